using System.Text;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Site.Formats;

/// <summary>A table as CSV (RFC 4180, LF); unknown is an empty field.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();

    public CsvText Row(params ReadOnlySpan<string?> fields)
    {
        for (var at = 0; at < fields.Length; at++)
        {
            _text.Append(at == 0 ? string.Empty : ",").Append(CsvField.Written(fields[at]));
        }

        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();
}
