namespace Dataset.Generator.Tests.Reading;

public class LineBreakTests
{
    private const string Sound =
        "# top\ntopic: Border\n\nseries:\n  note: >-\n    one\n    two\n\n    three\n  text: |\n    x\n     y\n\n  quote: \"a\n    b\"\n"
        + "  plain: a\n    b\n  flow: { a: 1,\n    b: [x,\n    y] }\n";

    private const string Broken =
        "# top\na: &x 1\n\n\nb: |\n  x\n\ty: 1\na: 2\nc: {v: 7,000}\nd: \"\\x07\"\n---\n";

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_break_gives_the_same_nodes_at_the_same_places(string lineBreak)
    {
        var expected = Read.Dump(Read.Root(Sound));

        Assert.Equal(expected, Read.Dump(Read.Root(Sound.Replace("\n", lineBreak, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_break_gives_the_same_issues_at_the_same_places(string lineBreak)
    {
        string[] texts =
            [Broken, Broken.Replace("\ty", "y", StringComparison.Ordinal), "a: 1\nb:\n  c: d: e\n", "a: 1\n\nb: [\n", "a\n\n"];
        foreach (var text in texts)
        {
            var expected = Read.Text(text).Issues;

            Assert.NotEmpty(expected);
            Assert.Equal(expected.ToArray(), Read.Text(text.Replace("\n", lineBreak, StringComparison.Ordinal)).Issues.ToArray());
        }
    }

    [Theory]
    [InlineData("\u0085", "\\N")]
    [InlineData("\u2028", "\\L")]
    [InlineData("\u2029", "\\P")]
    public void A_line_break_that_editors_do_not_show_is_an_error_even_in_a_comment(string lineBreak, string escape)
    {
        var issue = Read.Issue($"a: 1 # b{lineBreak}c: 2");

        Assert.Equal(("(1,9)-(1,9)", "DS1021"), (issue.Span, issue.Id));
        Assert.Contains(escape, issue.Message, StringComparison.Ordinal);
    }
}
