using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;

namespace Dataset.Fuzz.Phrases;

/// <summary>What a phrase states, in one line: equal lines state the same.</summary>
internal static class PhraseReading
{
    /// <summary>The phrases of a text that are understood; a word that may change the size of a number leaves it without one.</summary>
    public static IEnumerable<string> All(string text) =>
        QuantityReader.Read(text).Where(static phrase => phrase is { IsQuantity: true, IsUnderstood: true, Unknown: null }).Select(Write);

    public static string Write(
        string hedge, decimal low, decimal? high = null, decimal? uncertainty = null, string unit = "", string per = "") =>
        $"{hedge}|{Number(low)}|{Number(high)}|{Number(uncertainty)}|{unit}|{per}";

    private static string Write(QuantityPhrase phrase) => Write(
        phrase.Hedge?.Kind.ToWord() ?? string.Empty,
        phrase.Low.Fraction is { } fraction ? fraction.Numerator / fraction.Denominator : phrase.Low.Value ?? decimal.MinValue,
        phrase.High?.Value,
        phrase.Uncertainty?.Value,
        phrase.Unit.Kind switch
        {
            UnitMarkKind.None => string.Empty,
            UnitMarkKind.Currency or UnitMarkKind.Symbol => phrase.Unit.Text,
            var kind => kind.ToString(),
        },
        phrase.Per is { } per ? $"{Number(per.Base)} {per.Unit}" : string.Empty);

    // Divided by one with as many zeros as a decimal holds, a number loses its trailing ones.
    private static string Number(decimal? number) =>
        number is { } known ? (known / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : string.Empty;
}
