using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Checking;

/// <summary>Verifies at each save, until it is asked to end.</summary>
internal static class WatchLoop
{
    public static int Run(DatasetFolders folders, bool isJson, ToolConsole console)
    {
        var records = RecordFolder.Read(folders, console.Cancellation);
        var documents = folders.DocumentsFor(records, console);
        using var watch = new FolderWatch([folders.Records, .. documents.Where(Directory.Exists)], folders.Tables, IsWatched);
        try
        {
            while (true)
            {
                records = Answer(folders, documents, records, isJson, console);
                var changed = watch.WaitForChange(console.Cancellation);
                if (!isJson)
                {
                    console.Output.WriteLine();
                    console.Output.WriteLine($"{string.Join(", ", changed.Select(Path.GetFileName))}:");
                }
            }
        }
        catch (OperationCanceledException) when (console.Cancellation.IsCancellationRequested)
        {
            // To end it is how it is used.
            return ExitCode.Fine;
        }
    }

    /// <summary>Verifies once, and returns the records for the next time: a file that did not change is not read again.</summary>
    private static RecordFolder Answer(
        DatasetFolders folders, IReadOnlyList<string> documents, RecordFolder earlier, bool isJson, ToolConsole console)
    {
        try
        {
            var records = RecordFolder.Read(folders, console.Cancellation, earlier);
            var verification = Verification.Run(records, documents, console.Cancellation);
            Say(verification, isJson, console);
            return records;
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // An editor may hold or replace the file at this moment; its next save is another answer.
            console.Error.WriteLine(busy.Message);
            return earlier;
        }
    }

    private static void Say(Verification verification, bool isJson, ToolConsole console)
    {
        var behind = verification.LockDifferences.Select(static issue => Path.GetFileName(issue.Place.File)).ToList();
        if (isJson)
        {
            var exit = verification.HasError ? ExitCode.Findings : ExitCode.Fine;
            JsonAnswer.Write(console.Output, "check", exit, verification.Issues, json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("locksBehind");
                behind.ForEach(json.WriteStringValue);
                json.WriteEndArray();
                json.WriteEndObject();
            }, isOneLine: true);
        }
        else
        {
            IssuePrinter.Print(verification.Issues, console.Output);
            console.Output.WriteLine(Verdict(verification, behind));
        }

        console.Output.Flush();
    }

    private static string Verdict(Verification verification, List<string> behind)
    {
        var errors = verification.Issues.Count(static issue => issue.IsError);
        var warnings = verification.Issues.Count(static issue => issue.Rule.Severity == RuleSeverity.Warning);
        return errors + warnings > 0 ? $"{VerifySummary.Count(errors, "error")}, {VerifySummary.Count(warnings, "warning")}."
            : behind.Count > 0 ? $"Nothing is wrong. To be written by 'dataset lock': {string.Join(", ", behind)}."
            : "Nothing is wrong.";
    }

    /// <summary>Records and documents, and none of what editors put beside them for a moment.</summary>
    private static bool IsWatched(string file) =>
        Path.GetFileName(file) is var name && name[0] is not ('.' or '#') && name[^1] != '~'
        && Path.GetExtension(name) is not (".lock" or ".tmp" or ".swp" or ".swx");
}
