using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations;

/// <summary>A length of time that a record states ("lowest in 25 years") stands in its words.</summary>
internal static class StatedLengths
{
    public static IEnumerable<Issue> Check(RecordFile file, CancellationToken cancellation)
    {
        foreach (var series in file.Series)
        {
            foreach (var figure in series.Figures)
            {
                cancellation.Look();
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

    private static bool StatesWithin(FigureRecord figure, string within) => figure.WithinQuote is { } quote
        ? Contains(quote, within)
        : figure.Claims.Any(claim => claim.Quotes.Any(words => Contains(words, within)));

    private static bool Contains(QuoteRecord quote, string within) => quote.Words.IndexOf(within, StringComparison.OrdinalIgnoreCase) >= 0;
}
