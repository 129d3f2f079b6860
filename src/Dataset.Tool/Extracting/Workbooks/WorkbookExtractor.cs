namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>One sheet of a workbook as CSV: a line for each row, what is computed as it was last computed.</summary>
internal static class WorkbookExtractor
{
    /// <param name="sheet">The name of the sheet; null where the workbook has one alone.</param>
    public static Extraction Extract(ReadOnlyMemory<byte> bytes, string? sheet)
    {
        using var workbook = Workbook.Open(bytes);
        List<string> names = [.. workbook.Names];
        var index = sheet is null ? names.Count - 1 : names.IndexOf(sheet);
        if (index < 0 || (sheet is null && index > 0))
        {
            throw new ExtractionException((sheet is null ? "it has several sheets" : $"it has no sheet '{sheet}'")
                + $"; name one of: {string.Join(", ", names.Select(static name => $"'{name}'"))}")
            {
                Choices = sheet is null ? [.. names.Select(static name => new ExtractionOptions(Sheet: name))] : [],
            };
        }

        return workbook.Extract(index);
    }

    /// <summary>The names of the sheets, in the order of the workbook.</summary>
    public static IReadOnlyList<string> Sheets(ReadOnlyMemory<byte> bytes)
    {
        using var workbook = Workbook.Open(bytes);
        return workbook.Names;
    }
}
