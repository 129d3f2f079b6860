#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>What a period means for a number that was added up over it.</summary>
internal static class CalendarUnits
{
    public static Accumulation ToAccumulation(this CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => Accumulation.Day,
        CalendarUnit.Week => Accumulation.Week,
        CalendarUnit.Month => Accumulation.Month,
        CalendarUnit.Quarter => Accumulation.Quarter,
        CalendarUnit.Half => Accumulation.Half,
        CalendarUnit.Year => Accumulation.Year,
        _ => Accumulation.Decade,
    };

    /// <summary>What the id of a period tells; null of one without days.</summary>
    public static Accumulation? AccumulationOf(string id, bool isResolved) =>
        !isResolved ? null : CalendarPart.Read(id) is { } part ? part.Unit.ToAccumulation() : Accumulation.Span;
}
