using Dataset.Runtime;
using Dataset.Runtime.Generated;

namespace Dataset.Tests;

/// <summary>Figures whose numbers stand in a table.</summary>
public sealed class CellTests
{
    private static readonly Source Table = new()
    {
        Key = "gdp",
        Title = "Product of countries",
        FileName = "gdp.csv",
        Sha256 = new string('0', 64),
        RepublishedKey = "bank",
    };

    private static readonly Series<Units.Arrest> Series = new(new TopicPage(
        "O world\tWorld\nS product\tProduct\t0\n"u8
            + "t Product\no 0\t4\tValue\no 0\t5\tError\nF Year2014\t2014\nC E3521418059.923445\tgdp\ts\t0\nT 0\t1234\t1235\n"u8
            + "F Year2015\t2015\nC E7000\tgdp\ts\t0\nT 0\t12\t\t\t1936\nF Year2016\t2016\nC P6.674 0.015\tgdp\ts\t0\nT 0\t3\t\t6.674\n"u8
            + "T 1\t3\t\t0.015\n"u8,
        sources: _ => Table));

    [Fact]
    public void A_claim_has_the_cell_that_states_its_number()
    {
        var claim = Assert.Single(Series.Figures[0].Claims);

        Assert.Empty(claim.Quotations);
        var cell = Assert.Single(claim.Cells);
        Assert.Equal((Table, 1234, 1235, 4, "Value", 1), (cell.Source, cell.Row, cell.Line, cell.Position, cell.Column, cell.Count));
        Assert.Equal(("3521418059.923445", "#cell=1234,4"), (cell.Text, cell.Fragment));
        Assert.Null(cell.LastRow);
        Assert.Equal("gdp.csv, row 1,234, column Value", cell.ToString());
    }

    [Fact]
    public void A_sum_says_how_many_cells_are_added()
    {
        var cell = Assert.Single(Series.Figures[1].Claims[0].Cells);

        Assert.Equal((12, 12, 1936, "7000", "#col=4"), (cell.Row, cell.Line, cell.Count, cell.Text, cell.Fragment));
        Assert.Equal("the sum of 1,936 cells of column Value in gdp.csv, the first in row 12", cell.ToString());
    }

    [Fact]
    public void A_sum_of_rows_that_follow_one_another_leads_to_them()
    {
        var series = new Series<Units.Arrest>(new TopicPage(
            "O world\tWorld\nS product\tProduct\t0\n"u8
                + "t Product\no 0\t9\tCount\nF Year2014\t2014\n"u8
            + "C E7000\tgdp\ts\t0\nT 0\t1825\t\t\t15\t1839\n"u8, sources: _ => Table));
        var cell = Assert.Single(series.Figures[0].Claims[0].Cells);

        Assert.Equal((1839, "#cell=1825,9-1839,9"), (cell.LastRow, cell.Fragment));
        Assert.Equal("the sum of 15 cells of column Count in gdp.csv, rows 1,825 to 1,839", cell.ToString());
    }

    [Fact]
    public void A_citation_gives_the_place_of_the_cell_where_it_gives_that_of_a_quotation()
    {
        Assert.Equal(
            "Product, 2014: 3,521,418,059.923445 arrests: “3521418059.923445” (“Product of countries”, gdp.csv, row 1,234, column Value)",
            Series.Figures[0].Cite());
        Assert.Equal(
            "Product, 2015: 7,000 arrests: the sum of 1,936 cells of column Value in gdp.csv, the first in row 12 (“Product of countries”)",
            Series.Figures[1].Cite());
        Assert.Equal(
            "Product, 2016: 6.674 ± 0.015 arrests: “6.674” and “0.015” (“Product of countries”, gdp.csv, row 3, columns Value and Error)",
            Series.Figures[2].Cite());
        Assert.Equal(
            "Product, 2014: **3,521,418,059.923445 arrests**, “Product of countries”: “3521418059.923445” (“Product of countries”, "
            + "gdp.csv, row 1,234, column Value)",
            Series.Figures[0].Cite(CitationStyle.Markdown));
        Assert.Equal(
            "Product, 2015: **7,000 arrests**, “Product of countries”: the sum of 1,936 cells of column Value in gdp.csv, the first in row "
            + "12 (“Product of countries”)",
            Series.Figures[1].Cite(CitationStyle.Markdown));
    }

    [Fact]
    public void The_table_is_in_the_bibliography_and_speaks_for_itself()
    {
        Assert.Equal(["gdp"], Series.Figures.Sources().Select(source => source.Key));
        Assert.Equal(1, Series.Figures[0].Corroboration());
        Assert.Contains("title = {{Product of countries}}", Series.Figures[0].Cite(CitationStyle.BibTeX), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_are_a_table_of_a_package()
    {
        var package = new DataPackage("world", "1.0.0", Series.Figures, [], []);

        Assert.Equal(
            "claim,source,row,line,column,position,text,count,fragment\n"
            + "world.product.2014#gdp,gdp,1234,1235,Value,4,3521418059.923445,1,\"#cell=1234,4\"\n"
            + "world.product.2015#gdp,gdp,12,12,Value,4,7000,1936,#col=4\n"
            + "world.product.2016#gdp,gdp,3,3,Value,4,6.674,1,\"#cell=3,4\"\n"
            + "world.product.2016#gdp,gdp,3,3,Error,5,0.015,1,\"#cell=3,5\"\n",
            package.Csv("cells"));
    }
}
