using System.Reflection;
using System.Text;
using Dataset.Generator.Emitting;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using Dataset.Runtime;
using Dataset.Runtime.Generated;

namespace Dataset.Tool.Loading;

/// <summary>
/// A dataset as its users have it, from its model and without a compiler: the texts that would be emitted, read by the runtime that
/// would read them.
/// </summary>
internal sealed class LoadedCatalog : CatalogIndex
{
    private static readonly MethodInfo Maker =
        typeof(LoadedCatalog).GetMethod(nameof(MakeSeries), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly DatasetModel _model;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Agent> _agents;
    private readonly byte[][] _parts;

    public LoadedCatalog(DatasetModel model)
    {
        _model = model;
        _sources = model.Sources.Items.Select(ToSource).ToDictionary(static source => source.Key, StringComparer.Ordinal);
        _agents = model.Agents.Items.Select(ToAgent).ToDictionary(static agent => agent.Key!, StringComparer.Ordinal);
        _parts = [.. model.Parts.Items.Select(static part => Text(text => CatalogTextWriter.Write(text, part)))];
    }

    protected override int Parts => _parts.Length;

    /// <summary>Everything as files.</summary>
    /// <param name="name">The package's name.</param>
    /// <param name="version">The version of the data.</param>
    /// <param name="figures">The figures; checks and conflicts are all there.</param>
    public DataPackage ToDataPackage(string name, string version, IEnumerable<IFigure> figures) =>
        new(name, version, figures, Checks, Conflicts);

    protected override Series[] CreateSeries()
    {
        var units = new UnitTypes();
        return [.. _model.Series.Items.OrderBy(static series => series.Id, StringComparer.Ordinal).Select(series =>
        {
            var sources = series.Sources.Items.Select(key => _sources[key]).ToArray();
            var agents = series.Agents.Items.Select(key => _agents[key]).ToArray();
            var unit = units.Find(series.Unit.Singular, series.Unit.Plural);
            var text = Text(writer => SeriesTextWriter.Write(writer, series));
            return (Series)Maker.MakeGenericMethod(unit).Invoke(null, [series.Id, text, sources, agents])!;
        })];
    }

    protected override Source[] CreateSources() => [.. _sources.Values];

    protected override Agent[] CreateAgents() => [.. _agents.Values];

    protected override ReadOnlySpan<byte> TextOf(int part) => _parts[part];

    private static Series<TUnit> MakeSeries<TUnit>(string id, byte[] text, Source[] sources, Agent[] agents) where TUnit : struct, IUnit =>
        new(id, text, index => sources[index], index => agents[index]);

    // A series keeps the address of its text, which is that of the assembly in generated code: this one must not move or go.
    private static byte[] Text(Action<SourceWriter> write)
    {
        var writer = new SourceWriter();
        write(writer);
        var text = writer.ToString();
        var bytes = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(text), pinned: true);
        Encoding.UTF8.GetBytes(text, bytes);
        Kept.Add(bytes);
        return bytes;
    }

    private static readonly List<byte[]> Kept = [];

    private static Source ToSource(SourceModel source)
    {
        var record = source.Record;
        var published = source.Published is { } id ? Period.Parse(id) : null;
        return new()
        {
            Key = record.Key,
            Title = record.Title,
            Label = record.Title is null ? record.NameWithoutTitle : null,
            Author = record.Author,
            Publisher = record.Publisher,
            Published = source.PublishedIsUncertain ? published?.AsUncertain() : published,
            PublishedBasis = record.PublishedBasis,
            Language = record.Language,
            Url = record.Url,
            Accessed = record.Accessed is { } day ? DateOnly.FromDateTime(day) : null,
            Licence = record.Licence,
            FileName = record.FileName,
            Sha256 = record.Sha256,
            OriginalFileName = record.Original?.File,
            OriginalSha256 = record.Original?.Sha256,
            RepublishedKey = record.Republishes,
            Note = record.Note,
        };
    }

    private static Agent ToAgent(AgentRecord agent) => new() { Key = agent.Key, Name = agent.Name, Kind = agent.Kind };
}
