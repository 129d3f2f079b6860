using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cases.Numbers;

/// <summary>A value as <c>numbers.tsv</c> writes it.</summary>
/// <param name="Hedge">The hedge in the record's spelling; empty without one.</param>
/// <param name="Low">The number, or the lower end of a range.</param>
/// <param name="High">The upper end; null without a range.</param>
/// <param name="Uncertainty">The number after ±; null without.</param>
internal sealed partial record NumberValue(string Hedge, decimal Low, decimal? High, decimal? Uncertainty)
{
    public static NumberValue Exact(decimal number) => new(string.Empty, number, null, null);

    public static NumberValue Parse(string text)
    {
        var match = Form().Match(text);
        return match.Success
            ? new(match.Groups["hedge"].Value, Number(match, "low")!.Value, Number(match, "high"), Number(match, "uncertainty"))
            : throw new FormatException($"'{text}' is not a value.");
    }

    /// <summary>The same hedge and form with each number multiplied.</summary>
    public NumberValue Times(decimal factor) => factor < 0 && High is { } high
        ? this with { Low = high * factor, High = Low * factor }
        : this with { Low = Low * factor, High = High * factor, Uncertainty = Uncertainty * Math.Abs(factor) };

    /// <summary>Equal within what the digits of a repeating decimal leave open.</summary>
    public bool IsAs(NumberValue other) =>
        Hedge == other.Hedge && Near(Low, other.Low) && Near(High, other.High) && Near(Uncertainty, other.Uncertainty);

    private static bool Near(decimal? left, decimal? right) =>
        left.HasValue == right.HasValue && Math.Abs((left ?? 0) - (right ?? 0)) <= 1e-12m * Math.Max(1, Math.Abs(left ?? 0));

    private static decimal? Number(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""
        ^(?<hedge>about|over|under|at[ ]least|up[ ]to)?[ ]?(?<low>-?[\d.]+)
        (?:[ ]to[ ](?<high>-?[\d.]+)|[ ]±[ ](?<uncertainty>[\d.]+))?(?:[ ]%)?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
