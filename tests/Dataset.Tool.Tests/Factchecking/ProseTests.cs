using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Tests.Factchecking;

/// <summary>The words of each format, and their places in the file.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("# Head\n\nA **b** `c` [d](http://e.org/5) ![f](g.png)\nh\\*", "Head\n\nA b  d f h*\n\n")]
    [InlineData("---\ntitle: 5\n---\nA&nbsp;b ~~c~~[^1]\n\n    code 5\n\n```\n5\n```\n\n[^1]: d\n", "A\u00A0b \n\nd\n\n")]
    [InlineData("1. one\n2. two\n   - three\n", "one\n\ntwo\n\nthree\n\n")]
    [InlineData("> a\n> b\n\n<div>c <i>d</i></div>\n", "a b\n\nc d\n\n")]
    public void Markdown_is_read_without_its_marks(string draft, string words) =>
        Assert.Equal(words, Draft.Words(draft, "markdown"));

    [Theory]
    [InlineData("<p>A&amp;b &#55;&#x2C;000 &unknown; <b>c</b>d</p>e<br>f", "A&b 7,000 &unknown; cd\n\ne f\n\n")]
    [InlineData("<head><title>5 < 6</title><style>p { width: 5px }</style></head><script>if (a<b) 5;</script><p>a\n\nb",
        "5 < 6\n\na b\n\n")]
    [InlineData("<p>7,000<sup>1</sup> and 10<sup>6</sup> <del>5</del> <code>6</code></p>", "7,000 and 10^6 \n\n")]
    [InlineData("<ol><li>a<li>b</ol><!-- c -->", "a\n\nb\n\n")]
    public void Html_is_read_without_its_tags(string draft, string words) =>
        Assert.Equal(words, Draft.Words(draft, "html"));

    [Theory]
    [InlineData(@"About $7{,}000$ and 8\,300 of \emph{them}~--- 5\,\% \& ``more''",
        "About 7,000 and 8\u2009300 of them\u00A0— 5\u2009% & “more”\n\n")]
    [InlineData(@"\num{7000} \num{1.5e6} \SI{94}{\percent} \SI{5}{\kilo\gram} \numrange{1200}{1500} \qty{3}{\metre\per\second}",
        "7000 1.5 × 10^6 94% 5\u00A0kg 1200 to 1500 3\u00A0m/s\n\n")]
    [InlineData("A % 5\n  b\\cite[p.~5]{c5} \\ref{fig:5}\n\nc\\footnote{d 7} e", "A b \n\nc e\n\nd 7\n\n")]
    [InlineData(@"$\approx 8$ $\geq 5$ $x \pm 2$ \frac{2}{3} \'{e}\""o \unknown{f} \verb|5| g",
        "≈8 ≥5 x ±2 2/3 éö f  g\n\n")]
    [InlineData("\\documentclass[12pt]{article}\n\\title{T}\n\\newcommand{\\x}{5}\n\\begin{document}\nA\n"
        + "\\begin{itemize}[a=5]\n\\item b\n\\end{itemize}\n\\begin{verbatim}\n5\n\\end{verbatim}\n\\end{document}\n5",
        "T\n\nA \n\nb \n\n")]
    public void Latex_is_read_as_its_page_shows_it(string draft, string words) =>
        Assert.Equal(words, Draft.Words(draft, "latex"));

    [Fact]
    public void Plain_text_is_read_without_its_pins_and_the_numbers_of_its_lists() =>
        Assert.Equal("a\n b, c 3) d\n\n", Draft.Words("1. a\n(2) b, [dataset: X]c 3) d\n", "text"));

    [Theory]
    [InlineData("markdown", "| Month | Crossings |\n|---|---|\n| March | 7,000 |\n")]
    [InlineData("html", "<table><tr><th>Month</th><th>Crossings</th></tr>\n<tr><td>March</td><td>7,000</td></tr></table>")]
    [InlineData("latex", "\\begin{tabular}{lr}\nMonth & Crossings \\\\ \\hline\nMarch & 7,000 \\\\\n\\end{tabular}")]
    public void The_cell_of_a_table_is_read_with_its_row_and_its_column(string format, string draft) =>
        Assert.Contains("March: 7,000 Crossings\n\n", Draft.Words(draft, format));

    [Fact]
    public void A_table_that_arranges_a_page_is_no_table() =>
        Assert.Equal("a\n\nx\n\ny\n\nb\n\nc\n\n",
            Draft.Words("<table><tr><td>a<table><tr><td>x<td>y</table></td><td>b</td></tr><tr><td>c</table>", "html"));

    [Theory]
    [InlineData("text", "One.\r\nTwo: 7,000 illegal crossings in March 2025.", 2, 6)]
    [InlineData("markdown", "# T\n\n> One\n> *two* &amp; **7,000** illegal crossings in March 2025.", 4, 17)]
    [InlineData("markdown", "| a | b |\n|---|---|\n| x | 7,000 illegal crossings in March 2025 |", 3, 7)]
    [InlineData("markdown", "<div>\n<p>7,000 illegal crossings in March 2025.</p>\n</div>", 2, 4)]
    [InlineData("html", "<p>é 😀 &eacute;\n  <b>7,000</b> illegal crossings in March 2025.", 2, 6)]
    [InlineData("latex", "% 5\nA \\emph{b}: $7{,}000$ illegal crossings in March 2025.", 2, 14)]
    [InlineData("latex", "\\num{7000} illegal crossings in March 2025.", 1, 1)]
    public void A_number_is_told_at_its_place_in_the_file(string format, string draft, int line, int column)
    {
        var finding = Assert.Single(Draft.Check(draft, format), finding => finding.Verdict == Tool.Factchecking.ProseVerdict.Agrees);

        Assert.Equal((line, column), (finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("latex")]
    [InlineData("text")]
    public void What_is_cut_off_anywhere_is_read_all_the_same(string format)
    {
        const string Draft4 = "# <p>A &amp; $7{,}000$ \\SI{5}{\\kilo\\gram} \\begin{tabular}{l} a & b \\\\ </p><table><tr><td>`7` **8**\n"
            + "| a | b |\n|---|---|\n| c | 5 |\n\n<!-- dataset: X --> [dataset: Y] "
            + "\\frac{1}{2} \\title{x} % dataset: Z\n\\'e \\verb|x| \\footnote{";
        for (var length = 0; length <= Draft4.Length; length++)
        {
            var prose = DraftReader.Read(Draft4[..length], "draft", DraftFormats.ByName[format]);
            Assert.All(Enumerable.Range(0, prose.Text.Length), at => Assert.InRange(prose.PlaceOf(at, at + 1).Line, 1, 7));
        }
    }
}
