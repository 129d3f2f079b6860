namespace Dataset.Generator.Language.Dates;

internal enum DateTokenKind
{
    Number,
    Word,
    Sign,
}

/// <summary>A piece of a period in words: digits and letters that touch are two of them.</summary>
/// <param name="Text">A word in lower case; the digits of a number; one sign.</param>
/// <param name="Value">The number; -1 for a word, a sign and a number of more than eight digits.</param>
/// <param name="IsOrdinal">Whether a number has its suffix: 2nd.</param>
/// <param name="IsGlued">Whether no white space stands before it.</param>
internal readonly record struct DateToken(DateTokenKind Kind, string Text, int Value, bool IsOrdinal, bool IsGlued)
{
    private const int MostDigits = 8;

    public bool IsYear => Kind == DateTokenKind.Number && Text.Length == 4 && Value > 0 && !IsOrdinal;

    public bool IsSmall => Kind == DateTokenKind.Number && Text.Length <= 2 && Value > 0;

    public bool IsSign(string signs) => Kind == DateTokenKind.Sign && signs.IndexOf(Text, StringComparison.Ordinal) >= 0;

    public static List<DateToken> Scan(string text)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var isGlued = i > 0 && !char.IsWhiteSpace(text[i - 1]);
            var end = i + 1;
            if (IsDigit(text[i]))
            {
                while (end < text.Length && IsDigit(text[end]))
                {
                    end++;
                }

                var digits = text.Substring(i, end - i);
                var suffix = end + 2 <= text.Length && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2]))
                    ? text.Substring(end, 2).ToLowerInvariant() : string.Empty;
                var isOrdinal = suffix is "st" or "nd" or "rd" or "th";
                var value = digits.Length <= MostDigits ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : -1;
                tokens.Add(new(DateTokenKind.Number, digits, value, isOrdinal, isGlued));
                i = isOrdinal ? end + 2 : end;
                continue;
            }

            if (char.IsLetter(text[i]))
            {
                while (end < text.Length && char.IsLetter(text[end]))
                {
                    end++;
                }

                tokens.Add(new(DateTokenKind.Word, text.Substring(i, end - i).ToLowerInvariant(), -1, false, isGlued));
            }
            else
            {
                tokens.Add(new(DateTokenKind.Sign, text.Substring(i, 1), -1, false, isGlued));
            }

            i = end;
        }

        return tokens;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
