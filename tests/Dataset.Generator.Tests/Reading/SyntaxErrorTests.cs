using Dataset.Generator.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

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

    [Theory]
    [InlineData("a: 'x")]
    [InlineData("a: }")]
    [InlineData("a: [1")]
    [InlineData("a: !<x")]
    [InlineData("a\nb: 1")]
    [InlineData("a: >x\n  b")]
    [InlineData("a: b: c")]
    public void The_message_has_no_four_words_in_a_row_of_the_parser_s_own(string text)
    {
        var own = FourWords(Assert.ThrowsAny<YamlException>(() => new YamlStream().Load(new StringReader(text))).Message);

        Assert.NotEmpty(own);
        Assert.Empty(FourWords(Read.Issue(text).Message).Intersect(own, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_has_no_root_but_keeps_what_was_found() =>
        Assert.Equal(["(1,4) DS1008", "(2,5) DS1005"], Read.Issues("a: &x 1\nb: c: d\n"));

    [Fact]
    public void What_a_tab_breaks_is_not_reported_twice() =>
        Assert.Equal(["(2,1) DS1007", "(3,1) DS1007"], Read.Issues("a:\n\tb: 1\n\tc: 2\n"));

    private static IEnumerable<string> FourWords(string message)
    {
        var words = message.Split(' ');
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).Select(i => string.Join(' ', words[i..(i + 4)]));
    }

    [Fact]
    public void Cancellation_is_the_one_exception()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a: 1", Read.File, source.Token));
    }
}
