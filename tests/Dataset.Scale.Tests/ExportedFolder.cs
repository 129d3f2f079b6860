using Dataset.Runtime;
using Dataset.Tool;
using Dataset.Tool.Frame;

namespace Dataset.Scale.Tests;

/// <summary>The folder of an export, gone with the test.</summary>
internal sealed class ExportedFolder : IDisposable
{
    private readonly TemporaryFolder _parent = new();

    private ExportedFolder()
    {
    }

    public string Folder => Path.Combine(_parent.Path, "out");

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
    public static ExportedFolder Of(ScaleCatalog catalog)
    {
        var exported = new ExportedFolder();
        catalog.WriteTo(exported.Folder, catalog.Parts());
        return exported;
    }

    public void Dispose() => _parent.Dispose();
}
