using Dataset.Tool.Extracting.Html;
using Dataset.Tool.Extracting.Markdown;
using Dataset.Tool.Extracting.Pdf;
using Dataset.Tool.Extracting.Text;
using Dataset.Tool.Extracting.Word;
using Dataset.Tool.Extracting.Workbooks;

namespace Dataset.Tool.Extracting;

/// <summary>The plain text of a document of any kind. Computed from the file's name and bytes alone: nothing else is opened.</summary>
internal static class Extractor
{
    /// <summary>Extracts the text of a document.</summary>
    /// <param name="fileName">Its ending tells Markdown from plain text; all else is told by the bytes.</param>
    public static ExtractionResult Extract(string fileName, ReadOnlyMemory<byte> bytes, ExtractionOptions? options = null)
    {
        if (bytes.Length > ExtractionLimits.FileBytes)
        {
            return ExtractionResult.Refused(new($"it has {bytes.Length / 1_000_000} MB, more than "
                + $"{ExtractionLimits.FileBytes / 1_000_000}; cut it into parts"));
        }

        return Try(budget => ExtractAs(FormatDetector.Detect(fileName, bytes.Span), bytes, options ?? ExtractionOptions.None, budget));
    }

    /// <summary>What a reader of other people's formats gives; what it throws becomes a sentence.</summary>
    public static ExtractionResult Try(Func<ProcessorBudget, Extraction> extract)
    {
        try
        {
            return ExtractionResult.Extracted(Guard.Run(extract));
        }
        catch (ExtractionException refused)
        {
            return ExtractionResult.Refused(refused);
        }
    }

    private static Extraction ExtractAs(
        DocumentFormat format, ReadOnlyMemory<byte> bytes, ExtractionOptions options, ProcessorBudget budget)
    {
        return format switch
        {
            DocumentFormat.Html => HtmlExtractor.Extract(bytes),
            DocumentFormat.Pdf => PdfExtractor.Extract(bytes, budget),
            DocumentFormat.Markdown => MarkdownExtractor.Extract(bytes.Span, options.Encoding),
            DocumentFormat.Workbook => WorkbookExtractor.Extract(bytes, options.Sheet),
            DocumentFormat.Word => WordExtractor.Extract(bytes),
            _ => TextExtractor.Extract(bytes.Span, options.Encoding),
        };
    }
}
