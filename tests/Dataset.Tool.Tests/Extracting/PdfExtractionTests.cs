using Dataset.Tool.Extracting;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>The text of a PDF is its lines joined to paragraphs, page by page.</summary>
public sealed class PdfExtractionTests
{
    [Fact]
    public void Lines_are_paragraphs_by_their_distance_and_pages_are_parted()
    {
        var document = Extract(
            page => page.At(700, "In March, wardens counted").At(686, "nearly 7,000 ducks").At(650, "Geese were 40 in March."),
            page => page.At(700, "Second page"));

        Assert.Equal("In March, wardens counted\nnearly 7,000 ducks\n\nGeese were 40 in March.\fSecond page\n", document.Text);
        Assert.Equal([new Locator(0, LocatorKind.Page, "1"), new Locator(70, LocatorKind.Page, "2")], document.Locators.ToArray());
    }

    [Theory]
    [InlineData("the lowest fig-", "ure since 2009", "the lowest figure\nsince 2009\n")]
    [InlineData("the long-term plan, a long-", "term one, is", "the long-term plan, a long-term\none, is\n")]
    [InlineData("of the two-", "thirds who", "of the two-thirds\nwho\n")]
    [InlineData("a plan for 20-", "year bonds", "a plan for 20-year\nbonds\n")]
    [InlineData("in 2024-", "25 there were", "in 2024-25\nthere were\n")]
    [InlineData("the Anglo-", "American firm", "the Anglo-American\nfirm\n")]
    [InlineData("counted -", "so they say", "counted -\nso they say\n")]
    public void A_word_that_a_line_end_divides_is_joined(string first, string second, string text) =>
        Assert.Equal(text, Extract(page => page.At(700, first).At(686, second)).Text);

    [Fact]
    public void That_words_were_joined_is_said() => Assert.Contains("Words that a line end divided are joined (1): fig-ure.",
        Extract(page => page.At(700, "the lowest fig-").At(686, "ure since 2009")).Warnings);

    [Fact]
    public void A_row_of_a_table_is_a_paragraph_and_its_cells_are_parted()
    {
        var document = Extract(page => page
            .At(700, "Ducks").At(700, "1,310", x: 200).At(700, "1,420", x: 300)
            .At(686, "Geese").At(686, "40", x: 200).At(686, "50", x: 300));

        Assert.Equal("Ducks | 1,310 | 1,420\n\nGeese | 40 | 50\n", document.Text);
    }

    [Fact]
    public void A_raised_digit_does_not_join_the_number()
    {
        var document = Extract(page => page.At(700, "7,000").At(704, "1", size: 6, x: page.End).At(700, " ducks", x: page.End));

        Assert.Equal("7,000¹ ducks\n", document.Text);
    }

    [Fact]
    public void The_second_column_goes_on_where_the_first_ends()
    {
        var document = Extract(page => page.At(700, "the wardens of").At(686, "the lake counted").At(700, "nearly 7,000", x: 320)
            .At(686, "ducks in March", x: 320));

        Assert.Equal("the wardens of\nthe lake counted\nnearly 7,000\nducks in March\n", document.Text);
    }

    [Fact]
    public void Letters_that_are_printed_twice_to_look_bold_are_read_once() =>
        Assert.Equal("7,000 ducks\n", Extract(page => page.At(700, "7,000 ducks").At(700, "7,000 ducks")).Text);

    [Fact]
    public void A_document_says_of_itself_what_its_information_says()
    {
        var builder = new PdfDocumentBuilder { IncludeDocumentInformation = true };
        builder.DocumentInformation.Title = "Ducks";
        builder.DocumentInformation.Author = "A. Warden";
        builder.DocumentInformation.CreationDate = "D:20250303210000-05'00'";
        builder.AddPage(PageSize.A4).AddText("7", 10, new PdfPoint(50, 700), builder.AddStandard14Font(Standard14Font.Helvetica));

        Assert.Equal(
            [
                new Metadatum(MetadataField.Title, "Ducks", "PDF property 'Title'"),
                new Metadatum(MetadataField.Author, "A. Warden", "PDF property 'Author'"),
                new Metadatum(MetadataField.Created, "2025-03-03", "PDF property 'CreationDate'"),
            ],
            Extracted.From("a.pdf", builder.Build()).Metadata.ToArray());
    }

    [Fact]
    public void A_scan_without_a_text_is_told_as_that()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4);
        builder.AddPage(PageSize.A4);

        Assert.StartsWith("it is 2 pages of pictures without a text, as a scanner makes; have its text recognised (OCR)",
            Extracted.Error("a.pdf", builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_cut_off_is_told_as_damaged()
    {
        var error = Extracted.Error("a.pdf", [.. "%PDF-1.7\n1 0 obj\n<< /Type /Catalog"u8]);

        Assert.StartsWith("it is damaged (", error, StringComparison.Ordinal);
    }

    private static Extraction Extract(params Action<PrintedPage>[] pages)
    {
        var builder = new PdfDocumentBuilder { IncludeDocumentInformation = false };
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var print in pages)
        {
            print(new(builder.AddPage(PageSize.A4), font));
        }

        return Extracted.From("a.pdf", builder.Build());
    }

    /// <summary>A page whose words are printed at places in points, from the lower left.</summary>
    private sealed class PrintedPage(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font)
    {
        /// <summary>Where the words end that were printed last.</summary>
        public double End { get; private set; }

        public PrintedPage At(double y, string words, double x = 50, double size = 10)
        {
            End = page.AddText(words, size, new PdfPoint(x, y), font)[^1].EndBaseLine.X;
            return this;
        }
    }
}
