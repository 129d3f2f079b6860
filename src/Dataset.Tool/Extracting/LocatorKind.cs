namespace Dataset.Tool.Extracting;

/// <summary>The parts by which a person finds a passage again.</summary>
internal enum LocatorKind
{
    Page,
    Heading,
}
