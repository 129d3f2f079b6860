using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Tests.Language;

/// <summary>
/// The quantities of a text in one line: hedge, number, unit, rate, (change), {sense}, ?unknown word. Dates and names are left out.
/// </summary>
internal static class PhraseNotation
{
    public static string Read(string language, string text)
    {
        var context = new ReadingContext(LanguageTable.Find(language)!);
        return string.Join(" | ", QuantityReader.Read(text, context).Where(IsSize).Select(phrase => Describe(phrase, text)));
    }

    private static bool IsSize(QuantityPhrase phrase) => phrase.IsQuantity || phrase.Kind is PhraseKind.None or PhraseKind.Worded;

    private static string Describe(QuantityPhrase phrase, string text)
    {
        if (phrase.Kind is PhraseKind.Worded)
        {
            return "worded";
        }

        if (!phrase.IsUnderstood)
        {
            return "refused";
        }

        string?[] parts =
        [
            phrase.Hedge?.Kind.ToWord(),
            phrase.Kind is PhraseKind.None ? "none" : Number(phrase),
            Unit(phrase.Unit),
            phrase.Per is { } per ? "per " + (per.Base == 1 ? per.Unit : $"{Plain(per.Base)} {per.Unit}") : null,
            phrase.Change is { } change ? $"({change.Direction} {change.Role})".ToLowerInvariant() : null,
            phrase.Sense.Count > 0 ? "{" + string.Join(",", phrase.Sense.Select(static sense => sense.Kind.ToWord())) + "}" : null,
            phrase.Unknown is { } unknown ? "?" + text[unknown.Start..unknown.End] : null,
        ];
        return string.Join(" ", parts.Where(static part => part is not null));
    }

    private static string Number(QuantityPhrase phrase)
    {
        var number = phrase.Low.Fraction is { } fraction
            ? $"{Plain(fraction.Numerator)}/{Plain(fraction.Denominator)}"
            : Plain(phrase.Low.Value);
        number += phrase.High is { } high ? " to " + Plain(high.Value) : string.Empty;
        number += phrase.Uncertainty is { } uncertainty ? " ± " + Plain(uncertainty.Value) : string.Empty;
        var level = phrase.Level is { } percent ? $", {Plain(percent)}%" : string.Empty;
        return phrase.Interval is { } interval ? $"{number} [{Plain(interval.Low.Value)}, {Plain(interval.High.Value)}{level}]" : number;
    }

    private static string? Unit(UnitMark unit) => unit.Kind switch
    {
        UnitMarkKind.None => null,
        UnitMarkKind.Percent => "percent",
        UnitMarkKind.Permille => "permille",
        UnitMarkKind.PercentagePoint => "percentage-point",
        UnitMarkKind.BasisPoint => "basis-point",
        _ => unit.Text,
    };

    private static string Plain(decimal? value) => value!.Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
