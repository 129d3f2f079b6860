using Dataset.Runtime;
using Dataset.Tool.Bulk;
using Dataset.Tool.Comparing;
using Dataset.Tool.Loading;

namespace Dataset.Tool.Site;

/// <summary>A dataset as its site shows it: the catalogue, with what refers to each thing, and where each thing stands.</summary>
internal sealed class SiteData
{
    private readonly ILookup<string, Check> _checks;
    private readonly ILookup<string, Conflict> _conflicts;
    private readonly ILookup<string, IFigure> _figuresOfSources;
    private readonly Dictionary<string, IFigure> _figures;
    private readonly Dictionary<string, Series> _series;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, BulkRows> _bulk;

    /// <param name="bulk">The figures of the bulk series.</param>
    public SiteData(LoadedCatalog catalog, IReadOnlyList<BulkRows> bulk, SiteOptions options)
    {
        (Catalog, Options) = (catalog, options);
        Texts = ShownTexts.Of(catalog);
        _figures = catalog.Figures.ToDictionary(static figure => figure.Id, StringComparer.Ordinal);
        _series = catalog.Series.ToDictionary(static series => series.Id, StringComparer.Ordinal);
        _sources = catalog.Sources.ToDictionary(static source => source.Key, StringComparer.Ordinal);
        _bulk = bulk.ToDictionary(static rows => rows.Id, StringComparer.Ordinal);
        _checks = Lookup(catalog.Checks, static check => check.FigureIds);
        _conflicts = Lookup(catalog.Conflicts, static conflict => conflict.Figures.Select(static figure => figure.Id));
        _figuresOfSources = Lookup(catalog.Figures, static figure => SourcesOf(figure).Select(static source => source.Key).Distinct());
        Speakers =
        [
            .. catalog.Figures.SelectMany(static figure => figure.Claims.Select(claim => (Figure: figure, Claim: claim)))
                .GroupBy(static one => Speaker.IdOf(one.Claim.By), StringComparer.Ordinal)
                .Select(static said => new Speaker(said.Key, said.First().Claim.By, [.. said]))
                .OrderBy(static speaker => speaker.Id, StringComparer.Ordinal),
        ];
        Map = new(catalog.Topics, [.. _series.Keys, .. Moved.Select(static one => one.Former).Where(IsSeries)],
            [.. _figures.Keys, .. Moved.Select(static one => one.Former).Where(static id => !IsSeries(id))],
            catalog.Sources, Speakers.Select(static one => one.Id), catalog.Checks, catalog.Conflicts);
    }

    public LoadedCatalog Catalog { get; }

    public SiteOptions Options { get; }

    public SiteMap Map { get; }

    /// <summary>The texts whose sentences may be shown around a quotation.</summary>
    public ShownTexts Texts { get; }

    /// <summary>Everybody who states a number, by id.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>The API reference that becomes a part of the site; null where there is none.</summary>
    public ApiReference? Api { get; init; }

    /// <summary>What differs from the version before; nothing where none is known.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>
    /// The ids that series and their figures had before a rename, each with that of today. A former class was named after a key; a key that
    /// names another series today is left to it.
    /// </summary>
    public IEnumerable<(string Former, string Id)> Moved => Catalog.FormerSeries
        .Select(one => (Former: $"{one.Id.Split('.')[0]}.{KeyOf(one.Former)}", Series: _series[one.Id]))
        .Where(one => !_series.ContainsKey(one.Former))
        .DistinctBy(static one => one.Former, StringComparer.Ordinal)
        .SelectMany(static one => one.Series.Figures
            .Select(figure => (one.Former + figure.Id[one.Series.Id.Length..], figure.Id))
            .Prepend((one.Former, one.Series.Id)));

    /// <summary>How many figures there are, those without names among them.</summary>
    public int FigureCount => _figures.Count + _bulk.Values.Sum(static rows => rows.Count);

    public IFigure? FindFigure(string id) => _figures.GetValueOrDefault(id);

    public Source? FindSource(string key) => _sources.GetValueOrDefault(key);

    public Series? FindSeries(string id) => _series.GetValueOrDefault(id);

    /// <summary>The rows of a bulk series; null of a series whose figures have names.</summary>
    public BulkRows? BulkOf(Series series) => _bulk.GetValueOrDefault(series.Id);

    /// <summary>The checks that a figure takes part in, by id.</summary>
    public IReadOnlyList<Check> ChecksOf(IFigure figure) => [.. _checks[figure.Id]];

    /// <summary>The checks that any figure of a series takes part in, by id.</summary>
    public IReadOnlyList<Check> ChecksOf(Series series) =>
        [.. series.Figures.SelectMany(figure => _checks[figure.Id]).Distinct().OrderBy(static check => check.Id, StringComparer.Ordinal)];

    /// <summary>The contradictions that a claim of a figure takes part in, by id.</summary>
    public IReadOnlyList<Conflict> ConflictsOf(IFigure figure) => [.. _conflicts[figure.Id]];

    /// <summary>The figures that a document or table states, now or in an earlier edition.</summary>
    public IReadOnlyList<IFigure> FiguresOf(Source source) => [.. _figuresOfSources[source.Key]];

    /// <summary>The documents and tables that state a figure or an earlier edition of it, each once.</summary>
    public static IEnumerable<Source> SourcesOf(IFigure figure) => figure.Claims
        .SelectMany(static claim => Of(claim.Quotations, claim.Cells)
            .Concat(claim.Earlier.SelectMany(static edition => Of(edition.Quotations, edition.Cells))))
        .DistinctBy(static source => source.Key);

    private static IEnumerable<Source> Of(IEnumerable<Quotation> quotations, IEnumerable<Cell> cells) =>
        quotations.Select(static quotation => quotation.Source).Concat(cells.Select(static cell => cell.Source));

    /// <summary>The key that a class was named after: <c>CrossingsFall</c> after <c>crossings-fall</c>.</summary>
    private static string KeyOf(string name) => string.Concat(name.Select(static (c, at) =>
        char.IsUpper(c) ? $"{(at > 0 ? "-" : string.Empty)}{char.ToLowerInvariant(c)}" : c.ToString()));

    // Topic and series; a figure has its period behind a second dot.
    private static bool IsSeries(string id) => id.IndexOf('.', StringComparison.Ordinal) == id.LastIndexOf('.');

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> all, Func<T, IEnumerable<string>> keys) =>
        all.SelectMany(one => keys(one).Select(key => (key, one)))
            .ToLookup(static pair => pair.key, static pair => pair.one, StringComparer.Ordinal);
}
