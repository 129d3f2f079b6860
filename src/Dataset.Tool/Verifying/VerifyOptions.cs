using System.CommandLine;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>The options that verify, check and lock have alike.</summary>
internal sealed class VerifyOptions
{
    private readonly Option<DirectoryInfo> _records = DatasetFolders.RecordsOption();
    private readonly Option<DirectoryInfo[]> _documents = DatasetFolders.DocumentsOption();
    private readonly Option<string[]> _tables = DatasetFolders.TablesOption();
    private readonly Option<bool> _summary = new("--summary")
    {
        Description = "Say how many figures, quotations and passages there are, and what is on trust.",
    };

    private readonly Option<bool> _json = JsonAnswer.Option();

    public void AddTo(Command verb)
    {
        verb.Add(_records);
        verb.Add(_documents);
        verb.Add(_tables);
        verb.Add(_summary);
        verb.Add(_json);
    }

    public DatasetFolders Folders(ParseResult result, ToolConsole console) =>
        DatasetFolders.Find(result.GetValue(_records), result.GetValue(_documents), result.GetValue(_tables), console);

    public bool IsSummary(ParseResult result) => result.GetValue(_summary);

    public bool IsJson(ParseResult result) => result.GetValue(_json);

    /// <summary>Runs a verification of the folders that a command line names or that are found.</summary>
    public Verification Verify(ParseResult result, ToolConsole console)
    {
        var folders = Folders(result, console);
        var records = Progress.Show(console, "Reading the records…", () => RecordFolder.Read(folders, console.Cancellation));
        var documents = folders.DocumentsFor(records, console);
        return Progress.Show(console, "Verifying…", () => Verification.Run(records, documents, console.Cancellation));
    }
}
