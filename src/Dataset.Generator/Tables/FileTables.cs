using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>A file of records beside the tables that its rows are taken from: an edit of another table does not change it.</summary>
/// <param name="Tables">The tables that its series name, by key.</param>
/// <param name="Keys">The keys of all tables that are declared; empty in a file that names none.</param>
/// <param name="Missing">The tables that it declares and that are not there.</param>
internal sealed record FileTables(RecordFile File, EquatableArray<Table> Tables, EquatableArray<string> Keys, EquatableArray<Issue> Missing)
{
    /// <summary>The units of all files, where one of its tables has a column of units.</summary>
    public EquatableArray<UnitRecord> Units { get; init; }

    /// <summary>Whether a file of records could not be read: what is declared nowhere may stand in it.</summary>
    public bool IsAnyFileLost { get; init; }

    /// <param name="isBulk">Whether the tables of its bulk series are meant, and not those that named figures are made of.</param>
    public static FileTables Of(RecordFile file, TableCatalog catalog, IEnumerable<Table> tables, bool isBulk = false)
    {
        var missing = TableSource.AllOf(file).Select(source => IssueOf(source, catalog)).OfType<Issue>().ToEquatable();
        var used = file.Series.Select(static series => series.Rows).OfType<RowsRecord>().Where(rows => rows.IsBulk == isBulk)
            .SelectMany(static rows => rows.Earlier.Prepend(rows.In)).ToList();
        return used.Count == 0
            ? new(file, default, default, missing)
            : new(
                file,
                tables.Where(table => used.Contains(table.Source.Key)).ToEquatable(),
                catalog.Sources.Select(static source => source.Key).Distinct(StringComparer.Ordinal).ToEquatable(),
                missing)
            {
                Units = UnitSpellings.HasColumnOfUnits(file) ? catalog.Units : default,
                IsAnyFileLost = catalog.IsAnyFileLost,
            };
    }

    private static Issue? IssueOf(TableSource source, TableCatalog catalog)
    {
        var paths = catalog.PathsOf(source);
        if (paths.Count == 1)
        {
            return null;
        }

        var place = NodePlace.At(source.File, "sources", source.Key, "table");
        return paths.Count == 0
            ? Issue.Of(TableRules.TableMissing, place, source.Table, Suggestion.DidYouMean(source.Table, catalog.Names),
                "Put it into the folder of the records, or mark it in the project with DatasetTable=\"true\"; write its name as the folder "
                + "spells it, with a '/' between folders.")
            : Issue.Of(TableRules.TableMissing, place, source.Table, " that is one file alone",
                $"Write as much of its path as tells it from the other {paths.Count - 1} of that name.");
    }
}
