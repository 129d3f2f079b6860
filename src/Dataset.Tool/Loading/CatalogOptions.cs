using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Loading;

/// <summary>The options of the verbs that read a dataset as its users have it: where its records and tables are.</summary>
/// <param name="table">The name of the option for tables, where the verb has another of the usual one.</param>
internal sealed class CatalogOptions(string table = "--table")
{
    private readonly Option<DirectoryInfo> _records = DatasetFolders.RecordsOption();
    private readonly Option<string[]> _tables = DatasetFolders.TablesOption(table);

    public void AddTo(Command verb)
    {
        verb.Add(_records);
        verb.Add(_tables);
    }

    /// <summary>The catalogue; null where the records have errors, which are said.</summary>
    public LoadedCatalog? Load(ParseResult result, ToolConsole console)
    {
        return Load(DatasetFolders.FindRecords(result.GetValue(_records), result.GetValue(_tables), console), console);
    }

    /// <summary>The catalogue of a folder of records; null where they have errors, which are said.</summary>
    public static LoadedCatalog? Load(DatasetFolders folders, ToolConsole console)
    {
        var (records, compiled) = Progress.Show(console, "Reading the records…", () =>
        {
            var read = RecordFolder.Read(folders, console.Cancellation);
            return (read, read.CompileAsLocked(console.Cancellation));
        });
        var errors = compiled.Issues.Items.Where(static issue => issue.IsError).ToList();
        IssuePrinter.Print(errors, console.Error);
        return errors.Count > 0 ? null : new(compiled.Value, records);
    }
}
