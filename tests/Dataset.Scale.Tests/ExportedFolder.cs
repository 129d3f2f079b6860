using Dataset.Runtime;
using Dataset.Tool;
using Dataset.Tool.Exporting.Partitions;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;

namespace Dataset.Scale.Tests;

/// <summary>The folder of an export, gone with the test.</summary>
internal sealed class ExportedFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("dataset-scale-").FullName;

    private ExportedFolder()
    {
    }

    public string Folder => Path.Combine(_parent, "out");

    /// <summary>What the command writes.</summary>
    public static ExportedFolder ByCommand(string records, params string[] more)
    {
        var exported = new ExportedFolder();
        var said = new StringWriter();
        var exit = CommandTable.Run(
            ["export", "--format", "parquet", "--records", records, "--output", exported.Folder, .. more], ToolConsole.To(said));
        Assert.True(exit == ExitCode.Fine, said.ToString());
        return exported;
    }

    /// <summary>The same of records in which checks fail, which the command refuses.</summary>
    public static ExportedFolder WithFailures(string records, out IReadOnlyList<Check> checks)
    {
        var exported = new ExportedFolder();
        var folder = RecordFolder.Read(records, default);
        var catalog = new LoadedCatalog(folder.CompileAsLocked(default).Value, folder);
        var console = ToolConsole.To(new StringWriter());
        checks = catalog.Checks;
        ParquetFolder.Write(
            exported.Folder,
            PartitionedTables.Of(catalog.ToDataPackage("test", "0.0.0"), catalog.CheckForms(console), new Dictionary<string, Tool.Verifying.DocumentText>()),
            console);
        return exported;
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
