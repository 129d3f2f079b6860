using Dataset.Generator.Diagnostics;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Bulk;

/// <summary>The resources of the bulk series of a folder of records, by file name.</summary>
internal static class BulkResources
{
    public static (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Issue> Issues) Make(
        RecordFolder records, CancellationToken cancellation)
    {
        var (tables, issues) = BulkRows.Read(records, cancellation);
        return (tables.ToDictionary(static rows => rows.Id + BulkFormat.Ending,
            static rows => BulkWriter.Write(rows.Table, rows.Periods), StringComparer.Ordinal), issues);
    }
}
