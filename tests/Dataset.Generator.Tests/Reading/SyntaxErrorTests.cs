using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class SyntaxErrorTests
{
    [Theory]
    [InlineData("a: 'x\nb: 1", "(1,4)", "never closed")]
    [InlineData("a: 1\nb: [1, 2\n", "(2,4)", "bracket here is never closed")]
    [InlineData("a: {\nb: c}", "(2,1)", "too far left")]
    [InlineData("a: @x", "(1,4)", "may not begin with '@'")]
    [InlineData("a: 1\nb\nc: 2", "(2,1)", "a key is expected")]
    [InlineData("a:\n  b: 1\n c: 2", "(3,2)", "a key is expected")]
    [InlineData("a: \"b\"c", "(1,7)", "nothing may follow it")]
    [InlineData("a: - b", "(1,4)", "Start the list on the line below")]
    [InlineData("a: \"x\\qy\"", "(1,6)", "two backslashes")]
    [InlineData("a: \"x\\u12\"", "(1,6)", "lacks hexadecimal digits")]
    [InlineData("a: \"x\ny\"", "(2,1)", "too far left")]
    public void The_message_says_what_is_wrong_where_it_truly_stands(string text, string place, string words)
    {
        var issue = Read.Issue(text);

        Assert.Equal("DS1005", issue.Id);
        Assert.StartsWith(place, issue.Span, StringComparison.Ordinal);
        Assert.Contains(words, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_of_the_parser_s_own_wording()
    {
        foreach (var text in new[] { "a: 'x", "a: }", "a: [1", "a: !<x", "a\nb: 1", "a: >x\n  b", "a: b: c" })
        {
            Assert.DoesNotContain("While ", Read.Issue(text).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_has_no_root_but_keeps_what_was_found() =>
        Assert.Equal(["(1,4) DS1008", "(2,5) DS1005"], Read.Issues("a: &x 1\nb: c: d\n"));

    [Fact]
    public void What_a_tab_breaks_is_not_reported_twice() =>
        Assert.Equal(["(2,1) DS1007", "(3,1) DS1007"], Read.Issues("a:\n\tb: 1\n\tc: 2\n"));

    [Fact]
    public void Cancellation_is_the_one_exception()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a: 1", Read.File, source.Token));
    }
}
