using Dataset.Generator.Emitting;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>Words of an XML comment fill its lines, and mean at the beginning of a line what they mean within it.</summary>
public sealed class DocElementTests
{
    [Fact]
    public void A_short_summary_is_one_line() => Assert.Equal(["/// <summary>7,000 arrests.</summary>"], Lines("7,000 arrests."));

    [Fact]
    public void Words_fill_lines_of_160_characters_and_none_is_lost()
    {
        var words = string.Join(' ', Enumerable.Repeat("arrests", 60));

        var lines = Lines(words);

        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 160));
        Assert.All(lines.SkipLast(1), line => Assert.InRange(line.Length, 152, 160));
        Assert.Equal($"<summary>{words}</summary>", Joined(lines));
    }

    [Fact]
    public void A_quotation_stays_on_one_line()
    {
        var quotation = "“" + string.Join(' ', Enumerable.Repeat("words", 40)) + "”";

        var lines = Lines($"7,000 arrests. {DocElement.Unbroken(quotation)} and more");

        Assert.Equal(["/// <summary>7,000 arrests.", "/// " + quotation, "/// and more</summary>"], lines);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("*")]
    [InlineData("#")]
    [InlineData("&gt;")]
    [InlineData("==")]
    [InlineData("~~~")]
    [InlineData("```")]
    [InlineData("1.")]
    [InlineData("12)")]
    public void No_line_begins_with_what_Markdown_reads_as_a_block(string word)
    {
        // At every column, by a first word that grows.
        for (var length = 1; length <= 20; length++)
        {
            var words = new string('a', length) + string.Concat(Enumerable.Repeat($" {word} 3", 80));

            var lines = Lines(words);

            Assert.InRange(lines.Count, 2, 20);
            Assert.DoesNotContain(lines.Skip(1), line => line.StartsWith("/// " + word, StringComparison.Ordinal));
            Assert.Equal($"<summary>{words}</summary>", Joined(lines));
        }
    }

    private static List<string> Lines(string xml)
    {
        var code = new SourceWriter();
        DocElement.Summary(code, xml);
        return [.. code.ToString().TrimEnd('\n').Split('\n')];
    }

    private static string Joined(IEnumerable<string> lines) => string.Join(' ', lines.Select(line => line["/// ".Length..]));
}
