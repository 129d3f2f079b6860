using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Tests.Language.Grammar;

/// <summary>A phrase in one line, as the tables of these tests write it.</summary>
internal static class PhraseText
{
    /// <summary>What the numbers of a text are read as, joined by " | "; "refused" for one that is not understood.</summary>
    public static string Read(string text, ReadingContext? context = null) =>
        string.Join(" | ", QuantityReader.Read(text, context).Where(static phrase => phrase.IsQuantity || phrase.Kind == PhraseKind.None)
        .Select(Write));

    public static string Write(QuantityPhrase phrase)
    {
        if (!phrase.IsUnderstood)
        {
            return "refused";
        }

        var parts = new List<string>();
        if (phrase.Hedge is { } hedge)
        {
            parts.Add(hedge.Kind.ToWord());
        }

        parts.Add(phrase.Low.Fraction is { } fraction ? Number(fraction.Numerator) + "/" + Number(fraction.Denominator)
            : Number(phrase.Low.Value));
        if (phrase.High is { } high)
        {
            parts.Add("to " + Number(high.Value));
        }

        if (phrase.Uncertainty is { } uncertainty)
        {
            parts.Add("± " + Number(uncertainty.Value));
        }

        if (phrase.Asymmetric is { } sides)
        {
            parts.Add($"+{Number(sides.Plus.Value)} -{Number(sides.Minus.Value)}");
        }

        if (phrase.Interval is { } interval)
        {
            parts.Add($"[{Number(interval.Low.Value)}, "
                + $"{Number(interval.High.Value)}]{(phrase.Level is { } level ? " " + Number(level) : string.Empty)}");
        }

        parts.Add(phrase.Unit.Kind switch
        {
            UnitMarkKind.None => string.Empty,
            UnitMarkKind.Percent => "%",
            UnitMarkKind.Permille => "‰",
            UnitMarkKind.PercentagePoint => "points",
            UnitMarkKind.BasisPoint => "basis points",
            _ => phrase.Unit.Text,
        });
        if (phrase.Per is { } per)
        {
            parts.Add(per.Base == 1 ? "per " + per.Unit : $"per {Number(per.Base)} {per.Unit}");
        }

        if (phrase.Change is { Direction: not ChangeDirection.Moved } change)
        {
            parts.Add($"{change.Direction.ToWord()}-{change.Role.ToString().ToLowerInvariant()}");
        }

        return string.Join(" ", parts.Where(static part => part.Length > 0));
    }

    private static string Number(decimal? number) =>
        number is { } known ? (known / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "?";
}
