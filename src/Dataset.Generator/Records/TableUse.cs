namespace Dataset.Generator.Records;

/// <summary>A series that takes rows of a table.</summary>
/// <param name="Key">The key of the table.</param>
/// <param name="IsBulk">Whether its figures have no names, so that the compiler need not read the table.</param>
internal sealed record TableUse(string Key, bool IsBulk)
{
    public static IEnumerable<TableUse> AllOf(RecordFile file) =>
        from rows in file.Series.Select(static series => series.Rows).OfType<RowsRecord>()
        where rows.In is not null
        from key in rows.Earlier.Prepend(rows.In)
        select new TableUse(key, rows.IsBulk);

    /// <summary>The tables that no named figure is made of.</summary>
    public static IEnumerable<string> FindBulk(IEnumerable<TableUse> uses) =>
        from use in uses
        group use by use.Key into table
        where table.All(static use => use.IsBulk)
        select table.Key;
}
