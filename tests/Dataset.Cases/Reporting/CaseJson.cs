using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Cases.Reporting;

/// <summary>All rows as one JSON array, for comparing two runs.</summary>
internal static class CaseJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(IEnumerable<CaseResult> rows) => JsonSerializer.Serialize(rows, Options);
}
