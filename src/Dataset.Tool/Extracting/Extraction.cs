using System.Collections.Immutable;

namespace Dataset.Tool.Extracting;

/// <summary>The plain text of a document, and what the document says of itself. Equal bytes give an equal text on every machine.</summary>
/// <param name="Text">The words that a reader sees, in reading order; paragraphs are parted by a blank line, pages by a form feed.</param>
/// <param name="Locators">Where pages and headings begin, in order of their offsets.</param>
/// <param name="Warnings">What was undone or left out, each as a sentence for a person.</param>
/// <param name="Metadata">What the document says of itself, the most trustworthy first.</param>
internal sealed record Extraction(
    DocumentFormat Format,
    string Text,
    ImmutableArray<Locator> Locators,
    ImmutableArray<string> Warnings,
    ImmutableArray<Metadatum> Metadata)
{
    /// <summary>The document's own statement of a field that is to be preferred; null where it makes none.</summary>
    public Metadatum? Find(MetadataField field) => Metadata.FirstOrDefault(one => one.Field == field);

    /// <summary>The page or heading under which an offset of the text stands; null before the first of its kind.</summary>
    public Locator? Locate(LocatorKind kind, int offset) => Locators.LastOrDefault(one => one.Kind == kind && one.Start <= offset);
}
