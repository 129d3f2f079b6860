using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>The resolved period of each figure against the words of time in its quotations and in its printed form.</summary>
internal static class PeriodWordsCheck
{
    /// <param name="baselineId">The id of the figure that a figure is measured against; null for none.</param>
    public static IEnumerable<Issue> Run(IEnumerable<BoundSeries> series, Declarations declarations, Func<BoundFigure, string?> baselineId)
    {
        foreach (var figure in series.SelectMany(static one => one.Figures).Where(static figure => figure.Period.IsResolved))
        {
            var baseline = baselineId(figure) is { } id ? DaysOf(id, declarations) : null;
            var printed = figure.Record.Printed;
            foreach (var claim in figure.Claims)
            {
                foreach (var quote in claim.Record.Quotes)
                {
                    var statement = new PeriodStatement
                    {
                        Period = (figure.Period.First, figure.Period.Last),
                        Baseline = baseline,
                        Within = figure.Record.Within,
                        FiscalYear = quote.In is { } source ? declarations.Sources.Find(source)?.FiscalYear : null,
                        Table = LanguageTable.English,
                    };
                    if (PeriodMatcher.FindOtherTime(statement, claim.Record.Value, quote.Words) is { } other)
                    {
                        yield return Describe(figure, figure.At(), quote.Words, other);
                    }

                    if (printed is not null && PeriodMatcher.FindOtherTime(statement, printed) is { } another)
                    {
                        yield return Describe(figure, figure.At("printed"), printed, another);
                        printed = null;
                    }
                }
            }
        }
    }

    private static Issue Describe(BoundFigure figure, SourceSpan place, string words, string other) =>
        Issue.Of(QuotationRules.AnotherTime, place, words, other, figure.Record.Key,
            PeriodSpelling.Words(figure.Period.First, figure.Period.Last));

    private static (DateTime? First, DateTime? Last)? DaysOf(string figureId, Declarations declarations)
    {
        var period = figureId.Substring(AnalysisScope.SeriesOf(figureId).Length + 1);
        var syntax = PeriodWords.Parse(period, out var problem);
        return problem is null && syntax.IsResolvable && PeriodResolver.Resolve(syntax, null, declarations.DayOf, out _) is { } resolved
            ? (resolved.First, resolved.Last)
            : null;
    }
}
