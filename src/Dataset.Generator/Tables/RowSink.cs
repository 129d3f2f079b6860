using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;

namespace Dataset.Generator.Tables;

/// <summary>Takes the rows of a table as they are read: the header to the names of the columns, the others to the cells.</summary>
/// <param name="headerRows">How many rows name the columns.</param>
internal sealed class RowSink(string path, TableCells cells, int headerRows, CappedIssues issues)
{
    private readonly List<List<string>> _header = [];

    /// <summary>The names of the columns; without a header their numbers.</summary>
    public List<string> Columns { get; private set; } = [];

    /// <summary>Whether the header was read, or the first row where there is none.</summary>
    public bool HasColumns => Columns.Count > 0;

    /// <param name="line">The line that the row begins on, from 1.</param>
    /// <param name="row">Its number among all rows of the file, from 1.</param>
    /// <param name="start">Where it begins in the text.</param>
    /// <param name="length">How long its first line is.</param>
    public void EndRow(int line, int row, int start, int length)
    {
        if (_header.Count < headerRows)
        {
            _header.Add(cells.TakeRow());
            if (_header.Count == headerRows)
            {
                SetColumns([.. Enumerable.Range(0, _header.Max(static one => one.Count)).Select(NameOf)]);
            }

            return;
        }

        if (!HasColumns)
        {
            SetColumns([.. Enumerable.Range(1, cells.Begun).Select(static number => number.ToString(CultureInfo.InvariantCulture))]);
        }

        if (cells.Begun == cells.Width)
        {
            cells.EndRow(line, row, start);
            return;
        }

        issues.Report(
            TableRules.RowNotWhole,
            new SourceSpan(path, line - 1, 0, line - 1, length),
            line.ToString("N0", CultureInfo.InvariantCulture),
            cells.Begun == 1 ? "1 cell" : $"{cells.Begun} cells",
            cells.Width.ToString(CultureInfo.InvariantCulture));
        cells.DropRow();
    }

    public void SetColumns(List<string> columns) => (Columns, cells.Width) = (columns, columns.Count);

    private string NameOf(int column) => QuotedText.Collapse(string.Join(
        " ", _header.Where(row => column < row.Count && row[column].Length > 0).Select(row => row[column])));
}
