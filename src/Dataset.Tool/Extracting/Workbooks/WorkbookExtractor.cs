using System.Text;
using Dataset.Tool.Extracting.Archives;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>One sheet of a workbook as CSV: a line for each row, what is computed as it was last computed.</summary>
internal static class WorkbookExtractor
{
    // A part of a workbook is read from front to back, but for the texts that its cells share.
    private const long SheetBytes = 250_000_000;
    private const long OtherBytes = 30_000_000;

    /// <param name="sheet">The name of the sheet; null where the workbook has one alone.</param>
    public static Extraction Extract(ReadOnlyMemory<byte> bytes, string? sheet)
    {
        var file = bytes.ToArray();
        using var reader = Open(file);
        var names = Names(reader);
        var index = sheet is null ? names.Count - 1 : names.IndexOf(sheet);
        if (index < 0 || (sheet is null && index > 0))
        {
            throw new ExtractionException((sheet is null ? "it has several sheets" : $"it has no sheet '{sheet}'")
                + $"; name one of: {string.Join(", ", names.Select(static name => $"'{name}'"))}")
            {
                Choices = sheet is null ? [.. names.Select(static name => new ExtractionOptions(Sheet: name))] : [],
            };
        }

        var writer = new SheetWriter(SheetErrors.Read(file, names[index]));
        GoTo(reader, index);
        writer.Measure(reader);
        GoTo(reader, index);
        return writer.Write(reader);
    }

    /// <summary>The names of the sheets, in the order of the workbook.</summary>
    public static IReadOnlyList<string> Sheets(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Open(bytes.ToArray());
        return Names(reader);
    }

    private static List<string> Names(IExcelDataReader reader)
    {
        List<string> names = [];
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());

        return names;
    }

    private static void GoTo(IExcelDataReader reader, int sheet)
    {
        reader.Reset();
        for (var i = 0; i < sheet; i++)
        {
            reader.NextResult();
        }
    }

    private static IExcelDataReader Open(byte[] file)
    {
        OfficeArchive.Check(file, static name => name.StartsWith("xl/worksheets/", StringComparison.Ordinal) ? SheetBytes : OtherBytes);
        try
        {
            // The library asks for windows-1252 even where it has no use for it.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false));
        }
        catch (HeaderException damaged)
        {
            throw new ExtractionException("it is no workbook that can be read; save it as .xlsx", damaged);
        }
    }
}
