namespace Dataset.Generator.Records;

/// <summary>A table whose rows are looked up and have no names.</summary>
/// <param name="In">The key of the table.</param>
/// <param name="By">The column of the keys; null where a figure is looked up by its period alone.</param>
internal sealed record BulkRecord(string In, string? By);
