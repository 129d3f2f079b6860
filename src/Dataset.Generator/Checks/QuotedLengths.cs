using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>A length of time that a record states ("lowest in at least 25 years") with the hedge that its words give it.</summary>
internal static class QuotedLengths
{
    public static IEnumerable<Issue> Check(BoundFile file, CancellationToken cancellation)
    {
        foreach (var figure in file.Series.SelectMany(static series => series.Figures).Watched(cancellation))
        {
            if (figure.Record.Within is not { } within)
            {
                continue;
            }

            var quotes = figure.Record.WithinQuote is { } own ? [own] : figure.Claims.SelectMany(static claim => claim.Record.Quotes);
            foreach (var quote in quotes)
            {
                if (HedgeOutside(quote, within, QuotedValues.TableOf(file.Symbols, quote)) is { } hedge)
                {
                    var (start, end) = (Math.Min(hedge.Start, hedge.Length.Start), Math.Max(hedge.End, hedge.Length.End));
                    yield return Issue.Of(
                        QuotationRules.WithinCutShort,
                        figure.At("within"),
                        within,
                        quote.Words.Substring(hedge.Start, hedge.End - hedge.Start),
                        quote.Words,
                        quote.Words.Substring(start, end - start));
                    break;
                }
            }
        }
    }

    /// <summary>The hedge of the number in a length, where it stands beside the length and not in it.</summary>
    private static (int Start, int End, (int Start, int End) Length)? HedgeOutside(QuoteRecord quote, string within, LanguageTable table)
    {
        var at = quote.Words.IndexOf(within, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var end = at + within.Length;
        return QuantityReader.Read(quote.Words, new ReadingContext(table))
            .Where(phrase => phrase.NumberStart >= at && phrase.NumberEnd <= end)
            .Select(static phrase => phrase.Hedge)
            .FirstOrDefault(hedge => hedge is { } mark && (mark.Start < at || mark.End > end)) is { } outside
            ? (outside.Start, outside.End, (at, end))
            : null;
    }
}
