namespace Dataset.Generator.Language;

/// <summary>
/// The uncertainty of the last digits in parentheses, as tables of constants print it: <c>6.674 30(15)</c> is 6.67430 ± 0.00015.
/// </summary>
internal static class ConciseUncertainty
{
    /// <summary>
    /// The uncertainty in the places of the number's last digits; null where it has more digits than the number has decimals.
    /// </summary>
    /// <param name="number">The digits of the number, with a point.</param>
    /// <param name="lastDigits">The digits in parentheses.</param>
    public static string? Of(string number, string lastDigits)
    {
        var decimals = number.Length - number.IndexOf('.') - 1;
        return lastDigits.Length <= decimals ? "0." + lastDigits.PadLeft(decimals, '0') : null;
    }

    /// <summary>How a record writes a value in the concise form; null when it is not in that form.</summary>
    public static string? Written(string text)
    {
        var open = text.IndexOf('(');
        var digits = open < 0 ? string.Empty : text.Substring(0, open).Replace(" ", string.Empty);
        return open > 0 && text[text.Length - 1] == ')' && text.Length - open > 2 && digits.IndexOf('.') > 0
            && text.Substring(open + 1, text.Length - open - 2) is var last && last.All(static c => c is >= '0' and <= '9')
            && Of(digits, last) is { } uncertainty
            ? $"{digits} ± {uncertainty}"
            : null;
    }
}
