namespace Dataset.Tool.Exporting.Partitions;

/// <summary>A table of the export.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="IsPartitioned">Whether its rows lie in a folder for each topic and series, which are two more columns of it.</param>
internal sealed record PartTable(string Name, bool IsPartitioned, IReadOnlyList<PartColumn> Columns)
{
    /// <summary>The columns that the names of the folders state, then those in the files.</summary>
    public IReadOnlyList<PartColumn> AllColumns =>
        IsPartitioned ? [.. Columns, new("topic", PartType.Text), new("series", PartType.Text)] : Columns;
}
