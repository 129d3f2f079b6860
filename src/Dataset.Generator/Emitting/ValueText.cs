using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Values and periods in words, as the runtime says them.</summary>
internal static class ValueText
{
    public static string Of(ValueRecord value, UnitModel unit)
    {
        if (value.Words is { } words)
        {
            return $"“{words}” ({unit.Plural})";
        }

        var number = value.Low!.Value;
        var digits = Digits(number) + " " + (number == 1m ? unit.Singular : unit.Plural);
        return value.Qualifier switch
        {
            Qualifier.About => "about " + digits,
            Qualifier.Nearly => "nearly " + digits,
            Qualifier.Over => "over " + digits,
            Qualifier.AtLeast => "at least " + digits,
            Qualifier.Under => "under " + digits,
            Qualifier.AtMost => "up to " + digits,
            Qualifier.Between => $"{Digits(number)} to {Digits(value.High!.Value)} {unit.Plural}",
            Qualifier.Measured => Measured($"{Digits(number)} ± {Digits(value.Uncertainty!.Value)}", unit.Plural),
            _ => digits,
        };
    }

    /// <summary>The power of ten of a unit belongs to both numbers.</summary>
    private static string Measured(string numbers, string unit) => unit[0] == '×' ? $"({numbers}) {unit}" : $"{numbers} {unit}";

    public static string Of(ResolvedPeriod period, string? printed)
    {
        var words = !period.IsResolved
            ? printed is null ? $"{period.Id.Replace('-', ' ')} (not resolved to dates)" : $"“{printed}” (not resolved to dates)"
            : PeriodSpelling.Words(period.First, period.Last);
        return period.IsUncertain ? words + " (uncertain)" : words;
    }

    public static string Digits(decimal number) => number.ToString("N" + Scale(number).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int Scale(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    private static string Day(DateTime? day) => day!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
