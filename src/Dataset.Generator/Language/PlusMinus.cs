using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language;

/// <summary>Numbers with a printed uncertainty: "6.67430 ± 0.00015", "7.2 kg +/- 0.1 kg", "52 percent, plus or minus 3", "6.674 30(15)".</summary>
internal static class PlusMinus
{
    /// <summary>How many words may stand between the number and its "±": "7.2 metres per second ± 0.1".</summary>
    private const int MostWords = 3;

    private static readonly string[] Signs = ["±", "+/-", "+/−", "+-", "+−"];

    /// <summary>A mention for each number that has one; the uncertainty itself has none, and may be quoted as a number of its own.</summary>
    public static ImmutableArray<HedgeMention> Find(string text, ImmutableArray<WordToken> tokens, ImmutableArray<NumberMention> numbers)
    {
        var found = ImmutableArray.CreateBuilder<HedgeMention>();
        for (var n = 0; n + 1 < numbers.Length; n++)
        {
            var (number, uncertainty) = (numbers[n], numbers[n + 1]);
            if (number is { IsQuantity: true, Value: not null } && uncertainty is { IsQuantity: true, Value: > 0 }
                && (uncertainty.IsLastDigits || AreLinked(text, tokens, number.End, uncertainty.Start)))
            {
                // "3.5(1)" may be a number and the mark of a footnote: it supports a value and raises no alarm.
                var isCertain = !uncertainty.IsLastDigits || uncertainty.Length > 1;
                found.Add(new HedgeMention(number.Start, uncertainty.End + (uncertainty.IsLastDigits ? 1 : 0) - number.Start, Qualifier.Measured, n, n + 1, isCertain));
                n++;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The number before the sign, which may borrow the scale of its uncertainty: "1.5 ± 0.2 million".</summary>
    public static decimal? ValueOf(NumberMention number, NumberMention uncertainty) =>
        number.Scale == 1 && uncertainty.Scale > 1 && number.Value is { } value && Math.Abs(value) < decimal.MaxValue / uncertainty.Scale
            ? value * uncertainty.Scale
            : number.Value;

    public static bool StandsAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return Signs.Any(sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0);
    }

    public static bool StandsBefore(string text, int start) => SignBefore(text, start) >= 0;

    /// <summary>Where the sign right before a place starts; -1 when there is none.</summary>
    private static int SignBefore(string text, int start)
    {
        var at = start;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        foreach (var sign in Signs)
        {
            if (at >= sign.Length && string.CompareOrdinal(text, at - sign.Length, sign, 0, sign.Length) == 0)
            {
                return at - sign.Length;
            }
        }

        return -1;
    }

    private static bool AreLinked(string text, ImmutableArray<WordToken> tokens, int end, int start)
    {
        var sign = SignBefore(text, start);
        var (first, next) = (WordToken.IndexAt(tokens, end), WordToken.IndexAt(tokens, start));
        var words = next - first;
        if (sign < 0 && words >= 3 && tokens[next - 3].Text == "plus" && tokens[next - 2].Text == "or" && tokens[next - 1].Text == "minus")
        {
            (sign, words) = (tokens[next - 3].Start, words - 3);
        }

        return sign >= end && words <= MostWords && text.IndexOfAny([';', ':', '\n', '\r'], end, sign - end) < 0 && !Hedges.HasSentenceEnd(text, end, sign);
    }
}
