using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;

namespace Dataset.Tool.Drafting;

/// <summary>A number of a document as a record writes it.</summary>
internal static class ValueText
{
    /// <summary>The scalar or the mapping behind <c>value:</c>; null where the number is not understood or no record can hold it.</summary>
    public static string? Of(QuantityPhrase phrase, string text)
    {
        if (phrase.Kind == PhraseKind.Worded)
        {
            var words = text[phrase.NumberStart..phrase.NumberEnd].ToLowerInvariant();
            return WordedQuantities.Contains(words) ? words : null;
        }

        if (!phrase.IsUnderstood || phrase.Low.Value is null || phrase.Hedge is { Kind: HedgeKind.Unclear })
        {
            return null;
        }

        var number = phrase.Kind == PhraseKind.Fraction ? Part(phrase.Low) : StatementMatcher.Write(phrase.Low);
        if (phrase.High is { } high)
        {
            return $"{number} to {StatementMatcher.Write(high)}";
        }

        if (phrase.Asymmetric is { } sides)
        {
            return $"{{ is: {Flow(number)}, plus: {Flow(StatementMatcher.Write(sides.Plus))}, "
                + $"minus: {Flow(StatementMatcher.Write(sides.Minus))} }}";
        }

        var value = phrase.Uncertainty is { } uncertainty ? $"{number} ± {StatementMatcher.Write(uncertainty)}"
            : phrase.Hedge is { } hedge ? HedgeWording.Write(HedgeWording.QualifierOf(hedge.Kind), number)
            : number;
        var level = phrase.Level is { } percent ? $", level: {percent.ToString(CultureInfo.InvariantCulture)}%" : string.Empty;
        return phrase.Interval is { } interval
            ? $"{{ is: {Flow(value)}, interval: "
                + $"{Flow($"{StatementMatcher.Write(interval.Low)} to {StatementMatcher.Write(interval.High)}")}{level} }}"
            : level.Length > 0 && phrase.Uncertainty is not null ? $"{{ is: {Flow(value)}{level} }}"
            : value;
    }

    /// <summary>Whether a part is written as a percentage: "half" is 50, and "one in seven" stays 1/7.</summary>
    public static bool IsPercentage(QuantityPhrase phrase) =>
        phrase is { Kind: PhraseKind.Fraction, Low.Fraction: { Denominator: not 0 } part }
        && decimal.Round(part.Numerator * 100 / part.Denominator, 1) * part.Denominator == part.Numerator * 100;

    private static string Part(Amount amount) => amount.Fraction is not { } part ? StatementMatcher.Write(amount)
        : decimal.Round(part.Numerator * 100 / part.Denominator, 1) is var percent && percent * part.Denominator == part.Numerator * 100
            ? percent.ToString("0.#", CultureInfo.InvariantCulture)
            : StatementMatcher.Write(amount);

    // A comma would end the value in braces.
    private static string Flow(string number) => number.Contains(',') ? $"\"{number}\"" : number;
}
