namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>What the number format of a cell says of its digits: <c>#,##0.00</c> prints two behind the point.</summary>
/// <param name="Least">Digits behind the point that are printed even if they are 0.</param>
/// <param name="Most">Digits behind the point that are printed at most.</param>
/// <param name="IsPercent">Whether the number is printed times 100 with a sign.</param>
internal sealed record NumberFormat(int Least, int Most, bool IsPercent)
{
    /// <summary>Null for a format that does not fix the digits: none, "General", scientific, in thousands, a fraction.</summary>
    public static NumberFormat? Read(string? format)
    {
        var digits = Digits(format ?? string.Empty);
        var number = digits.TrimEnd('%');
        if (number.Length == 0 || number.AsSpan().ContainsAnyExcept("0#?,.") || number[^1] == ','
            || number.Count(static one => one == '.') > 1)
        {
            return null;
        }

        var behind = number.Contains('.') ? number[(number.IndexOf('.') + 1)..] : string.Empty;
        return new(behind.Count(static one => one == '0'), behind.Length, digits.EndsWith('%'));
    }

    /// <summary>The part for positive numbers, without words, colours and spacing.</summary>
    private static string Digits(string format)
    {
        var digits = new System.Text.StringBuilder();
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = format.IndexOf('"', i + 1) is >= 0 and var end ? end : format.Length;
                    break;
                case '[':
                    i = format.IndexOf(']', i + 1) is >= 0 and var close ? close : format.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case ' ' or '(' or ')' or '$' or '€' or '£' or '¥' or '+' or '-':
                    break;
                default:
                    digits.Append(format[i]);
                    break;
            }
        }

        return digits.ToString();
    }
}
