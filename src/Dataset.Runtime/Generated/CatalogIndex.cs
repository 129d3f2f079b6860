using System.ComponentModel;

namespace Dataset.Runtime.Generated;

/// <summary>
/// What a dataset holds, read when asked for. The generated <c>Catalog</c> is a static face of one of these. The text has a
/// line for each thing: <c>K</c> check (id, verdict, 0 unwritten, 1 written or 2 computed), <c>X</c> conflict (id, kind); then <c>s</c> assertion,
/// <c>e</c> explanation, <c>y</c> because, <c>f</c> figure, <c>b</c> claim. In the id, assertion and explanation of a check <c>{0}</c>
/// is its first figure and <c>{{</c> a brace; an empty one is that of the check before. A figure or claim is the number of characters that
/// it shares with the beginning of the one before, and the rest. For generated code.
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
        return dot > 0 && FindSeries(id[..dot]) is { } series && series.Decoded.RowOf(id.AsSpan(dot + 1)) is { } row ? series.Figures[row] : null;
    }

    /// <summary>The series with exactly this id (ordinal); null when there is none.</summary>
    public Series? FindSeries(string id) => (_seriesById ??= Series.ToDictionary(series => series.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>Makes the list of series.</summary>
    protected abstract Series[] CreateSeries();

    /// <summary>Makes the list of sources.</summary>
    protected abstract Source[] CreateSources();

    /// <summary>Makes the list of declared agents.</summary>
    protected abstract Agent[] CreateAgents();

    /// <summary>How many texts of checks and conflicts there are.</summary>
    protected abstract int Parts { get; }

    /// <summary>Checks and then conflicts that were found in one file of records, as the generator wrote them.</summary>
    protected abstract ReadOnlySpan<byte> TextOf(int part);

    private Check[] ReadChecks()
    {
        var checks = new List<Check>();
        for (var part = 0; part < Parts; part++)
        {
            ReadChecks(part, checks);
        }

        return [.. checks.OrderBy(check => check.Id, StringComparer.Ordinal)];
    }

    private void ReadChecks(int part, List<Check> checks)
    {
        var check = new CatalogTextReader();
        var figure = string.Empty;
        var lines = new SeriesTextReader.TextLines(TextOf(part));
        while (lines.Next() && lines.Tag != 'X')
        {
            switch (lines.Tag)
            {
                case 'K':
                    check.AddTo(checks);
                    check.Begin(lines.String(0), (Verdict)lines.Int(1)!.Value, isWritten: lines.Int(2) > 0, isComputed: lines.Int(2) == 2);
                    break;
                case 's':
                    check.Assert(lines.String());
                    break;
                case 'e':
                    check.Explain(lines.String());
                    break;
                case 'y':
                    check.Because = lines.String();
                    break;
                case 'f':
                    check.Figures.Add(figure = ReadReference(lines, figure));
                    break;
            }
        }

        check.AddTo(checks);
    }

    /// <summary>How many characters it begins with that the one before began with too, and the rest.</summary>
    private static string ReadReference(SeriesTextReader.TextLines lines, string before) => string.Concat(before.AsSpan(0, lines.Int(0)!.Value), lines.String(1));

    private Conflict[] ReadConflicts()
    {
        var conflicts = new List<Conflict>();
        for (var part = 0; part < Parts; part++)
        {
            ReadConflicts(part, conflicts);
        }

        return [.. conflicts.OrderBy(conflict => conflict.Id, StringComparer.Ordinal)];
    }

    private void ReadConflicts(int part, List<Conflict> conflicts)
    {
        var first = conflicts.Count;
        var claims = new List<Claim>();
        var reference = string.Empty;
        var lines = new SeriesTextReader.TextLines(TextOf(part));
        while (lines.Next())
        {
            switch (lines.Tag)
            {
                case 'X':
                    claims = [];
                    conflicts.Add(new() { Id = lines.String(0), Kind = Enum.Parse<ConflictKind>(lines.String(1), ignoreCase: true), Between = claims });
                    break;
                case 'y' when conflicts.Count > first:
                    conflicts[^1] = conflicts[^1] with { Because = lines.String() };
                    break;
                case 'f':
                    reference = ReadReference(lines, reference);
                    break;
                case 'b':
                    claims.Add(FindClaim(reference = ReadReference(lines, reference)));
                    break;
            }
        }
    }

    private Claim FindClaim(string id) =>
        Find(id[..id.IndexOf('#', StringComparison.Ordinal)])?.Claims.FirstOrDefault(claim => claim.Id == id)
        ?? throw new FormatException($"The claim '{id}' is not in this dataset: the text of the catalogue is damaged.");
}
