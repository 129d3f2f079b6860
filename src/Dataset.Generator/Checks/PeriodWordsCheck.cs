using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>The resolved period of each figure against the words of time in its quotations and in its printed form.</summary>
internal static class PeriodWordsCheck
{
    public static IEnumerable<Issue> Run(
        AnalysisScope scope, EquatableArray<FigureBaseline> baselines, CancellationToken cancellation)
    {
        var idOfBaseline = baselines.ToDictionary(static one => one.Figure, static one => one.Baseline, StringComparer.Ordinal);
        return scope.File.Series.SelectMany(static series => series.Figures)
            .Where(static figure => figure.Period.IsResolved)
            .SelectMany(figure =>
            {
                var baseline = idOfBaseline.TryGetValue(figure.Id, out var id) ? DaysOf(id, scope.Symbols) : null;
                return Check(scope.Symbols, figure, baseline, cancellation);
            });
    }

    private static IEnumerable<Issue> Check(
        SymbolTable symbols, BoundFigure figure, (DateTime? First, DateTime? Last)? baseline, CancellationToken cancellation)
    {
        var printed = figure.Record.Printed;
        foreach (var claim in figure.Statements.Watched(cancellation))
        {
            foreach (var quote in claim.Record.Quotes)
            {
                var statement = new PeriodStatement
                {
                    Period = (figure.Period.First, figure.Period.Last),
                    Baseline = baseline,
                    Within = figure.Record.Within,
                    FiscalYear = quote.In is { } source ? symbols.Sources.Find(source)?.FiscalYear : null,
                    Table = QuotedValues.TableOf(symbols, quote),
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

    private static Issue Describe(BoundFigure figure, IssuePlace place, string words, string other) => Issue.Of(
        QuotationRules.AnotherTime, place, words, other, figure.Record.Key, PeriodSpelling.Words(figure.Period.First, figure.Period.Last));

    private static (DateTime? First, DateTime? Last)? DaysOf(string figureId, SymbolTable symbols)
    {
        var period = figureId.Substring(RecordId.SeriesOf(figureId).Length + 1);
        var syntax = PeriodWords.Parse(period, out var problem);
        return problem is null && syntax.IsResolvable && PeriodResolver.Resolve(syntax, null, symbols.DayOf, out _) is { } resolved
            ? (resolved.First, resolved.Last)
            : null;
    }
}
