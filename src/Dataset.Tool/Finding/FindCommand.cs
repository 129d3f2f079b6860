using System.CommandLine;
using System.Text.Json;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Finding;

/// <summary>Finds a number or words in the documents, each place as the smallest quotation that verify accepts.</summary>
internal static class FindCommand
{
    public static Command Build(ToolConsole console)
    {
        var sought = new Argument<string>("text") { Description = "A number, in digits or words, or words as they are printed." };
        var source = new Option<string?>("--source") { Description = "Only the document of this source." };
        var records = DatasetFolders.RecordsOption();
        var documents = DatasetFolders.DocumentsOption();
        var tables = DatasetFolders.TablesOption();
        var json = JsonAnswer.Option();
        var verb = new Verb("find", "Find a number or words in the documents, each place as the smallest quotation for a record.")
        {
            Examples =
            [
                new("dataset find 8,300", "Every place of the number, as lines to paste into a record."),
                new("dataset find \"final deportation orders\" --source post", "Words, in one document."),
            ],
        };
        verb.Add(sought);
        verb.Add(source);
        verb.Add(records);
        verb.Add(documents);
        verb.Add(tables);
        verb.Add(json);
        verb.SetAction(result =>
        {
            var folders = DatasetFolders.Find(result.GetValue(records), result.GetValue(documents), result.GetValue(tables), console);
            return Find(folders, result.GetRequiredValue(sought), result.GetValue(source), result.GetValue(json), console);
        });
        return verb;
    }

    private static int Find(DatasetFolders folders, string sought, string? source, bool isJson, ToolConsole console)
    {
        if (sought.Trim().Length == 0)
        {
            throw new UsageException("Name a number or words to find.");
        }

        var records = RecordFolder.Read(folders, console.Cancellation);
        var symbols = records.Bind(console.Cancellation).Value.Symbols;
        if (source is not null && symbols.Sources.Find(source) is null)
        {
            console.Error.WriteLine($"There is no source '{source}'"
                + $"{Suggestion.DidYouMean(source, symbols.Sources.Records.Select(static one => one.Key))}.");
            return ExitCode.Findings;
        }

        var documents = DocumentFolder.Read(folders.RequireDocuments(), symbols, source);
        List<Issue> issues = [.. documents.Issues.Items.Select(records.Located)];
        var isUnitWord = UnitWords.Of(symbols);
        var places = Progress.Show(console, "Reading the documents…", () => symbols.Sources.Records
            .Where(one => source is null || one.Key == source)
            .SelectMany(one => documents.Value.Find(one.Key) is { } document ? new PlaceFinder(one, document, isUnitWord).Find(sought) : [])
            .ToList());

        // What a document holds that cannot be read is not known.
        var exit = places.Count > 0 && !documents.HasError ? ExitCode.Fine : ExitCode.Findings;
        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "find", exit, issues, json => Write(json, places));
        }

        IssuePrinter.Print(issues, console.Error);
        if (places.Count == 0)
        {
            console.Error.WriteLine($"'{sought}' does not stand in {Which(symbols, documents.Value, source)}.");
        }

        foreach (var line in places.SelectMany(Lines))
        {
            console.Output.WriteLine(line);
        }

        return exit;
    }

    private static IEnumerable<string> Lines(FoundPlace place) => place.YamlLines().Prepend($"# {place.File}, line {place.Line}");

    private static void Write(Utf8JsonWriter json, IReadOnlyList<FoundPlace> places)
    {
        json.WriteStartArray();
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("source", place.Source);
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteString("value", place.Value);
            json.WriteString("quote", place.Passage?.Words);
            json.WriteString("before", place.Passage?.Before);
            json.WriteString("after", place.Passage?.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Which(SymbolTable symbols, DocumentFolder documents, string? source)
    {
        var sources = symbols.Sources.Records.Where(static one => one.Table is null).ToList();
        var missing = sources.Count(one => documents.Find(one.Key) is null);
        return source is not null ? $"the document of '{source}'"
            : missing == 0 ? sources.Count == 1 ? "the one document" : $"any of the {sources.Count} documents"
            : $"the documents; {missing} of {sources.Count} could not be read";
    }
}
