using System.Text.Json;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Drafting.Tables;

/// <summary>Drafts the series of a table.</summary>
internal static class TableDraftCommand
{
    /// <param name="symbols">What the dataset declares without the file that is drafted.</param>
    public static int Run(
        RecordFolder records, SourceRecord source, SymbolTable symbols, string path, DraftForm form, ToolConsole console)
    {
        var tables = records.Files.SelectMany(TableSource.AllOf).ToList();
        var files = records.Tables;
        var catalog = TableCatalog.Of(tables, files.Keys);
        var wanted = tables.First(table => table.Key == source.Key);
        var paths = catalog.PathsOf(wanted);
        if (paths is not [var only])
        {
            console.Output.WriteLine(paths.Count == 0
                ? $"The table '{source.Table}' of the source '{source.Key}' is neither among the records in {records.Path} nor a table "
                    + "that the project marks. Put it there, or name it: --table FILE."
                : $"The table '{source.Table}' of the source '{source.Key}' may be any of {string.Join(", ", paths)}. Delete all but the "
                    + "one that is meant.");
            return ExitCode.Findings;
        }

        var read = TableReader.Read(wanted, only, files[only](), console.Cancellation);
        if (!read.Value.IsWhole)
        {
            IssuePrinter.Print(read.Issues.Select(records.Located), console.Output);
            return ExitCode.Findings;
        }

        var series = TableDrafter.Run(read.Value, source, symbols);
        if (series.Count == 0)
        {
            console.Output.WriteLine($"No column of '{source.Table}' holds numbers alone. Say under 'missing:' of the source what a cell "
                + "without a value prints, or state its 'language:'.");
            return ExitCode.Findings;
        }

        var text = RowsText.Write(source, series);
        switch (form)
        {
            case DraftForm.Json:
                return JsonAnswer.Write(console.Output, "draft", ExitCode.Fine, [], json => Write(json, source.Key, series));
            case DraftForm.Printed:
                console.Output.Write(text);
                return ExitCode.Fine;
            default:
                new FileChanges(Path.GetDirectoryName(path)!).Write(path, text).Commit(console);
                console.Output.WriteLine($"{Path.GetFileName(path)}: {series.Count} series drafted of {source.Table}.");
                return ExitCode.Fine;
        }
    }

    private static void Write(Utf8JsonWriter json, string source, IReadOnlyList<DraftedRows> series)
    {
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteStartArray("series");
        foreach (var one in series)
        {
            json.WriteStartObject();
            json.WriteString("title", one.Title);
            json.WriteString("unit", one.Unit.Key.Length == 0 ? null : one.Unit.Key);
            json.WriteString("period", one.Period);
            json.WriteString("value", one.Value);
            json.WriteNumber("times", one.Times);
            json.WriteString("uncertainty", one.Uncertainty);
            json.WriteString("unitColumn", one.UnitColumn);
            json.WriteString("by", one.By);
            json.WriteString("area", one.Area?.Text);
            json.WriteBoolean("sum", one.IsSum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
