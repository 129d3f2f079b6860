using System.Text;
using Dataset.Tool.Extracting;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>The text of a page of HTML is what a reader of the page sees.</summary>
public sealed class HtmlExtractionTests
{
    [Theory]
    [InlineData("<p>nearly <a href=x>7,</a><b>0</b>00 d<i>uc</i>ks</p>", "nearly 7,000 ducks\n")]
    [InlineData("<p>one</p><p>two</p>", "one\n\ntwo\n")]
    [InlineData("<div>loose<p>inner</p>tail</div>", "loose\n\ninner\n\ntail\n")]
    [InlineData("<p>a line<br>and another<br><br>a paragraph", "a line\nand another\n\na paragraph\n")]
    [InlineData("<p>  wrapped\n   at  a\tline end </p>", "wrapped at a line end\n")]
    [InlineData("<p>5&nbsp;ducks &amp; 7&thinsp;geese &lt;8</p>", "5\u00A0ducks & 7\u2009geese <8\n")]
    [InlineData("<ul><li>one<ul><li>inner</ul><li>two</ul>", "one\n\ninner\n\ntwo\n")]
    [InlineData("<dl><dt>Ducks<dd>7</dl>", "Ducks\n\n7\n")]
    [InlineData("<pre>first\n  second\n\nfourth</pre>", "first\nsecond\n\nfourth\n")]
    [InlineData("<p>un&shy;til the <wbr>end&#8203;</p>", "until the end\n")]
    [InlineData("<p>1&#xFFFF;234&#xFDD0; ducks</p>", "1234 ducks\n")]
    [InlineData("<p>so he <q>said</q></p>", "so he “said”\n")]
    public void Words_stand_as_they_are_shown(string body, string text) => Assert.Equal(text, Extracted.Html(body).Text);

    [Theory]
    [InlineData("<script>var x = 7</script>")]
    [InlineData("<style>p { margin: 7px }</style>")]
    [InlineData("<noscript>Turn on scripts: 7</noscript>")]
    [InlineData("<nav><a href=/>Home 7</a></nav>")]
    [InlineData("<template><p>7</p></template>")]
    [InlineData("<p hidden>7</p>")]
    [InlineData("<p style='display: none'>7</p>")]
    [InlineData("<!-- 7 -->")]
    [InlineData("<select><option>7</select>")]
    [InlineData("<svg><text>7</text></svg>")]
    public void What_is_not_shown_is_left_out(string unseen) =>
        Assert.Equal("before\n\nafter\n", Extracted.Html($"<p>before</p>{unseen}<p>after</p>").Text);

    [Fact]
    public void A_formula_in_a_cell_begins_no_row_of_its_own() => Assert.Equal(
        "x | 2024\n", Extracted.Html("<table><tr><th>x <math><tr><th></th></tr></math></th><th>2024</th></tr></table>").Text);

    [Fact]
    public void A_row_of_a_table_is_a_paragraph_and_its_cells_are_parted()
    {
        var text = Extracted.Html("""
            <table><caption>Ducks by year</caption>
            <thead><tr><th></th><th>2024</th><th>2025</th></tr></thead>
            <tr><td>Ducks</td><td>1,310</td><td><p>1,420</p></td></tr>
            <tr><td>Geese<td><td>5<td></table>
            """);

        Assert.Equal("Ducks by year\n\n| 2024 | 2025\n\nDucks | 1,310 | 1,420\n\nGeese | | 5\n", text.Text);
        Assert.Contains("The cells of tables are parted by “ | ”.", text.Warnings);
    }

    [Fact]
    public void A_table_that_lays_out_a_page_is_read_as_paragraphs() =>
        Assert.Equal("Title\n\na\n\nb\n\nside\n", Extracted.Html("<table><tr><td><h2>Title</h2><p>a<p>b<td>side</table>").Text);

    [Theory]
    [InlineData("7,000<sup>1</sup> ducks", "7,000¹ ducks\n")]
    [InlineData("7,000<sup><a href=#n>12</a></sup> ducks", "7,000¹² ducks\n")]
    [InlineData("10<sup>−6</sup> of H<sub>2</sub>O", "10⁻⁶ of H₂O\n")]
    [InlineData("the 1<sup>st</sup> of 5<sup>[2]</sup>", "the 1st of 5[2]\n")]
    public void Raised_digits_do_not_join_the_number(string body, string text) => Assert.Equal(text, Extracted.Html(body).Text);

    [Fact]
    public void Headings_are_locators()
    {
        var page = Extracted.Html("<h1>Ducks of <em>the</em> lake</h1><p>7,000</p><h2>Geese</h2><p>40</p>");

        Assert.Equal([new Locator(0, LocatorKind.Heading, "Ducks of the lake", 1), new Locator(26, LocatorKind.Heading, "Geese", 2)],
            page.Locators.ToArray());
        Assert.Equal("Geese", page.Locate(LocatorKind.Heading, page.Text.IndexOf("40", StringComparison.Ordinal))!.Text);
    }

    [Fact]
    public void A_page_says_of_itself_what_its_metadata_say_and_where()
    {
        var page = Extracted.From("page.html", """
            <!doctype html><html lang="en-GB"><head><title>Ducks | The Lake</title>
            <meta property="article:published_time" content="2025-03-03T21:00:00-05:00">
            <meta property="article:author" content="https://lake.example/warden">
            <link rel="canonical" href="https://lake.example/ducks">
            <script type="application/ld+json">
            {"@graph":[{"@type":"Organization","name":"Not the page"},
            {"@type":"NewsArticle","headline":"Ducks of the lake","author":[{"name":"A. Warden"}],"publisher":{"name":"The Lake"}}]}
            </script></head><body><p>7</p></body></html>
            """);

        Assert.Equal(
            [
                new Metadatum(MetadataField.Published, "2025-03-03", "<meta property=\"article:published_time\">"),
                new Metadatum(MetadataField.Title, "Ducks of the lake", "JSON-LD headline"),
                new Metadatum(MetadataField.Author, "A. Warden", "JSON-LD author"),
                new Metadatum(MetadataField.Publisher, "The Lake", "JSON-LD publisher"),
                new Metadatum(MetadataField.Title, "Ducks | The Lake", "<title>"),
                new Metadatum(MetadataField.Language, "en-GB", "<html lang>"),
                new Metadatum(MetadataField.Url, "https://lake.example/ducks", "<link rel=\"canonical\">"),
            ],
            page.Metadata.ToArray());
    }

    [Fact]
    public void Nothing_is_said_of_a_page_that_says_nothing() => Assert.Empty(Extracted.Html("<p>by A. Warden, 3 March 2025</p>").Metadata);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void The_encoding_is_the_one_of_the_mark(string encoding)
    {
        var one = Encoding.GetEncoding(encoding);

        Assert.Equal("7,000 cañas\n",
            Extracted.From("page.html", [.. one.GetPreamble(), .. one.GetBytes("<html><p>7,000 cañas")]).Text);
    }

    [Fact]
    public void The_encoding_is_the_one_that_the_page_declares() =>
        Assert.Equal("ж\n", Extracted.From("page.html", [.. "<html><meta charset=windows-1251><p>"u8, 0xE6]).Text);
}
