using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dataset.Tool.Site.Formats;

/// <summary>
/// JSON that may stand anywhere: letters of every language as they are, and none of the characters that a browser reads as markup, so that
/// it ends no script element. The same bytes on every machine.
/// </summary>
internal static class SafeJson
{
    private static readonly SearchValues<byte> Markup = SearchValues.Create("<>&"u8);

    /// <param name="isIndented">Whether each value has a line, for people to read.</param>
    public static byte[] Write(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = isIndented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Escaped(buffer.WrittenSpan, isIndented);
    }

    // Outside a string JSON has none of these characters: each that is there can be written as an escape. The encoders of .NET that do so
    // escape quotation marks, apostrophes and plus signs too.
    private static byte[] Escaped(ReadOnlySpan<byte> json, bool endsLine)
    {
        var escaped = new ArrayBufferWriter<byte>(json.Length + 64);
        for (int at; (at = json.IndexOfAny(Markup)) >= 0; json = json[(at + 1)..])
        {
            escaped.Write(json[..at]);
            escaped.Write(json[at] switch { (byte)'<' => "\\u003c"u8, (byte)'>' => "\\u003e"u8, _ => "\\u0026"u8 });
        }

        escaped.Write(json);
        if (endsLine)
        {
            escaped.Write("\n"u8);
        }

        return escaped.WrittenSpan.ToArray();
    }
}
