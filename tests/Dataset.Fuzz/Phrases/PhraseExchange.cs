using System.Globalization;

namespace Dataset.Fuzz.Phrases;

/// <summary>Exchanges one token of a phrase for one that is no synonym of it: another of its slot, or one from anywhere.</summary>
internal static class PhraseExchange
{
    /// <summary>Tokens of every kind, and some of none; no numbers, which may be the same by chance.</summary>
    private static readonly string[] Strangers =
    [
        "zorble", "quox", "minus", "plus", "million", "no", "not", "of", "and", "per", "%", "‰", "$", "€", "±", "×", "/", "_", ";", ":",
        "|",
        "‚", "·", "..", "#", "@", "~", "^", "=", "\u00ad", "\u200b", "\ufeff", "²", "(", ")", "[", "{", "億", "Ⅷ", "e", "x", "°", "!", "?",
    ];

    /// <summary>The exchanged text; null where the token drawn means the same.</summary>
    public static (string Text, PhrasePiece From, string To)? Make(MadePhrase phrase, Random random)
    {
        var places = Enumerable.Range(0, phrase.Pieces.Count).Where(i => phrase.Pieces[i].Slot != PhraseSlot.Frame).ToList();
        var at = places[random.Next(places.Count)];
        var piece = phrase.Pieces[at];

        // A nought before the point may be left out.
        var to = random.Next(2) == 0 || piece.Text == "0" ? Like(piece, random) : Stranger(piece, random);
        if (to is null || to == piece.Text || IsSynonym(piece, to))
        {
            return null;
        }

        return (string.Concat(phrase.Pieces.Select((one, i) => i == at ? to : one.Text)), piece, to);
    }

    /// <summary>Another token of the same slot.</summary>
    private static string? Like(PhrasePiece piece, Random random) => piece.Slot switch
    {
        PhraseSlot.HedgeBefore =>
            HedgeWords.Before[random.Next(HedgeWords.Before.Count)] is var hedge && hedge.Meaning != piece.Meaning ? hedge.Text : null,
        PhraseSlot.HedgeAfter =>
            HedgeWords.After[random.Next(HedgeWords.After.Count)] is var hedge && hedge.Meaning != piece.Meaning && hedge.Text[0] != '-'
            ? hedge.Text : null,
        PhraseSlot.Digits or PhraseSlot.RatioTerm => Digits(piece.Text, random),
        PhraseSlot.Scale => Pick(random, "thousand", "million", "billion", "trillion", "lakh", "crore", "hundred", "zillion"),
        PhraseSlot.Word => Pick(random, "one", "six", "eleven", "thirty", "forty-two", "hundred", "thousand", "million"),
        PhraseSlot.Sign => Pick(random, "+", string.Empty, "about "),
        PhraseSlot.Unit => Pick(random, "%", "‰", " percentage points", " basis points", " euros", " yen", " km", " miles", string.Empty),
        PhraseSlot.Currency => Pick(random, "$", "€", "£", "¥", "JPY ", string.Empty),
        PhraseSlot.Per => Pick(random, " a week", " per month", " per 10,000 people", " each year", " per vessel", string.Empty),
        PhraseSlot.RangeLink => Pick(random, ", ", " of ", " but ", "/", "+", " plus "),
        PhraseSlot.PlusMinus => Pick(random, " to ", " and ", "-", " plus ", "/", " × "),
        PhraseSlot.PowerOfTen => Pick(random, " × 10^4", "e3", " × 10", " million", string.Empty),
        PhraseSlot.RatioLink => Pick(random, " to ", " and ", "/", " times ", " plus "),
        _ => null,
    };

    private static string Stranger(PhrasePiece piece, Random random)
    {
        var stranger = Strangers[random.Next(Strangers.Length)];
        var (lead, tail) = (piece.Text.StartsWith(' ') ? " " : string.Empty, piece.Text.EndsWith(' ') ? " " : string.Empty);
        return lead + stranger + tail;
    }

    private static string Digits(string text, Random random)
    {
        var digits = text.ToCharArray();
        var at = random.Next(digits.Length);
        digits[at] = (char)('0' + ((digits[at] - '0' + random.Next(1, 10)) % 10));
        return new string(digits);
    }

    private static string Pick(Random random, params string[] from) => from[random.Next(from.Length)];

    /// <summary>Tokens of other slots and spellings that mean the same in this place.</summary>
    private static bool IsSynonym(PhrasePiece piece, string to) => piece.Slot switch
    {
        PhraseSlot.Scale => (piece.Text, to) is ("mn", "million") or ("bn", "billion"),
        PhraseSlot.Unit => to.Trim() switch
        {
            "%" => piece.Meaning == "Percent",
            "‰" => piece.Meaning == "Permille",
            "€" or "euros" => piece.Meaning == "euro",
            "$" => piece.Meaning == "us-dollar",
            var text => text == piece.Text.Trim(),
        },
        PhraseSlot.Currency => (to.Trim(), piece.Meaning) is ("$", "us-dollar") or ("€", "euro"),
        PhraseSlot.Digits => IsSameNumber(piece.Text, to),
        // "4443.0" and "4443e0".
        PhraseSlot.DecimalPoint => to is "·" or "e",
        PhraseSlot.HedgeBefore => to is "~" or "±" && piece.Meaning == "about",
        PhraseSlot.HedgeAfter => to == "plus" && piece.Meaning == "at-least",
        PhraseSlot.Sign => to.Trim() == "minus",
        PhraseSlot.Per => Meaning(to) == piece.Meaning,
        PhraseSlot.RangeLink => to.Trim() is "~" or "..",
        PhraseSlot.PlusMinus => to.Trim() == "±",
        PhraseSlot.PowerOfTen => (to.Trim(), piece.Meaning) is ("million", "6") or ("e3", "3"),

        // "One billion six million" is one thousand and six million.
        PhraseSlot.Word => (piece.Text, to) is ("billion", "thousand"),
        PhraseSlot.RatioLink => to.Trim() == "/",
        _ => false,
    };

    private static string? Meaning(string per) => per switch
    {
        " a week" => "1 week",
        " per month" => "1 month",
        " each year" => "1 year",
        _ => null,
    };

    private static bool IsSameNumber(string text, string to) =>
        decimal.TryParse(text, CultureInfo.InvariantCulture, out var one)
        && decimal.TryParse(to, CultureInfo.InvariantCulture, out var other) && one == other && text.Length == to.Length;
}
