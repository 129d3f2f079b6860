using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dataset.Tool.Factchecking.Reports;

/// <summary>
/// The findings that somebody should see as SARIF 2.1.0 (OASIS, 2020). A number that agrees is no result: code hosts show each of them.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly ProseVerdict[] Rules =
        [.. Enum.GetValues<ProseVerdict>().Where(static verdict => verdict is not (ProseVerdict.Agrees or ProseVerdict.NotStatistic))];

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static void Write(FactcheckReport report, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            WriteLog(json, report);
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteLog(Utf8JsonWriter json, FactcheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("artifacts");
        foreach (var draft in report.Drafts)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", UriOf(draft.Path));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var draft in report.Drafts)
        {
            foreach (var finding in draft.Findings.Where(finding => report.LevelOf(finding) != VerdictLevel.None))
            {
                WriteResult(json, report, draft, finding);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, FactcheckReport report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dataset factcheck");
        json.WriteStartArray("rules");
        foreach (var rule in Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id());
            WriteText(json, "shortDescription", rule.Meaning());
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Level(report.IsStrict)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, FactcheckReport report, CheckedDraft draft, NumberFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Verdict.Id());
        json.WriteNumber("ruleIndex", Array.IndexOf(Rules, finding.Verdict));
        json.WriteString("level", LevelOf(report.LevelOf(finding)));
        WriteText(json, "message", $"{finding.Verdict.Words()}: {finding.Message}.");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(draft.Path));
        json.WriteNumber("index", report.Drafts.ToList().IndexOf(draft));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Place.Line);
        json.WriteNumber("startColumn", finding.Place.Column);
        json.WriteNumber("endLine", finding.Place.EndLine);
        json.WriteNumber("endColumn", finding.Place.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartArray("figures");
        foreach (var fact in finding.Facts)
        {
            json.WriteStringValue(fact.Name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(VerdictLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>A relative path stays one: a code host resolves it in the repository.</summary>
    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
