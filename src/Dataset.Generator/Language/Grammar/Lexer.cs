using System.Globalization;
using System.Text;

namespace Dataset.Generator.Language.Grammar;

/// <summary>A text as words, numbers in digits and signs.</summary>
internal static class Lexer
{
    private static readonly string[] LongSigns = ["+/-", "+/−", "+-", "+−", ">=", "=>", "<=", "=<", "...", ".."];

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The words of a wording in a table, as the tokens of a text are called.</summary>
    public static string[] Split(string wording, IReadOnlyDictionary<string, string> elisions) =>
        Scan(wording, null, elisions).Select(static token => token.Text).ToArray();

    /// <param name="table">How the language groups digits; null to leave digits ungrouped.</param>
    public static List<Token> Scan(string text, LanguageTable? table) => Scan(text, table, table?.Elisions);

    private static List<Token> Scan(string text, LanguageTable? table, IReadOnlyDictionary<string, string>? elisions)
    {
        var tokens = new List<Token>(text.Length / 4);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                i = SkipSpace(text, i, tokens);
                continue;
            }

            var isGlued = i > 0 && !IsSpace(text[i - 1]);
            var end = Next(text, i, table, tokens, out var kind, out var literal);
            if (kind == TokenKind.Word && elisions is { Count: > 0 } && Elision(text, i, end, elisions) is { } elision)
            {
                // "d'euros" are two words, and so are "d'1,5 million".
                tokens.Add(new Token(kind, i, elision.End, elision.Word, isGlued));
                i = elision.End;
                if (i >= end)
                {
                    continue;
                }

                isGlued = true;
            }

            var word = kind == TokenKind.Word ? Fold(text, i, end) : kind == TokenKind.Digits ? literal!.Digits
                : text.Substring(i, end - i);
            tokens.Add(new Token(kind, i, end, word, isGlued, literal));
            i = end;
        }

        return tokens;
    }

    private static int Next(string text, int i, LanguageTable? table, List<Token> tokens, out TokenKind kind, out NumberLiteral? literal)
    {
        literal = null;
        var c = text[i];
        if (IsDigit(text, i) || (c == '.' && table?.DecimalSign == '.' && IsDigit(text, i + 1)
            && (i == 0 || !IsWordChar(text, i - 1) && text[i - 1] != '.')))
        {
            kind = TokenKind.Digits;
            return DigitScanner.Scan(text, i, table, tokens, out literal);
        }

        if (IsLetter(text, i))
        {
            kind = TokenKind.Word;
            var end = i + Width(text, i);
            while (end < text.Length && (IsLetter(text, end) || IsMark(text, end)
                || (IsApostrophe(text[end]) && IsLetter(text, end + 1))
                || (text[end] == '.' && end + 1 < text.Length && IsDottedLetter(text, i, end))))
            {
                end += Width(text, end);
            }

            return end;
        }

        if (Superscripts.IndexOf(c) >= 0 || (c is '⁻' or '⁺' && i + 1 < text.Length && Superscripts.IndexOf(text[i + 1]) >= 0))
        {
            kind = TokenKind.Superscript;
            return ScanSuperscript(text, i, out literal);
        }

        if (FractionOf(c) is { } fraction)
        {
            kind = TokenKind.Fraction;
            literal = fraction;
            return i + 1;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
        if (category is UnicodeCategory.Format or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Control
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        {
            kind = TokenKind.Strange;
            return i + Width(text, i);
        }

        kind = TokenKind.Sign;
        foreach (var sign in LongSigns)
        {
            if (string.CompareOrdinal(text, i, sign, 0, sign.Length) == 0)
            {
                return i + sign.Length;
            }
        }

        return i + Width(text, i);
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    public static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && (text[index] is >= '0' and <= '9'
            || (text[index] > '\u007F' && !char.IsLowSurrogate(text[index])
            && CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.DecimalDigitNumber));

    public static int DigitValue(string text, int index) =>
        text[index] is >= '0' and <= '9' ? text[index] - '0' : CharUnicodeInfo.GetDecimalDigitValue(text, index);

    public static int Width(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static int SkipSpace(string text, int i, List<Token> tokens)
    {
        var start = i;
        var breaks = 0;
        for (; i < text.Length && IsSpace(text[i]); i++)
        {
            // A form feed is a new page, U+2029 a new paragraph.
            breaks += text[i] switch
            {
                '\n' => 1,
                '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? 0
                : 1,
                '\u0085' => 1,
                '\u2028' => 1,
                '\u2029' or '\f' => 2,
                _ => 0
            };
        }

        if (breaks > 1)
        {
            tokens.Add(new Token(TokenKind.Break, start, i, "\n", IsGlued: false));
        }

        return i;
    }

    private static bool IsLetter(string text, int index) =>
        index >= 0 && index < text.Length && !char.IsLowSurrogate(text[index])
        && (text[index] <= '\u007F' ? text[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') : char.IsLetter(text, index));

    private static bool IsMark(string text, int index) =>
        text[index] > '\u007F'
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordChar(string text, int index) => IsLetter(text, index) || IsDigit(text, index);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>The points of "a.m.", "U.S." and "p.a." belong to the word: one letter, a point, one letter.</summary>
    private static bool IsDottedLetter(string text, int start, int point) =>
        IsLetter(text, point - 1) && (point - 1 == start || text[point - 2] == '.') && IsLetter(text, point + 1)
        && !(point + 2 < text.Length && IsLetter(text, point + 2));

    private static (string Word, int End)? Elision(string text, int start, int end, IReadOnlyDictionary<string, string> elisions)
    {
        for (var at = start + 1; at <= end && at < text.Length; at++)
        {
            if (IsApostrophe(text[at]))
            {
                return elisions.TryGetValue(Fold(text, start, at + 1), out var word) ? (word, at + 1) : null;
            }
        }

        return null;
    }

    private static string Fold(string text, int start, int end)
    {
        var isPlain = true;
        for (var i = start; i < end && isPlain; i++)
        {
            isPlain = text[i] is >= 'a' and <= 'z';
        }

        return isPlain ? text.Substring(start, end - start)
            : text.Substring(start, end - start).Replace('’', '\'').Replace('ʼ', '\'').ToLowerInvariant();
    }

    private static int ScanSuperscript(string text, int i, out NumberLiteral? literal)
    {
        var digits = new StringBuilder();
        var isNegative = text[i] == '⁻';
        var at = text[i] is '⁻' or '⁺' ? i + 1 : i;
        for (; at < text.Length && Superscripts.IndexOf(text[at]) is >= 0 and var digit && digits.Length < 4; at++)
        {
            digits.Append((char)('0' + digit));
        }

        var value = int.Parse(digits.ToString(), CultureInfo.InvariantCulture);
        literal = new NumberLiteral(isNegative ? -value : value, 0, digits.Length, digits.ToString(), Grouping.None);
        return at;
    }

    private static NumberLiteral? FractionOf(char c)
    {
        if (c is not ((>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E') or '\u2189'))
        {
            return null;
        }

        var value = CharUnicodeInfo.GetNumericValue(c);
        return new NumberLiteral((decimal)value, 0, 0, "", Grouping.None);
    }
}
