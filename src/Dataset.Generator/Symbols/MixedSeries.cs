using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>Series that refer to each other and whose numbers are not comparable.</summary>
internal static class MixedSeries
{
    /// <param name="what">What the two are to each other: <c>part and whole</c>.</param>
    /// <returns>The rules that are broken, with the words of the message.</returns>
    public static IEnumerable<(Rule Rule, string[] Words)> Compare(SeriesSymbol series, SeriesSymbol other, string what)
    {
        var (own, others) = (series.Declaration, other.Declaration);
        if (own.Kind != others.Kind)
        {
            yield return (NameRules.KindsMixed, [series.Key, own.Kind.ToWord(), other.Key, others.Kind.ToWord(), what]);
        }

        // What is not said is unknown, and may be the same.
        if (own.Adjustment is { } adjustment && others.Adjustment is { } another && adjustment != another)
        {
            yield return (NameRules.AdjustmentsMixed, [series.Key, adjustment.ToWord(), other.Key, another.ToWord(), what]);
        }
    }
}
