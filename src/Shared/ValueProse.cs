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
    public static string Of(Qualifier qualifier, decimal number, decimal? second, string singular, string plural)
    {
        var counted = Digits(number) + " " + Unit(number);
        return qualifier switch
        {
            Qualifier.About => "about " + counted,
            Qualifier.Nearly => "nearly " + counted,
            Qualifier.Over => "over " + counted,
            Qualifier.AtLeast => "at least " + counted,
            Qualifier.Under => "under " + counted,
            Qualifier.AtMost => "up to " + counted,
            Qualifier.Between => $"{Digits(number)} to {Digits(second!.Value)} {Unit(second.Value)}",
            Qualifier.Measured => Measured($"{Digits(number)} ± {Digits(second!.Value)}", plural),
            _ => counted,
        };

        string Unit(decimal one) => one == 1m ? singular : plural;
    }

    /// <summary>A quantity in words.</summary>
    public static string Worded(string words, string plural) => $"“{words}” ({plural})";

    /// <summary>The digits as they were printed, in groups of three.</summary>
    private static string Digits(decimal number)
    {
        var decimals = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The power of ten of a unit belongs to both numbers: <c>(6.67430 ± 0.00015) × 10^-11 …</c>.</summary>
    private static string Measured(string numbers, string unit) =>
        unit.Length > 0 && unit[0] == '×' ? $"({numbers}) {unit}" : $"{numbers} {unit}";
}
