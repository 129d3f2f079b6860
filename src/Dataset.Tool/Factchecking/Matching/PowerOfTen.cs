using System.Globalization;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>Powers of ten as a text prints them: 10^-11, 10⁻¹¹, 10^{-11}.</summary>
internal static class PowerOfTen
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static bool IsIn(string text, int power)
    {
        var digits = Math.Abs(power).ToString(CultureInfo.InvariantCulture);
        var raised = string.Concat(digits.Select(static digit => Raised[digit - '0']));
        return power < 0
            ? IsIn(text, "10^-" + digits) || IsIn(text, "10^−" + digits) || IsIn(text, "10⁻" + raised)
            : IsIn(text, "10^" + digits) || IsIn(text, "10^+" + digits) || IsIn(text, "10" + raised);
    }

    private static bool IsIn(string text, string power) => text.Contains(power, StringComparison.Ordinal);
}
