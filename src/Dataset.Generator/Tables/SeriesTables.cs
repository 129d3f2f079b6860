using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>
/// A series with <c>rows:</c> beside all that its figures are made of, and nothing else of its file: an edit of another record leaves it
/// equal, and its rows are not made into figures again.
/// </summary>
/// <param name="File">The path of its file.</param>
/// <param name="Tables">Those of its file.</param>
/// <param name="Keys">The keys of all tables that are declared.</param>
/// <param name="Units">The units of all files, where a table of the file has a column of units.</param>
/// <param name="IsAnyFileLost">Whether a file of records could not be read.</param>
internal sealed record SeriesTables(
    string File, SeriesRecord Series, EquatableArray<Table> Tables, EquatableArray<string> Keys, EquatableArray<UnitRecord> Units,
    bool IsAnyFileLost)
{
    /// <summary>Those of a file, in its order. A bulk series is not among them: the tool reads its rows.</summary>
    public static IEnumerable<SeriesTables> AllOf(FileTables file) => file.File.Series
        .Where(static series => series.Rows is { IsBulk: false })
        .Select(series => new SeriesTables(file.File.File, series, file.Tables, file.Keys, file.Units, file.IsAnyFileLost));
}

/// <summary>What the rows of one series are made into.</summary>
/// <param name="File">The path of its file.</param>
/// <param name="Series">One series, or one for each value that parts the rows.</param>
internal sealed record ExpandedRows(string File, EquatableArray<SeriesRecord> Series);
