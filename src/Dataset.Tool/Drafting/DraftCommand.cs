using System.CommandLine;
using System.Globalization;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Tool.Drafting.Tables;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting;

/// <summary>Writes a record for every number of a document, with TODO where a person must decide.</summary>
internal static class DraftCommand
{
    // Two or three seconds of work. Nobody goes through a draft of so many; such a document is a table.
    private const int MostNumbers = 20_000;

    public static Command Build(ToolConsole console)
    {
        var source = new Argument<string>("source") { Description = "The key of a source, or the name of its file." };
        var records = DatasetFolders.RecordsOption();
        var documents = DatasetFolders.DocumentsOption();
        var tables = DatasetFolders.TablesOption();
        var to = new Option<FileInfo?>("--to") { Description = "The file to write. Without it: the key of the source, among the records." };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var print = new Option<bool>("--print") { Description = "Print the draft and write nothing." };
        var json = JsonAnswer.Option();
        var verb = new Verb("draft", "Write a record for every number of a document, with TODO where a person must decide.")
        {
            Examples =
            [
                new("dataset draft gazette", "Drafts gazette.yaml from the document of the source 'gazette'; asks on a terminal."),
                new("dataset draft gazette --print", "Shows the draft and writes nothing."),
                new("dataset draft gazette --to data/harbour.yaml --force", "Drafts anew over what was there."),
            ],
        };
        verb.Add(source);
        verb.Add(records);
        verb.Add(documents);
        verb.Add(tables);
        verb.Add(to);
        verb.Add(force);
        verb.Add(print);
        verb.Add(json);
        verb.SetAction(result =>
        {
            var folders = DatasetFolders.Find(result.GetValue(records), result.GetValue(documents), result.GetValue(tables), console);
            var form = result.GetValue(json) ? DraftForm.Json : result.GetValue(print) ? DraftForm.Printed : DraftForm.Written;
            return Run(folders, result.GetRequiredValue(source), result.GetValue(to)?.FullName, result.GetValue(force), form, console);
        });
        return verb;
    }

    private static int Run(DatasetFolders folders, string name, string? to, bool isForced, DraftForm form, ToolConsole console)
    {
        var records = RecordFolder.Read(folders, console.Cancellation);
        var all = records.Bind(console.Cancellation).Value.Symbols;
        var source = Find(all, name);
        var path = to ?? Path.Combine(folders.Records, source.Key + ".yaml");
        if (form == DraftForm.Written && Path.GetFullPath(path) == Path.GetFullPath(all.Sources.FileOf(source.Key)))
        {
            throw new UsageException($"{path} declares the source '{source.Key}', which a draft in its place would take away. Name another "
                + "file: --to FILE.");
        }

        if (form == DraftForm.Written && !isForced && File.Exists(path))
        {
            throw new UsageException($"{path} is there. Draft over it with --force, or name another file with --to.");
        }

        if (form == DraftForm.Written)
        {
            RegularFile.Require(path, "written");
        }

        // Records are drafted over with --force; what a source is made of is lost.
        if (form == DraftForm.Written && Path.GetExtension(path) != ".yaml" && records.IsMadeFrom(path))
        {
            throw new UsageException($"{path} is a file of the dataset itself, and no draft. Name another: --to FILE.");
        }

        // An older draft in the same place declares what this one proposes.
        var symbols = DatasetCompiler.BuildSymbols(records.Files.Where(file => Path.GetFullPath(file.File) != Path.GetFullPath(path))
            .Select(DatasetCompiler.DeclareSymbols), RecordFolder.Options.Namespace).Value;
        if (source.Table is not null)
        {
            return TableDraftCommand.Run(records, source, symbols, path, form, console);
        }

        var texts = DocumentFolder.Read(folders.RequireDocuments(), all);
        if (texts.Value.Find(source.Key) is not { } document)
        {
            var names = new[] { source.Key, source.Text, source.Original?.File }.OfType<string>();
            IssuePrinter.Print(
                texts.Issues.Where(issue => names.Any(issue.Arguments.Items.Contains)).Select(records.Located),
                console.Output);
            return ExitCode.Findings;
        }

        var read = new ReadDocument(document, LanguageTable.FindOrEnglish(source.Language));
        if (read.Phrases.Count > MostNumbers)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Text} has {read.Phrases.Count:N0} numbers, and of at most {MostNumbers:N0} a draft is written. Cut it into "
                + $"parts, each with a source of its own."));
        }

        var draft = NumberDrafter.Run(read, symbols, source);
        switch (form)
        {
            case DraftForm.Json:
                return JsonAnswer.Write(console.Output, "draft", ExitCode.Fine, [], json => DraftJson.Write(json, source.Key, draft));
            case DraftForm.Printed:
                console.Output.Write(DraftText.Write(source.Key, source.Title, draft));
                return ExitCode.Fine;
            default:
                Write(folders.Records, path, source, all.Sources.FileOf(source.Key),
                    records.Files.SelectMany(static file => file.NotStatistics), draft, console);
                return ExitCode.Fine;
        }
    }

    /// <summary>The source of a key, or the one whose file has the name.</summary>
    private static SourceRecord Find(SymbolTable symbols, string name)
    {
        var file = Path.GetFileName(name);
        return symbols.Sources.Find(name)
            ?? symbols.Sources.Records.FirstOrDefault(source => source.Text == file || source.Table == file
                || source.Original?.File == file)
            ?? throw new UsageException(symbols.Sources.Keys.IsEmpty
                ? "The records declare no source. Add the document first: dataset add FILE."
                : $"There is no source '{name}'{Suggestion.DidYouMean(name, symbols.Sources.Keys)}. Add its document first: "
                    + "dataset add FILE.");
    }

    private static void Write(string records, string path, SourceRecord source, string sourceFile, IEnumerable<NotStatisticRecord> aside,
        Draft draft, ToolConsole console)
    {
        var topic = default(string);
        if (console.Terminal is { } terminal)
        {
            (draft, topic) = DraftDialogue.Run(terminal, source.Key, draft, console.Cancellation);
        }

        var lines = SetAsideText.Lines(source, aside, draft);
        var written = RegularFile.ReadAllText(sourceFile);
        var added = lines.Count == 0 ? written : NotStatisticEditor.Add(written, sourceFile, source.Key, lines);
        var changes = new FileChanges(records).Write(path, DraftText.Write(source.Key, source.Title, draft, topic));
        if (added is not null && added != written)
        {
            changes.Write(sourceFile, added);
        }

        changes.Commit(console);
        console.Output.WriteLine($"{Path.GetFileName(path)}: {Count(draft.Numbers.Count, "number")} drafted.");
        if (added is null)
        {
            console.Output.WriteLine($"Add to the source '{source.Key}' in {Path.GetFileName(sourceFile)}:");
            console.Output.WriteLine("    not_statistic:");
            foreach (var line in lines)
            {
                console.Output.WriteLine("      - " + line);
            }
        }
        else if (added != written)
        {
            console.Output.WriteLine($"{Path.GetFileName(sourceFile)}: {Count(lines.Count, "line")} of what is no statistic added.");
        }

        foreach (var words in draft.Unquotable)
        {
            console.Output.WriteLine($"“{words}” stands again with the same words around it and is left out.");
        }
    }

    private static string Count(int number, string one) => $"{number} {one}{(number == 1 ? string.Empty : "s")}";
}
