using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>JSON as text, written field by field: nothing is reflected over, so it trims.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        // The writer breaks lines as the machine does; an export must not depend on it.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }

    /// <summary>A value as the JSON type of its column: a number keeps its printed digits.</summary>
    internal static void WriteIfKnown(Utf8JsonWriter json, DataColumn column, string? value)
    {
        if (value is not null && column.Type is (ColumnType.Number or ColumnType.Integer or ColumnType.Boolean))
        {
            json.WritePropertyName(column.Name);
            json.WriteRawValue(value);
        }
        else
        {
            WriteIfKnown(json, column.Name, value);
        }
    }

    internal static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
