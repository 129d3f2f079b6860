namespace Dataset.Tool.Drafting;

/// <summary>
/// The cells of tables that stand in a text: lines whose cells are parted by bars, tabs or wide gaps, one under the other, with or without
/// blank lines between. The first line names the columns, the first cell of each line the row.
/// </summary>
internal sealed class PrintedCells
{
    private const int FewestColumns = 2;

    private readonly List<(int Start, int End, (int Start, int End) Column, (int Start, int End) Row)> _bodies = [];

    private PrintedCells()
    {
    }

    public static PrintedCells Read(string text)
    {
        var cells = new PrintedCells();
        var rows = new List<(int Start, int End)[]>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = CellsOf(text, start, end);
            if (rows.Count > 0 && line.Length > 0 && line.Length != rows[0].Length)
            {
                cells.Add(rows);
                rows.Clear();
            }

            if (line.Length >= FewestColumns)
            {
                rows.Add(line);
            }

            start = end + 1;
        }

        cells.Add(rows);
        return cells;
    }

    /// <summary>The cells that head an offset: of its column, and of its row; null where it stands in no body of a table.</summary>
    public ((int Start, int End) Column, (int Start, int End) Row)? Find(int offset)
    {
        var (low, high) = (0, _bodies.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _bodies[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _bodies.Count && _bodies[low].Start <= offset ? (_bodies[low].Column, _bodies[low].Row) : null;
    }

    private void Add(List<(int Start, int End)[]> rows)
    {
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
            {
                _bodies.Add((row[column].Start, row[column].End, rows[0][column], row[0]));
            }
        }
    }

    private static (int Start, int End)[] CellsOf(string text, int start, int end)
    {
        var cells = new List<(int Start, int End)>();
        for (var at = start; at < end;)
        {
            var next = at;
            while (next < end && text[next] is not ('\t' or '|') && !(text[next] == ' ' && next + 1 < end && text[next + 1] == ' '))
            {
                next++;
            }

            if (text.AsSpan(at, next - at).Trim().Length > 0)
            {
                cells.Add((at, next));
            }

            at = next + 1;
        }

        return [.. cells];
    }
}
