namespace Dataset.Runtime;

/// <summary>How a citation is written.</summary>
public enum CitationStyle
{
    /// <summary>One line of plain text.</summary>
    Plain,

    /// <summary>One line of Markdown; documents with an address are links.</summary>
    Markdown,

    /// <summary>BibTeX entries, one for each document.</summary>
    BibTeX,

    /// <summary>A CSL-JSON array, one item for each document.</summary>
    CslJson,
}
