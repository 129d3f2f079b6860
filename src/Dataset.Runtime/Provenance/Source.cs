using System.Diagnostics;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A document (CSL item). A field that it does not state is null: nothing is invented.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public sealed record Source
{
    /// <summary>The key the records cite it by.</summary>
    public required string Key { get; init; }

    /// <summary>The title as printed; null when the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>What an untitled document is called, by its curators: <c>untitled article on deportations</c>; else null.</summary>
    public string? Label { get; init; }

    /// <summary>The author as printed.</summary>
    public string? Author { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day, month or year of publication, maybe uncertain; null when unknown.</summary>
    public Period? Published { get; init; }

    /// <summary>The basis of an uncertain date.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>The language of its text, as <c>de</c> or <c>en-IN</c>; null when not said.</summary>
    public string? Language { get; init; }

    /// <summary>Its address; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The day it was fetched; null when not stated.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>What it may be used under: an SPDX identifier such as <c>CC-BY-4.0</c>, or words; null when not stated.</summary>
    public string? Licence { get; init; }

    /// <summary>The file name of the text that the quotations were verified against.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of that text, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file name of what that text was converted from, such as a PDF; null where it was published as it is.</summary>
    public string? OriginalFileName { get; init; }

    /// <summary>The SHA-256 of that original, in lower-case hexadecimal; null where there is none.</summary>
    public string? OriginalSha256 { get; init; }

    /// <summary>The key of the source that this one republishes, of the first one where that one republishes another; else null.</summary>
    public string? RepublishedKey { get; init; }

    /// <summary>A remark of the curators on the document; else null.</summary>
    public string? Note { get; init; }

    /// <summary>The title in quotation marks, or what stands for it in brackets.</summary>
    internal string Name => SourceProse.Name(Title, Label);

    /// <summary>Title, author, publisher and date as far as they are known; an untitled document has its label in brackets.</summary>
    public override string ToString()
    {
        var text = Author is null ? Name : $"{Name} by {Author}";
        text = Publisher is null ? text : $"{text}, {Publisher}";
        return Published is null ? text : $"{text}, {Published}";
    }
}
