using System.ComponentModel;
using System.Text.Json;

namespace Dataset.Runtime.Generated;

/// <summary>
/// What a dataset contains, read when it is asked for. The generated <c>Catalog</c> is a static face of one of these. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogIndex
{
    private Series[]? _series;
    private Source[]? _sources;
    private Agent[]? _agents;
    private FigureList<IFigure>? _figures;
    private readonly Dictionary<string, Series> _seriesById = new(StringComparer.Ordinal);
    private readonly HashSet<string> _indexedTopics = new(StringComparer.Ordinal);
    private TopicPages? _pages;
    private Series[]? _bulkSeries;
    private Check[]? _checks;
    private Conflict[]? _conflicts;
    private CatalogTopic[]? _topics;
    private JsonSerializerOptions? _json;

    /// <summary>Every topic, by id.</summary>
    public IReadOnlyList<CatalogTopic> Topics => _topics ??= ReadTopics();

    /// <summary>Every series, by id.</summary>
    public IReadOnlyList<Series> Series => _series ??= CreateSeries();

    /// <summary>Every source, by key.</summary>
    public IReadOnlyList<Source> Sources => _sources ??= CreateSources();

    /// <summary>Every declared agent, by key.</summary>
    public IReadOnlyList<Agent> Agents => _agents ??= CreateAgents();

    /// <summary>Every figure, by series and period.</summary>
    public IReadOnlyList<IFigure> Figures => _figures ??= new([.. Series.SelectMany(static series => series.Boxed)]);

    /// <summary>Every check and its verdict, by id.</summary>
    public IReadOnlyList<Check> Checks => _checks ??= ReadChecks();

    /// <summary>Every contradiction found, by id.</summary>
    public IReadOnlyList<Conflict> Conflicts => _conflicts ??= ReadConflicts();

    /// <summary>What reads and writes its figures, series and periods as JSON.</summary>
    public JsonSerializerOptions JsonOptions => _json ??= DatasetJson.Of(this);

    /// <summary>The figure with exactly this id (ordinal); null when there is none.</summary>
    public IFigure? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var topic = id.IndexOf('.', StringComparison.Ordinal);
        var dot = topic < 0 ? -1 : id.IndexOf('.', topic + 1);
        return dot > 0 && FindSeries(id[..dot]) is { } series && series.Decoded.RowOf(id.AsSpan(dot + 1)) is { } row
            ? series.Boxed[row]
            : null;
    }

    /// <summary>The figure with exactly this id and unit; null when there is none.</summary>
    public IFigure<TUnit>? Find<TUnit>(string id) where TUnit : struct, IUnit => Find(id) as IFigure<TUnit>;

    /// <summary>The figure with exactly this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none: the message has the nearest.</exception>
    public IFigure Get(string id) => Find(id) ?? throw new KeyNotFoundException(
        $"There is no figure '{id}'{Suggestion.DidYouMean(id, Figures.Select(static figure => figure.Id))}. Catalog.Figures has them all.");

    /// <summary>The topic of a figure.</summary>
    /// <exception cref="ArgumentException">It is of another dataset.</exception>
    public CatalogTopic TopicOf(IFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Topics.FirstOrDefault(topic => topic.Id == figure.Series.TopicId)
            ?? throw new ArgumentException($"{figure.Name} is no figure of this dataset.", nameof(figure));
    }

    /// <summary>The checks that a figure takes part in.</summary>
    public IReadOnlyList<Check> ChecksOf(IFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var id = FigureId(figure.Id);
        return [.. Checks.Where(check => check.FigureIds.Contains(id))];
    }

    /// <summary>The contradictions that a figure takes part in; of one voice of it, those of that voice.</summary>
    public IReadOnlyList<Conflict> ConflictsOf(IFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var claims = figure.Claims.Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Conflicts.Where(conflict => conflict.Between.Any(claim => claims.Contains(claim.Id)))];
    }

    /// <summary>The figures that a document or table states.</summary>
    public IReadOnlyList<IFigure> FiguresOf(Source source) =>
        new FigureList<IFigure>([.. Figures.Where(figure => figure.Sources.Contains(source))]);

    /// <summary>The whole dataset as files.</summary>
    public DataPackage ToDataPackage(string name, string version) => new(name, version, Series, Figures, Agents, Checks, Conflicts);

    /// <summary>Some figures as files, with what they take part in.</summary>
    public DataPackage ToDataPackage(string name, string version, IEnumerable<IFigure> figures)
    {
        var some = figures.Distinct().ToList();
        var ids = some.Select(static figure => FigureId(figure.Id)).ToHashSet(StringComparer.Ordinal);
        var whole = ids.Select(Get).ToList();
        return new(
            name,
            version,
            whole,
            Checks.Where(check => check.FigureIds.Any(ids.Contains)),
            Conflicts.Where(conflict => conflict.Between.Any(claim => ids.Contains(FigureId(claim.Id)))));
    }

    /// <summary>The series with exactly this id (ordinal); null when there is none.</summary>
    // A topic is indexed when a series of it is first asked for: the first look-up of a process makes no series of any other.
    public Series? FindSeries(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return null;
        }

        lock (_seriesById)
        {
            var topic = id[..dot];
            if (!_indexedTopics.Contains(topic) && IndexTopic(topic))
            {
                _indexedTopics.Add(topic);
            }

            return _seriesById.GetValueOrDefault(id);
        }
    }

    /// <summary>Whether there is such a topic: names of others are not kept, of which a service may be asked for any number.</summary>
    private bool IndexTopic(string topic)
    {
        var count = _seriesById.Count;
        foreach (var page in Pages.OfTopic(topic))
        {
            foreach (var series in page.Series)
            {
                _seriesById[series.Id] = series;
            }
        }

        foreach (var series in BulkSeries)
        {
            if (series.TopicId == topic)
            {
                _seriesById[series.Id] = series;
            }
        }

        return _seriesById.Count > count;
    }

    /// <summary>The topics, as <see cref="CatalogTextReader"/> reads them.</summary>
    protected abstract ReadOnlySpan<byte> TextOfTopics { get; }

    /// <summary>The ids of the topics that have pages, in the order of the ids of their series, each with how many it has.</summary>
    protected abstract ReadOnlySpan<byte> TextOfPages { get; }

    /// <summary>A page by its number, from 0, in the order of <see cref="TextOfPages"/>: made when it is asked for.</summary>
    protected abstract TopicPage PageAt(int number);

    /// <summary>Makes the list of the series whose figures have no names.</summary>
    protected virtual Series[] CreateBulkSeries() => [];

    /// <summary>Makes the list of sources.</summary>
    protected abstract Source[] CreateSources();

    /// <summary>Makes the list of declared agents.</summary>
    protected abstract Agent[] CreateAgents();

    /// <summary>How many texts of checks and conflicts there are.</summary>
    protected abstract int Parts { get; }

    /// <summary>The checks and then the conflicts of one file of records, as <see cref="CatalogTextReader"/> reads them.</summary>
    protected abstract ReadOnlySpan<byte> TextOf(int part);

    private static string FigureId(string id) => id.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? id[..at] : id;

    /// <summary>A figure, or with a <c>#</c> one voice of it; null when there is none.</summary>
    internal IFigure? FindVoice(string id) => id.Contains('#', StringComparison.Ordinal)
        ? (Find(FigureId(id)) as IDisputedFigure)?.Voices.FirstOrDefault(voice => voice.Id == id)
        : Find(id);

    /// <summary>A figure, or with a <c>#</c> one voice of it.</summary>
    private IFigure FindReference(string id)
    {
        var figure = Get(FigureId(id));
        return figure is IDisputedFigure disputed && id.Contains('#', StringComparison.Ordinal)
            ? disputed.Voices.FirstOrDefault(voice => voice.Id == id) ?? figure
            : figure;
    }

    private TopicPages Pages => _pages ??= new(TextOfPages, PageAt);

    private Series[] BulkSeries => _bulkSeries ??= CreateBulkSeries();

    private Series[] CreateSeries()
    {
        Series[] series = [.. Pages.SelectMany(static page => page.Series), .. BulkSeries];
        if (BulkSeries.Length > 0)
        {
            Array.Sort(series, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        }

        return series;
    }

    private CatalogTopic[] ReadTopics() =>
        [.. CatalogTextReader.ReadTopics(TextOfTopics, () => Series).OrderBy(static topic => topic.Id, StringComparer.Ordinal)];

    private Check[] ReadChecks()
    {
        var checks = new List<Check>();
        for (var part = 0; part < Parts; part++)
        {
            CatalogTextReader.ReadChecks(TextOf(part), FindReference, checks);
        }

        return [.. checks.OrderBy(check => check.Id, StringComparer.Ordinal)];
    }

    private Conflict[] ReadConflicts()
    {
        var conflicts = new List<Conflict>();
        for (var part = 0; part < Parts; part++)
        {
            CatalogTextReader.ReadConflicts(TextOf(part), FindClaim, conflicts);
        }

        return [.. conflicts.OrderBy(conflict => conflict.Id, StringComparer.Ordinal)];
    }

    private Claim FindClaim(string id) =>
        Find(id[..id.IndexOf('#', StringComparison.Ordinal)])?.Claims.FirstOrDefault(claim => claim.Id == id)
        ?? throw new FormatException($"The claim '{id}' is not in this dataset: the text of the catalogue is damaged.");
}
