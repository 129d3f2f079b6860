using System.Globalization;
using Dataset.Tool.Extracting.Archives;
using DocumentFormat.OpenXml.Packaging;

namespace Dataset.Tool.Extracting.Word;

/// <summary>The text of a Word document: its paragraphs, tables and text boxes, and behind them the footnotes that it refers to.</summary>
internal static class WordExtractor
{
    // A character of text costs some thirty bytes of markup.
    private const long PartBytes = 60_000_000;

    public static Extraction Extract(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.ToArray();
        OfficeArchive.Check(file, static name => name.EndsWith(".xml", StringComparison.Ordinal) ? PartBytes : ExtractionLimits.FileBytes);
        using var package = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var main = package.MainDocumentPart ?? throw new ExtractionException("it is a Word document without a text");
        var walker = new WordWalker(HeadingStyles.Read(main.StyleDefinitionsPart));
        walker.Walk(main);
        walker.WalkNotes(main.FootnotesPart, "footnote");
        walker.WalkNotes(main.EndnotesPart, "endnote");
        return walker.Build(main.HeaderParts.Any() || main.FooterParts.Any(), Metadata(package));
    }

    private static List<Metadatum> Metadata(WordprocessingDocument package)
    {
        var properties = package.PackageProperties;
        List<Metadatum> found = [];
        Add(MetadataField.Title, properties.Title, "title");
        Add(MetadataField.Author, properties.Creator, "creator");
        Add(MetadataField.Language, properties.Language, "language");
        Add(MetadataField.Created, properties.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "created");
        return found;

        void Add(MetadataField field, string? value, string property)
        {
            if (value?.Trim() is { Length: > 0 } words)
            {
                found.Add(new(field, words, $"the document's property '{property}'"));
            }
        }
    }
}
