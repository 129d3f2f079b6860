using System.Collections.Immutable;

namespace Dataset.Generator.Language;

/// <summary>
/// A number as tables of measurements print it: decimals in groups of three, the uncertainty of the last digits in parentheses,
/// <c>6.674 30(15)</c>. Digits in groups are one number only beside an uncertainty: elsewhere "1.234 500" may be two.
/// </summary>
/// <param name="Digits">The digits and the point, without spaces.</param>
/// <param name="Tokens">How many words of the text they are.</param>
/// <param name="LastDigits">The digits in parentheses, which are one word more; else null.</param>
internal readonly record struct GroupedDecimals(string Digits, int Tokens, string? LastDigits)
{
    private const int LongestGroup = 4;

    // A decimal has 28 digits.
    private const int MostGroups = 10;

    public static GroupedDecimals? Read(string text, ImmutableArray<WordToken> tokens, int index)
    {
        var first = tokens[index].Text;
        var point = first.IndexOf('.');
        if (point <= 0 || first[0] is not (>= '0' and <= '9') || !first.All(static c => c is (>= '0' and <= '9') or ',' or '.'))
        {
            return null;
        }

        var (digits, used, group) = (first, 1, first.Length - point - 1);
        while (group == 3 && used < MostGroups && IsGroup(text, tokens, index + used))
        {
            var next = tokens[index + used].Text;
            (digits, used, group) = (digits + next, used + 1, next.Length);
        }

        var end = tokens[index + used - 1].End;
        if (index + used < tokens.Length && tokens[index + used] is var last && last.Start == end + 1 && text[end] == '('
            && last.End < text.Length && text[last.End] == ')' && IsDigits(last.Text) && ConciseUncertainty.Of(digits, last.Text) is not null)
        {
            return new(digits, used, last.Text);
        }

        return used > 1 && (PlusMinus.StandsAfter(text, end) || PlusMinus.StandsBefore(text, tokens[index].Start)) ? new(digits, used, null) : null;
    }

    private static bool IsGroup(string text, ImmutableArray<WordToken> tokens, int index) =>
        index < tokens.Length && tokens[index].Start == tokens[index - 1].End + 1 && char.IsWhiteSpace(text[tokens[index - 1].End])
        && tokens[index].Length <= LongestGroup && IsDigits(tokens[index].Text);

    private static bool IsDigits(string text) => text.All(static c => c is >= '0' and <= '9');
}
