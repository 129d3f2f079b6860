using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>Whether a relation is true for all, some or none of the values that the words allow.</summary>
internal enum Satisfied
{
    Always,
    Sometimes,
    Never,
}

/// <summary>Decides a relation by the range of left − right.</summary>
internal static class Truths
{
    public static Satisfied Of(Relation relation, Interval difference)
    {
        var wanted = DifferencesOf(relation);
        return difference.IsInside(wanted) ? Satisfied.Always : difference.Overlaps(wanted) ? Satisfied.Sometimes : Satisfied.Never;
    }

    /// <summary>The distance of the range from where the relation is true; 0 when only an excluded end is missed.</summary>
    public static Rational Gap(Relation relation, Interval difference)
    {
        var wanted = DifferencesOf(relation);
        return wanted.High is { } high && difference.Low is { } low && low > high ? low - high
            : wanted.Low is { } bottom && difference.High is { } top && top < bottom ? bottom - top
            : Rational.Zero;
    }

    private static Interval DifferencesOf(Relation relation) => relation switch
    {
        Relation.Equal => Interval.Point(Rational.Zero),
        Relation.Below => new(null, true, Rational.Zero, true),
        Relation.AtMost => Interval.Closed(null, Rational.Zero),
        Relation.Above => new(Rational.Zero, true, null, true),
        _ => Interval.Closed(Rational.Zero, null),
    };
}
