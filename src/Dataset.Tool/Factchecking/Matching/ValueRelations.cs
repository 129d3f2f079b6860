using Dataset.Generator.Arithmetic;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>
/// Compares two values. A draft may say less than a figure and never more: what it leaves open must hold all that the figure leaves open.
/// </summary>
internal static class ValueRelations
{
    /// <summary>More is no rounding: 0.6 is not 1 percent.</summary>
    private const int MostRounding = 5;

    /// <param name="prose">What the draft states.</param>
    /// <param name="figure">What the figure states.</param>
    /// <param name="roundsWhole">Whether a whole number is taken for a rounded one, as of percentages.</param>
    public static ValueRelation Compare(ValueRecord prose, ValueRecord figure, bool roundsWhole)
    {
        if (prose.Words is not null || figure.Words is not null)
        {
            return IsSameWords(prose.Words, figure.Words) ? ValueRelation.Same : ValueRelation.Other;
        }

        if (prose.Low is not { } number || figure.Low is not { } low
            || HedgeInterval.Stated(prose) is not { } stated || HedgeInterval.Stated(figure) is not { } known)
        {
            return ValueRelation.Other;
        }

        if (IsSameNumber(prose, figure))
        {
            return IsSameHedge(prose, figure) ? ValueRelation.Same
                : known.IsInside(stated) ? ValueRelation.HedgeAdded
                : prose.Qualifier is Qualifier.Exact or Qualifier.Measured ? ValueRelation.HedgeLost
                : ValueRelation.HedgeDiffers;
        }

        if (!IsRounding(number, low, prose.Qualifier))
        {
            return prose.Qualifier == Qualifier.Between && known.IsInside(stated) && IsNear(prose, low) ? ValueRelation.HedgeAdded
                : ValueRelation.Other;
        }

        if (prose.Qualifier != Qualifier.Exact)
        {
            return known.IsInside(stated) ? ValueRelation.Rounded : ValueRelation.Other;
        }

        return number.IsBare && !(roundsWhole && Math.Abs(number.Value - low.Value) * 2 <= 1) ? ValueRelation.RoundedInSilence
            : figure.Qualifier is not (Qualifier.Exact or Qualifier.CutOff) ? ValueRelation.HedgeLost
            : ValueRelation.Rounded;
    }

    /// <summary>Of a range either end, where the draft has one number.</summary>
    private static bool IsSameNumber(ValueRecord prose, ValueRecord figure)
    {
        var isLow = prose.Low!.Value == figure.Low!.Value;
        return prose.High is { } high
            ? isLow && figure.High is { } upper && upper.Value == high.Value
            : isLow || (figure.High is { } end && end.Value == prose.Low.Value);
    }

    private static bool IsSameHedge(ValueRecord prose, ValueRecord figure) =>
        prose.Qualifier == figure.Qualifier && prose.Uncertainty?.Value == figure.Uncertainty?.Value
        && (figure.Ends is null || prose.Ends == figure.Ends);

    /// <summary>Whether a number is another with fewer digits; beside a bound, the bound may lie a whole digit away.</summary>
    private static bool IsRounding(Number prose, Number figure, Qualifier? qualifier)
    {
        var distance = Math.Abs(prose.Value - figure.Value);
        var reach = qualifier is Qualifier.Exact or Qualifier.About or Qualifier.Measured ? prose.LastDigit / 2 : prose.LastDigit;
        return prose.LastDigit > figure.LastDigit && distance <= reach && distance * MostRounding <= Math.Abs(figure.Value);
    }

    private static bool IsNear(ValueRecord prose, Number figure) =>
        (prose.High!.Value - prose.Low!.Value) * 2 <= Math.Abs(figure.Value);

    private static bool IsSameWords(string? prose, string? figure) =>
        prose is not null && figure is not null && Bare(prose) == Bare(figure);

    private static string Bare(string words)
    {
        var lower = words.ToLowerInvariant();
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (lower.StartsWith(article, StringComparison.Ordinal))
            {
                return lower[article.Length..];
            }
        }

        return lower;
    }
}
