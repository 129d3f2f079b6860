using System.Xml;
using Dataset.Tool.Extracting.Archives;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>
/// The cells of a sheet whose formula failed, "#N/A" and the like, or was never computed: ExcelDataReader 3.6 returns nothing for them.
/// </summary>
internal sealed class SheetErrors
{
    private readonly Dictionary<(int Row, int Column), string> _errors = [];

    /// <summary>How many cells have a formula and no result of it, as programs leave them that write a workbook.</summary>
    public int NotComputed { get; private set; }

    /// <summary>The first of these cells, as the workbook calls it: "B5".</summary>
    public string? FirstNotComputed { get; private set; }

    /// <summary>What a cell prints instead of a value; null for one without an error.</summary>
    public string? Find(int row, int column) => _errors.GetValueOrDefault((row, column));

    public static SheetErrors Read(SpreadsheetDocument document, string sheet)
    {
        var errors = new SheetErrors();
        var part = document.WorkbookPart;
        var id = part?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(one => one.Name == sheet)?.Id?.Value;
        if (id is null || part!.GetPartById(id) is not WorksheetPart rows)
        {
            return errors;
        }

        using var reader = OfficeMarkup.Open(rows);
        (int Row, int Column)? cell = null;
        var (name, hasFormula, hasResult) = (default(string), false, false);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                name = OfficeMarkup.Value(reader, "r");
                cell = OfficeMarkup.Value(reader, "t") == "e" ? Place(name) : null;
                (hasFormula, hasResult) = (false, false);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "f" or "v")
            {
                hasFormula |= reader.LocalName == "f";
                hasResult |= reader.LocalName == "v";
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "c" && hasFormula && !hasResult)
            {
                errors.NotComputed++;
                errors.FirstNotComputed ??= name;
            }
            else if (reader.NodeType == XmlNodeType.Text && cell is { } place)
            {
                errors._errors[place] = reader.Value;
            }
        }

        return errors;
    }

    /// <summary>"B5" is the fifth row and the second column, from 0: (4, 1).</summary>
    private static (int Row, int Column)? Place(string? reference)
    {
        var (row, column) = (0, 0);
        foreach (var character in reference ?? string.Empty)
        {
            if (char.IsAsciiLetterUpper(character) && column < 20_000)
            {
                column = (column * 26) + (character - 'A' + 1);
            }
            else if (char.IsAsciiDigit(character) && row < 10_000_000)
            {
                row = (row * 10) + (character - '0');
            }
            else
            {
                return null;
            }
        }

        return row > 0 && column > 0 ? (row - 1, column - 1) : null;
    }
}
