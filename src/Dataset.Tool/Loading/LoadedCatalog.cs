using System.Reflection;
using System.Text;
using Dataset.Generator.Emitting;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Runtime;
using Dataset.Runtime.Generated;
using Dataset.Tool.Bulk;
using Dataset.Tool.Comparing;
using Dataset.Tool.Exporting.Partitions;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Loading;

/// <summary>
/// A dataset as its users have it, from its model and without a compiler: the texts that would be emitted, read by the runtime that
/// would read them.
/// </summary>
internal sealed class LoadedCatalog : CatalogIndex
{
    private static readonly MethodInfo Maker =
        typeof(LoadedCatalog).GetMethod(nameof(MakeSeries), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo Adder =
        typeof(LoadedCatalog).GetMethod(nameof(AddBulk), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly DatasetModel _model;
    private readonly RecordFolder _records;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Agent> _agents;
    private readonly Dictionary<string, UnitModel> _unitsOf;
    private readonly UnitTypes _units = new();
    private readonly byte[][] _parts;
    private readonly byte[] _topics;
    private readonly byte[] _pages;
    private readonly TopicPage?[] _created;
    private Dictionary<string, WarningModel>? _warnings;

    /// <param name="records">The folder that the model is of: the figures of bulk series are read of it when they are asked for.</param>
    public LoadedCatalog(DatasetModel model, RecordFolder records)
    {
        (_model, _records) = (model, records);
        _sources = model.Sources.Items.Select(ToSource).ToDictionary(static source => source.Key, StringComparer.Ordinal);
        _agents = model.Agents.Items.Select(ToAgent).ToDictionary(static agent => agent.Key!, StringComparer.Ordinal);
        _unitsOf = model.Series.Items.ToDictionary(static series => series.Id, static series => series.Unit, StringComparer.Ordinal);
        _pages = Text(text => CatalogTextWriter.Write(text, model.Catalog.Pages));
        _created = new TopicPage?[model.Pages.Count];
        _topics = Text(text => CatalogTextWriter.Write(text, model.Topics));
        _parts = [.. model.Parts.Items.Select(static part => Text(text => CatalogTextWriter.Write(text, part)))];
    }

    /// <summary>The series whose figures have no names.</summary>
    public IReadOnlyList<Series> BulkSeries =>
        [.. Series.Where(series => _model.Series.Items.Any(one => one.Bulk is not null && one.Id == series.Id))];

    /// <summary>The folder of the records.</summary>
    public string RecordsFolder => _records.Path;

    /// <summary>Whether a file is one that the dataset is made from, which nothing that is made of it may replace.</summary>
    public bool IsMadeFrom(string path) => _records.IsMadeFrom(path);

    /// <summary>What a build says that uses a figure that was retracted or corrected, by the figure's id.</summary>
    public IReadOnlyDictionary<string, WarningModel> Warnings => _warnings ??= _model.Series.Items
        .SelectMany(static series => series.Figures.Items)
        .Where(static figure => figure.Warning is not null)
        .ToDictionary(static figure => figure.Id, static figure => figure.Warning!, StringComparer.Ordinal);

    /// <summary>The classes that series were before, each with the id of the series that it is now.</summary>
    public IEnumerable<(string Former, string Id)> FormerSeries =>
        _model.Series.Items.SelectMany(static series => series.Aliases.Items.Select(alias => (alias, series.Id)));

    /// <summary>What differs from an earlier version of the data.</summary>
    public IReadOnlyList<Change> ChangesSince(LoadedCatalog earlier, IReadOnlyList<BulkRows> earlierRows, IReadOnlyList<BulkRows> rows) =>
        DataComparison.Compare(earlier._model, _model, earlierRows, rows);

    /// <summary>The figures of bulk series, of each that is asked for; null where a table has errors, which are said.</summary>
    public IReadOnlyList<BulkRows>? ReadBulk(IReadOnlyList<Series> series, ToolConsole console)
    {
        if (series.Count == 0)
        {
            return [];
        }

        var (rows, issues) = Progress.Show(console, "Reading the tables…", () => BulkRows.Read(_records, console.Cancellation));
        var errors = issues.Where(static issue => issue.IsError).Select(_records.Located).Distinct().ToList();
        IssuePrinter.Print(errors, console.Error);
        return errors.Count > 0 ? null : [.. series.Select(one => rows.First(table => table.Id == one.Id))];
    }

    /// <summary>What each check computes with, by its id.</summary>
    public IReadOnlyDictionary<string, CheckForm> CheckForms(ToolConsole console) =>
        Exporting.Partitions.CheckForms.Of(_records, console.Cancellation);

    /// <summary>The documents by their sources; null where some are missing or are not the ones of the records, which is said.</summary>
    /// <param name="folders">Those that do not exist are skipped, and what may be in them is left out: that is said.</param>
    /// <exception cref="UsageException">None of the folders exists.</exception>
    public IReadOnlyDictionary<string, DocumentText>? ReadDocuments(IReadOnlyList<DirectoryInfo> folders, ToolConsole console)
    {
        var named = new DatasetFolders(RecordsFolder, [.. folders.Select(static folder => folder.FullName)], []).RequireDocuments();
        var symbols = _records.Bind(console.Cancellation).Value.Symbols;
        var read = DocumentFolder.Read(named, symbols);
        if (read.Value.Absent.Count > 0)
        {
            console.Error.WriteLine($"Left out, since not every folder is there: {string.Join(", ", read.Value.Absent.Values)}.");
        }

        var errors = read.Issues.Items.Where(static issue => issue.IsError).Select(_records.Located).ToList();
        IssuePrinter.Print(errors, console.Error);
        return errors.Count > 0 ? null : read.Value.Documents;
    }

    /// <summary>A package with the figures of these bulk series.</summary>
    public static DataPackage WithBulk(DataPackage package, IReadOnlyList<Series> series, IReadOnlyList<BulkRows> rows)
    {
        foreach (var (one, table) in series.Zip(rows))
        {
            package = (DataPackage)Adder.MakeGenericMethod(one.GetType().GenericTypeArguments).Invoke(null, [package, one, table])!;
        }

        return package;
    }

    private static DataPackage AddBulk<TUnit>(DataPackage package, Series<TUnit> series, BulkRows rows) where TUnit : struct, IUnit
    {
        var bytes = BulkWriter.Write(rows.Table, rows.Periods);
        return package.With(new BulkSeries<TUnit>(
            series, rows.Table.Series.Rows!.By, () => new MemoryStream(bytes), rows.Id, rows.Table.Table.Source.Sha256));
    }

    protected override int Parts => _parts.Length;

    protected override ReadOnlySpan<byte> TextOfTopics => _topics;

    protected override ReadOnlySpan<byte> TextOfPages => _pages;

    protected override TopicPage PageAt(int number) => _created[number] ??= CreatePage(_model.Pages[number]).Page;

    protected override Series[] CreateBulkSeries() => [.. _model.Series.Items.Where(static series => series.Bulk is not null)
        .Select(series => CreatePage(new(series.Topic, 0, EquatableArray.Of(series))).Series[0])];

    private (TopicPage Page, Series[] Series) CreatePage(PageModel model)
    {
        var (sources, agents) = (model.Sources.Select(key => _sources[key]).ToArray(), model.Agents.Select(key => _agents[key]).ToArray());
        var page = new TopicPage(
            Text(text => SeriesTextWriter.Write(text, model)), number => sources[number], number => agents[number]);
        return (page, [.. model.Series.Items.Select(series =>
        {
            var unit = _unitsOf[series.Id];
            return (Series)Maker.MakeGenericMethod(_units.Find(unit.Singular, unit.Plural)).Invoke(null, [page])!;
        })]);
    }

    protected override Source[] CreateSources() => [.. _sources.Values];

    protected override Agent[] CreateAgents() => [.. _agents.Values];

    protected override ReadOnlySpan<byte> TextOf(int part) => _parts[part];

    private static Series<TUnit> MakeSeries<TUnit>(TopicPage page) where TUnit : struct, IUnit => new(page);

    // A page keeps the address of its text, which is that of the assembly in generated code: this one must not move or go.
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
