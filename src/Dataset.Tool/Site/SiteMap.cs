using Dataset.Runtime;

namespace Dataset.Tool.Site;

/// <summary>Where each thing of a dataset stands in its site. A thing keeps its address as long as it keeps its id.</summary>
internal sealed class SiteMap
{
    /// <summary>How many rows a page of a list has at most.</summary>
    public const int PageLength = 200;

    /// <summary>How many entries with words and arithmetic a page has at most: each weighs as much as several rows.</summary>
    public const int EntriesLength = 50;

    private readonly FileNames _topics;
    private readonly FileNames _series;
    private readonly FileNames _figures;
    private readonly FileNames _sources;
    private readonly FileNames _speakers;
    private readonly Dictionary<string, int> _checks;
    private readonly Dictionary<string, int> _conflicts;

    public SiteMap(
        IEnumerable<CatalogTopic> topics, IEnumerable<string> series, IEnumerable<string> figures, IEnumerable<Source> sources,
        IEnumerable<string> speakers, IReadOnlyList<Check> checks, IReadOnlyList<Conflict> conflicts)
    {
        _topics = new(topics.Select(static one => one.Id));
        _series = new(series);
        _figures = new(figures);
        _sources = new(sources.Select(static one => one.Key));
        _speakers = new(speakers);
        _checks = Positions(checks.Select(static one => one.Id));
        _conflicts = Positions(conflicts.Select(static one => one.Id));
    }

    public static SitePath Start => new("index.html");

    public static SitePath Search => new("search.html");

    public static SitePath Downloads => new("downloads.html");

    public static SitePath About => new("about.html");

    public SitePath? Topic(string id) => At("topics", _topics.Find(id), "html");

    public SitePath? Series(string id, string ending = "html") => At("series", _series.Find(id), ending);

    /// <summary>A page of the figures of a series, by its number from 0.</summary>
    // No id of a series ends so, which has one dot.
    public SitePath SeriesPage(string id, int page) => Series(id, page == 0 ? "html" : $"page-{page + 1}.html")!.Value;

    /// <summary>The page of a figure, or its JSON.</summary>
    public SitePath? Figure(string id, string ending = "html") => At("figures", _figures.Find(id), ending);

    /// <summary>The page of a source; with a number from 0, a further page of its figures.</summary>
    public SitePath? Source(string key, int page = 0) => At("sources", _sources.Find(key), page == 0 ? "html" : $"page-{page + 1}.html");

    /// <summary>The page of a speaker; with a number from 0, a further page of its claims.</summary>
    public SitePath? Speaker(string id, int page = 0) => At("speakers", _speakers.Find(id), page == 0 ? "html" : $"page-{page + 1}.html");

    /// <summary>The page of the list on which a check stands, under its id as the fragment.</summary>
    public SitePath? Check(string id) => _checks.TryGetValue(id, out var at) ? ListPage("checks", at / EntriesLength) : null;

    /// <summary>The page of the list on which a contradiction stands, under its id as the fragment.</summary>
    public SitePath? Conflict(string id) => _conflicts.TryGetValue(id, out var at) ? ListPage("contradictions", at / EntriesLength) : null;

    /// <summary>A page of a list: <c>figures.html</c>, <c>figures-2.html</c>.</summary>
    public static SitePath ListPage(string list, int page) => new(page == 0 ? $"{list}.html" : $"{list}-{page + 1}.html");

    private static SitePath? At(string folder, string? name, string ending) => name is null ? null : new($"{folder}/{name}.{ending}");

    private static Dictionary<string, int> Positions(IEnumerable<string> ids) =>
        ids.Select(static (id, at) => (id, at)).ToDictionary(static pair => pair.id, static pair => pair.at, StringComparer.Ordinal);
}
