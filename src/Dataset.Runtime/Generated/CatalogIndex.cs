using System.ComponentModel;

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
    private IFigure[]? _figures;
    private Dictionary<string, Series>? _seriesById;
    private Check[]? _checks;
    private Conflict[]? _conflicts;

    /// <summary>Every series, by id.</summary>
    public IReadOnlyList<Series> Series => _series ??= CreateSeries();

    /// <summary>Every source, by key.</summary>
    public IReadOnlyList<Source> Sources => _sources ??= CreateSources();

    /// <summary>Every declared agent, by key.</summary>
    public IReadOnlyList<Agent> Agents => _agents ??= CreateAgents();

    /// <summary>Every figure, by series and period.</summary>
    public IReadOnlyList<IFigure> Figures => _figures ??= [.. Series.SelectMany(series => series.Figures)];

    /// <summary>Every check and its verdict, by id.</summary>
    public IReadOnlyList<Check> Checks => _checks ??= ReadChecks();

    /// <summary>Every contradiction found, by id.</summary>
    public IReadOnlyList<Conflict> Conflicts => _conflicts ??= ReadConflicts();

    /// <summary>The figure with exactly this id (ordinal); null when there is none.</summary>
    public IFigure? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var topic = id.IndexOf('.', StringComparison.Ordinal);
        var dot = topic < 0 ? -1 : id.IndexOf('.', topic + 1);
        return dot > 0 && FindSeries(id[..dot]) is { } series && series.Decoded.RowOf(id.AsSpan(dot + 1)) is { } row
            ? series.Figures[row]
            : null;
    }

    /// <summary>The series with exactly this id (ordinal); null when there is none.</summary>
    public Series? FindSeries(string id) =>
        (_seriesById ??= Series.ToDictionary(series => series.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>Makes the list of series.</summary>
    protected abstract Series[] CreateSeries();

    /// <summary>Makes the list of sources.</summary>
    protected abstract Source[] CreateSources();

    /// <summary>Makes the list of declared agents.</summary>
    protected abstract Agent[] CreateAgents();

    /// <summary>How many texts of checks and conflicts there are.</summary>
    protected abstract int Parts { get; }

    /// <summary>The checks and then the conflicts of one file of records, as <see cref="CatalogTextReader"/> reads them.</summary>
    protected abstract ReadOnlySpan<byte> TextOf(int part);

    private Check[] ReadChecks()
    {
        var checks = new List<Check>();
        for (var part = 0; part < Parts; part++)
        {
            CatalogTextReader.ReadChecks(TextOf(part), checks);
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
