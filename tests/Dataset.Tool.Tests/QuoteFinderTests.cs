using Dataset.Generator.Language;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests;

public class QuoteFinderTests
{
    private const string Document =
        "  ICE reported 956\u00A0arrests on  Sunday, with\tnearly 52 percent.\r\n" +
        "ICE officials arrested 66,463 illegal immigrants.\n\nMore than 65,000 were deported.\n\n" +
        "ICE officials arrested 66,463 illegal immigrants\n\nSome 17,000 deportees: MS-13, Trump’s 137,000 – and -3.";

    [Theory]
    [InlineData("956 arrests on Sunday", "956\u00A0arrests on  Sunday")]
    [InlineData("956\u00A0arrests  on\nSunday", "956\u00A0arrests on  Sunday")]
    [InlineData("ICE reported", "ICE reported")]
    [InlineData("with nearly 52 percent.", "with\tnearly 52 percent.")]
    [InlineData("MS-13", "MS-13")]
    [InlineData("13", "13")]
    [InlineData("137,000 – and -3.", "137,000 – and -3.")]
    [InlineData("-3", "-3")]
    public void Words_are_found_at_their_raw_place(string words, string raw)
    {
        var match = QuoteFinder.Find(new DocumentText(Document), words, null, null);

        Assert.True(match.IsFound);
        Assert.Equal(raw, match.RawWords);
        Assert.Equal(raw, Document.Substring(match.Start, match.Length));
        Assert.Equal(QuotedText.Collapse(words), QuotedText.Collapse(match.RawWords));
    }

    [Theory]
    [InlineData("56 arrests")]
    [InlineData("000 deportees")]
    [InlineData("137")]
    [InlineData("Trump")]
    [InlineData("3.")]
    [InlineData("arrested 66")]
    [InlineData("ficials")]
    public void A_cut_word_or_number_is_no_quotation(string words) =>
        Assert.Equal(QuoteMatchKind.NotOnWordBoundary, QuoteFinder.Find(new DocumentText(Document), words, null, null).Kind);

    [Theory]
    [InlineData("immigrants. More than 65,000")]
    [InlineData("deported. ICE officials")]
    public void A_quotation_stays_in_its_paragraph(string words) =>
        Assert.Equal(QuoteMatchKind.CrossesParagraph, QuoteFinder.Find(new DocumentText(Document), words, null, null).Kind);

    [Fact]
    public void A_line_end_alone_ends_no_paragraph() =>
        Assert.Equal("percent.\r\nICE officials", QuoteFinder.Find(new DocumentText(Document), "percent. ICE officials", null, null)
        .RawWords);

    [Theory]
    [InlineData(null, ".", 0)]
    [InlineData(null, ". More than", 0)]
    [InlineData(null, "Some 17,000", 1)]
    [InlineData("were deported.", null, 1)]
    [InlineData("52 percent.", null, 0)]
    [InlineData("deported.", "Some", 1)]
    public void Words_on_either_side_tell_equal_passages_apart(string? before, string? after, int which)
    {
        const string Words = "ICE officials arrested 66,463 illegal immigrants";
        var document = new DocumentText(Document);
        var match = QuoteFinder.Find(document, Words, before, after);

        Assert.Equal(2, QuoteFinder.Find(document, Words, null, null).Count);
        Assert.Equal(QuoteMatchKind.Ambiguous, QuoteFinder.Find(document, Words, null, null).Kind);
        Assert.True(match.IsFound);
        Assert.Equal(which == 0 ? Document.IndexOf(Words, StringComparison.Ordinal)
            : Document.LastIndexOf(Words, StringComparison.Ordinal), match.Start);
    }

    [Theory]
    [InlineData("eported.", null)]
    [InlineData(null, "Som")]
    [InlineData("never said", null)]
    public void A_quotation_with_wrong_neighbours_is_reported_apart_from_one_that_is_missing(string? before, string? after)
    {
        var match = QuoteFinder.Find(new DocumentText(Document), "ICE officials arrested 66,463 illegal immigrants", before, after);

        Assert.Equal((QuoteMatchKind.NotBeside, 2), (match.Kind, match.Count));
        Assert.Contains("66,463 illegal immigrants", match.Nearest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ICE announced 956 arrests on Sunday", "ICE reported 956 arrests on Sunday")]
    [InlineData("ICE reported 956 arrests on Monday", "ICE reported 956 arrests on Sunday")]
    [InlineData("they reported 956 arrests on Sunday", "ICE reported 956 arrests on Sunday")]
    [InlineData("ICE said 956 arrests on Sunday", "ICE reported 956 arrests on Sunday")]
    [InlineData("more than 65,000 were removed", "More than 65,000 were deported")]
    [InlineData("Some 17.000 deportees", "Some 17,000 deportees")]
    [InlineData("Trump's 137,000 – and", "Trump’s 137,000 – and")]
    public void What_is_not_found_is_answered_with_the_nearest_passage(string words, string nearest)
    {
        var match = QuoteFinder.Find(new DocumentText(Document), words, null, null);

        Assert.Equal((QuoteMatchKind.NotFound, nearest), (match.Kind, match.Nearest));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("zebra crossings galore")]
    [InlineData("…")]
    public void What_resembles_nothing_has_no_nearest_passage(string words) =>
        Assert.Equal(QuoteMatch.NotFound(null), QuoteFinder.Find(new DocumentText(Document), words, null, null));

    [Fact]
    public void The_nearest_passage_has_at_most_25_words_and_one_paragraph()
    {
        var long_ = string.Join(" ", Enumerable.Range(1, 200).Select(static i => "word" + i));
        var match = QuoteFinder.Find(new DocumentText(long_ + "\n" + long_), long_.Replace("word7 ", "other ", StringComparison.Ordinal),
            null, null);

        Assert.Equal(25, QuotedText.CountWords(match.Nearest!));
        Assert.DoesNotContain('\n', match.Nearest!);
    }

    [Fact]
    public void Context_stays_in_the_paragraph()
    {
        var document = new DocumentText(Document);
        var match = QuoteFinder.Find(document, "66,463 illegal immigrants.", null, null);

        Assert.Equal(Document[..match.Start], document.ContextBefore(match.Start));
        Assert.Equal(string.Empty, document.ContextAfter(match.Start + match.Length));

        var next = QuoteFinder.Find(document, "65,000", null, null);
        Assert.Equal("More than ", document.ContextBefore(next.Start));
        Assert.Equal(" were deported.", document.ContextAfter(next.Start + next.Length));
    }

    [Fact]
    public void Every_run_of_whole_words_of_a_random_document_is_found_where_it_stands()
    {
        var random = new Random(11);
        string[] separators = [" ", "  ", "\u00A0", " \t", "\n", "\r\n\r\n"];
        for (var i = 0; i < 1_000; i++)
        {
            var raw = string.Concat(Enumerable.Range(0, 40)
                .Select(n => $"w{n}x{random.Next(100)}{separators[random.Next(separators.Length)]}"));
            var document = new DocumentText(raw);
            var from = random.Next(document.Text.Length);
            from = document.Text.LastIndexOf('w', from);
            var to = document.Text.IndexOfAny([' ', '\n'], Math.Min(document.Text.Length - 1, from + random.Next(30)));
            if (to < 0)
            {
                continue;
            }

            var words = document.Flat[from..to];
            var match = QuoteFinder.Find(document, words, null, null);
            Assert.Equal(document.Text[from..to].Contains('\n', StringComparison.Ordinal) ? QuoteMatchKind.CrossesParagraph
                : QuoteMatchKind.Found, match.Kind);
            if (match.IsFound)
            {
                Assert.Equal(words, QuotedText.Collapse(match.RawWords));
                Assert.Equal(match.RawWords, raw.Substring(match.Start, match.Length));
            }
        }
    }

    [Theory]
    [InlineData("a", "a", "NotOnWordBoundary")]
    [InlineData("a ", "a a b", "NotFound")]
    [InlineData("\n", "a", "NotFound")]
    [InlineData("ab", "abac", "NotFound")]
    [InlineData("\ud800", "\ud800", "Ambiguous")]
    public void Hostile_documents_are_searched_in_time(string part, string words, string kind)
    {
        var document = new DocumentText(string.Concat(Enumerable.Repeat(part, 200_000)));

        Assert.Equal(kind, TimeGuard.Run(() => QuoteFinder.Find(document, words, null, null)).Kind.ToString());
        var many = string.Concat(Enumerable.Repeat(words, 20_000)) + " z";
        Assert.Equal(QuoteMatchKind.NotFound, TimeGuard.Run(() => QuoteFinder.Find(document, many, "q", "r")).Kind);
    }
}
