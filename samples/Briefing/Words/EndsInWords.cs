using System.Globalization;

namespace Briefing.Words;

/// <summary>The ends of a figure in words; an end that no source gives is not filled in.</summary>
internal static class EndsInWords
{
    public static string Of(Bounds bounds, Unit unit) => bounds switch
    {
        { Lower: { } lower, Upper: { } upper } when lower == upper => With(lower, unit),
        { Lower: { } lower, Upper: { } upper } => $"{Digits(lower)} to {With(upper, unit)}",
        { Lower: { } lower } => $"{(bounds.LowerIsStrict ? "over" : "at least")} {With(lower, unit)}, with no upper end",
        { Upper: { } upper } => $"{(bounds.UpperIsStrict ? "under" : "up to")} {With(upper, unit)}, with no lower end",
        _ => "open at both ends",
    };

    private static string With(decimal number, Unit unit) => $"{Digits(number)} {unit.For(number)}";

    private static string Digits(decimal number) => number.ToString("N" + number.Scale, CultureInfo.InvariantCulture);
}
