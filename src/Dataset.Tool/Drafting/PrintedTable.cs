namespace Dataset.Tool.Drafting;

/// <summary>
/// Lines of a text whose cells are parted by bars, tabs or wide gaps, one under the other, with or without blank lines between. The first
/// line names the columns, the first cell of each line the row.
/// </summary>
internal sealed class PrintedTable
{
    private const int FewestColumns = 2;

    private readonly List<(int Start, int End)[]> _rows;

    private PrintedTable(List<(int Start, int End)[]> rows) => _rows = rows;

    public static IReadOnlyList<PrintedTable> FindAll(string text)
    {
        var tables = new List<PrintedTable>();
        var rows = new List<(int Start, int End)[]>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var cells = CellsOf(text, start, end);
            if (rows.Count > 0 && cells.Length > 0 && cells.Length != rows[0].Length)
            {
                Close();
            }

            if (cells.Length >= FewestColumns)
            {
                rows.Add(cells);
            }

            start = end + 1;
        }

        Close();
        return tables;

        void Close()
        {
            if (rows.Count > 1)
            {
                tables.Add(new(rows));
            }

            rows = [];
        }
    }

    /// <summary>The cells that head an offset: of its column, and of its row; null where it stands in no body of this table.</summary>
    public ((int Start, int End) Column, (int Start, int End) Row)? HeadsOf(int offset)
    {
        foreach (var row in _rows.Skip(1))
        {
            var column = Array.FindIndex(row, cell => cell.Start <= offset && offset < cell.End);
            if (column > 0)
            {
                return (_rows[0][column], row[0]);
            }
        }

        return null;
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
