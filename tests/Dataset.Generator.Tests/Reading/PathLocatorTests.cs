using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class PathLocatorTests
{
    private const string Text =
        "topic: Border\ncrossings:\n  figures:\n    2025-03:\n      value: 7,000\n      quotes:\n        - first\n        - in: doc\n          quote: second\n        - { in: doc }\n      note:\n";

    [Theory]
    [InlineData("topic", "(1,8)-(1,14)")]
    [InlineData("crossings", "(2,1)-(2,10)")]
    [InlineData("crossings/figures/2025-03", "(4,5)-(4,12)")]
    [InlineData("crossings/figures/2025-03/value", "(5,14)-(5,19)")]
    [InlineData("crossings/figures/2025-03/note", "(11,7)-(11,11)")]
    [InlineData("crossings/figures/2025-03/quotes/[0]", "(7,11)-(7,16)")]
    [InlineData("crossings/figures/2025-03/quotes/[1]", "(8,11)-(8,13)")]
    [InlineData("crossings/figures/2025-03/quotes/[1]/quote", "(9,18)-(9,24)")]
    [InlineData("crossings/figures/2025-03/quotes/[2]", "(10,11)-(10,22)")]
    [InlineData("crossings/figures/2025-04/value", "(3,3)-(3,10)")]
    [InlineData("crossings/figures/2025-03/quotes/[9]", "(6,7)-(6,13)")]
    [InlineData("nowhere", "(1,1)-(1,1)")]
    [InlineData("", "(1,1)-(1,1)")]
    public void A_path_leads_to_the_deepest_segment_that_exists(string path, string span)
    {
        var place = PathLocator.Locate(Text, Read.File, PathSyntax.Join(path.Split('/', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal((Read.File, null), (place.File, place.Path));
        Assert.Equal(span, $"({place.Line + 1},{place.Column + 1})-({place.EndLine + 1},{place.EndColumn + 1})");
    }

    [Theory]
    [InlineData("a: one two", 4, 3, "(1,8)-(1,11)")]
    [InlineData("a: 'one two'", 4, 3, "(1,9)-(1,12)")]
    [InlineData("a: \" one two\"", 4, 3, "(1,10)-(1,13)")]
    [InlineData("a: one two # three", 4, 0, "(1,8)-(1,8)")]
    [InlineData("a: 'it''s two'", 5, 3, "(1,4)-(1,15)")]
    [InlineData("a: \"\\u0031 two\"", 2, 3, "(1,4)-(1,16)")]
    [InlineData("a: one\n  two", 4, 3, "(1,4)-(2,6)")]
    [InlineData("a: >-\n  one two", 4, 3, "(1,1)-(1,2)")]
    [InlineData("a: one two", 4, 30, "(1,4)-(1,11)")]
    [InlineData("a: [one two]", 4, 3, "(1,1)-(1,2)")]
    public void A_part_of_a_plain_scalar_is_located_to_the_character(string yaml, int start, int length, string span)
    {
        var place = PathLocator.Locate(yaml, Read.File, PathSyntax.Join("a", PathSyntax.Part(start, length)));

        Assert.Equal(span, $"({place.Line + 1},{place.Column + 1})-({place.EndLine + 1},{place.EndColumn + 1})");
    }

    [Fact]
    public void A_path_in_a_file_that_cannot_be_read_is_located_at_its_top() =>
        Assert.Equal(SourceSpan.TopOf(Read.File), PathLocator.Locate(null, Read.File, "topic"));

    [Fact]
    public void A_path_is_split_as_it_was_joined()
    {
        string[] segments = ["crossings", "figures", "inauguration/2025-03-31?", "[3]", ""];

        Assert.Equal(segments, PathSyntax.Split(PathSyntax.Join(segments)));
        Assert.Equal(PathSyntax.Join("a", "b"), PathSyntax.Append(PathSyntax.Append("", "a"), "b"));
        Assert.Empty(PathSyntax.Split(""));
    }

    [Theory]
    [InlineData("[3]", 3)]
    [InlineData("[]", -1)]
    [InlineData("[-1]", -1)]
    [InlineData("[99999999999]", -1)]
    [InlineData("3", -1)]
    public void An_index_is_written_in_brackets(string segment, int index) => Assert.Equal(index, PathSyntax.IndexOf(segment));
}
