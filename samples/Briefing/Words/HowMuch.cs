using Briefing.Pages;

namespace Briefing.Words;

/// <summary>What a figure says of its size, and what cannot be read from it.</summary>
internal static class HowMuch
{
    public static PageCell Of(IFigure figure)
    {
        var texts = InUse(figure).Select(claim => claim.Text).Distinct(StringComparer.Ordinal);
        return figure.Shape switch
        {
            FigureShape.Number =>
                new(string.Join("; ", texts), Tone: figure.Bounds.Qualifier is Qualifier.Exact ? Tone.Stated : Tone.Hedged),
            FigureShape.Floor => new(string.Join("; ", texts), "a floor: no upper end is given", Tone.Hedged),
            FigureShape.Ceiling => new(string.Join("; ", texts), "a ceiling: no lower end is given", Tone.Hedged),
            FigureShape.Range => new(string.Join("; ", texts), "a range: no single value is given", Tone.Hedged),
            FigureShape.Measured => new(string.Join("; ", texts), "measured: the uncertainty is as printed", Tone.Hedged),
            FigureShape.Interval => new(string.Join("; ", texts), "measured: the interval is as printed", Tone.Hedged),
            FigureShape.Worded => new(string.Join("; ", texts), "words: " + BoundsOfWords(figure), Tone.Hedged),
            _ => new(string.Join("; ", texts), "disputed: " + Hull(figure), Tone.Disputed),
        };
    }

    /// <summary>The claims that take part: all but the deprecated.</summary>
    public static IEnumerable<Claim> InUse(IFigure figure) => figure.Claims.Where(claim => claim.Rank is not ClaimRank.Deprecated);

    private static string Hull(IFigure figure) => figure.Bounds is { Lower: { } lower, Upper: { } upper } && lower == upper
        ? "the voices differ in the hedge"
        : EndsInWords.Of(figure.Bounds, figure.Unit);

    private static string BoundsOfWords(IFigure figure) => figure.Bounds is { Lower: null, Upper: null }
        ? "no number is given"
        : "read as " + EndsInWords.Of(figure.Bounds, figure.Unit);
}
