using System.Globalization;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>Every fact of a dataset, found by its number, its words, its series or its name.</summary>
internal sealed class FactIndex
{
    private readonly List<(decimal Number, Fact Fact)> _numbers = [];
    private readonly List<Fact> _worded = [];
    private readonly Dictionary<string, List<Fact>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private FactIndex(BoundDataset dataset, DatasetModel model, IReadOnlyList<BulkRows> bulk, LanguageTable table)
    {
        (Symbols, Table) = (dataset.Symbols, table);
        var baselines = BaselinesOf(dataset);
        Series = [.. dataset.Files.Items.SelectMany(static file => file.Series)
            .Where(static series => series.Symbol.Unit is not null)
            .OrderBy(static series => series.Id, StringComparer.Ordinal)
            .Select(series => new SeriesProfile(series, dataset.Symbols, table))];
        foreach (var profile in Series)
        {
            foreach (var figure in profile.Series.Figures)
            {
                Add(profile, figure, baselines.TryGetValue(figure.Id, out var days) ? days : null);
            }
        }

        var computations = ComputationsOf(dataset);
        Computed = [.. model.Checks.Where(check => computations.ContainsKey(check.Id))
            .Select(check => ComputedFact.Of(check, computations[check.Id], OfFigure)).OfType<ComputedFact>()];
        _numbers.Sort(static (left, right) => left.Number.CompareTo(right.Number));
        foreach (var name in PublicNames.Of(model))
        {
            _ids.TryAdd(name.Name, name.Id);
        }

        Bulk = new(bulk, Series, Symbols, table);
        Powers = [.. Series.Select(static profile => profile.Unit.Power ?? 0).Where(static power => power != 0).Distinct().Order()];
        UnitNouns = Series.SelectMany(static profile => profile.Unit.Nouns).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The powers of ten of the units: the 10^-11 of m³/(kg s²), whose numbers are printed before it.</summary>
    public IReadOnlyList<int> Powers { get; }

    /// <summary>The values that checks compute.</summary>
    public IReadOnlyList<ComputedFact> Computed { get; }

    /// <summary>The figures that have no names.</summary>
    public BulkFacts Bulk { get; }

    public SymbolTable Symbols { get; }

    public LanguageTable Table { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<SeriesProfile> Series { get; }

    /// <summary>What is counted, in whatever series.</summary>
    public IReadOnlySet<string> UnitNouns { get; }

    public static FactIndex Build(BoundDataset dataset, DatasetModel model, IReadOnlyList<BulkRows> bulk, LanguageTable table) =>
        new(dataset, model, bulk, table);

    /// <summary>The facts whose number, or one of whose ends, lies between two numbers; signs do not count.</summary>
    public IEnumerable<Fact> Between(decimal low, decimal high)
    {
        var (from, to) = (0, _numbers.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _numbers[middle].Number < low ? (middle + 1, to) : (from, middle);
        }

        for (; from < _numbers.Count && _numbers[from].Number <= high; from++)
        {
            yield return _numbers[from].Fact;
        }
    }

    /// <summary>The facts that are words and no number: "hundreds".</summary>
    public IEnumerable<Fact> Worded => _worded;

    /// <summary>The facts of a figure, those in use.</summary>
    public IReadOnlyList<Fact> OfFigure(string id) => _byId.GetValueOrDefault(id) ?? [];

    /// <summary>The facts that a pin names, by C# name or id; none where there is no such figure.</summary>
    public IReadOnlyList<Fact> Named(string name)
    {
        const string Namespace = "Dataset.";
        var bare = name.StartsWith(Namespace, StringComparison.Ordinal) ? name[Namespace.Length..] : name;
        if (Bulk.Named(bare) is { Count: > 0 } found)
        {
            return found;
        }

        var id = _ids.GetValueOrDefault(bare, bare);
        var voice = id.IndexOf('#', StringComparison.Ordinal);
        return voice < 0 ? OfFigure(id) : [.. OfFigure(id[..voice]).Where(fact => fact.Claim.Id == id)];
    }

    /// <summary>"(did you mean …?)" for a name of no figure.</summary>
    public string Suggest(string name)
    {
        var figures = _ids.Where(pair => _byId.ContainsKey(pair.Value.Split('#')[0])).ToList();
        return Suggestion.DidYouMean(name, figures.Select(static pair => pair.Key).Concat(figures.Select(static pair => pair.Value)));
    }

    private void Add(SeriesProfile profile, BoundFigure figure, (DateTime? First, DateTime? Last)? baseline)
    {
        var facts = new List<Fact>();
        foreach (var claim in figure.ClaimsInUse)
        {
            var source = claim.Record.Sources.FirstOrDefault();
            var period = !figure.Period.IsResolved ? null : new PeriodStatement
            {
                Period = (figure.Period.First, figure.Period.Last),
                Baseline = baseline,
                Within = figure.Record.Within,
                FiscalYear = source is null ? null : Symbols.Sources.Find(source)?.FiscalYear,
                Table = Table,
            };
            var retracted = figure.Record.Retracted is { } why ? $"it was retracted: {why}" : null;
            var fact = new Fact(profile, figure, claim, claim.Record.Value, retracted, period);
            facts.Add(fact);
            Add(fact);
            foreach (var former in FormerOf(fact))
            {
                Add(former);
            }
        }

        if (facts.Count > 0)
        {
            _byId[figure.Id] = facts;
        }
    }

    /// <summary>What the same voice stated before: a number that was corrected, and the earlier editions of one that was revised.</summary>
    private static IEnumerable<Fact> FormerOf(Fact fact)
    {
        if (fact.Figure.Record.Corrected is { } corrected && ValueWords.Parse(corrected.Was, out _) is { } was)
        {
            yield return fact with
            {
                Value = was,
                Former = $"it was corrected on {Day(corrected.On)} to {fact.Text}: {corrected.Because}",
            };
        }

        // An edition that was kept is not outdated.
        foreach (var edition in fact.Claim.Record.Earlier.Where(edition => edition.Statement.Value != fact.Value))
        {
            var asOf = edition.AsOf is { } day ? $" as of {Day(day)}" : string.Empty;
            yield return fact with
            {
                Value = edition.Statement.Value,
                Former = $"it is an earlier edition{asOf}, revised to {fact.Text}",
            };
        }
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Add(Fact fact)
    {
        if (fact.Value.Words is not null)
        {
            _worded.Add(fact);
            return;
        }

        foreach (var number in new[] { fact.Value.Low, fact.Value.High }.OfType<Dataset.Generator.Primitives.Number>())
        {
            _numbers.Add((Math.Abs(number.Value), fact));
        }
    }

    /// <summary>By the id of its check, what each check computes.</summary>
    private static Dictionary<string, Expression> ComputationsOf(BoundDataset dataset) => dataset.Files.Items
        .Select(static file => file.Record)
        .SelectMany(static file => file.Checks.Select(check => (Id: $"{file.TopicKey}.{check.Key}", check.Expression)))
        .Where(static check => check.Expression is CheckExpression.Computation)
        .DistinctBy(static check => check.Id)
        .ToDictionary(static check => check.Id, static check => ((CheckExpression.Computation)check.Expression).Expression,
            StringComparer.Ordinal);

    private static Dictionary<string, (DateTime? First, DateTime? Last)> BaselinesOf(BoundDataset dataset)
    {
        var all = BoundFiles.Of(dataset.Files.Items);
        var days = dataset.Figures.ToDictionary(static figure => figure.Id, static figure => figure.Period, StringComparer.Ordinal);
        var baselines = new Dictionary<string, (DateTime? First, DateTime? Last)>(StringComparer.Ordinal);
        foreach (var pair in dataset.Files.Items.SelectMany(file => FigureBaseline.ResolveAll(AnalysisScope.Of(file, all)).Baselines.Items))
        {
            if (days.TryGetValue(pair.Baseline, out var period))
            {
                baselines[pair.Figure] = (period.First, period.Last);
            }
        }

        return baselines;
    }
}
