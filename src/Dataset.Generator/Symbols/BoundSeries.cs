using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A series with its figures.</summary>
/// <param name="figures">In period order, unresolved ones last.</param>
/// <param name="aliases">The names it was shipped under before, in ordinal order.</param>
internal sealed class BoundSeries(
    SeriesSymbol symbol, SeriesRecord record, ImmutableArray<BoundFigure> figures, EquatableArray<string> aliases)
{
    // Of two figures with one key the first is meant, as in a search from the front.
    private readonly Lazy<Dictionary<string, BoundFigure>> _byPeriod = new(() => Index(figures, static figure => [figure.Period.Id]));

    private readonly Lazy<Dictionary<string, BoundFigure>> _byName = new(() => Index(
        figures, static figure => [figure.Record.Key, figure.Period.Member, figure.Period.Id]));

    private readonly Lazy<NameIndex> _keys = new(() => new NameIndex(figures.Select(static figure => figure.Record.Key)));

    public SeriesSymbol Symbol { get; } = symbol;

    public SeriesRecord Record { get; } = record;

    public ImmutableArray<BoundFigure> Figures { get; } = figures;

    public EquatableArray<string> Aliases { get; } = aliases;

    public string Id => Symbol.Id;

    /// <summary>The figure of a period by its canonical id.</summary>
    public BoundFigure? FindPeriod(string periodId) => _byPeriod.Value.TryGetValue(periodId, out var figure) ? figure : null;

    /// <summary>A figure by its key as written, its name, or its period however spelt.</summary>
    public BoundFigure? Find(PeriodExpression period, SymbolTable symbols)
    {
        if (_byName.Value.TryGetValue(period.Text, out var named))
        {
            return named;
        }

        return period.Resolvable is { } syntax && PeriodResolver.Resolve(syntax, null, symbols.DayOf, out _) is { } resolved
            ? FindPeriod(resolved.Id)
            : null;
    }

    /// <summary>"did you mean …" over the keys of its figures.</summary>
    public string DidYouMeanFigure(string key) => _keys.Value.DidYouMean(key);

    /// <summary>The keys of its figures, as messages list them.</summary>
    public string DescribeFigures()
    {
        const int MostListed = 12;
        return Figures.IsEmpty ? "no figures" : string.Join(", ", Figures.Select(figure => figure.Record.Key).Take(MostListed));
    }

    private static Dictionary<string, BoundFigure> Index(
        ImmutableArray<BoundFigure> figures, Func<BoundFigure, IReadOnlyList<string>> namesOf)
    {
        var index = new Dictionary<string, BoundFigure>(figures.Length, StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            foreach (var name in namesOf(figure))
            {
                if (!index.ContainsKey(name))
                {
                    index.Add(name, figure);
                }
            }
        }

        return index;
    }
}
