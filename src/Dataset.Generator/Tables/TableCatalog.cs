using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The tables that the records declare, and the files that the project marks as tables.</summary>
/// <param name="Paths">The paths of the files, in ordinal order.</param>
/// <param name="Unread">The keys of the tables that are not read: no named figure is made of them.</param>
/// <param name="Units">The units that columns of units may name; empty where there is no such column.</param>
internal sealed record TableCatalog(
    EquatableArray<TableSource> Sources, EquatableArray<string> Paths, EquatableArray<string> Unread, EquatableArray<UnitRecord> Units)
{
    /// <summary>Whether a file of records could not be read: what is declared nowhere may stand in it.</summary>
    public bool IsAnyFileLost { get; init; }

    public static TableCatalog Of(IEnumerable<TableSource> sources, IEnumerable<string> paths, IEnumerable<string>? unread = null,
        IEnumerable<UnitRecord>? units = null) => new(
        sources.OrderBy(static source => source.Key, StringComparer.Ordinal).ThenBy(static source => source.File, StringComparer.Ordinal)
            .ToEquatable(),
        paths.Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal).ToEquatable(),
        (unread ?? []).OrderBy(static key => key, StringComparer.Ordinal).ToEquatable(),
        (units ?? []).OrderBy(static unit => unit.Key, StringComparer.Ordinal).ToEquatable());

    /// <summary>What the records read a file as; nothing where they do not.</summary>
    public IEnumerable<TableSource> SourcesOf(string path) =>
        Sources.Where(source => !Unread.Items.Contains(source.Key) && PathsOf(source) is { Count: 1 } only && only[0] == path);

    /// <summary>The files that a source may mean: the one beside its record, else each whose path ends as it is written.</summary>
    public List<string> PathsOf(TableSource source)
    {
        var ending = "/" + source.Table;
        var all = Paths.Where(path => ("/" + Slashed(path)).EndsWith(ending, StringComparison.Ordinal)).ToList();
        var beside = Folder(source.File) + source.Table;
        return all.Where(path => Slashed(path) == beside).Take(1).ToList() is { Count: 1 } one ? one : all;
    }

    /// <summary>The tables that a record may name, as it would write them.</summary>
    public IEnumerable<string> Names => Paths.Select(FileName.Of);

    private static string Folder(string file)
    {
        var path = Slashed(file);
        return path.Substring(0, path.LastIndexOf('/') + 1);
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
