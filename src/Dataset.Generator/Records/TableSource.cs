namespace Dataset.Generator.Records;

/// <summary>What a record states of a table, as far as reading it needs it: an edit of a title reads no table again.</summary>
/// <param name="File">The path of the file that declares the source.</param>
/// <param name="Key">The key of the source.</param>
/// <param name="Table">The file name of the table, maybe with folders, as written.</param>
/// <param name="Sha256">The hash of the table; empty where it was not understood.</param>
/// <param name="Language">The language that numbers and months are read in; null when not said.</param>
internal sealed record TableSource(
    string File,
    string Key,
    string Table,
    string Sha256,
    TableDialectRecord Dialect,
    string? Language,
    FiscalYearRecord? FiscalYear)
{
    /// <summary>The tables that a file declares.</summary>
    public static IEnumerable<TableSource> AllOf(RecordFile file) =>
        from source in file.Sources
        where source is { Table: not null, Dialect: not null }
        select new TableSource(
            file.File, source.Key, source.Table!, source.Sha256, source.Dialect!, source.Language, source.FiscalYear);
}
