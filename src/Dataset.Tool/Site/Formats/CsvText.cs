using System.Text;

namespace Dataset.Tool.Site.Formats;

/// <summary>A table as CSV (RFC 4180, LF); unknown is an empty field.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();

    public CsvText Row(params ReadOnlySpan<string?> fields)
    {
        for (var at = 0; at < fields.Length; at++)
        {
            _text.Append(at == 0 ? string.Empty : ",").Append(Quoted(fields[at]));
        }

        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private static string? Quoted(string? field) =>
        field is null || field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field
        : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
