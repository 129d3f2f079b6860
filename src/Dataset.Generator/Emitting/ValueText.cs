using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Values and periods in words, as the runtime words them.</summary>
internal static class ValueText
{
    public static string Of(ValueRecord value, UnitModel unit) => value.Words is { } words
        ? ValueProse.Worded(words, unit.Plural)
        : ValueProse.Of(value.Qualifier!.Value, value.Low!.Value, FigureExpressions.Second(value)?.Value, unit.Singular, unit.Plural);

    public static string Of(ResolvedPeriod period, string? printed) =>
        PeriodProse.Of(period.Id, period.IsResolved, printed, period.IsUncertain);
}
