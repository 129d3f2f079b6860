using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>What a row states of its number.</summary>
/// <param name="Number">The number, with every scale that is printed.</param>
/// <param name="Status">null when not said.</param>
internal sealed record RowValue(PrintedNumber Number, Qualifier Hedge, FigureStatus? Status)
{
    /// <summary>The uncertainty that is printed with it, scaled as the number is; null for none.</summary>
    public PrintedNumber? Uncertainty { get; init; }

    /// <summary>The power of ten that is printed behind the digits, and counted in <see cref="Number"/>; 0 for none.</summary>
    public int Power { get; init; }

    /// <summary>Whether "..." says that there are more digits.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>As a record would state it; null when a decimal cannot hold it to its last digit.</summary>
    /// <param name="power">The power of ten that belongs to the unit; null where it belongs to the number, if a decimal can hold
    /// both.</param>
    public ValueRecord? ToRecord(int? power) => power is { } ofUnit ? Record(ofUnit) : Record(0) ?? (Power == 0 ? null : Record(Power));

    /// <summary>The sum of exact numbers.</summary>
    public RowValue Plus(RowValue other) => this with { Number = Number.Plus(other.Number) };

    /// <param name="power">The power of ten that is left out of the number and kept beside it.</param>
    private ValueRecord? Record(int power)
    {
        var shifted = Number.Shifted(-power);
        if (shifted.ToNumber() is not { } number)
        {
            return null;
        }

        var digits = HedgeWording.Canonical(Hedge) is { Length: > 0 } hedge ? hedge + " " + Digits(number) : Digits(number);
        if (IsCutOff)
        {
            return new ValueRecord(Digits(number) + HedgeWording.CutOffMark, Qualifier.CutOff, number, null, null) { Power = power };
        }

        if (Uncertainty is not { } printed)
        {
            return new ValueRecord(digits, Hedge, number, null, null) { Power = power };
        }

        return printed.Shifted(-power).ToNumber() is { } uncertainty && ValueWords.HasEnds(number.Value, uncertainty.Value)
            ? new ValueRecord($"{digits} ± {Digits(uncertainty)}", Qualifier.Measured, number, null, null)
            {
                Uncertainty = uncertainty,
                Power = power,
            }
            : null;
    }

    private static string Digits(Number number)
    {
        var decimals = (decimal.GetBits(number.Value)[3] >> 16) & 0xFF;
        var format = decimals == 0 ? "#,0" : "#,0." + new string('0', decimals);
        return number.Value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
    }
}
