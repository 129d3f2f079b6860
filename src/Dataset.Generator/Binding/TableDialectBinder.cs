using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>The keys of a source that tell how its table is written.</summary>
internal static class TableDialectBinder
{
    private const int MostRows = 1_000;

    private static readonly string[] Keys = ["delimiter", "skip_rows", "header_rows", "comment", "missing", "columns"];

    /// <param name="table">The file name of the table; null for a document, which has no dialect.</param>
    public static TableDialectRecord? Bind(Fields fields, string? table, BindingContext context)
    {
        var delimiter = Delimiter(fields, context);
        var columns = Columns(fields, context);
        var skipRows = Rows(fields, "skip_rows", 0, context);
        var headerRows = Rows(fields, "header_rows", columns.IsEmpty ? 1 : 0, context);
        var comment = fields.Text("comment");
        var missing = fields.Texts("missing", "List what a cell without a value prints, as in [NA, '..'].").ToEquatable();
        if (table is null)
        {
            ReportWithoutTable(fields, context);
            return null;
        }

        if (delimiter is not null && !columns.IsEmpty)
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("columns"), fields.Subject, "delimiter", "columns");
        }

        var usual = table.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';
        return new(delimiter ?? usual, skipRows, headerRows, comment, missing, columns);
    }

    private static void ReportWithoutTable(Fields fields, BindingContext context)
    {
        foreach (var key in Keys.Where(fields.Has))
        {
            context.Report(
                BindingRules.MissingKey,
                fields.KeySpanOf(key),
                $"'{key}' of {fields.What}",
                "table",
                "the file name of the table it is about");
        }
    }

    private static char? Delimiter(Fields fields, BindingContext context)
    {
        if (fields.Find("delimiter") is not { } entry)
        {
            return null;
        }

        // Not trimmed: a tab is white space.
        var text = entry.Value is ScalarNode scalar ? scalar.Text : string.Empty;
        if (text is "tab")
        {
            return '\t';
        }

        if (text.Length == 1 && text[0] is not ('"' or '\r' or '\n') && !char.IsLetterOrDigit(text[0]))
        {
            return text[0];
        }

        Report(fields, "delimiter", text, "what stands between two cells", "Write one character, as in ';', or the word tab.", context);
        return null;
    }

    private static int Rows(Fields fields, string key, int usual, BindingContext context)
    {
        if (fields.Text(key) is not { } text)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows <= MostRows)
        {
            return rows;
        }

        Report(fields, key, text, "a number of rows", "Write digits, 0 to 1000.", context);
        return usual;
    }

    private static EquatableArray<FixedColumnRecord> Columns(Fields fields, BindingContext context)
    {
        var columns = new List<FixedColumnRecord>();
        foreach (var entry in fields.Entries("columns", "Write the characters of each column, as in '{ Name: 1-60, Value: 61- }'."))
        {
            var text = entry.Value is ScalarNode scalar ? scalar.Text.Trim() : string.Empty;
            if (Column(entry.Key.Text, text) is { } column)
            {
                columns.Add(column);
            }
            else
            {
                context.Report(TableRules.DialectNotUnderstood, entry.Key.Span, text, $"the characters of the column '{entry.Key.Text}'",
                    "Write the first and the last, counted from 1, as in 1-60, or 61- for all that follow.");
            }
        }

        return columns.ToEquatable();
    }

    /// <summary><c>1-60</c>, <c>61-</c> or <c>7</c>; null for another form.</summary>
    private static FixedColumnRecord? Column(string name, string text)
    {
        var hyphen = text.IndexOf('-');
        if (!TryPosition(hyphen < 0 ? text : text.Substring(0, hyphen), out var first))
        {
            return null;
        }

        if (hyphen >= 0 && hyphen == text.Length - 1)
        {
            return new(name, first, null);
        }

        var last = first;
        return hyphen < 0 || (TryPosition(text.Substring(hyphen + 1), out last) && last >= first) ? new(name, first, last) : null;
    }

    private static bool TryPosition(string text, out int position) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out position) && position >= 1;

    private static void Report(Fields fields, string key, string text, string what, string advice, BindingContext context) =>
        context.Report(TableRules.DialectNotUnderstood, fields.SpanOf(key), text, what, advice);
}
