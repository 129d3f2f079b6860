using System.Globalization;
using Briefing.Pages;
using Dataset.Runtime.Units;
using Dataset.Units;

namespace Briefing.Words;

/// <summary>Numbers that no document prints, worked out from typed quantities.</summary>
internal static class Computed
{
    private static readonly Unit Ratio = new("times", "times");

    /// <summary>A part as percent of a whole in the same unit.</summary>
    public static Quantity<Percent> Percent<TUnit>(Quantity<TUnit> part, Quantity<TUnit> whole)
        where TUnit : struct, IUnit => new(decimal.Round(part / whole * 100, 2));

    /// <summary>The rise from one quantity to another, as percent of the first; a fall is below zero.</summary>
    public static Quantity<Percent> PercentChange<TUnit>(Quantity<TUnit> from, Quantity<TUnit> to)
        where TUnit : struct, IUnit => Percent(to - from, from);

    /// <summary>The mean for each day of a period that has both ends.</summary>
    public static Quantity<PerDay<TUnit>> DailyMean<TUnit>(Quantity<TUnit> total, Period period)
        where TUnit : struct, IUnit =>
        total.OverDays(period.Days ?? throw new ArgumentException($"{period} has no number of days.", nameof(period)));

    /// <summary>"about" where one of the figures is hedged, so that a result is no firmer than what it comes from.</summary>
    public static string Hedge(params ReadOnlySpan<Qualifier> qualifiers) =>
        qualifiers.IndexOfAnyExcept(Qualifier.Exact) < 0 ? string.Empty : "about ";

    public static PageCell Cell<TUnit>(Quantity<TUnit> quantity, string? remark = null, string hedge = "")
        where TUnit : struct, IUnit => new(hedge + Text(quantity), remark, Tone.Computed);

    /// <summary>A value that the catalogue computed, and between which ends the figures leave it.</summary>
    public static PageCell Cell(ComputedValue value) => value.Bounds switch
    {
        { Number: { } number, Qualifier: Qualifier.Exact } => new(Text(number, value.Unit), Tone: Tone.Computed),
        { Number: { } number } => new("about " + Text(number, value.Unit), Ends(value), Tone.Computed),
        _ => new(Ends(value), Tone: Tone.Computed),
    };

    private static string Ends(ComputedValue value)
    {
        var bounds = value.Bounds with { Lower = Rounded(value.Bounds.Lower), Upper = Rounded(value.Bounds.Upper) };
        return EndsInWords.Of(bounds, value.Unit ?? Ratio);

        static decimal? Rounded(decimal? number) => number is { } end ? decimal.Round(end, 2) : null;
    }

    private static string Text(decimal number, Unit? unit) =>
        $"{number.ToString("#,0.##", CultureInfo.InvariantCulture)} {(unit ?? Ratio).For(number)}";

    /// <summary>At most two decimals, and none that are zeros.</summary>
    public static string Text<TUnit>(Quantity<TUnit> quantity)
        where TUnit : struct, IUnit => quantity.ToString("#,0.##", CultureInfo.InvariantCulture);
}
