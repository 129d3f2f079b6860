using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Dataset.Tool.Extracting.Pdf;

/// <summary>The text of a PDF: its letters, in the order in which it prints them, as lines and paragraphs.</summary>
internal static class PdfExtractor
{
    private const int MostPages = 5_000;

    public static Extraction Extract(ReadOnlyMemory<byte> bytes, ProcessorBudget budget)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions
            {
                FilterProvider = new BoundedFilters(),
                MaxStackDepth = 100,
                SkipMissingFonts = true,
                UseLenientParsing = true,
            });
            return Extract(document, budget);
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw ExtractionException.WithoutText("it is locked by a password; save it without one", locked);
        }
    }

    private static Extraction Extract(PdfDocument document, ProcessorBudget budget)
    {
        if (document.NumberOfPages == 0)
        {
            throw new ExtractionException("it has no page that can be read");
        }

        if (document.NumberOfPages > MostPages)
        {
            throw new ExtractionException($"it has {document.NumberOfPages.ToString(CultureInfo.InvariantCulture)} pages, more than "
                + $"{MostPages.ToString(CultureInfo.InvariantCulture)}; cut it into parts");
        }

        var writer = new PdfTextWriter();
        List<IReadOnlyList<PdfLine>> pages = [];
        var letters = 0;
        foreach (var page in document.GetPages())
        {
            letters += page.Letters.Count;
            if (letters > ExtractionLimits.TextCharacters)
            {
                throw new ExtractionException($"its text has more than {ExtractionLimits.TextCharacters:N0} characters; cut the document "
                    + "into parts");
            }

            budget.AllowPage();
            var reader = new PdfPageReader();
            pages.Add(reader.Read(page.Letters));
            writer.Note(page, reader);
        }

        return letters == 0
            ? throw ExtractionException.WithoutText($"it is {Pages(document.NumberOfPages)} of pictures without a text, as a scanner "
                + "makes; have its text recognised (OCR), check that against the pictures, and name the text as the document")
            : writer.Write(pages, Metadata(document));
    }

    private static List<Metadatum> Metadata(PdfDocument document)
    {
        List<Metadatum> found = [];
        var information = document.Information;
        Add(MetadataField.Title, information.Title, "PDF property 'Title'");
        Add(MetadataField.Author, information.Author, "PDF property 'Author'");
        Add(MetadataField.Created, Day(information.CreationDate), "PDF property 'CreationDate'");
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var language))
        {
            Add(MetadataField.Language, language is StringToken text ? text.Data : null, "PDF property 'Lang'");
        }

        return found;

        void Add(MetadataField field, string? value, string basis)
        {
            if (value?.Trim('\0', ' ', '\n', '\r', '\t') is { Length: > 0 } words)
            {
                found.Add(new(field, words, basis));
            }
        }
    }

    /// <summary><c>D:20250303210000-05'00'</c> is on 3 March; null for what is no date.</summary>
    private static string? Day(string? date) =>
        date?.StartsWith("D:", StringComparison.Ordinal) == true && date.Length >= 10
        && DateOnly.TryParseExact(date.AsSpan(2, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string Pages(int count) => count == 1 ? "one page" : $"{count.ToString(CultureInfo.InvariantCulture)} pages";
}
