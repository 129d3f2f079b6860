namespace Dataset.Tool.Site;

/// <summary>What a site says of its dataset as a whole, which no record does.</summary>
/// <param name="Title">The heading of every page.</param>
/// <param name="Name">The name of the Data Package, and of the files to download.</param>
/// <param name="Version">The version of the data.</param>
internal sealed record SiteOptions(string Title, string Name, string Version)
{
    /// <summary>What the dataset is about, in a sentence or two; null when not said.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The address at which the site will be, with a slash at its end; null when not known. Pages link each other without it.
    /// </summary>
    public Uri? Address { get; init; }

    /// <summary>What the records may be used under: an SPDX identifier or an address; null when not said.</summary>
    public string? Licence { get; init; }

    /// <summary>The namespace of the generated code, for <c>using</c>; null when not known.</summary>
    public string? Namespace { get; init; }
}
