using Briefing.Pages;

namespace Briefing.Words;

/// <summary>What a figure says of its size, and what cannot be read from it.</summary>
internal static class HowMuch
{
    public static PageCell Of(IFigure figure) => figure.Shape switch
    {
        FigureShape.Number => new(figure.Text, Earlier(figure), figure.Bounds.Qualifier is Qualifier.Exact ? Tone.Stated : Tone.Hedged),
        FigureShape.Floor => new(figure.Text, "a floor: no upper end is given", Tone.Hedged),
        FigureShape.Ceiling => new(figure.Text, "a ceiling: no lower end is given", Tone.Hedged),
        FigureShape.Range => new(figure.Text, "a range: no single value is given", Tone.Hedged),
        FigureShape.Measured => new(figure.Text, "measured: the uncertainty is as printed", Tone.Hedged),
        FigureShape.Interval => new(figure.Text, "measured: the interval is as printed", Tone.Hedged),
        FigureShape.Worded => new(figure.Text, "words: " + Words(figure.Range), Tone.Hedged),
        _ => new(figure.Text, figure.IsDisputed ? "disputed" : "worded differently", Tone.Disputed),
    };

    /// <summary>What was announced of the number before; null where nothing is known.</summary>
    public static string? Earlier(IFigure figure) => figure.Earlier.Count == 0 ? null : "announced as "
        + string.Join(", ", figure.Earlier.Select(static one => one.AsOf is { } day ? $"{one.Text} on {Period.Day(day)}" : one.Text));

    /// <summary>The claims that take part: all but the deprecated.</summary>
    public static IEnumerable<Claim> InUse(IFigure figure) => figure.Claims.Where(claim => claim.Rank is not ClaimRank.Deprecated);

    private static string Words(QuantityRange range) =>
        range is { Lower: null, Upper: null } ? "no number is given" : $"read as {range}";
}
