using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>A curator's reading against the words it points at: it adds no number, and changes none that is understood.</summary>
public sealed class ReadingMatcherTests
{
    [Theory]
    [InlineData("24", "dozens", "dozens of ships", "")]
    [InlineData("at least 24", "dozens", "dozens of ships", "")]
    [InlineData("12", "dozens", "dozens of ships", "'dozens' are at least 24: correct the reading.")]
    [InlineData("150", "hundreds", "hundreds of ships", "'hundreds' are at least 200: correct the reading.")]
    [InlineData("12", "in dozens", "they came in dozens", "'in dozens' are at least 24: correct the reading.")]
    [InlineData("24", "in dozens", "they came in dozens", "")]
    [InlineData("1,000", "thousands", "thousands of ships", "'thousands' are at least 2,000: correct the reading.")]
    [InlineData("50", "of them nearly half", "of them nearly half", "'of them nearly half' is hedged with 'nearly', and a reading keeps")]
    [InlineData("0", "no", "no ships", "")]
    [InlineData("3", "no", "no ships", "'no' is nought: write 0.")]
    [InlineData("7,000", "7_000", "7_000 ships", "")]
    [InlineData("233", "a third of 700", "a third of 700 ships", "")]
    [InlineData("7,000", "7,000", "7,000 ships", "")]
    [InlineData("8,000", "7,000", "7,000 ships", "'7,000' is understood as 7,000, and a reading does not change what is understood")]
    [InlineData("7,000", "7", "Ships ('000): 7", "'7' by itself is understood as 7, and where it stands it is not: add to 'of:'")]
    [InlineData("7,000", "('000): 7", "Ships ('000): 7", "")]
    [InlineData("50", "were lit", "half of them were lit",
        "'were lit' under 'of:' holds nothing numeric: name the words that give the number, for a reading adds none.")]
    [InlineData("50", "a half", "half of them were lit", "'a half' under 'of:' does not stand in them")]
    [InlineData("50", "nearly half", "nearly half of them",
    "'nearly half' is hedged with 'nearly', and a reading keeps the hedge: write 'nearly' before the number.")]
    [InlineData("over 7,000", "about 7,000", "about 7,000 ships", "and a reading keeps the hedge: write 'about' before the number.")]
    [InlineData("nearly 50", "nearly half", "nearly half of them", "")]
    [InlineData("up to 7,000", "at best 7,000", "at best 7,000 ships", "")]
    public void A_reading_stays_within_what_is_understood(string value, string of, string words, string advice)
    {
        var record = ValueWords.Parse(value, out var problem);
        Assert.True(record is not null, problem);
        var statement = new Statement { Value = record, Unit = UnitDescription.Any, Reading = ReadingContext.Default };

        var found = ReadingMatcher.Match(statement, new ReadingRecord(of, "somebody said so"), words, 0, words.Length).Mismatches;

        if (advice.Length == 0)
        {
            Assert.Empty(found);
            return;
        }

        var mismatch = Assert.Single(found);
        Assert.Equal((MismatchKind.Reading, of), (mismatch.Kind, mismatch.Text));
        Assert.Contains(advice, mismatch.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24", "dozens of ships", "Dozens of boats and |dozens of ships|, dozens of rafts", "dozens")]
    [InlineData("24", "dozens", "thousands or |rather dozens of ships| and dozens", "dozens")]
    [InlineData("7,000", "7,000", "5,000 ships, |7,000| lamps, 9,000 boats", "7,000")]
    [InlineData("50", "nearly half", "|nearly half|", "half")]
    [InlineData("7,000", "(000s): 7", "Ships |(000s): 7| called", "7")]
    public void The_phrase_of_a_reading_is_that_of_the_words_that_are_read(string value, string of, string text, string number)
    {
        var (start, end) = (text.IndexOf('|'), text.LastIndexOf('|') - 1);
        text = text.Replace("|", string.Empty, StringComparison.Ordinal);
        var statement = new Statement
        {
            Value = ValueWords.Parse(value, out _)!,
            Unit = UnitDescription.Any,
            Reading = ReadingContext.Default,
            IsEstimated = true,
        };

        var phrase = ReadingMatcher.Match(statement, new ReadingRecord(of, "somebody said so"), text, start, end).Phrase;

        Assert.Equal(text.IndexOf(of, start, StringComparison.Ordinal) + of.IndexOf(number, StringComparison.Ordinal), phrase?.NumberStart);
        Assert.Equal(number, text[phrase!.NumberStart..phrase.NumberEnd]);
    }
}
