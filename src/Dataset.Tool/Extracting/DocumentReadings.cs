using Dataset.Tool.Extracting.Workbooks;

namespace Dataset.Tool.Extracting;

/// <summary>
/// The texts that a document may give where nobody says which one is meant: the sheets of a workbook, a text in each possible encoding.
/// A workbook is opened once, and a sheet is read when it is asked for.
/// </summary>
/// <param name="fileName">Its ending tells Markdown from plain text; all else is told by the bytes.</param>
internal sealed class DocumentReadings(string fileName, ReadOnlyMemory<byte> bytes) : IDisposable
{
    private Workbook? _workbook;

    // Why no sheet is read, or no more: a workbook that cannot be opened, a sheet that takes too long.
    private ExtractionResult? _refused;

    /// <summary>Each text, and last the reason where reading had to end; the reason alone where there is no text.</summary>
    public IEnumerable<ExtractionResult> Read()
    {
        // Nothing is read before the first is asked for.
        foreach (var reading in IsWorkbook() ? ReadSheets() : ReadTexts())
        {
            yield return reading;
        }
    }

    public void Dispose() => _workbook?.Dispose();

    private bool IsWorkbook()
    {
        try
        {
            return FormatDetector.Detect(fileName, bytes.Span) == DocumentFormat.Workbook;
        }
        catch (ExtractionException)
        {
            // Why it is none of all formats the extraction says.
            return false;
        }
    }

    private IEnumerable<ExtractionResult> ReadTexts()
    {
        var first = Extractor.Extract(fileName, bytes);
        return first.Choices.Count == 0 ? [first]
            : OrElse(first, first.Choices.Select(choice => Extractor.Extract(fileName, bytes, choice)));
    }

    private IEnumerable<ExtractionResult> ReadSheets()
    {
        if (_workbook is null && _refused is null)
        {
            Open();
        }

        var sheets = _workbook is null || _refused is not null ? [] : OrElse(null, ReadSheets(_workbook));
        foreach (var sheet in sheets)
        {
            yield return sheet;
        }

        if (_refused is not null)
        {
            yield return _refused;
        }
    }

    private IEnumerable<ExtractionResult> ReadSheets(Workbook workbook)
    {
        for (var sheet = 0; sheet < workbook.Names.Count; sheet++)
        {
            var index = sheet;
            var reading = Extractor.Try(_ => workbook.Extract(index));
            if (workbook.IsBusy)
            {
                // A thread that was given up still reads it: no other sheet is read beside it, nor is this one asked for again.
                _refused = reading;
                yield break;
            }

            yield return reading;
        }
    }

    private void Open()
    {
        try
        {
            _workbook = Guard.Run(_ => Workbook.Open(bytes));
        }
        catch (ExtractionException refused)
        {
            _refused = ExtractionResult.Refused(refused);
        }
    }

    /// <summary>The texts that were extracted; where none was, the reason: a given one, or that of the first.</summary>
    private static IEnumerable<ExtractionResult> OrElse(ExtractionResult? reason, IEnumerable<ExtractionResult> readings)
    {
        var isAny = false;
        foreach (var reading in readings)
        {
            isAny |= reading.IsExtracted;
            if (reading.IsExtracted)
            {
                yield return reading;
            }
            else
            {
                reason ??= reading;
            }
        }

        if (!isAny && reason is not null)
        {
            yield return reason;
        }
    }
}
