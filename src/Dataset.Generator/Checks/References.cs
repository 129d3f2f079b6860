using System.Collections.Immutable;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>What <c>topic.series[period]#voice</c> stands for, seen from one topic.</summary>
internal sealed class References(AnalysisScope scope, string topicKey, RelatedSeries? related = null)
{
    // For all checks of a file: a series is not read anew for each that names it.
    private readonly Dictionary<(string Series, string? Window), SeriesOperands> _series = [];

    /// <summary>The same, in a check whose series are set against one another.</summary>
    public References In(RelatedSeries series) => series.IsAny ? new(scope, topicKey, series) : this;

    public Resolution<BoundFigure> FindFigure(Reference reference) =>
        FindSeries(reference.Topic, reference.Series).Then(series => FindFigure(series, reference.Period));

    /// <summary>The claims meant: one voice, or all that are in use.</summary>
    public Resolution<BoundClaim[]> FindClaims(Reference reference) =>
        FindFigure(reference).Then(figure => reference.Voice is { } voice ? FindVoice(figure, voice) : FindClaimsInUse(figure));

    public Resolution<Operand> Resolve(Reference reference) =>
        FindClaims(reference).Then(claims => OperandOf(claims, isNamed: reference.Voice is not null));

    public Resolution<SeriesOperands> ResolveSeries(SeriesReference reference) =>
        FindSeries(reference.Topic, reference.Series).Then(series => Operands(series, reference.Window));

    /// <summary>Other parts of the same whole, in the same period and voice: a wrong share may be one of theirs.</summary>
    public IEnumerable<Operand> Siblings(Operand operand)
    {
        if (scope.FindFigure(operand.FigureId) is not { } figure || figure.Series.PartOf is not { } whole)
        {
            yield break;
        }

        foreach (var part in scope.Symbols.Find(whole)!.Parts)
        {
            if (part != figure.Series.Id
                && scope.FindSeries(part)?.FindPeriod(figure.Period.Id) is { } sibling
                && SpokesmanOf(sibling.Claims) is { } claim
                && claim.Voice == figure.Claims[0].Voice)
            {
                yield return OperandOf(claim, named: false);
            }
        }
    }

    public Operand OperandOf(BoundClaim claim, bool named)
    {
        var (figure, series) = (claim.Figure, claim.Figure.Series);
        var unit = series.Of is { } of ? "percent of " + scope.Symbols.Find(of)!.WholeName
            : related?.UnitOf(series) ?? series.Declaration.Unit;
        return new(
            figure.Id,
            claim.Voice,
            claim.Record.Value,
            UnitExpression.Parse(unit, scope.Symbols.Plurals),
            IsCount(series.Declaration),
            figure.Period is { First: { } first, Last: { } last } ? (int)(last - first).TotalDays + 1 : null,
            named)
        {
            IsOneOfSeveral = figure.Record.Claims.Count > 1,
            Code = CodeOf(claim),
        };
    }

    /// <summary>Where voices differ, each that is in use has a member of its own.</summary>
    private CodeName CodeOf(BoundClaim claim)
    {
        var voice = scope.FindFigure(claim.Figure.Id) is not { HasVoices: true } ? string.Empty
            : claim.IsInUse ? ".Per" + Identifier.ToName(claim.Voice)
            : " according to " + claim.Speaker;
        var name = claim.Figure.CodeName;
        return name with { Rest = name.Rest + voice };
    }

    /// <summary>A change may be below 0, and an average falls between two counts.</summary>
    private bool IsCount(SeriesDeclaration series) =>
        series.Counts is not SeriesCounts.Change
        && series.Statistic is SeriesStatistic.Total
        && scope.Symbols.Units.Find(series.Unit) is { IsCount: true };

    /// <summary>
    /// The claim that speaks for a figure: the preferred one, or any where all say the same. A deprecated one takes no part.
    /// </summary>
    public static BoundClaim? SpokesmanOf(IReadOnlyList<BoundClaim> claims)
    {
        var inUse = claims.Where(claim => claim.IsInUse).ToList();
        return inUse.FirstOrDefault(claim => claim.Record.Rank is ClaimRank.Preferred) is { } preferred ? preferred
            : inUse.Count > 0 && NormalizedValue.AreAllEqual(inUse) ? inUse[0]
            : null;
    }

    private Resolution<BoundSeries> FindSeries(string? topic, string series)
    {
        if (scope.Symbols.Find(topic, series, topicKey) is { } symbol && scope.FindSeries(symbol.Id) is { } found)
        {
            return new Resolution<BoundSeries>.Found(found);
        }

        // What is found nowhere may stand in a file that could not be read.
        var reference = SymbolTable.SeriesName(topic, series);
        return scope.Symbols.IsAnyFileLost
            ? new Resolution<BoundSeries>.AlreadyReported()
            : new Resolution<BoundSeries>.Problem($"there is no series '{reference}'{scope.Symbols.DidYouMeanSeries(reference, topicKey)}");
    }

    private Resolution<BoundFigure> FindFigure(BoundSeries series, PeriodExpression period)
    {
        if (series.Find(period, scope.Symbols) is { } figure)
        {
            return new Resolution<BoundFigure>.Found(figure);
        }

        if (IsOfUnreadTable(series) || series.Record.Figures.Any(record => record.Key == period.Text || record.Name == period.Text))
        {
            return new Resolution<BoundFigure>.AlreadyReported();
        }

        var nearest = series.DidYouMeanFigure(period.Text);
        return new Resolution<BoundFigure>.Problem(
            $"{series.Symbol.Key} has no figure '{period.Text}'{nearest}; it has {series.DescribeFigures()}");
    }

    /// <summary>Where something could not be read, a table may be it, or where it is declared: its figures are not known.</summary>
    private bool IsOfUnreadTable(BoundSeries series) =>
        scope.Symbols.IsAnyFileLost
        && (series.Figures.IsEmpty || series.Figures.Any(static figure => figure.Claims.Any(static claim => !claim.Record.Cells.IsEmpty)));

    private Resolution<BoundClaim[]> FindVoice(BoundFigure figure, string voice)
    {
        if (figure.Claims.FirstOrDefault(claim => claim.Voice == voice) is { } found)
        {
            return new Resolution<BoundClaim[]>.Found([found]);
        }

        if (!figure.Record.IsWhole || figure.Claims.Any(claim => claim.Record.By?.Key is { } key && !scope.Symbols.Agents.Contains(key)))
        {
            return new Resolution<BoundClaim[]>.AlreadyReported();
        }

        var nearest = Suggestion.DidYouMean(voice, figure.Claims.Select(claim => claim.Voice));
        var voices = string.Join(", ", figure.Claims.Select(claim => "#" + claim.Voice));
        var there = $"there {(figure.Claims.Length == 1 ? "is" : "are")} {voices}";
        return new Resolution<BoundClaim[]>.Problem($"no voice '{voice}' states {figure.Id}{nearest}; {there}");
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

        return new Resolution<BoundClaim[]>.Problem(figure.Claims.IsEmpty
            ? $"every voice of {figure.Id} is in error"
            : $"every voice of {figure.Id} is deprecated: name one with {VoicesOf(figure.Claims)}");
    }

    private Resolution<Operand> OperandOf(BoundClaim[] claims, bool isNamed)
    {
        // What counts in an unknown unit was reported, and is in no catalogue.
        if (claims[0].Figure.Series.Unit is null)
        {
            return new Resolution<Operand>.AlreadyReported();
        }

        return (isNamed ? claims[0] : SpokesmanOf(claims)) is { } claim
            ? new Resolution<Operand>.Found(OperandOf(claim, isNamed))
            : new Resolution<Operand>.Problem($"the voices of {claims[0].Figure.Id} differ: say whom you mean, with {VoicesOf(claims)}");
    }

    private Resolution<SeriesOperands> Operands(BoundSeries series, PeriodExpression? written)
    {
        if (series.Symbol.Unit is null || (series.Figures.IsEmpty && IsOfUnreadTable(series)))
        {
            return new Resolution<SeriesOperands>.AlreadyReported();
        }

        ResolvedPeriod? window = null;
        if (written is not null)
        {
            var problem = written.Problem;
            window = problem is null ? PeriodResolver.Resolve(written.Syntax, null, scope.Symbols.DayOf, out problem) : null;
            if (problem is not null)
            {
                return new Resolution<SeriesOperands>.Problem(problem);
            }
        }

        if (_series.TryGetValue((series.Id, written?.Text), out var known))
        {
            return new Resolution<SeriesOperands>.Found(known);
        }

        var figures = series.Figures.Where(figure => window is null || IsWithin(figure.Period, window));
        var operands = figures.SelectMany(
            figure => figure.Claims.Where(claim => claim.IsInUse).Select(claim => OperandOf(claim, figure.HasVoices)));
        known = new SeriesOperands(operands.ToImmutableArray());
        _series.Add((series.Id, written?.Text), known);
        return new Resolution<SeriesOperands>.Found(known);
    }

    private static bool IsWithin(ResolvedPeriod period, ResolvedPeriod window) =>
        period is { First: { } first, Last: { } last } && !(first < window.First) && !(last > window.Last);

    private static string VoicesOf(IEnumerable<BoundClaim> claims) => string.Join(" or ", claims.Select(claim => "#" + claim.Voice));
}
