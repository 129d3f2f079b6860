using Dataset.Generator.Primitives;
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
                cancellation.Look();
            }

            var end = text.IndexOfAny(['\r', '\n'], start);
            end = end < 0 ? text.Length : end;
            if (line > dialect.SkipRows + dialect.HeaderRows && !IsLeftOut(start, end))
            {
                foreach (var column in dialect.Columns)
                {
                    var first = WholePair(Math.Min(start + column.First - 1, end));
                    var behind = column.Last is { } last ? WholePair(Math.Min(start + last, end)) : end;
                    cells.Add(first, behind, isQuoted: false);
                    MarkCut(start, first, behind, end);
                }

                cells.EndRow(line, line, start);
            }

            start = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    /// <summary>A pair of surrogates is one character: the column that it begins in takes all of it.</summary>
    private int WholePair(int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + 1 : at;

    /// <summary>A digit that stands in no column beside one that does would be lost, and the number another.</summary>
    private void MarkCut(int start, int first, int behind, int end)
    {
        if (first >= behind)
        {
            return;
        }

        var (from, to) = (first, behind);
        while (from > start && !IsSpace(from) && !IsSpace(from - 1) && !IsTaken(from - start))
        {
            from--;
        }

        while (to < end && !IsSpace(to - 1) && !IsSpace(to) && !IsTaken(to - start + 1))
        {
            to++;
        }

        if (from < first || to > behind)
        {
            cells.MarkCut(text.Substring(from, to - from).Trim());
        }
    }

    /// <summary>Whether it is white space, or a sign that separates columns.</summary>
    private bool IsSpace(int at) => char.IsWhiteSpace(text[at]) || text[at] is '|' or ';';

    /// <summary>Whether a column takes a character, counted from 1.</summary>
    private bool IsTaken(int character) =>
        dialect.Columns.Any(column => column.First <= character && (column.Last ?? int.MaxValue) >= character);

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
