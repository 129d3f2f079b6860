using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>
/// A curator's reading of words that the grammar cannot read. It points at words of the quotation that are numeric, and is bounded by
/// what is understood of them: "dozens" are at least 24, "no" is nought, and "7,000" is 7,000 whoever reads it.
/// </summary>
internal static class ReadingMatcher
{
    private static readonly Dictionary<string, decimal> Least = new(StringComparer.Ordinal)
    {
        ["couple"] = 2,
        ["several"] = 2,
        ["few"] = 2,
        ["many"] = 2,
        ["dozens"] = 24,
        ["scores"] = 40,
        ["hundreds"] = 200,
        ["thousands"] = 2_000,
        ["tens of thousands"] = 20_000,
        ["hundreds of thousands"] = 200_000,
        ["millions"] = 2_000_000,
        ["tens of millions"] = 20_000_000,
        ["hundreds of millions"] = 200_000_000,
        ["billions"] = 2_000_000_000,
    };

    public static MatchOutcome Match(Statement statement, ReadingRecord reading, string text, int start, int end)
    {
        var words = QuotedText.Collapse(text.Substring(start, end - start));
        var at = words.IndexOf(reading.Of, StringComparison.Ordinal);
        if (at < 0)
        {
            return Wrong(reading, $"'{reading.Of}' under 'of:' does not stand in them: copy the words that are read.");
        }

        var phrases = QuantityReader.Read(reading.Of, statement.Reading);
        if (phrases.FirstOrDefault(static phrase => phrase.IsQuantity
            || phrase.Kind is PhraseKind.Worded or PhraseKind.None) is not { } phrase)
        {
            return Wrong(reading, $"'{reading.Of}' under 'of:' holds nothing numeric: name the words that give the number, for a "
                + $"reading adds none.");
        }

        var value = statement.Value.Low?.Value;
        if (phrase.Kind == PhraseKind.None && value is not 0)
        {
            return Wrong(reading, $"'{reading.Of}' is nought: write 0.");
        }

        if (phrase.Kind == PhraseKind.Worded && LeastOf(reading.Of, phrase) is { } least && value < least)
        {
            return Wrong(reading, $"'{reading.Of}' are at least {least.ToString("#,0", CultureInfo.InvariantCulture)}: correct the reading.");
        }

        if (phrase is { IsQuantity: true, IsUnderstood: true, Low.Fraction: null, High: null, Low.Value: { } understood }
            && understood != value)
        {
            return Wrong(reading, $"'{reading.Of}' is understood as {StatementMatcher.Write(phrase.Low)}, and a reading does not change "
                + $"what is understood: write that, or leave the reading out.");
        }

        if (phrase is { IsQuantity: true, IsUnderstood: true, High: null, Hedge: { Kind: not "unclear" } hedge }
            && statement.Value is { High: null, Uncertainty: null, Qualifier: var qualifier }
            && HedgeWording.QualifierOf(hedge.Kind) is var meant && meant != qualifier && !statement.IsEstimated)
        {
            var word = HedgeWording.Canonical(meant);
            return Wrong(reading, $"'{reading.Of}' is hedged with '{reading.Of.Substring(hedge.Start, hedge.End - hedge.Start)}', and a "
                + $"reading keeps the hedge: write '{word}' before the number.");
        }

        // The whole of the quotation is accounted for by the reading: its phrase stands in the text as the grammar finds it there.
        var whole = QuantityReader.Read(text, statement.Reading)
            .FirstOrDefault(one => one.NumberStart >= start && one.NumberEnd <= end
            && text.IndexOf(reading.Of, start, StringComparison.Ordinal) is >= 0 and var from && one.NumberStart >= from
            && one.NumberEnd <= from + reading.Of.Length);
        return new(whole, []);
    }

    private static decimal? LeastOf(string words, QuantityPhrase phrase)
    {
        var lower = words.Substring(phrase.Low.Start, phrase.Low.End - phrase.Low.Start).ToLowerInvariant();
        lower = lower.StartsWith("a ", StringComparison.Ordinal) ? lower.Substring(2) : lower;
        return Least.TryGetValue(lower, out var least) ? least : null;
    }

    private static MatchOutcome Wrong(ReadingRecord reading, string advice) => new(null, [new(MismatchKind.Reading, reading.Of, advice)]);
}
