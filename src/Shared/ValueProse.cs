using System.Globalization;

#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Values in words: documentation, which is written when a figure is compiled, reads like the figure at run time.</summary>
internal static class ValueProse
{
    /// <summary>A number or two, with their hedge and unit.</summary>
    /// <param name="qualifier">The hedge.</param>
    /// <param name="number">The number; of Between the lower one.</param>
    /// <param name="second">Of Between the upper number, of Measured the uncertainty; of no other hedge.</param>
    /// <param name="singular">The unit after the number 1.</param>
    /// <param name="plural">The unit after any other.</param>
    /// <param name="digits">How a number is written; null for its digits as printed, in groups of three.</param>
    public static string Of(
        Qualifier qualifier, decimal number, decimal? second, string singular, string plural, Func<decimal, string>? digits = null)
    {
        var write = digits ?? Digits;
        var counted = WithUnit(write(number), Unit(number));
        return qualifier switch
        {
            Qualifier.About => "about " + counted,
            Qualifier.Nearly => "nearly " + counted,
            Qualifier.Over => "over " + counted,
            Qualifier.AtLeast => "at least " + counted,
            Qualifier.Under => "under " + counted,
            Qualifier.AtMost => "up to " + counted,
            Qualifier.Between => WithUnit($"{write(number)} to {write(second!.Value)}", Unit(second.Value)),
            Qualifier.Measured => Measured($"{write(number)} ± {write(second!.Value)}", plural),
            Qualifier.CutOff => WithUnit(write(number) + "…", plural),
            _ => counted,
        };

        string Unit(decimal one) => one == 1m ? singular : plural;
    }

    /// <summary>A number with an interval, or with an uncertainty to each side.</summary>
    /// <param name="isAbout">Whether the number itself is hedged.</param>
    /// <param name="number">The number.</param>
    /// <param name="ends">The interval as printed; null where two uncertainties are.</param>
    /// <param name="sides">The uncertainties upwards and downwards; null where an interval is printed.</param>
    /// <param name="level">The confidence in percent; null when not printed.</param>
    /// <param name="singular">The unit after the number 1.</param>
    /// <param name="plural">The unit after any other.</param>
    /// <param name="digits">How a number is written; null for its digits as printed, in groups of three.</param>
    public static string Interval(
        bool isAbout,
        decimal number,
        (decimal Lower, decimal Upper) ends,
        (decimal Plus, decimal Minus)? sides,
        decimal? level,
        string singular,
        string plural,
        Func<decimal, string>? digits = null)
    {
        var write = digits ?? Digits;
        var hedge = isAbout ? "about " : string.Empty;
        var confidence = level is { } percent ? Digits(percent) + "% " : string.Empty;
        return sides is { } both
            ? WithLevel(hedge + Measured($"{write(number)} +{write(both.Plus)} −{write(both.Minus)}", plural), level)
            : $"{hedge}{WithUnit(write(number), number == 1m ? singular : plural)} "
                + $"({confidence}interval {write(ends.Lower)} to {write(ends.Upper)})";
    }

    /// <summary>A value with the confidence of its uncertainty behind it, where that is printed.</summary>
    public static string WithLevel(string value, decimal? level) => level is { } percent ? $"{value} ({Digits(percent)}%)" : value;

    /// <summary>A quantity in words.</summary>
    public static string Worded(string words, string plural) => plural.Length == 0 ? $"“{words}”" : $"“{words}” ({plural})";

    /// <summary>Nothing follows the number of a ratio, and "per day" the number of a ratio for each day.</summary>
    public static string WithUnit(string digits, string unit) => unit.Length == 0 || unit[0] == ' ' ? digits + unit : digits + " " + unit;

    /// <summary>The digits as they were printed, in groups of three.</summary>
    private static string Digits(decimal number)
    {
        var decimals = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The power of ten of a unit belongs to both numbers: <c>(6.67430 ± 0.00015) × 10^-11 …</c>.</summary>
    private static string Measured(string numbers, string unit) =>
        unit.Length > 0 && unit[0] == '×' ? $"({numbers}) {unit}" : WithUnit(numbers, unit);
}
