namespace Dataset.Generator.Records;

/// <summary>Whether a unit counts whole things or measures, where a number may fall between two others and below 0.</summary>
internal enum UnitKind
{
    Count,
    Measure,
}
