using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site;

/// <summary>A page of the site: what stands between its header and its footer.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Title">What the browser calls it.</param>
/// <param name="Body">What it shows, its <c>h1</c> first.</param>
internal sealed record Page(SitePath Path, string Title, Html Body)
{
    /// <summary>The pages above it, from the start page down: title and path.</summary>
    public IReadOnlyList<(string Title, SitePath Path)> Above { get; init; } = [];

    /// <summary>One sentence for search engines; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>What machines read in its head: links to other forms of it, JSON-LD.</summary>
    public Html Head { get; init; }
}
