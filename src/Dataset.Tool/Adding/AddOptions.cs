namespace Dataset.Tool.Adding;

/// <summary>What a person says of a document where it does not say it itself.</summary>
internal sealed record AddOptions
{
    /// <summary>The key of the source; null to make it of the title, or of the file name.</summary>
    public string? Key { get; init; }

    /// <summary>The YAML file of the entry; null for the one that declares the sources there are, or <c>sources.yaml</c>.</summary>
    public string? To { get; init; }

    public string? Url { get; init; }

    /// <summary>The day it was fetched; never taken from the clock.</summary>
    public string? Accessed { get; init; }

    public string? Language { get; init; }

    /// <summary>The encoding of a text that does not mark it.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether the file is a table whatever it is called.</summary>
    public bool IsTable { get; init; }
}
