using Dataset.Generator.Checks;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>The series of one file as what is emitted of them.</summary>
internal sealed class ModelBuilder
{
    private const int None = -1;

    private readonly BoundFile _file;
    private readonly SymbolTable _symbols;
    private readonly IReadOnlyDictionary<QuoteRecord, LockLine> _locked;
    private readonly Dictionary<string, FigureBaseline> _baselines;
    private readonly ILookup<string, FootnoteModel> _footnotes;
    private readonly CancellationToken _cancellation;

    /// <param name="locked">Where quotations were found.</param>
    public ModelBuilder(
        FileModelInputs inputs, IReadOnlyDictionary<QuoteRecord, LockLine> locked, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _file = inputs.File;
        _symbols = inputs.File.Symbols;
        _locked = locked;
        _baselines = inputs.Baselines.Items.ToDictionary(one => one.Figure, one => one, StringComparer.Ordinal);
        _footnotes = Footnote.InOrder(inputs.Footnotes.Items.SelectMany(static topic => topic.Footnotes.Items))
            .ToLookup(static footnote => footnote.Figure, static footnote => footnote.Model, StringComparer.Ordinal);
    }

    public EquatableArray<SeriesModel> Build() =>
        _file.Series.Where(series => series.Symbol.Unit is not null)
            .OrderBy(series => series.Id, StringComparer.Ordinal)
            .Watched(_cancellation)
            .Select(Build)
            .ToEquatable();

    private SeriesModel Build(BoundSeries series)
    {
        var sources = new List<string>();
        var agents = new List<string>();
        var columns = new List<ColumnModel>();
        var (record, symbol) = (series.Record, series.Symbol);
        var figures = series.Figures.Watched(_cancellation).Where(figure => figure.Claims.Length > 0)
            .Select(figure => Build(figure, sources, agents, columns))
            .ToEquatable();
        var bulk = record.Bulk is { } rows && _symbols.Sources.Find(rows.In) is { } table
            ? new BulkModel(rows.By, series.Id + BulkFormat.Ending, table.Sha256)
            : null;
        if (bulk is not null)
        {
            Index(sources, record.Bulk!.In);
        }

        return new(
            Id: series.Id,
            Topic: symbol.Topic,
            Name: symbol.Name,
            Title: record.Title,
            Unit: symbol.Unit!,
            Area: record.Area,
            Population: record.Population,
            Kind: record.Kind,
            PartOf: symbol.PartOf,
            Note: record.Note,
            Whole: symbol.IsWhole ? symbol.WholeName : null,
            Sources: sources.ToEquatable(),
            SourceNames: sources.Select(_symbols.NameOf).ToEquatable(),
            Agents: agents.ToEquatable(),
            AgentNames: agents.Select(key => _symbols.Agents.Find(key)!.Name).ToEquatable(),
            Aliases: series.Aliases,
            Figures: figures)
        {
            Counts = record.Counts,
            ChangeOf = symbol.ChangeOf,
            Measures = symbol.Measures,
            Named = NamesOf(symbol, series.Figures).ToEquatable(),
            Statistic = record.Statistic,
            IsAddedUp = symbol.Declaration.IsAddedUp,
            Adjustment = record.Adjustment,
            Columns = columns.ToEquatable(),
            Bulk = bulk,
        };
    }

    private IEnumerable<SeriesName> NamesOf(SeriesSymbol series, IEnumerable<BoundFigure> figures) =>
        new[] { series.PartOf, series.ChangeOf }
            .Concat(series.Measures.Select(measure => measure.Series))
            .Concat(figures.Select(figure => figure.ExtremeOf?.Id))
            .OfType<string>()
            .Distinct()
            .Select(id => new SeriesName(id, _symbols.Find(id) is { Unit: not null } named ? new(named.ClassName) : null));

    private FigureModel Build(BoundFigure figure, List<string> sources, List<string> agents, List<ColumnModel> columns)
    {
        var record = figure.Record;
        return new(
            Id: figure.Id,
            Member: figure.Period.Member,
            Period: figure.Period,
            Printed: record.Printed,
            Basis: PeriodBasis.Of(figure),
            Note: Revisions.Note(record),
            Against: _baselines.TryGetValue(figure.Id, out var baseline) ? baseline.Baseline : null,
            ExtremeIsMaximum: record.ExtremeIsMaximum,
            ExtremeOf: figure.ExtremeOf?.Id,
            Within: record.Within,
            HasVoices: figure.HasVoices,
            IsDisputed: figure.IsDisputed,
            Preferred: figure.HasVoices ? IndexOfPreferred(figure) : None,
            Aliases: figure.Aliases,
            Warning: Revisions.Warning(figure.Symbol),
            Claims: figure.Claims.Watched(_cancellation).Select(claim => Build(claim, figure, sources, agents, columns)).ToEquatable(),
            Footnotes: _footnotes[figure.Id].ToEquatable())
        {
            Accumulation = Accumulations.Of(figure),
            AgainstName = baseline?.Name,
        };
    }

    private static int IndexOfPreferred(BoundFigure figure) =>
        figure.Claims.ToList().FindIndex(claim => claim.Record.Rank is ClaimRank.Preferred);

    private ClaimModel Build(
        BoundClaim claim, BoundFigure figure, List<string> sources, List<string> agents, List<ColumnModel> columns)
    {
        var (record, speaker) = (claim.Record, claim.Record.By);
        var quotes = Build(record.Quotes, sources);
        var cells = Build(record.Cells, sources, columns);
        var document = quotes.Count > 0 ? quotes[0].SourceIndex : cells.Count > 0 ? columns[cells[0].Column].SourceIndex : None;
        return new(
            Voice: claim.Voice,
            Speaker: claim.Speaker,
            AgentIndex: IndexOfAgent(speaker?.Key),
            DocumentIndex: speaker is null ? document : None,
            OfIndex: IndexOfAgent(speaker?.Of),
            Count: speaker?.Count,
            Why: speaker?.Why,
            ViaIndex: IndexOfAgent(record.Via),
            Value: record.Value,
            Rank: record.Rank,
            Reason: record.Reason,
            Note: record.Note,
            Quotes: quotes)
        {
            FormerMembers = FormerMembers(claim, figure),
            Status = record.Status,
            Counted = record.Counted,
            Neutral = record.Neutral,
            Cells = cells,
            Earlier = record.Earlier
                .Select(vintage => new VintageModel(
                    vintage.Statement.Value, vintage.AsOf, vintage.Status, vintage.Statement.Note, Build(vintage.Statement.Quotes, sources))
                {
                    Cells = Build(vintage.Statement.Cells, sources, columns),
                })
                .ToEquatable(),
        };

        int IndexOfAgent(string? key) => key is not null && _symbols.Agents.Contains(key) ? Index(agents, key) : None;
    }

    private EquatableArray<CellModel> Build(EquatableArray<CellRecord> cells, List<string> sources, List<ColumnModel> columns) =>
        cells.Where(cell => _symbols.Sources.Contains(cell.In)).Select(cell => Build(cell, sources, columns)).ToEquatable();

    private CellModel Build(CellRecord cell, List<string> sources, List<ColumnModel> columns)
    {
        var source = Index(sources, cell.In);
        var column = columns.FindIndex(one => one.SourceIndex == source && one.Position == cell.Position);
        if (column < 0)
        {
            column = columns.Count;
            columns.Add(new(source, FileName.Of(_symbols.Sources.Find(cell.In)!.FileName), cell.Position, cell.Column));
        }

        return new(column, cell.Row, cell.Line, cell.Text, cell.Count, cell.LastRow);
    }

    private EquatableArray<QuoteModel> Build(EquatableArray<QuoteRecord> quotes, List<string> sources) =>
        quotes.Where(quote => quote.In is { } key && _symbols.Sources.Contains(key)).Select(quote => Build(quote, sources)).ToEquatable();

    private QuoteModel Build(QuoteRecord quote, List<string> sources)
    {
        var line = _locked.TryGetValue(quote, out var found) ? found : null;
        return new(
            SourceIndex: Index(sources, quote.In!),
            Words: quote.Words,
            Before: quote.Before,
            After: quote.After,
            Page: quote.Page,
            Start: line?.Start ?? None,
            Length: line?.Length ?? None);
    }

    /// <summary>A voice is called by its speaker, so what the speaker was called before stays too.</summary>
    private EquatableArray<string> FormerMembers(BoundClaim claim, BoundFigure figure)
    {
        var names = claim.Record.By is null
            ? _symbols.Sources.Find(claim.Voice)?.RenamedFrom
            : _symbols.Agents.Find(claim.Voice)?.RenamedFrom;
        if (names is null or { IsEmpty: true })
        {
            return default;
        }

        var taken = new HashSet<string>(figure.Claims.Select(other => Identifier.ToName(other.Voice)), StringComparer.Ordinal);
        return names.Value.Where(name => !taken.Contains(name)).Select(name => "Per" + name).ToEquatable();
    }

    private static int Index(List<string> keys, string key)
    {
        var index = keys.IndexOf(key);
        if (index < 0)
        {
            index = keys.Count;
            keys.Add(key);
        }

        return index;
    }
}
