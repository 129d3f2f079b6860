using System.Diagnostics.Metrics;
using Dataset.Tool.Extracting.Archives;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>A workbook, opened once for all its sheets.</summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>
    /// The name of the counter of workbooks that were opened: opening one unpacks texts and styles that all its sheets share.
    /// </summary>
    public const string OpenedCounter = "dataset.workbooks.opened";

    // A part of a workbook is read from front to back, but for the texts that its cells share.
    private const long SheetBytes = 250_000_000;
    private const long OtherBytes = 30_000_000;

    private static readonly Counter<int> Opened = new Meter(typeof(Workbook).FullName!).CreateCounter<int>(OpenedCounter);

    private readonly IExcelDataReader _reader;
    private readonly SpreadsheetDocument _document;

    private Workbook(IExcelDataReader reader, SpreadsheetDocument document)
    {
        (_reader, _document) = (reader, document);
        List<string> names = [];
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());

        Names = names;
    }

    /// <summary>The names of the sheets, in the order of the workbook.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a sheet is being read: by a thread that was given up, where nobody reads one now.</summary>
    public bool IsBusy { get; private set; }

    /// <exception cref="ExtractionException">It is none, or is too large.</exception>
    public static Workbook Open(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.ToArray();
        OfficeArchive.Check(file, static name => name.StartsWith("xl/worksheets/", StringComparison.Ordinal) ? SheetBytes : OtherBytes);
        Opened.Add(1);
        try
        {
            return new(
                ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false)),
                SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false));
        }
        catch (HeaderException damaged)
        {
            throw new ExtractionException("it is no workbook that can be read; save it as .xlsx", damaged);
        }
    }

    /// <summary>A sheet as CSV.</summary>
    /// <param name="sheet">Its number, from 0.</param>
    /// <exception cref="ExtractionException">It is too large.</exception>
    public Extraction Extract(int sheet)
    {
        IsBusy = true;
        try
        {
            var writer = new SheetWriter(SheetErrors.Read(_document, Names[sheet]));
            GoTo(sheet);
            writer.Measure(_reader);
            GoTo(sheet);
            return writer.Write(_reader);
        }
        finally
        {
            IsBusy = false;
        }
    }

    public void Dispose()
    {
        if (!IsBusy)
        {
            _reader.Dispose();
            _document.Dispose();
        }
    }

    private void GoTo(int sheet)
    {
        _reader.Reset();
        for (var i = 0; i < sheet; i++)
        {
            _reader.NextResult();
        }
    }
}
