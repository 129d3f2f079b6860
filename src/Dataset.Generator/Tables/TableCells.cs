using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Tables;

/// <summary>Where the cells of a table stand in its text, row after row; no cell is a text of its own until it is asked for.</summary>
internal sealed class TableCells(string text)
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<(int Line, int Row, int Start)> _rows = [];
    private readonly Dictionary<int, string> _cut = [];
    private int _begun;

    /// <summary>How many cells every row has.</summary>
    public int Width { get; set; }

    public int RowCount => _rows.Count;

    /// <summary>How many cells the row that is being read has so far.</summary>
    public int Begun => _starts.Count - _begun;

    /// <param name="isQuoted">Between quotation marks: a mark within is written twice.</param>
    public void Add(int start, int end, bool isQuoted)
    {
        _starts.Add(start);
        _ends.Add(isQuoted ? ~end : end);
    }

    public bool HasCutCells => _cut.Count > 0;

    /// <summary>Says that the cell that was added last is a part of what stands there.</summary>
    public void MarkCut(string whole) => _cut[_starts.Count - 1] = whole;

    public string? WholeOfCut(int row, int column) => _cut.TryGetValue((row * Width) + column, out var whole) ? whole : null;

    /// <param name="line">The line that it begins on, from 1.</param>
    /// <param name="row">Its number among all rows of the file, from 1.</param>
    /// <param name="start">Where it begins in the text.</param>
    public void EndRow(int line, int row, int start)
    {
        _rows.Add((line, row, start));
        _begun = _starts.Count;
    }

    /// <summary>Takes back the row that is being read, and gives the texts of its cells.</summary>
    public List<string> TakeRow()
    {
        var cells = new List<string>();
        for (var i = _begun; i < _starts.Count; i++)
        {
            cells.Add(TextOf(i));
        }

        DropRow();
        return cells;
    }

    public void DropRow()
    {
        _starts.RemoveRange(_begun, _starts.Count - _begun);
        _ends.RemoveRange(_begun, _ends.Count - _begun);
    }

    /// <summary>What a cell prints, without the white space around it.</summary>
    public string Text(int row, int column) => TextOf((row * Width) + column);

    public int Line(int row) => _rows[row].Line;

    public int Number(int row) => _rows[row].Row;

    public SourceSpan PlaceOf(string path, int row, int column)
    {
        var at = (row * Width) + column;
        var (start, end) = (_starts[at], _ends[at] < 0 ? ~_ends[at] : _ends[at]);
        var (line, first) = (_rows[row].Line - 1, _rows[row].Start);

        // A cell before this one may hold line breaks.
        for (var i = first; i < start; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
            {
                (line, first) = (line + 1, i + 1);
            }
        }

        var endOfLine = text.IndexOfAny(['\r', '\n'], start, end - start);
        return new(path, line, start - first, line, (endOfLine < 0 ? end : endOfLine) - first);
    }

    private string TextOf(int cell)
    {
        var (start, end) = (_starts[cell], _ends[cell]);
        if (end < 0)
        {
            return text.Substring(start, ~end - start).Replace("\"\"", "\"").Trim();
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }
}
