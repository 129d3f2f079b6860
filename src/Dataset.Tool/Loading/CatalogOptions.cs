using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Loading;

/// <summary>The option of the verbs that read a dataset as its users have it: where its records are.</summary>
internal sealed class CatalogOptions
{
    private readonly Option<DirectoryInfo> _records = DatasetFolders.RecordsOption();

    public void AddTo(Command verb) => verb.Add(_records);

    /// <summary>The catalogue; null where the records have errors, which are said.</summary>
    public LoadedCatalog? Load(ParseResult result, ToolConsole console)
    {
        var folder = DatasetFolders.FindRecords(result.GetValue(_records), console);
        var compiled = Progress.Show(console, "Reading the records…",
            () => RecordFolder.Read(folder, console.Cancellation).CompileAsLocked(console.Cancellation));
        var errors = compiled.Issues.Items.Where(static issue => issue.IsError).ToList();
        IssuePrinter.Print(errors, console.Error);
        return errors.Count > 0 ? null : new(compiled.Value);
    }
}
