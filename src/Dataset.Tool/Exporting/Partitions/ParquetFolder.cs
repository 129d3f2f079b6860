using Dataset.Tool.Frame;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>The folder of an export as Parquet: a folder for each table, and the statements that are run on them.</summary>
internal static class ParquetFolder
{
    private const string Prefix = "Sql/";

    private static readonly MarkedFolder Folder =
        new("dataset-parquet.txt", "dataset export --format parquet", "export as Parquet");

    /// <inheritdoc cref="MarkedFolder.Require"/>
    public static void Require(string folder) => Folder.Require(folder);

    /// <summary>Writes it in the place of an earlier one. One part after the other is in memory, and not all.</summary>
    /// <inheritdoc cref="MarkedFolder.Write"/>
    public static void Write(string folder, IEnumerable<Part> parts, ToolConsole console) => Folder.Write(
        folder,
        parts.Select(static part => (part.Path, (ReadOnlyMemory<byte>)ParquetBytes.Of(part))).Concat(Statements()),
        console);

    /// <summary>The statements, as the repository has them in <c>sql/</c>.</summary>
    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Statements()
    {
        var assembly = typeof(ParquetFolder).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return ($"sql/{name[Prefix.Length..]}", bytes.ToArray());
        }
    }
}
