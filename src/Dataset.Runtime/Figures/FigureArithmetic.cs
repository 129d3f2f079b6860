using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>What figures of every shape calculate: a range gives a range.</summary>
internal static class FigureArithmetic
{
    internal static QuantityRange<TUnit> Change<TUnit>(IFigure<TUnit> later, IFigure<TUnit> earlier, bool acrossPeriods)
        where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(earlier);
        RequireLike(later, earlier, acrossPeriods);
        return later.Range - earlier.Range;
    }

    internal static QuantityRange<Percent> PercentChange<TUnit>(IFigure<TUnit> later, IFigure<TUnit> earlier, bool acrossPeriods)
        where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(earlier);
        RequireLike(later, earlier, acrossPeriods);
        var (to, from) = (later.Range.Ends, earlier.Range.Ends);
        return from.IsAbove(Ends.At(0m)) is true
            ? new(to.DividedBy(from).Minus(Ends.At(1m)).Times(Ends.At(100m)))
            : QuantityRange<Percent>.Unknown;
    }

    internal static QuantityRange<Percent> Percent<TUnit>(IFigure<TUnit> part, IFigure<TUnit> whole) where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(whole);
        return part.Range.PercentOf(whole.Range);
    }

    internal static QuantityRange<PerDay<TUnit>> PerDay<TUnit>(IFigure<TUnit> figure) where TUnit : struct, IUnit =>
        figure.Accumulation is not null && figure.Period.Days is { } days
            ? figure.Range.OverDays(days)
            : QuantityRange<PerDay<TUnit>>.Unknown;

    internal static Ends WithRounding<TUnit>(IFigure figure) where TUnit : struct, IUnit
    {
        if (figure is IDisputedFigure disputed)
        {
            var voices = disputed.Voices;
            var hull = WithRounding<TUnit>(voices[0]);
            for (var i = 1; i < voices.Count; i++)
            {
                hull = hull.Hull(WithRounding<TUnit>(voices[i]));
            }

            return hull;
        }

        // The digits of a cell are those that were counted.
        foreach (var claim in figure.Claims)
        {
            if (claim.Rank is not ClaimRank.Deprecated && claim.Cells.Count > 0)
            {
                return Ends.Of(figure.Bounds);
            }
        }

        // A change may be below 0, and an average falls between two counts.
        var isCount = TUnit.IsCount
            && figure.Series.Counts is not SeriesCounts.Change && figure.Series.Statistic is SeriesStatistic.Total;
        return Ends.WithRounding(figure.Bounds, isCount);
    }

    private static void RequireLike(IFigure later, IFigure earlier, bool acrossPeriods)
    {
        if (later.Counted is { } counted && earlier.Counted is { } otherwise && counted != otherwise)
        {
            throw new ArgumentException(
                $"{later.Name} counts {Words(counted)} and {earlier.Name} {Words(otherwise)}: one may be counted twice among events, and "
                + "the difference is no change.", nameof(earlier));
        }

        if (later.Accumulation is not { } one || earlier.Accumulation is not { } other)
        {
            return;
        }

        if (one != other)
        {
            throw new ArgumentException(
                $"{later.Name} was added up over {Words(one)} and {earlier.Name} over {Words(other)}: the one is no change of the other. "
                + "Take figures of one accumulation: Series.FiguresOver has them.", nameof(earlier));
        }

        // Of one period it is what one voice says less what another does.
        if (acrossPeriods || later.Period == earlier.Period)
        {
            return;
        }

        var how = later.Period.Overlaps(earlier.Period) is true ? "overlap"
            : one is Accumulation.Span or Accumulation.ToDate && later.Period.Days != earlier.Period.Days ? "are of unlike length"
            : null;
        if (how is not null)
        {
            throw new ArgumentException(
                $"{later.Name} ({later.Period}) and {earlier.Name} ({earlier.Period}) {how}: the difference is no change from one period "
                + "to the next. Where the difference is what you want, say so: acrossPeriods: true.", nameof(earlier));
        }
    }

    private static string Words(CountedThing counted) => counted is CountedThing.Persons ? "persons" : "events";

    private static string Words(Accumulation accumulation) => accumulation switch
    {
        Accumulation.ToDate => "a stretch to date",
        Accumulation.Half => "half a year",
        Accumulation.Span => "some days",
        _ => "a " + accumulation.ToString().ToLowerInvariant(),
    };
}
