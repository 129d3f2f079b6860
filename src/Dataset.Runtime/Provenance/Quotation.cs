using System.Diagnostics;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>The exact words that carry a number, and where they stand (W3C TextQuoteSelector and TextPositionSelector).</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public sealed record Quotation
{
    /// <summary>The words, verbatim but for collapsed white space.</summary>
    public required string Words { get; init; }

    /// <summary>The document they stand in.</summary>
    public required Source Source { get; init; }

    /// <summary>Words right before, which tell equal passages apart; else null.</summary>
    public string? Before { get; init; }

    /// <summary>Words right after, which tell equal passages apart; else null.</summary>
    public string? After { get; init; }

    /// <summary>The page of the original that the words stand on, or the heading that they stand under; null when not stated.</summary>
    public string? Page { get; init; }

    /// <summary>The offset of the words in the document's text, in UTF-16 code units; null when they were not verified.</summary>
    public int? Start { get; init; }

    /// <summary>The length of the words in the document's text, in UTF-16 code units; null when they were not verified.</summary>
    public int? Length { get; init; }

    /// <summary>The document and the place in it: <c>“Arrests in 2024”, p. 12</c>.</summary>
    internal string Place => Page is null ? Source.ToString() : $"{Source}, {SourceProse.Page(Page)}";

    /// <summary>The words in quotation marks, the document and the place in it.</summary>
    public override string ToString() => $"“{Words}” ({Place})";
}
