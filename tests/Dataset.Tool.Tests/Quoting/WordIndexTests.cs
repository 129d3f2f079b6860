using System.Globalization;
using System.Text;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Symbols;
using Dataset.Tool.Drafting;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Quoting;

/// <summary>Words are found by the index where a search from the first character on finds them, and with little looking.</summary>
public sealed class WordIndexTests
{
    private const string Text = "The port counted 1,200 ships.\n\nThe port counted 1,200 boats; 1,200 ships, said the clerk.\nSo 20 per\n"
        + "cent of 11,200 ships, and 1,200 ships.  -5 °C, not 5 °C. Caf\u00e9 und Cafe\u0301 100% 100 %\n";

    [Fact]
    public void Every_passage_of_a_text_is_found_where_a_search_finds_it()
    {
        // The first searches of a document go from its first character on, the later ones by its index.
        var often = new DocumentText(Text);
        for (var i = 0; i < 100; i++)
        {
            QuoteFinder.Find(often, "port", null, null);
        }

        var collapsed = often.Text;
        for (var start = 0; start < collapsed.Length; start++)
        {
            for (var length = 1; start + length <= collapsed.Length && length < 30; length++)
            {
                var words = collapsed.Substring(start, length);
                foreach (var (before, after) in Beside(collapsed, start, start + length))
                {
                    var expected = QuoteFinder.Find(new DocumentText(Text), words, before, after);

                    Assert.Equal(expected, QuoteFinder.Find(often, words, before, after));
                }
            }
        }
    }

    [Theory]
    [InlineData("In {0} the port of Bay{1} counted {2} ships and {3} boats. ")]
    [InlineData("{2} ships, {3} boats and ")]
    [InlineData("In 2024 the port counted 7 ships and 8 boats.\n\n")]
    [InlineData("Port{1}\t{2}\t{3}\n")]
    public void Four_times_the_numbers_are_four_times_the_looking(string line)
    {
        var (few, _) = Comparisons(line, 500);
        var (many, numbers) = Comparisons(line, 2_000);

        // Each number was looked for in the index, and seldom at more than a few places.
        Assert.InRange(many, 2_000, (5 * few) + 1_000);
        Assert.True(numbers >= 2_000, $"{numbers} numbers were read.");
    }

    private static IEnumerable<(string? Before, string? After)> Beside(string text, int start, int end)
    {
        var (before, after) = (text[..start].Replace('\n', ' ').Trim().Split(' ')[^1], text[end..].Replace('\n', ' ').Trim().Split(' ')[0]);
        yield return (null, null);
        yield return (before, null);
        yield return (null, after);
        yield return (before, after);
    }

    private static (long Comparisons, int Numbers) Comparisons(string line, int lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, line, 1900 + (i % 120), i, (i * 37) + 5, (i % 50) + 3);
        }

        var document = new DocumentText(text.ToString());
        var draft = NumberDrafter.Run(new ReadDocument(document, LanguageTable.English),
            Symbols(), null);
        return (document.Words.Comparisons, draft.Numbers.Count + draft.Unquotable.Count + draft.SetAside.Count);
    }

    private static SymbolTable Symbols() =>
        Generator.DatasetCompiler.BuildSymbols([], "Dataset").Value;
}
