using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations;

/// <summary>Every value of a file against its own quoted words, both ways. The document is not needed for this.</summary>
internal static class QuoteValidator
{
    public static IEnumerable<Issue> Check(RecordFile file, CancellationToken cancellation)
    {
        foreach (var series in file.Series)
        {
            foreach (var figure in series.Figures)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var i = 0; i < figure.Claims.Count; i++)
                {
                    var quotes = figure.Claims[i].Quotes;
                    for (var q = 0; q < quotes.Count; q++)
                    {
                        // Wire copy: words that the document before printed as well say the same of the value.
                        var quote = quotes[q];
                        if (q > 0 && quote.Words == quotes[q - 1].Words)
                        {
                            continue;
                        }

                        var value = figure.Claims[i].Value;
                        foreach (var disagreement in QuoteMatcher.Check(value, quote.Words, string.Empty, string.Empty, series.Unit == "percent"))
                        {
                            yield return Issue.Of(
                                RuleOf(disagreement.Kind),
                                PlaceOf(file.File, series.Key, figure, i, disagreement.Kind),
                                figure.Claims[i].Value.Raw,
                                quote.Words,
                                disagreement.Suggestion);
                        }
                    }
                }

                if (figure.Within is { } within && !figure.Claims.IsEmpty && !StatesWithin(figure, within))
                {
                    yield return Issue.Of(
                        QuotationRules.WithinNotInWords,
                        NodePlace.At(
                            file.File, RecordPath.OfFigure(series.Key, figure, figure.WithinQuote is null ? "within" : "within_quote")),
                        within,
                        figure.WithinQuote?.Words ?? figure.Claims[0].Quotes[0].Words);
                }
            }
        }
    }

    /// <summary>
    /// At the value: the words are the document's, and the number is what a slip of the keyboard changes. The message shows the
    /// words.
    /// </summary>
    public static NodePlace PlaceOf(string file, string series, FigureRecord figure, int claim, QuoteMismatchKind kind) =>
        NodePlace.At(file, RecordPath.OfClaim(series, figure, claim, "value", kind == QuoteMismatchKind.PrintedMissing ? "printed" : "is"));

    public static Rule RuleOf(QuoteMismatchKind kind) => kind switch
    {
        QuoteMismatchKind.NumberMissing => QuotationRules.NumberMissing,
        QuoteMismatchKind.HedgeMissingInWords => QuotationRules.HedgeMissingInWords,
        QuoteMismatchKind.HedgeMissingInValue => QuotationRules.HedgeMissingInValue,
        QuoteMismatchKind.HedgeDiffers => QuotationRules.HedgeDiffers,
        QuoteMismatchKind.PrintedMissing => QuotationRules.PrintedMissing,
        _ => QuotationRules.WordsMissing,
    };

    private static bool StatesWithin(FigureRecord figure, string within) => figure.WithinQuote is { } quote
        ? Contains(quote, within)
        : figure.Claims.Any(claim => claim.Quotes.Any(words => Contains(words, within)));

    private static bool Contains(QuoteRecord quote, string within) => quote.Words.IndexOf(within, StringComparison.OrdinalIgnoreCase) >= 0;
}
