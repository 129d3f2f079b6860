namespace Dataset.Tool.Factchecking.Prose;

/// <summary>
/// A table of a draft, read as sentences: "February 2025: about 8,300 illegal crossings" of the row "February 2025" and the column "Illegal
/// crossings". So a cell is read with what it is about, and each word still stands in its place.
/// </summary>
internal sealed class ProseTable
{
    private readonly List<List<Passage>> _rows = [];

    /// <summary>Whether it only arranges the page: a table stands in one of its cells.</summary>
    public bool IsLayout { get; set; }

    /// <summary>The cell that is being read; null before the first.</summary>
    public Passage? Cell => _rows.Count > 0 && _rows[^1].Count > 0 ? _rows[^1][^1] : null;

    public void BeginRow() => _rows.Add([]);

    public void BeginCell()
    {
        if (_rows.Count == 0)
        {
            BeginRow();
        }

        _rows[^1].Add(new());
    }

    public void WriteTo(Passage target)
    {
        foreach (var cell in _rows.SelectMany(static row => row))
        {
            cell.TrimEnd();
        }

        var rows = _rows.Where(static row => row.Any(static cell => cell.Length > 0)).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            target.Break();
            if (row == 0 || IsLayout || rows[0].Count < 2 || rows[row].Count < 2)
            {
                WriteRow(rows[row], target);
            }
            else
            {
                for (var column = 1; column < rows[row].Count; column++)
                {
                    WriteCell(rows[row][0], rows[0].ElementAtOrDefault(column), rows[row][column], isFirst: column == 1, target);
                }
            }
        }

        target.Break();
    }

    private static void WriteRow(List<Passage> cells, Passage target)
    {
        foreach (var cell in cells)
        {
            target.Add(cell);
            target.Break();
        }
    }

    private static void WriteCell(Passage label, Passage? header, Passage cell, bool isFirst, Passage target)
    {
        var isBehind = header is not null && !header.Text.Any(char.IsDigit);
        if (header is not null && !isBehind)
        {
            target.Add(header, withPins: false);
            target.AddOwn(", ");
        }

        if (IsYear(label.Text))
        {
            target.AddOwn("In ");
        }

        target.Add(label, withPins: isFirst);
        target.AddOwn(": ");
        target.Add(cell);
        if (isBehind)
        {
            target.AddOwn(" ");
            target.Add(header!, withPins: false);
        }

        target.Break();
    }

    private static bool IsYear(string label) => label.Length == 4 && label[0] is '1' or '2' && label.All(char.IsAsciiDigit);
}
