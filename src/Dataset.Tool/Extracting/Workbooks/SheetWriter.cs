using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>Writes a sheet as CSV by RFC 4180: commas, a line feed behind each row, quotation marks only where they are needed.</summary>
/// <param name="errors">The cells whose formula failed, which the library reads as empty.</param>
internal sealed class SheetWriter(SheetErrors errors)
{
    private const long MostCells = 20_000_000;

    private static readonly char[] Quoted = [',', '"', '\n', '\r'];

    private readonly StringBuilder _text = new();
    private readonly List<string> _row = [];
    private int _columns;
    private int _rows;
    private int _rounded;

    /// <summary>Reads the sheet once to know how many rows and columns have anything in them: behind these is nothing to write.</summary>
    public void Measure(IExcelDataReader reader)
    {
        var (row, cells) = (0, 0L);
        while (reader.Read())
        {
            row++;
            cells += reader.FieldCount;
            if (cells > MostCells)
            {
                throw new ExtractionException($"the sheet '{reader.Name}' has more than {MostCells / 1_000_000} million cells; delete the "
                    + "empty rows and columns beside its table, or cut it into parts");
            }

            for (var column = reader.FieldCount - 1; column >= 0; column--)
            {
                if (reader.GetValue(column) is not (null or "") || errors.Find(row - 1, column) is not null)
                {
                    (_rows, _columns) = (row, Math.Max(_columns, column + 1));
                    break;
                }
            }
        }
    }

    /// <summary>Writes the sheet that was measured; the reader is at its beginning again.</summary>
    public Extraction Write(IExcelDataReader reader)
    {
        List<string> warnings = [];
        if (reader.VisibleState != "visible")
        {
            warnings.Add($"The sheet '{reader.Name}' is hidden in the workbook.");
        }

        if (reader.MergeCells is { Length: > 0 } merged)
        {
            warnings.Add(merged.Length == 1 ? "A group of cells is printed as one; its words are in the first of them."
                : $"{Number(merged.Length)} groups of cells are printed as one; their words are in the first of each.");
        }

        if (errors.NotComputed > 0)
        {
            var cells = errors.NotComputed == 1 ? "A cell has" : Number(errors.NotComputed) + " cells have";
            warnings.Add($"{cells} a formula without a result, {errors.FirstNotComputed} first, and nothing is written for it. Open the "
                + "workbook in a spreadsheet program, which computes it, save it, and add it again.");
        }

        for (var row = 0; row < _rows && reader.Read(); row++)
        {
            _row.Clear();
            for (var column = 0; column < _columns; column++)
            {
                _row.Add(column >= reader.FieldCount ? string.Empty : Text(reader, row, column));
            }

            WriteRow();
        }

        if (_rounded > 0)
        {
            warnings.Add(_rounded == 1 ? "A number is shown rounded by the workbook; it is written whole."
                : $"{Number(_rounded)} numbers are shown rounded by the workbook; they are written whole.");
        }

        return new(DocumentFormat.Workbook, _text.ToString(), [], [.. warnings], []);
    }

    private void WriteRow()
    {
        // A row without anything parts two tables: an empty line, and no row of empty cells.
        for (var column = 0; column < _row.Count && _row.Any(static cell => cell.Length > 0); column++)
        {
            _text.Append(column == 0 ? string.Empty : ",");
            var cell = _row[column];
            if (cell.IndexOfAny(Quoted) < 0)
            {
                _text.Append(cell);
            }
            else
            {
                _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
        }

        _text.Append('\n');
        if (_text.Length > ExtractionLimits.TableCharacters)
        {
            throw new ExtractionException($"the sheet has more than {ExtractionLimits.TableCharacters / 1_000_000} million characters; "
                + "cut it into parts");
        }
    }

    private string Text(IExcelDataReader reader, int row, int column)
    {
        switch (reader.GetValue(column))
        {
            case null:
                return errors.Find(row, column) ?? string.Empty;
            case string text:
                return text.ReplaceLineEndings("\n").Trim();
            case bool isTrue:
                return isTrue ? "TRUE" : "FALSE";
            case DateTime time:
                return SheetDate.Text(time, reader.GetNumberFormatString(column));
            case TimeSpan span:
                return span.ToString("c", CultureInfo.InvariantCulture);
            case IConvertible number:
                var value = number.ToDouble(CultureInfo.InvariantCulture);
                var (digits, isRounded) = SheetNumber.Text(value, reader.GetNumberFormatString(column));
                _rounded += isRounded ? 1 : 0;
                return digits;
            case var other:
                return Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
