using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class SpanIndexTests
{
    private const string Text =
        "topic: Border\ncrossings:\n  figures:\n    2025-03:\n      value: 7,000\n      quotes:\n        - first\n        - in: doc\n    "
        + "      quote: second\n        - { in: doc }\n      note:\n";

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
    public void A_path_leads_to_the_deepest_node_that_exists(string path, string span)
    {
        PathStep[] steps = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(ToStep)];

        Assert.Equal(span, Located(Text, NodePlace.At(Read.File, steps)));
    }

    [Fact]
    public void Of_several_paths_the_first_that_exists_is_meant()
    {
        var place = NodePlace.FirstOf(Read.File, NodePath.Of("crossings", "figures", "2025-03", "by"), NodePath.Of("crossings", "by"),
            NodePath.Of("topic"));

        Assert.Equal("(1,8)-(1,14)", Located(Text, place));
        Assert.Equal("(4,5)-(4,12)", Located(Text, NodePlace.FirstOf(Read.File, [.. place.Paths.Take(2)])));
    }

    [Fact]
    public void A_key_in_brackets_is_no_index_and_an_index_is_no_key()
    {
        const string Yaml = "a:\n  \"[0]\": x\nb: [y]\n";

        Assert.Equal("(2,10)-(2,11)", Located(Yaml, NodePlace.At(Read.File, "a", "[0]")));
        Assert.Equal("(1,1)-(1,2)", Located(Yaml, NodePlace.At(Read.File, "a", 0)));
        Assert.Equal("(3,5)-(3,6)", Located(Yaml, NodePlace.At(Read.File, "b", 0)));
        Assert.Equal("(3,1)-(3,2)", Located(Yaml, NodePlace.At(Read.File, "b", "[0]")));
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
        Assert.Equal(span, Located(yaml, NodePlace.At(Read.File, "a", new PathStep.Characters(start, length))));
    }

    [Fact]
    public void A_path_in_a_file_that_cannot_be_read_is_located_at_its_top() =>
    Assert.Equal("(1,1)-(1,1)", Located(null, NodePlace.At(Read.File, "topic")));

    [Fact]
    public void Two_indexes_are_equal_when_every_node_stands_where_it_stood()
    {
        Assert.Equal(IndexOf(Text), IndexOf(Text.Replace("Border", "Shores", StringComparison.Ordinal)));
        Assert.Equal(IndexOf(Text).GetHashCode(), IndexOf(Text).GetHashCode());
        Assert.NotEqual(IndexOf(Text), IndexOf("# a comment\n" + Text));
        Assert.NotEqual(IndexOf(Text), IndexOf(Text.Replace("note", "nota", StringComparison.Ordinal)));
    }

    private static PathStep ToStep(string text) =>
        text[0] == '[' ? int.Parse(text[1..^1], System.Globalization.CultureInfo.InvariantCulture) : text;

    private static SpanIndex IndexOf(string? text) => SpanIndex.Of(YamlReader.Read(text, Read.File).Root);

    private static string Located(string? text, NodePlace place)
    {
        var span = IndexOf(text).Locate(place);
        Assert.Equal(Read.File, span.File);
        return $"({span.Line + 1},{span.Column + 1})-({span.EndLine + 1},{span.EndColumn + 1})";
    }
}
