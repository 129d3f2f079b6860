using System.Collections.Immutable;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Binding;
using Dataset.Generator.Language;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>What <c>topic.series[period]#voice</c> stands for, seen from one topic.</summary>
internal sealed class References(AnalysisScope graph, string topicKey)
{
    /// <summary>The problem of a reference whose cause was said where it stands: one misspelt speaker is one error, not one for each check.</summary>
    public const string AlreadyReported = "";

    public BoundFigure? FindFigure(string? topic, string series, string period, out string? problem)
    {
        problem = null;
        if (FindSeries(topic, series, out problem) is not { } found)
        {
            return null;
        }

        if (FigureBinding.FindFigure(graph.Declarations, found, period) is { } figure)
        {
            return figure;
        }

        problem = found.Record.Figures.Any(record => record.Key == period || record.Name == period)
            ? AlreadyReported
            : $"{found.Record.Key} has no figure '{period}'{Fields.DidYouMean(period, found.Figures.Select(one => one.Record.Key))}; it has {FigureBinding.Known(found)}";
        return null;
    }

    /// <summary>The claims meant: one voice, or all that are in use.</summary>
    public BoundClaim[]? FindClaims(Reference reference, out string? problem)
    {
        if (FindFigure(reference.Topic, reference.Series, reference.Period, out problem) is not { } figure)
        {
            return null;
        }

        if (reference.Voice is not { } voice)
        {
            if (!figure.Record.IsWhole)
            {
                problem = AlreadyReported;
                return null;
            }

            var inUse = figure.Claims.Where(claim => claim.IsInUse).ToArray();
            if (inUse.Length > 0)
            {
                return inUse;
            }

            problem = figure.Claims.Length == 0
                ? $"every voice of {figure.Id} is in error"
                : $"every voice of {figure.Id} is deprecated: name one with {string.Join(" or ", figure.Claims.Select(claim => "#" + claim.Voice))}";
            return null;
        }

        if (figure.Claims.FirstOrDefault(claim => claim.Voice == voice) is { } found)
        {
            return [found];
        }

        problem = !figure.Record.IsWhole || figure.Claims.Any(claim => claim.Record.By?.Key is { } key && graph.Declarations.Agents.Find(key) is null)
            ? AlreadyReported
            : $"no voice '{voice}' speaks of {figure.Id}{Fields.DidYouMean(voice, figure.Claims.Select(claim => claim.Voice))}; there {(figure.Claims.Length == 1 ? "is" : "are")} {string.Join(", ", figure.Claims.Select(claim => "#" + claim.Voice))}";
        return null;
    }

    public Operand? Resolve(Reference reference, out string? problem)
    {
        if (FindClaims(reference, out problem) is not { } claims)
        {
            return null;
        }

        if (claims[0].Figure.Series.Outlined.Unit is null)
        {
            problem = AlreadyReported;
            return null;
        }

        if ((reference.Voice is null ? SpokesmanOf(claims) : claims[0]) is { } claim)
        {
            return OperandOf(claim, named: reference.Voice is not null);
        }

        problem = $"{claims[0].Figure.Id} is disputed: say whom you mean, with {string.Join(" or ", claims.Select(one => "#" + one.Voice))}";
        return null;
    }

    public ImmutableArray<Operand> ResolveSeries(SeriesReference reference, out string? problem)
    {
        if (FindSeries(reference.Topic, reference.Series, out problem) is not { } series)
        {
            return ImmutableArray<Operand>.Empty;
        }

        if (series.Outlined.Unit is null)
        {
            problem = AlreadyReported;
            return ImmutableArray<Operand>.Empty;
        }

        var window = reference.Window is { } text ? Window(text, out problem) : null;
        if (problem is not null)
        {
            return ImmutableArray<Operand>.Empty;
        }

        return series.Figures
            .Where(figure => window is null || (figure.Period is { First: { } first, Last: { } last } && !(first < window.First) && !(last > window.Last)))
            .SelectMany(figure => figure.Claims.Where(claim => claim.IsInUse).Select(claim => OperandOf(claim, figure.IsDisputed)))
            .ToImmutableArray();
    }

    /// <summary>Other parts of the same whole, in the same period and voice: a wrong share may be one of theirs.</summary>
    public IEnumerable<Operand> Siblings(Operand operand)
    {
        if (graph.FindFigure(operand.FigureId) is not { } figure || figure.Series.Outlined.PartOf is not { } whole)
        {
            yield break;
        }

        foreach (var part in whole.Parts)
        {
            if (part != figure.Series.Outlined
                && graph.FindSeries(part.Id)?.Figures.FirstOrDefault(one => one.Period.Id == figure.Period.Id) is { } sibling
                && SpokesmanOf(sibling.Claims) is { } claim
                && claim.Voice == figure.Claims[0].Voice)
            {
                yield return OperandOf(claim, named: false);
            }
        }
    }

    public Operand OperandOf(BoundClaim claim, bool named)
    {
        var figure = claim.Figure;
        var series = figure.Series;
        var unit = series.Outlined.Of is { } of ? "percent of " + of.WholeName : series.Record.Unit;
        return new(
            figure.Id,
            claim.Voice,
            claim.Record.Value,
            UnitExpression.Parse(unit, graph.Declarations.Plurals),
            graph.Declarations.Units.Find(series.Record.Unit) is { IsCount: true },
            figure.Period is { First: { } first, Last: { } last } ? (int)(last - first).TotalDays + 1 : null,
            named);
    }

    /// <summary>The claim that speaks for a figure: the preferred one, or any where all say the same. A deprecated one takes no part.</summary>
    public static BoundClaim? SpokesmanOf(IReadOnlyList<BoundClaim> claims)
    {
        var inUse = claims.Where(claim => claim.IsInUse).ToList();
        if (inUse.FirstOrDefault(claim => claim.Record.Rank is ClaimRank.Preferred) is { } preferred)
        {
            return preferred;
        }

        return inUse.Count == 0 || inUse.Select(claim => FigureBinding.NormalizedValue(claim.Record.Value)).Distinct().Skip(1).Any() ? null : inUse[0];
    }

    private BoundSeries? FindSeries(string? topic, string series, out string? problem)
    {
        problem = null;
        if (graph.Outline.Find(topic, series, topicKey) is { } outlined && graph.FindSeries(outlined.Id) is { } found)
        {
            return found;
        }

        var reference = Outline.Qualified(topic, series);
        problem = graph.Declarations.IsAnyFileLost ? AlreadyReported : $"there is no series '{reference}'{graph.Outline.Nearest(reference, topicKey)}";
        return null;
    }

    private ResolvedPeriod? Window(string text, out string? problem)
    {
        var syntax = PeriodWords.Parse(text, out problem);
        if (problem is not null)
        {
            return null;
        }

        return PeriodResolver.Resolve(syntax, null, graph.Declarations.DayOf, out problem);
    }
}
