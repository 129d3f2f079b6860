using System.Collections.Immutable;
using Dataset.Generator.Binding;
using Dataset.Generator.Checking.Arithmetic;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>What <c>topic.series[period]#voice</c> stands for, seen from one topic.</summary>
internal sealed class References(Graph graph, string topicKey)
{
    /// <summary>The problem of a reference whose cause was said where it stands: one misspelt speaker is one error, not one for each check.</summary>
    public const string SaidElsewhere = "";

    private readonly Dictionary<string, string> _plurals = graph.Units.Records.ToDictionary(unit => unit.Key, unit => unit.Plural, StringComparer.Ordinal);

    public LinkedFigure? FindFigure(string? topic, string series, string period, out string? problem)
    {
        problem = null;
        if (FindSeries(topic, series, out problem) is not { } found)
        {
            return null;
        }

        if (FigureLinker.FindFigure(graph, found, period) is { } figure)
        {
            return figure;
        }

        problem = found.Record.Figures.Any(record => record.Key == period || record.Name == period)
            ? SaidElsewhere
            : $"{found.Record.Key} has no figure '{period}'{Fields.DidYouMean(period, found.Figures.Select(one => one.Record.Key))}; it has {FigureLinker.Known(found)}";
        return null;
    }

    /// <summary>The claims meant: one voice, or all that are in use.</summary>
    public LinkedClaim[]? FindClaims(Reference reference, out string? problem)
    {
        if (FindFigure(reference.Topic, reference.Series, reference.Period, out problem) is not { } figure)
        {
            return null;
        }

        if (reference.Voice is not { } voice)
        {
            if (!figure.Record.IsWhole)
            {
                problem = SaidElsewhere;
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

        problem = !figure.Record.IsWhole || figure.Claims.Any(claim => claim.Record.By?.Key is { } key && graph.Agents.Find(key) is null)
            ? SaidElsewhere
            : $"no voice '{voice}' speaks of {figure.Id}{Fields.DidYouMean(voice, figure.Claims.Select(claim => claim.Voice))}; there {(figure.Claims.Length == 1 ? "is" : "are")} {string.Join(", ", figure.Claims.Select(claim => "#" + claim.Voice))}";
        return null;
    }

    public Operand? Resolve(Reference reference, out string? problem)
    {
        if (FindClaims(reference, out problem) is not { } claims)
        {
            return null;
        }

        if (claims[0].Figure.Series.Unit is null)
        {
            problem = SaidElsewhere;
            return null;
        }

        if ((reference.Voice is null ? One(claims) : claims[0]) is { } claim)
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

        if (series.Unit is null)
        {
            problem = SaidElsewhere;
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
        var own = graph.Series.FirstOrDefault(series => series.PartOf is not null && operand.FigureId.StartsWith(series.Id + ".", StringComparison.Ordinal));
        if (own?.Figures.FirstOrDefault(one => one.Id == operand.FigureId) is not { } figure)
        {
            yield break;
        }

        foreach (var sibling in graph.Series.Where(series => series.PartOf == own.PartOf && series != own).SelectMany(series => series.Figures))
        {
            if (sibling.Period.Id == figure.Period.Id && One(sibling.Claims) is { } claim && claim.Voice == figure.Claims[0].Voice)
            {
                yield return OperandOf(claim, named: false);
            }
        }
    }

    public Operand OperandOf(LinkedClaim claim, bool named)
    {
        var figure = claim.Figure;
        var series = figure.Series;
        var unit = series.Of is { } of ? "percent of " + SeriesLinker.WholeName(of) : series.Record.Unit;
        return new(
            figure.Id,
            claim.Voice,
            claim.Record.Value,
            UnitExpression.Parse(unit, _plurals),
            graph.Units.Find(series.Record.Unit) is { IsCount: true },
            figure.Period is { First: { } first, Last: { } last } ? (int)(last - first).TotalDays + 1 : null,
            named);
    }

    /// <summary>The claim that speaks for a figure: the preferred one, or any where all say the same. A deprecated one takes no part.</summary>
    public static LinkedClaim? One(IReadOnlyList<LinkedClaim> claims)
    {
        var inUse = claims.Where(claim => claim.IsInUse).ToList();
        if (inUse.FirstOrDefault(claim => claim.Record.Rank == "preferred") is { } preferred)
        {
            return preferred;
        }

        return inUse.Count == 0 || inUse.Select(claim => FigureLinker.Said(claim.Record.Value)).Distinct().Skip(1).Any() ? null : inUse[0];
    }

    private LinkedSeries? FindSeries(string? topic, string series, out string? problem)
    {
        problem = null;
        var reference = topic is null ? series : (Identifiers.IsName(topic) ? Identifiers.ToKey(topic) : topic) + "." + series;
        if (graph.FindSeries(reference, topicKey) is { } found)
        {
            return found;
        }

        problem = graph.Files.Any(file => file.IsLost) ? SaidElsewhere : $"there is no series '{reference}'{graph.Nearest(reference, topicKey)}";
        return null;
    }

    private ResolvedPeriod? Window(string text, out string? problem)
    {
        var syntax = PeriodWords.Parse(text, out problem);
        if (problem is not null)
        {
            return null;
        }

        var period = FigureLinker.ResolveQuietly(graph, syntax, out problem);
        return period;
    }
}
