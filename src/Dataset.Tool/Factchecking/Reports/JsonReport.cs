using System.Text.Json;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Factchecking.Reports;

/// <summary>Every number of every draft, with its place, its verdict and the figures it may stand for.</summary>
internal static class JsonReport
{
    public static void Write(FactcheckReport report, TextWriter output) =>
        JsonAnswer.Write(output, FactcheckCommand.Name, report.ExitCode, [], json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("drafts");
            foreach (var draft in report.Drafts)
            {
                json.WriteStartObject();
                json.WriteString("file", draft.Path);
                json.WriteStartArray("numbers");
                foreach (var finding in draft.Findings)
                {
                    Write(json, report, finding);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("counts");
            foreach (var (verdict, count) in report.Counts)
            {
                json.WriteNumber(verdict.Id(), count);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, FactcheckReport report, NumberFinding finding)
    {
        json.WriteStartObject();
        json.WriteNumber("line", finding.Place.Line);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteNumber("endLine", finding.Place.EndLine);
        json.WriteNumber("endColumn", finding.Place.EndColumn);
        json.WriteString("text", finding.Words);
        json.WriteString("verdict", finding.Verdict.Id());
        json.WriteString("level", report.LevelOf(finding).ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        json.WriteString("check", finding.Check);
        json.WriteStartArray("figures");
        foreach (var fact in finding.Facts)
        {
            Write(json, report.Symbols, fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>
    /// A cell, or all that are added: each run of rows that follow one another, with the fragment that leads to it (RFC 7111).
    /// </summary>
    private static void Write(Utf8JsonWriter json, CellRecord cell)
    {
        json.WriteStartObject();
        json.WriteString("source", cell.In);
        json.WriteString("text", cell.Text);
        json.WriteNumber("sumOf", cell.Count);
        json.WriteStartArray("ranges");
        foreach (var run in cell.Runs.IsEmpty ? [new CellRun(cell.Row, cell.Row, cell.Position, cell.Column)] : cell.Runs.Items)
        {
            json.WriteStartObject();
            json.WriteNumber("row", run.First);
            json.WriteNumber("lastRow", run.Last);
            json.WriteString("column", run.Column);
            json.WriteString("fragment", run.First == run.Last ? $"#cell={run.First},{run.Position}"
                : $"#cell={run.First},{run.Position}-{run.Last},{run.Position}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SymbolTable symbols, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("name", fact.Name);
        json.WriteString("id", fact.Claim.Id);
        json.WriteString("text", fact.Text);
        json.WriteString("period", fact.Figure.Period.Id);
        json.WriteString("kind", fact.Profile.Series.Record.Kind.ToWord());
        json.WriteString("speaker", fact.Claim.Speaker);
        json.WriteString("quote", fact.Quote?.Words);
        json.WriteString("cell", fact.Cell is { } stated ? new FindingMessage(symbols).Place(stated) : null);
        json.WriteStartArray("cells");
        foreach (var cell in fact.Claim.Record.Cells)
        {
            Write(json, cell);
        }

        json.WriteEndArray();
        json.WriteString("source", fact.Source);
        json.WriteString("sourceText", new FindingMessage(symbols).NameOf(fact));
        json.WriteEndObject();
    }
}
