using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Generator.Primitives;

namespace Dataset.Tool.Site.Search;

/// <summary>
/// The terms by which a text is found: words without their endings, and numbers as one spelling, however they are written. The script
/// <c>search.js</c> reads what is typed by the same rules; a test compares the two.
/// </summary>
internal static class SearchTerms
{
    // 7,000 · 7 000 · 7’000 · 4.10 · 7k · 1.4 million; a space of any width is a plain one by now.
    private static readonly Regex Token = new("""
        (?<digits>(?:[0-9]{1,3}(?:[\ ,'’][0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?)
        (?:(?:[\ -]?(?<scale>thousand|million|billion|trillion|lakh|crore)|(?<scale>mn|bn|tn|k|m|b))(?![\p{L}0-9]))?
        |(?<word>\p{L}+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Part = new(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\P{Lu}+|\p{Lu}", RegexOptions.CultureInvariant);

    private static readonly Regex Separators = new("[ ,'’]", RegexOptions.CultureInvariant);

    private const int Longest = 40;

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 3,
        ["million"] = 6,
        ["billion"] = 9,
        ["trillion"] = 12,
        ["lakh"] = 5,
        ["crore"] = 7,
        ["k"] = 3,
        ["m"] = 6,
        ["mn"] = 6,
        ["b"] = 9,
        ["bn"] = 9,
        ["tn"] = 12,
    };

    /// <summary>The terms of a text in their order, some more than once.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var numerals = new NumeralRun();
        foreach (Match match in Token.Matches(Plain(text)))
        {
            var word = match.Groups["word"].Value;
            if (word.Length > 0 && numerals.Take(Lower(word)))
            {
                continue;
            }

            foreach (var number in numerals.End())
            {
                yield return number;
            }

            foreach (var term in word.Length > 0 ? TermsOf(word) : NumbersOf(match))
            {
                yield return term;
            }
        }

        foreach (var number in numerals.End())
        {
            yield return number;
        }
    }

    /// <summary>Letters without their marks, signs as words.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in NormalForm.Write(text, NormalizationForm.FormKD))
        {
            switch (c)
            {
                case '%':
                    plain.Append(" percent ");
                    break;
                case '$':
                    plain.Append(" dollar ");
                    break;
                case '€':
                    plain.Append(" euro ");
                    break;
                case '£':
                    plain.Append(" pound ");
                    break;
                case var _ when char.IsSurrogate(c):
                    plain.Append(' ');
                    break;
                case var _ when CharUnicodeInfo.GetUnicodeCategory(c) is
                    UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                    break;
                default:
                    plain.Append(c);
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>The words of a name such as <c>RecordMonths</c>, and the whole of it.</summary>
    private static IEnumerable<string> TermsOf(string word)
    {
        var parts = Part.Matches(word);
        foreach (Match part in parts)
        {
            if (Stem(Lower(part.Value)) is { Length: > 0 } stem)
            {
                yield return stem;
            }
        }

        if (parts.Count > 1)
        {
            yield return Stem(Lower(word));
        }
    }

    /// <summary>The number with its scale, and without it.</summary>
    private static IEnumerable<string> NumbersOf(Match match)
    {
        var digits = Separators.Replace(match.Groups["digits"].Value, string.Empty);
        yield return Canonical(digits, 0);
        if (match.Groups["scale"].Value is { Length: > 0 } scale)
        {
            yield return Canonical(digits, Scales[Lower(scale)]);
        }
    }

    /// <summary>A number times a power of ten, without zeros that add nothing.</summary>
    private static string Canonical(string digits, int power)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (digits, string.Empty) : (digits[..point], digits[(point + 1)..]);
        fraction = fraction.PadRight(power, '0');
        var number = (whole + fraction[..power]).TrimStart('0');
        var rest = fraction[power..].TrimEnd('0');
        var text = (number.Length == 0 ? "0" : number) + (rest.Length == 0 ? string.Empty : "." + rest);
        return text[..Math.Min(text.Length, Longest)];
    }

    private static string Lower(string word) => word.ToLowerInvariant().Replace('ς', 'σ');

    private static string Stem(string word)
    {
        var stem = word switch
        {
            "s" => string.Empty,
            { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
        return stem[..Math.Min(stem.Length, Longest)];
    }
}
