using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Shared;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Bulk;

/// <summary>Makes a resource of the table of each series with <c>members: none</c>. The build of a dataset runs it.</summary>
internal static class BulkCommand
{
    public static Command Build(ToolConsole console)
    {
        var records = DatasetFolders.RecordsOption();
        var output = new Option<string>("--output")
        {
            Description = "The folder to write to; it is made where it is missing.",
            Required = true,
        };
        var tables = DatasetFolders.TablesOption();
        var verb = new Verb("bulk", "Make the resources of the series whose figures have no names. The build runs it.")
        {
            Examples = [new("dataset bulk --output obj/bulk", "Writes a file for each series with 'members: none'.")],
        };
        verb.Add(records);
        verb.Add(output);
        verb.Add(tables);
        verb.SetAction(result => Run(
            DatasetFolders.FindRecords(result.GetValue(records), result.GetValue(tables), console),
            Path.GetFullPath(Path.Combine(console.Folder, result.GetRequiredValue(output))),
            console));
        return verb;
    }

    private static int Run(DatasetFolders folders, string output, ToolConsole console)
    {
        var records = RecordFolder.Read(folders, console.Cancellation);
        var (files, issues) = BulkResources.Make(records, console.Cancellation);

        // What is wrong with other records the compiler says. A series whose table is not there is in error as the records are.
        if (files.Count < records.BulkSeries && !issues.Any(static issue => issue.IsError))
        {
            issues = [.. records.Issues.Where(static issue => issue.IsError)];
        }

        IssuePrinter.Print(issues.Select(records.Located).Distinct(), console.Output);
        if (issues.Any(static issue => issue.Rule.Severity == RuleSeverity.Error))
        {
            return ExitCode.Findings;
        }

        console.Cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(output);
        ChangeJournal.Recover(output, [], console);
        var changes = new FileChanges(output);
        foreach (var gone in Directory.EnumerateFiles(output, "*" + BulkFormat.Ending)
            .Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            changes.Delete(gone);
        }

        foreach (var (name, bytes) in files)
        {
            changes.Write(Path.Combine(output, name), bytes);
        }

        changes.Commit(console);

        return ExitCode.Fine;
    }
}
