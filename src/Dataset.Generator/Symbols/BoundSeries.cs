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
    public SeriesSymbol Symbol { get; } = symbol;

    public SeriesRecord Record { get; } = record;

    public ImmutableArray<BoundFigure> Figures { get; } = figures;

    public EquatableArray<string> Aliases { get; } = aliases;

    public string Id => Symbol.Id;

    /// <summary>The figure of a period by its canonical id.</summary>
    public BoundFigure? FindPeriod(string periodId) => Figures.FirstOrDefault(figure => figure.Period.Id == periodId);

    /// <summary>A figure by its key as written, its name, or its period however spelt.</summary>
    public BoundFigure? Find(PeriodExpression period, SymbolTable symbols)
    {
        foreach (var figure in Figures)
        {
            if (figure.Record.Key == period.Text || figure.Period.Member == period.Text || figure.Period.Id == period.Text)
            {
                return figure;
            }
        }

        return period.Resolvable is { } syntax && PeriodResolver.Resolve(syntax, null, symbols.DayOf, out _) is { } resolved
            ? FindPeriod(resolved.Id)
            : null;
    }

    /// <summary>The keys of its figures, as messages list them.</summary>
    public string DescribeFigures()
    {
        const int MostListed = 12;
        return Figures.IsEmpty ? "no figures" : string.Join(", ", Figures.Select(figure => figure.Record.Key).Take(MostListed));
    }
}
