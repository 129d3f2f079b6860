namespace Dataset.Generator.Arithmetic;

/// <summary>The values of a formula over a box.</summary>
/// <param name="Interval">Its values; when not exact, an interval that contains them.</param>
/// <param name="IsExact">Whether every number of the interval is a value.</param>
/// <param name="IsDefined">False when a divisor may be 0.</param>
internal readonly record struct NumberSpan(Interval Interval, bool IsExact, bool IsDefined)
{
    public static NumberSpan Undefined => new(Interval.Everything, false, false);
}

/// <summary>
/// The range of a whole formula, computed at the corners of the box of its figures. Composed step by step, intervals would let one
/// figure have two values at once.
/// </summary>
internal static class RangeEvaluator
{
    // 2 to the 12th corners: a figure whose direction is known does not count, so a sum of fifty parts has two.
    private const int MostUndecided = 12;

    public static NumberSpan Evaluate(Formula formula, IReadOnlyList<Interval> box)
    {
        if (formula.Evaluate(new IntervalArithmetic(box)) is not { } outer)
        {
            return NumberSpan.Undefined;
        }

        var enclosed = new NumberSpan(outer, IsExact: false, IsDefined: true);
        var places = new int[box.Count];
        formula.Count(places);

        box = FixIrrelevantFigures(formula, box, places);
        var directions = SumDirections.Of(formula, places);
        var rises = new bool[box.Count];
        var steep = new bool[box.Count];
        var undecided = new List<int>();
        for (var i = 0; i < box.Count; i++)
        {
            if (places[i] == 0 || box[i].IsPoint)
            {
                continue;
            }

            if (directions[i] is var direction and not 0)
            {
                (steep[i], rises[i]) = (true, direction > 0);
                continue;
            }

            var rise = formula.Evaluate(new SlopeAlong(i, box)).Rise;
            steep[i] = rise.Low is { Sign: > 0 } || rise.High is { Sign: < 0 };
            if (rise.Low is { Sign: >= 0 })
            {
                rises[i] = true;
            }
            else if (rise.High is not { Sign: <= 0 })
            {
                if (formula.Evaluate(new DependenceOn(i)) == Dependence.Other)
                {
                    return enclosed;
                }

                undecided.Add(i);
            }
        }

        if (undecided.Count > MostUndecided)
        {
            return enclosed;
        }

        var (low, high) = (default(End?), default(End?));
        for (var mask = 0; mask < 1 << undecided.Count; mask++)
        {
            for (var bit = 0; bit < undecided.Count; bit++)
            {
                rises[undecided[bit]] = (mask & (1 << bit)) != 0;
            }

            var top = Reach(formula, box, places, rises, steep, upper: true);
            var bottom = Reach(formula, box, places, rises, steep, upper: false);
            if (top.Limit.IsUnknown || bottom.Limit.IsUnknown)
            {
                return enclosed;
            }

            high = high is { } h ? Better(h, top, 1) : top;
            low = low is { } l ? Better(l, bottom, -1) : bottom;
        }

        return low is { } least && high is { } most && least.Limit.Infinity <= 0 && most.Limit.Infinity >= 0
            ? new(new(least.Number, !least.IsReached, most.Number, !most.IsReached), IsExact: true, IsDefined: true)
            : enclosed;
    }

    /// <summary>
    /// The box with each figure that the formula does not depend on fixed at one number: of a − a + b, no end of a matters.
    /// </summary>
    private static IReadOnlyList<Interval> FixIrrelevantFigures(Formula formula, IReadOnlyList<Interval> box, int[] places)
    {
        var still = box;
        for (var i = 0; i < box.Count; i++)
        {
            // What stands once or never and is not multiplied by 0 matters; a sum of many parts need not be asked for each.
            if (places[i] > 1 && !box[i].IsPoint && formula.Evaluate(new SlopeAlong(i, box)).Rise is { IsPoint: true, Low.Sign: 0 })
            {
                still = still.Select((interval, at) => at == i ? Interval.Point(interval.Inside) : interval).ToArray();
            }
        }

        return still;
    }

    /// <summary>The formula at one point; null where it has no value.</summary>
    public static Rational? At(Formula formula, IReadOnlyList<Rational> point)
    {
        var limit = formula.Evaluate(new AtCorner(point.Select(value => ExtendedRational.At(value)).ToArray()));
        return limit.IsFinite ? limit.Value : null;
    }

    private static End Reach(Formula formula, IReadOnlyList<Interval> box, int[] places, bool[] rises, bool[] steep, bool upper)
    {
        var corner = new ExtendedRational[box.Count];
        var inside = new ExtendedRational[box.Count];
        var (opens, repeats) = (false, false);
        for (var i = 0; i < box.Count; i++)
        {
            var atHigh = rises[i] == upper;
            var end = atHigh ? box[i].High : box[i].Low;
            var isOpen = atHigh ? box[i].HighIsOpen : box[i].LowIsOpen;
            if (end is null && steep[i])
            {
                // Decided here: 2x − x would be infinity less infinity.
                return new(ExtendedRational.Endless(upper ? 1 : -1), false);
            }

            corner[i] = end is { } value ? ExtendedRational.At(value, isOpen) : ExtendedRational.Endless(atHigh ? 1 : -1);
            inside[i] = isOpen ? ExtendedRational.At(box[i].Inside) : corner[i];
            opens |= isOpen && places[i] > 0;
            repeats |= isOpen && places[i] > 1;
        }

        var limit = formula.Evaluate(new AtCorner(corner));

        // An end that is left out is reached all the same where the formula does not depend on it. Beside a highest or lowest it may
        // be flat only in part, which one point inside does not show: taken as reached, the careful side.
        var isReached = limit.IsFinite &&
            (!opens || !limit.IsOpen || (repeats && formula.HasExtreme)
            || formula.Evaluate(new AtCorner(inside)) is { IsFinite: true } middle && middle.Value == limit.Value);
        return new(limit, isReached);
    }

    private static End Better(End a, End b, int direction)
    {
        var order = a.Limit.CompareTo(b.Limit) * direction;
        return order > 0 ? a : order < 0 ? b : a with { IsReached = a.IsReached || b.IsReached };
    }

    private readonly record struct End(ExtendedRational Limit, bool IsReached)
    {
        public Rational? Number => Limit.IsFinite ? Limit.Value : null;
    }
}
