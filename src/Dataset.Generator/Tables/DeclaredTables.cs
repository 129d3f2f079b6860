using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>What a file of records says of tables, and all files must know: no figure is in it.</summary>
/// <param name="Units">The units that it declares.</param>
/// <param name="HasUnits">Whether a table of it has a column of units.</param>
/// <param name="IsLost">Whether it could not be read.</param>
internal sealed record DeclaredTables(
    EquatableArray<TableSource> Sources, EquatableArray<TableUse> Uses, EquatableArray<UnitRecord> Units, bool HasUnits, bool IsLost)
{
    public static DeclaredTables Of(RecordFile file) => new(
        TableSource.AllOf(file).ToEquatable(),
        TableUse.AllOf(file).ToEquatable(),
        file.Units,
        UnitSpellings.HasColumnOfUnits(file),
        file.IsLost);
}
