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
    public static MatchOutcome Match(Statement statement, ReadingRecord reading, string text, int start, int end)
    {
        var words = QuotedText.Collapse(text.Substring(start, end - start));
        var at = words.IndexOf(reading.Of, StringComparison.Ordinal);
        if (at < 0)
        {
            return Wrong(reading, $"'{reading.Of}' under 'of:' does not stand in them: copy the words that are read.");
        }

        var phrases = QuantityReader.Read(reading.Of, statement.Reading);
        if (phrases.FirstOrDefault(IsNumeric) is not { } phrase)
        {
            return Wrong(reading, $"'{reading.Of}' under 'of:' holds nothing numeric: name the words that give the number, for a "
                + $"reading adds none.");
        }

        // The whole of the quotation is accounted for by the reading: its phrase stands in the text as the grammar finds it there.
        var whole = QuantityReader.Read(text, statement.Reading)
            .FirstOrDefault(one => IsNumeric(one) && one.NumberStart >= start && one.NumberEnd <= end
            && text.IndexOf(reading.Of, start, StringComparison.Ordinal) is >= 0 and var from && one.NumberStart >= from
            && one.NumberEnd <= from + reading.Of.Length);

        var value = statement.Value.Low?.Value;
        if (phrase.Kind == PhraseKind.None && value is not 0)
        {
            return Wrong(reading, $"'{reading.Of}' is nought: write 0.");
        }

        if (phrase.Kind == PhraseKind.Worded && LeastOf(reading.Of, phrase, statement.Reading.Table) is { } least && value < least)
        {
            return Wrong(
                reading, $"'{reading.Of}' are at least {least.ToString("#,0", CultureInfo.InvariantCulture)}: correct the reading.");
        }

        if (phrase is { IsQuantity: true, IsUnderstood: true, Low.Fraction: null, High: null, Low.Value: { } understood }
            && understood != value)
        {
            var number = StatementMatcher.Write(phrase.Low);
            return Wrong(reading, whole?.IsUnderstood == false
                ? $"'{reading.Of}' by itself is understood as {number}, and where it stands it is not: add to 'of:' the words around it that "
                    + "make it another number."
                : $"'{reading.Of}' is understood as {number}, and a reading does not change what is understood: write that, or leave the "
                    + "reading out.");
        }

        if (phrase is { IsQuantity: true, IsUnderstood: true, High: null, Hedge: { Kind: not HedgeKind.Unclear } hedge }
            && statement.Value is { High: null, Uncertainty: null, Qualifier: var qualifier }
            && HedgeWording.QualifierOf(hedge.Kind) is var meant && meant != qualifier && !statement.IsEstimated)
        {
            var word = HedgeWording.Canonical(meant);
            return Wrong(reading, $"'{reading.Of}' is hedged with '{reading.Of.Substring(hedge.Start, hedge.End - hedge.Start)}', and a "
                + $"reading keeps the hedge: write '{word}' before the number.");
        }

        return new(whole, []);
    }

    private static bool IsNumeric(QuantityPhrase phrase) => phrase.IsQuantity || phrase.Kind is PhraseKind.Worded or PhraseKind.None;

    private static decimal? LeastOf(string words, QuantityPhrase phrase, LanguageTable table)
    {
        var tokens = Lexer.Scan(words.Substring(phrase.Low.Start, phrase.Low.End - phrase.Low.Start), table);
        return table.Worded.MatchAt(tokens, 0, out var least) > 0 ? least : null;
    }

    private static MatchOutcome Wrong(ReadingRecord reading, string advice) => new(null, [new(MismatchKind.Reading, reading.Of, advice)]);
}
