using System.Diagnostics;

namespace Dataset.Runtime;

/// <summary>
/// A figure as charts and data frames take it: its first day and plain numbers, with the power of ten of the unit. Numbers in binary
/// floating point are for drawing; calculate with the figure.
/// </summary>
/// <param name="Figure">The figure.</param>
/// <param name="Day">The first day of its period; the last where the period has no first.</param>
/// <param name="Number">The one number that the source printed; null for floors, ceilings, ranges, words and voices that differ.</param>
/// <param name="Lower">The lower end of its range; null where it has none.</param>
/// <param name="Upper">The upper end of its range; null where it has none.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct SeriesValue(IFigure Figure, DateOnly Day, double? Number, double? Lower, double? Upper)
{
    /// <summary>The day at midnight, as chart libraries take it.</summary>
    public DateTime Date => Day.ToDateTime(default);

    /// <summary>How far the lower end lies below the number, for an error bar; null where there is no number or no end.</summary>
    public double? ErrorBelow => Number - Lower;

    /// <summary>How far the upper end lies above the number, for an error bar; null where there is no number or no end.</summary>
    public double? ErrorAbove => Upper - Number;

    /// <summary>Period and value.</summary>
    public override string ToString() => Figure is null ? "(no figure)" : $"{Figure.Period}: {Figure.Text}";
}
