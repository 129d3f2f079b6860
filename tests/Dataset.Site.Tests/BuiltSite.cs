using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dataset.Site.Tests;

/// <summary>A site in a folder.</summary>
public sealed class BuiltSite(string folder)
{
    private readonly Dictionary<string, IDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>The paths of all pages from the top of the site, in ordinal order.</summary>
    public IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>The address of a page on the disk.</summary>
    public string AddressOf(string path) => new Uri(Path.Combine(folder, path)).AbsoluteUri;

    /// <summary>A page, parsed as a browser does.</summary>
    public IDocument Read(string path) => _documents.TryGetValue(path, out var known) ? known
        : _documents[path] = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, path)));

    /// <summary>The first page of each folder, and every page at the top.</summary>
    public IEnumerable<string> OneOfEachFolder =>
        Pages.GroupBy(static path => path.Split('/')[0]).Select(static kind => kind.First());

    /// <summary>One page of each kind: what a test looks at that is too slow for all.</summary>
    public IReadOnlyList<string> OfEachKind { get; } =
    [
        "index.html", "about.html", "search.html", "downloads.html", "figures.html", "contradictions.html", "checks.html", "sources.html",
        "speakers.html", "topics/border.html", "series/border.crossings.html",
        "series/southwest-border.border-patrol-encounters-since-1999.html", "series/targets.daily-arrests.html",
        "figures/border.crossings.2025-03.html", "figures/enforcement.arrests.2025-01-26.html",
        "figures/southwest-border.border-patrol-encounters.2025-03.html", "sources/white-house-2025-04-01.html", "speakers/ice.html",
    ];
}
