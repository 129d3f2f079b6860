using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Values and periods in words, as the runtime words them.</summary>
internal static class ValueText
{
    public static string Of(ValueRecord value, UnitModel unit) => value.Words is { } words
        ? ValueProse.Worded(words, unit.Plural)
        : value.Ends is { } ends
        ? ValueProse.Interval(
            value.Qualifier is Qualifier.About, value.Low!.Value, ends, Sides(value), value.Level, unit.Singular, unit.Plural)
        : ValueProse.WithLevel(Number(value, unit), value.Level);

    private static (decimal, decimal)? Sides(ValueRecord value) =>
        value.Plus is { } plus && value.Minus is { } minus ? (plus.Value, minus.Value) : null;

    private static string Number(ValueRecord value, UnitModel unit) =>
        ValueProse.Of(value.Qualifier!.Value, value.Low!.Value, ValueCode.Second(value)?.Value, unit.Singular, unit.Plural);

    public static string Of(ResolvedPeriod period, string? printed) =>
        PeriodProse.Of(period.Id, period.First, period.Last, printed, period.IsUncertain);
}
