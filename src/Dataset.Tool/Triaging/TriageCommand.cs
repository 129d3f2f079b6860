using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Finding;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Triaging;

/// <summary>Walks the numbers of the documents that no record accounts for.</summary>
internal static class TriageCommand
{
    public static Command Build(ToolConsole console)
    {
        var source = new Option<string?>("--source") { Description = "Only the document of this source." };
        var answers = new Option<FileInfo>("--answers")
        {
            Description = "A form that 'triage --json' printed, with 'answer' and 'because' filled in.",
        };
        var records = DatasetFolders.RecordsOption();
        var documents = DatasetFolders.DocumentsOption();
        var tables = DatasetFolders.TablesOption();
        var json = JsonAnswer.Option();
        var verb = new Verb("triage", "Walk the numbers of the documents that no record accounts for: record them or set them aside.")
        {
            Examples =
            [
                new("dataset triage", "On a terminal: asks about one number after the other. Else: lists them."),
                new("dataset triage --json > form.json", "The list as a form to fill in."),
                new("dataset triage --answers form.json", "Does what the form says: writes 'not_statistic:', prints records to finish."),
            ],
        };
        verb.Add(source);
        verb.Add(answers.AcceptExistingOnly());
        verb.Add(records);
        verb.Add(documents);
        verb.Add(tables);
        verb.Add(json);
        verb.SetAction(result =>
        {
            var folders = DatasetFolders.Find(result.GetValue(records), result.GetValue(documents), result.GetValue(tables), console);
            var texts = folders.RequireDocuments();
            var verification = Progress.Show(console, "Reading the documents…",
                () => Verification.Run(RecordFolder.Read(folders, console.Cancellation), texts, console.Cancellation));
            return Run(folders.Records, verification, result.GetValue(source), result.GetValue(answers)?.FullName, result.GetValue(json),
                console);
        });
        return verb;
    }

    private static int Run(
        string records, Verification verification, string? source, string? answers, bool isJson, ToolConsole console)
    {
        var errors = verification.Issues.Where(static issue => issue.IsError && !OverlookedNumbers.Rules.Contains(issue.Rule)).ToList();
        if (errors.Count > 0)
        {
            // A quotation that is not found accounts for no number: they would all be listed.
            IssuePrinter.Print(errors, isJson ? console.Error : console.Output);
            console.Error.WriteLine("Correct these first: which numbers are overlooked is not known before.");
            return ExitCode.Findings;
        }

        var sources = verification.Dataset.Symbols.Sources;
        if (source is not null && sources.Find(source) is null)
        {
            console.Error.WriteLine($"There is no source '{source}'"
                + $"{Suggestion.DidYouMean(source, sources.Records.Select(static one => one.Key))}.");
            return ExitCode.Findings;
        }

        var items = TriageList.Of(verification, source);
        if (answers is not null)
        {
            return Decide(records, items, TriageForm.Read(answers, items), console);
        }

        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "triage", ExitOf(items.Count), [], json => TriageForm.Write(json, items));
        }

        return console.Terminal is { } terminal && items.Count > 0
            ? Decide(records, items, [.. new TriageDialogue(terminal, console.Cancellation).Ask(items)], console)
            : List(items, console);
    }

    private static int List(IReadOnlyList<TriageItem> items, ToolConsole console)
    {
        foreach (var item in items)
        {
            var kind = item.Class is { } name ? $" ({name})" : string.Empty;
            console.Output.WriteLine($"{item.Place.File}, line {item.Place.Line}: {item.Place.Words}{kind}: … {item.Around} …");
        }

        console.Output.WriteLine(items.Count == 0 ? "No number is overlooked."
            : $"{VerifySummary.Count(items.Count, "number")} overlooked.");
        return ExitOf(items.Count);
    }

    private static int Decide(
        string records, IReadOnlyList<TriageItem> items, IReadOnlyList<TriageDecision> decisions, ToolConsole console)
    {
        foreach (var (file, entries) in TriageWriter.Write(records, items, decisions, console))
        {
            console.Output.WriteLine(
                $"# {Path.GetFileName(file)}: {VerifySummary.Count(entries, "entry", "entries")} of not_statistic written.");
        }

        foreach (var line in decisions.Where(static one => one.Answer == TriageAnswer.Record)
            .SelectMany(static one => Stub(one.Item.Place)))
        {
            console.Output.WriteLine(line);
        }

        return ExitCode.Fine;
    }

    /// <summary>A record to finish: what the words give, and TODO where a person must decide.</summary>
    private static IEnumerable<string> Stub(FoundPlace place)
    {
        yield return $"# {place.File}, line {place.Line}";
        yield return "TODO-key:";
        yield return "  title: TODO what is counted";
        yield return "  unit: TODO";
        yield return "  figures:";
        yield return "    TODO-period:";
        foreach (var line in place.YamlLines())
        {
            yield return "      " + line;
        }
    }

    private static int ExitOf(int count) => count == 0 ? ExitCode.Fine : ExitCode.Findings;
}
