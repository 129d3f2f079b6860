using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// A figure, and the one it is measured against, by id. That need not be in the data: its document may only name it. Resolved while a
/// file is analyzed and not while it is bound, for a baseline may be the name of a figure of another file.
/// </summary>
/// <param name="Name">The same as the documentation names it.</param>
internal sealed record FigureBaseline(string Figure, string Baseline, CodeName Name)
{
    private static readonly CodeName NoName = new(string.Empty);

    public static (EquatableArray<FigureBaseline> Baselines, IReadOnlyList<Issue> Issues) ResolveAll(
        AnalysisScope scope, CancellationToken cancellation = default)
    {
        var baselines = new List<FigureBaseline>();
        var issues = new List<Issue>();
        foreach (var figure in scope.File.Series.SelectMany(series => series.Figures).Watched(cancellation))
        {
            if (figure.Record.Against is not { } against)
            {
                continue;
            }

            var (id, name, issue) = Resolve(scope, figure, against);
            if (id is not null)
            {
                baselines.Add(new(figure.Id, id, name));
            }

            if (issue is not null)
            {
                issues.Add(issue);
            }
        }

        return (baselines.ToEquatable(), issues);
    }

    /// <summary>What a figure is measured against, by id; null when that is not stated or not known.</summary>
    public static string? Find(AnalysisScope scope, BoundFigure figure) =>
        figure.Record.Against is { } against ? Resolve(scope, figure, against).Id : null;

    /// <summary>"March 2024 of Border.Crossings, which has no record here", where the figure has no member.</summary>
    private static CodeName NameWithoutMember(BoundSeries series, ResolvedPeriod period, string rest) => new(
        string.Empty,
        $"{PeriodProse.Of(period.Id, period.First, period.Last, null, period.IsUncertain)} of {series.Symbol.ClassName}{rest}");

    /// <summary>The id, or why there is none.</summary>
    private static (string? Id, CodeName Name, Issue? Issue) Resolve(AnalysisScope scope, BoundFigure figure, BaselineRecord against)
    {
        var place = figure.At("against");

        // A change is measured against a level: a period alone is one of the levels.
        var (reference, topicKey) = (against.Series ?? figure.Series.ChangeOf ?? figure.Series.Key, figure.Series.TopicKey);
        if (scope.FindSeries(SymbolTable.Qualify(reference, topicKey)) is not { } series)
        {
            var isUnknown = scope.Symbols.Find(reference, topicKey) is null;
            return (null, NoName, isUnknown ? scope.Symbols.UnknownSeries(reference, topicKey, place) : null);
        }

        if (series.Find(against.Period, scope.Symbols) is { } found)
        {
            var isEmitted = series.Symbol.Unit is not null && !found.Claims.IsEmpty;
            var name = isEmitted ? found.Symbol.CodeName : NameWithoutMember(series, found.Period, string.Empty);
            return (found.Id, name, null);
        }

        if (against.Period.Resolvable is not { } syntax)
        {
            var problem = against.Period.Problem
                ?? $"Write a period, or 'series[period]'. {series.Symbol.Key} has: {series.DescribeFigures()}.";
            return (null, NoName, Issue.Of(BindingRules.PeriodNotUnderstood, place, against.Period.Text, problem));
        }

        return FiscalYears.Resolve(syntax, null, figure.Record, scope.Symbols.DayOf, scope.Symbols.Sources.Find,
            out var unresolved) is { } resolved
            ? (series.Id + "." + resolved.Id, NameWithoutMember(series, resolved, ", which has no record here"), null)
            : (null, NoName, UnresolvedPeriods.Describe(syntax, unresolved!, place, scope.Symbols));
    }
}
