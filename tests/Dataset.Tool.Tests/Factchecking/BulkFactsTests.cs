using System.Globalization;
using System.Text;
using System.Text.Json;
using Dataset.Tool.Factchecking.Matching;

namespace Dataset.Tool.Tests.Factchecking;

/// <summary>A number of prose against a table of figures without names, of which some one is always near.</summary>
public sealed class BulkFactsTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("In 2000 the gross domestic product of Guinea was 2,995,360,000 dollars.",
        "agrees: 2,995,360,000 dollars; World.Gdp.At(\"GIN\", Period.Year(2000))")]
    [InlineData("In 2000 the gross domestic product of Equatorial Guinea was about 1 billion dollars.",
        "agrees: about 1 billion dollars; World.Gdp.At(\"GNQ\", Period.Year(2000))")]
    [InlineData("The gross domestic product of GNQ in 2001 was 1,461,139,008 dollars.",
        "agrees: 1,461,139,008 dollars; World.Gdp.At(\"GNQ\", Period.Year(2001))")]
    [InlineData("In 2001 the gross domestic product of Guinea was 3,995,360,000 dollars.",
        "differs: 3,995,360,000 dollars; World.Gdp.At(\"GIN\", Period.Year(2001))")]
    public void It_stands_for_the_figure_whose_key_and_period_the_sentence_names(string prose, params string[] verdicts) =>
        Assert.Equal(verdicts, Draft.Verdicts(prose, index: Index()));

    [Theory]
    [InlineData("In 2000 the gross domestic product of Chad was 2,995,360,000 dollars.")]
    [InlineData("The gross domestic product of Guinea was 2,995,360,000 dollars.")]
    [InlineData("In 1999 the gross domestic product of Guinea was 2,995,360,000 dollars.")]
    [InlineData("In 2000 Guinea had 2,995,360,000 trees.")]
    public void Without_its_key_its_period_or_its_unit_it_stands_for_none(string prose) =>
        Assert.DoesNotContain(Draft.Verdicts(prose, index: Index()), static line =>
            line.StartsWith("agrees", StringComparison.Ordinal) || line.StartsWith("differs", StringComparison.Ordinal));

    [Theory]
    [InlineData("It was 2,995,360,000 [dataset: world.gdp.GIN.2000].", "agrees: 2,995,360,000; World.Gdp.At(\"GIN\", Period.Year(2000))")]
    [InlineData("It was 2,995,360,001 [dataset: world.gdp.GIN.2000].", "differs: 2,995,360,001; World.Gdp.At(\"GIN\", Period.Year(2000))")]
    public void A_pin_names_it_by_its_id(string prose, string verdict) => Assert.Equal([verdict], Draft.Verdicts(prose, index: Index()));

    [Fact]
    public void Of_the_numbers_of_another_country_none_agrees_by_chance()
    {
        // A row for each of 200 countries and 60 years: numbers of every size, so that any number of a draft is near some of them.
        var random = new Random(1);
        var table = new StringBuilder("Country Name,Country Code,Year,Value\n");
        for (var row = 0; row < 12_000; row++)
        {
            var value = Math.Round(Math.Pow(10, 6 + (6 * random.NextDouble())), 0);
            table.Append(CultureInfo.InvariantCulture, $"Country {row / 60:000} of all,C{row / 60:000},{1960 + (row % 60)},{value}\n");
        }

        var index = Index(table.ToString());
        var prose = string.Concat(Enumerable.Range(0, 200).Select(number => string.Create(CultureInfo.InvariantCulture,
            $"In {1960 + (number % 60)} the gross domestic product of Nowhere was {random.Next(1, 999)} million dollars.\n\n")));

        Assert.All(Draft.Verdicts(prose, index: index), static line => Assert.StartsWith("unknown", line, StringComparison.Ordinal));
        Assert.Equal(0, index.Bulk.CountCompared("world.gdp"));
    }

    [Fact]
    public void How_many_were_compared_is_said()
    {
        Write(Table);
        Folder.RunIn(_folder.Root, "lock");
        File.WriteAllText(Path.Combine(_folder.Root, "draft.md"),
            "In 2000 the gross domestic product of Guinea was 2,995,360,000 dollars.\n");

        var run = Folder.RunIn(_folder.Root, "factcheck", "draft.md");

        Assert.Contains("Of the 4 figures of the bulk series World.Gdp, 1 is named by key and period, and compared with numbers.",
            run.Text, StringComparison.Ordinal);
        Assert.Contains("1 agrees", run.Text, StringComparison.Ordinal);
        Assert.Contains("gdp.csv", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_every_cell_of_a_sum()
    {
        var hash = _folder.Table("swans.csv", "Park,Year,Swans\nA,2020,40\nB,2020,2\nA,2021,9\nC,2020,401\n"u8.ToArray());
        _folder.Record("swans.yaml", $$"""
            topic: Swans
            units: { swan: { plural: swans } }
            sources: { swans: { table: swans.csv, sha256: {{hash}} } }
            seen: { title: Swans seen in the parks, unit: swan, rows: { in: swans, period: Year, value: Swans, sum: true } }
            """);
        File.WriteAllText(Path.Combine(_folder.Root, "draft.md"), "In 2020 there were 443 swans seen in the parks.\n");

        using var json = JsonDocument.Parse(Output("factcheck", "draft.md", "--json"));
        var figure = json.RootElement.GetProperty("result").GetProperty("drafts")[0].GetProperty("numbers").EnumerateArray()
            .Single(static one => one.GetProperty("verdict").GetString() == "agrees").GetProperty("figures")[0];
        var cell = Assert.Single(figure.GetProperty("cells").EnumerateArray());

        Assert.Contains("sum of 3 cells", figure.GetProperty("cell").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal((3, "443"), (cell.GetProperty("sumOf").GetInt32(), cell.GetProperty("text").GetString()));
        Assert.Equal(["#cell=2,3-3,3", "#cell=5,3"],
            cell.GetProperty("ranges").EnumerateArray().Select(static range => range.GetProperty("fragment").GetString()));
    }

    public void Dispose() => _folder.Dispose();

    private const string Table = "Country Name,Country Code,Year,Value\nGuinea,GIN,2000,2995360000\nGuinea,GIN,2001,2833440000\n"
        + "Equatorial Guinea,GNQ,2000,1045998534\nEquatorial Guinea,GNQ,2001,1461139008\n";

    private FactIndex Index(string table = Table)
    {
        Write(table);
        return Draft.IndexOf(_folder.Records);
    }

    private void Write(string table)
    {
        var hash = _folder.Table("gdp.csv", Encoding.UTF8.GetBytes(table));
        _folder.Record("world.yaml", $$"""
            topic: World
            units: { dollar: { plural: dollars, kind: measure } }
            sources: { gdp: { table: gdp.csv, sha256: {{hash}} } }
            gdp:
              title: Gross domestic product
              unit: dollar
              members: none
              rows: { in: gdp, period: Year, value: Value, by: Country Code }
            """);
    }

    private string Output(params string[] args)
    {
        var output = new StringWriter();
        CommandTable.Run(args, Frame.ToolConsole.To(TextWriter.Null) with { Output = output, Folder = _folder.Root });
        return output.ToString();
    }
}
