using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Generator.Diagnostics;

namespace Dataset.Tool.Frame;

/// <summary>
/// The machine form of an answer, of one shape for every command: <c>{ "command", "exitCode", "issues", "result" }</c>, as
/// <c>docs/tool.md</c> has it.
/// </summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Lines = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Option<bool> Option() => new("--json") { Description = "Answer in JSON, for machines." };

    /// <summary>Writes the answer and returns its exit code.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="command">The verb.</param>
    /// <param name="exitCode">What the command ends with.</param>
    /// <param name="issues">What was found wrong, located.</param>
    /// <param name="writeResult">Writes the value of <c>result</c>.</param>
    /// <param name="isOneLine">For a command that answers more than once: an answer for each line.</param>
    public static int Write(TextWriter output, string command, int exitCode, IEnumerable<Issue> issues,
        Action<Utf8JsonWriter> writeResult, bool isOneLine = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Lines with { Indented = !isOneLine }))
        {
            json.WriteStartObject();
            json.WriteString("command", command);
            json.WriteNumber("exitCode", exitCode);
            json.WriteStartArray("issues");
            foreach (var issue in IssuePrinter.InOrder(issues))
            {
                Write(json, issue);
            }

            json.WriteEndArray();
            json.WritePropertyName("result");
            writeResult(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
        return exitCode;
    }

    private static void Write(Utf8JsonWriter json, Issue issue)
    {
        json.WriteStartObject();
        json.WriteString("id", issue.Rule.Id);
        json.WriteString("severity", issue.Rule.Severity == RuleSeverity.Error ? "error" : "warning");
        json.WriteString("file", issue.Place.File);
        json.WriteNumber("line", issue.Span.Line + 1);
        json.WriteNumber("column", issue.Span.Column + 1);
        json.WriteString("message", issue.Message);
        json.WriteEndObject();
    }
}
