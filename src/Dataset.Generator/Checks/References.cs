using System.Collections.Immutable;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>What <c>topic.series[period]#voice</c> stands for, seen from one topic.</summary>
internal sealed class References(AnalysisScope graph, string topicKey)
{
    public Resolution<BoundFigure> FindFigure(Reference reference) =>
        FindSeries(reference.Topic, reference.Series).Then(series => FindFigure(series, reference.Period));

    /// <summary>The claims meant: one voice, or all that are in use.</summary>
    public Resolution<BoundClaim[]> FindClaims(Reference reference) =>
        FindFigure(reference).Then(figure => reference.Voice is { } voice ? FindVoice(figure, voice) : FindClaimsInUse(figure));

    public Resolution<Operand> Resolve(Reference reference) =>
        FindClaims(reference).Then(claims => OperandOf(claims, isNamed: reference.Voice is not null));

    public Resolution<ImmutableArray<Operand>> ResolveSeries(SeriesReference reference) =>
        FindSeries(reference.Topic, reference.Series).Then(series => Operands(series, reference.Window));

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
        if (inUse.FirstOrDefault(claim => claim.Record.Rank == "preferred") is { } preferred)
        {
            return preferred;
        }

        return inUse.Count == 0 || inUse.Select(claim => FigureBinding.NormalizedValue(claim.Record.Value)).Distinct().Skip(1).Any() ? null : inUse[0];
    }

    private Resolution<BoundSeries> FindSeries(string? topic, string series)
    {
        if (graph.Outline.Find(topic, series, topicKey) is { } outlined && graph.FindSeries(outlined.Id) is { } found)
        {
            return new Resolution<BoundSeries>.Found(found);
        }

        // What is found nowhere may stand in a file that could not be read.
        var reference = Outline.Qualified(topic, series);
        return graph.Declarations.IsAnyFileLost
            ? new Resolution<BoundSeries>.AlreadyReported()
            : new Resolution<BoundSeries>.Problem($"there is no series '{reference}'{graph.Outline.Nearest(reference, topicKey)}");
    }

    private Resolution<BoundFigure> FindFigure(BoundSeries series, PeriodExpression period)
    {
        if (FigureBinding.FindFigure(graph.Declarations, series, period) is { } figure)
        {
            return new Resolution<BoundFigure>.Found(figure);
        }

        if (series.Record.Figures.Any(record => record.Key == period.Text || record.Name == period.Text))
        {
            return new Resolution<BoundFigure>.AlreadyReported();
        }

        var nearest = Suggestion.DidYouMean(period.Text, series.Figures.Select(one => one.Record.Key));
        return new Resolution<BoundFigure>.Problem($"{series.Record.Key} has no figure '{period.Text}'{nearest}; it has {FigureBinding.Known(series)}");
    }

    private Resolution<BoundClaim[]> FindVoice(BoundFigure figure, string voice)
    {
        if (figure.Claims.FirstOrDefault(claim => claim.Voice == voice) is { } found)
        {
            return new Resolution<BoundClaim[]>.Found([found]);
        }

        if (!figure.Record.IsWhole || figure.Claims.Any(claim => claim.Record.By?.Key is { } key && graph.Declarations.Agents.Find(key) is null))
        {
            return new Resolution<BoundClaim[]>.AlreadyReported();
        }

        var nearest = Suggestion.DidYouMean(voice, figure.Claims.Select(claim => claim.Voice));
        var there = $"there {(figure.Claims.Length == 1 ? "is" : "are")} {string.Join(", ", figure.Claims.Select(claim => "#" + claim.Voice))}";
        return new Resolution<BoundClaim[]>.Problem($"no voice '{voice}' speaks of {figure.Id}{nearest}; {there}");
    }

    private static Resolution<BoundClaim[]> FindClaimsInUse(BoundFigure figure)
    {
        if (!figure.Record.IsWhole)
        {
            return new Resolution<BoundClaim[]>.AlreadyReported();
        }

        var inUse = figure.Claims.Where(claim => claim.IsInUse).ToArray();
        if (inUse.Length > 0)
        {
            return new Resolution<BoundClaim[]>.Found(inUse);
        }

        return new Resolution<BoundClaim[]>.Problem(figure.Claims.Length == 0
            ? $"every voice of {figure.Id} is in error"
            : $"every voice of {figure.Id} is deprecated: name one with {VoicesOf(figure.Claims)}");
    }

    private Resolution<Operand> OperandOf(BoundClaim[] claims, bool isNamed)
    {
        // What counts in an unknown unit was reported, and is in no catalogue.
        if (claims[0].Figure.Series.Outlined.Unit is null)
        {
            return new Resolution<Operand>.AlreadyReported();
        }

        return (isNamed ? claims[0] : SpokesmanOf(claims)) is { } claim
            ? new Resolution<Operand>.Found(OperandOf(claim, isNamed))
            : new Resolution<Operand>.Problem($"{claims[0].Figure.Id} is disputed: say whom you mean, with {VoicesOf(claims)}");
    }

    private Resolution<ImmutableArray<Operand>> Operands(BoundSeries series, PeriodExpression? written)
    {
        if (series.Outlined.Unit is null)
        {
            return new Resolution<ImmutableArray<Operand>>.AlreadyReported();
        }

        ResolvedPeriod? window = null;
        if (written is not null)
        {
            var problem = written.Problem;
            window = problem is null ? PeriodResolver.Resolve(written.Syntax, null, graph.Declarations.DayOf, out problem) : null;
            if (problem is not null)
            {
                return new Resolution<ImmutableArray<Operand>>.Problem(problem);
            }
        }

        var figures = series.Figures.Where(figure => window is null || IsWithin(figure.Period, window));
        var operands = figures.SelectMany(figure => figure.Claims.Where(claim => claim.IsInUse).Select(claim => OperandOf(claim, figure.IsDisputed)));
        return new Resolution<ImmutableArray<Operand>>.Found(operands.ToImmutableArray());
    }

    private static bool IsWithin(ResolvedPeriod period, ResolvedPeriod window) =>
        period is { First: { } first, Last: { } last } && !(first < window.First) && !(last > window.Last);

    private static string VoicesOf(IEnumerable<BoundClaim> claims) => string.Join(" or ", claims.Select(claim => "#" + claim.Voice));
}
