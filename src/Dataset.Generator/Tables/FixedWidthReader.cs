using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>Rows whose cells stand at the same characters of every line.</summary>
internal sealed class FixedWidthReader(string text, TableDialectRecord dialect, TableCells cells, RowSink rows)
{
    public void Read(CancellationToken cancellation)
    {
        rows.SetColumns([.. dialect.Columns.Select(static column => column.Name)]);
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            if (line % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var end = text.IndexOfAny(['\r', '\n'], start);
            end = end < 0 ? text.Length : end;
            if (line > dialect.SkipRows + dialect.HeaderRows && !IsLeftOut(start, end))
            {
                foreach (var column in dialect.Columns)
                {
                    var first = Math.Min(start + column.First - 1, end);
                    cells.Add(first, column.Last is { } last ? Math.Min(start + last, end) : end, isQuoted: false);
                }

                cells.EndRow(line, line, start);
            }

            start = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    /// <summary>A blank line, or a comment.</summary>
    private bool IsLeftOut(int start, int end)
    {
        if (dialect.Comment is { } prefix && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0)
        {
            return true;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start == end;
    }
}
