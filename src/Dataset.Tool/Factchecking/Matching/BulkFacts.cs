using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>
/// The figures of bulk series, which have no names: of a table of thousands of numbers some one is always near. So only those are facts
/// for a sentence whose key and whose period it names, or its heading or paragraph.
/// </summary>
internal sealed class BulkFacts
{
    private readonly SymbolTable _symbols;
    private readonly LanguageTable _table;
    private readonly List<OneSeries> _series;
    private readonly Dictionary<string, Fact> _made = new(StringComparer.Ordinal);

    public BulkFacts(
        IReadOnlyList<BulkRows> rows, IReadOnlyList<SeriesProfile> profiles, SymbolTable symbols, LanguageTable table)
    {
        (_symbols, _table) = (symbols, table);
        _series =
        [
            .. rows.Join(profiles, static one => one.Id, static profile => profile.Series.Id,
                (one, profile) => new OneSeries(one, profile, ResolveAll(one, symbols)), StringComparer.Ordinal),
        ];
    }

    /// <summary>How many figures of a series were compared with a number.</summary>
    public int CountCompared(string series) => _made.Values.Count(fact => fact.Profile.Series.Id == series);

    /// <summary>The facts whose key and period a sentence names, or its heading or paragraph.</summary>
    public IReadOnlyList<Fact> Of(Sentence sentence, SentenceWords words) =>
        [.. _series.SelectMany(series => FactsOf(series, sentence, words))];

    /// <summary>The fact of a name as <c>factcheck</c> prints it, or of an id: <c>world.gdp.AFG.2000</c>.</summary>
    public IReadOnlyList<Fact> Named(string name) =>
    [
        .. _series.SelectMany(series => series.Rows.Table.Numbers
            .Where(number => series.IdOf(number) == name || series.NameOf(number) == name)
            .Select(number => Make(series, number))).OfType<Fact>(),
    ];

    private IEnumerable<Fact> FactsOf(OneSeries series, Sentence sentence, SentenceWords words)
    {
        List<TimeMention> times = [.. words.Times, .. words.ContextTimes];
        if (times.Count == 0)
        {
            return [];
        }

        var keys = series.Keys.NamedIn(QuotedText.Collapse(sentence.Text));
        keys = keys.Count > 0 ? keys : series.Keys.NamedIn(QuotedText.Collapse(sentence.Context));
        return keys.SelectMany(key => series.ByKey[key])
            .Where(number => series.Periods[number.Period.Raw] is { IsResolved: true } period
                && times.Exists(time => MentionedDays.Overlap(time, (period.First, period.Last), series.FiscalYear)))
            .Select(number => Make(series, number)).OfType<Fact>();
    }

    /// <summary>The fact that a record would state that named the figure; null for a number that no record can state.</summary>
    private Fact? Make(OneSeries series, BulkNumber number)
    {
        var id = series.IdOf(number);
        if (_made.TryGetValue(id, out var made))
        {
            return made;
        }

        var (table, symbol) = (series.Rows.Table.Table, series.Profile.Series.Symbol);
        var scale = "N" + number.Number.Scale.ToString(CultureInfo.InvariantCulture);
        if (series.Periods[number.Period.Raw] is not { } period
            || ValueWords.Parse(number.Number.ToString(scale, CultureInfo.InvariantCulture), out _) is not { } value)
        {
            return null;
        }

        var claim = new ClaimRecord(series.Rows.Table.Series.Rows!.Speaker, null, value, default, null, null, default)
        {
            Cells = new[]
            {
                new CellRecord(table.Source.Key, number.Line, number.Row, number.Column + 1, table.Columns[number.Column],
                    number.Number.ToString(CultureInfo.InvariantCulture)),
            }.ToEquatable(),
        };
        var record = FigureRecord.OfRow(number.Period, claim);

        // A key of its own for each: the figures of two keys and one period are two.
        var own = symbol.Declaration with
        {
            Key = number.Key.Length == 0 ? symbol.Key : symbol.Key + "." + number.Key,
            Name = symbol.Name,
        };
        var figure = new FigureSymbol(
            new SeriesSymbol(symbol.File, symbol.Topic, own) { Unit = symbol.Unit }, record,
            period with { Member = series.CallOf(number) });
        var bound = new BoundClaim(figure, claim, 0, SpeakerNames.Key(claim), SpeakerNames.Words(claim, _symbols));
        var statement = new PeriodStatement { Period = (period.First, period.Last), FiscalYear = series.FiscalYear, Table = _table };
        var fact = new Fact(series.Profile, new BoundFigure(figure, [bound], null, default), bound, value, null, statement)
        {
            IsLookedUp = true,
        };
        _made.Add(id, fact);
        return fact;
    }

    private static Dictionary<string, ResolvedPeriod?> ResolveAll(BulkRows rows, SymbolTable symbols) => rows.Table.Numbers
        .Select(static number => number.Period)
        .DistinctBy(static period => period.Raw)
        .ToDictionary(static period => period.Raw,
            period => PeriodResolver.Resolve(period, null, symbols.DayOf, rows.Table.Table.Source.FiscalYear, out _),
            StringComparer.Ordinal);

    private sealed record OneSeries(BulkRows Rows, SeriesProfile Profile, IReadOnlyDictionary<string, ResolvedPeriod?> Periods)
    {
        public ILookup<string, BulkNumber> ByKey { get; } =
            Rows.Table.Numbers.ToLookup(static number => number.Key, StringComparer.Ordinal);

        public BulkKeyNames Keys { get; } = BulkKeyNames.Of(Rows);

        public FiscalYearRecord? FiscalYear => Rows.Table.Table.Source.FiscalYear;

        public string IdOf(BulkNumber number) =>
            (number.Key.Length == 0 ? Rows.Id : $"{Rows.Id}.{number.Key}") + "." + (Periods[number.Period.Raw]?.Id ?? number.Period.Raw);

        /// <summary>How C# looks it up: <c>At("AFG", Period.Year(2000))</c>.</summary>
        public string CallOf(BulkNumber number) =>
            BulkLookUp.CallOf(Rows.Table.Series.Rows!.By is null ? null : number.Key, Rows.Periods[number.Period.Raw].Id);

        public string NameOf(BulkNumber number) => $"{Profile.Series.Symbol.ClassName}.{CallOf(number)}";
    }
}
