using Dataset.Runtime;
using Dataset.Testing;
using Dataset.Tool;
using Dataset.Tool.Exporting.Partitions;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;
using Dataset.Tool.Verifying;

namespace Dataset.Scale;

/// <summary>Records as the generator compiles them, failing checks and all, and the parts of their export.</summary>
internal sealed record ScaleCatalog
{
    private readonly LoadedCatalog _catalog;
    private readonly IReadOnlyDictionary<string, CheckForm> _forms;
    private readonly ToolConsole _console = ToolConsole.To(TextWriter.Null);

    /// <param name="records">The folder of the records.</param>
    /// <param name="documents">The folder of their documents; null where they have none.</param>
    public ScaleCatalog(string records, string? documents = null)
    {
        var folder = RecordFolder.Read(records, default);
        _catalog = new LoadedCatalog(folder.CompileAsLocked(default).Value, folder);
        _forms = _catalog.CheckForms(_console);
        Documents = documents is null ? new Dictionary<string, DocumentText>()
            : _catalog.ReadDocuments([new DirectoryInfo(documents)], _console) ?? throw new IOException($"Documents miss in {documents}.");
    }

    /// <summary>The checks with the generator's verdicts.</summary>
    public IReadOnlyList<Check> Checks => _catalog.Checks;

    public IReadOnlyList<IFigure> Figures => _catalog.Figures;

    /// <summary>The documents by their sources.</summary>
    public IReadOnlyDictionary<string, DocumentText> Documents { get; init; }

    /// <summary>What the command writes of them.</summary>
    public IReadOnlyList<Part> Parts() =>
        [.. PartitionedTables.Of(_catalog.ToDataPackage("scale", "0.0.0"), _forms, Documents)];

    /// <summary>Writes parts as the command does.</summary>
    public void WriteTo(string folder, IEnumerable<Part> parts) => ParquetFolder.Write(folder, parts, _console);
}
