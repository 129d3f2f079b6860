using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>
/// The files that a file is checked beside: those of every series that its checks, conflicts and series name, and of the other parts
/// of the same wholes, which a hint may name.
/// </summary>
internal static class ReferencedFiles
{
    public static ImmutableArray<string> Find(RecordFile record, ImmutableArray<BoundSeries> bound, SymbolTable symbols)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var series in bound.SelectMany(series => NamedBySeries(series, symbols)).Concat(NamedByExpressions(record, symbols)))
        {
            files.Add(series.File);
            if (series.PartOf is { } whole)
            {
                foreach (var part in symbols.Find(whole)!.Parts)
                {
                    files.Add(symbols.Find(part)!.File);
                }
            }
        }

        files.Remove(record.File);
        return files.ToImmutableArray();
    }

    private static IEnumerable<SeriesSymbol> NamedBySeries(BoundSeries series, SymbolTable symbols)
    {
        var symbol = series.Symbol;
        yield return symbol;
        if (symbol.PartOf is { } whole)
        {
            yield return symbols.Find(whole)!;
        }

        if (symbol.ChangeOf is { } levels)
        {
            yield return symbols.Find(levels)!;
        }

        foreach (var part in symbol.Partition)
        {
            yield return symbols.Find(part)!;
        }

        foreach (var figure in series.Figures)
        {
            if (figure.ExtremeOf is { } extreme)
            {
                yield return extreme;
            }

            if (figure.Record.Against?.Series is { } against && symbols.Find(against, symbol.TopicKey) is { } other)
            {
                yield return other;
            }
        }
    }

    private static IEnumerable<SeriesSymbol> NamedByExpressions(RecordFile record, SymbolTable symbols)
    {
        var checks = record.Checks.SelectMany(check => check.Expression.Sides);
        var conflicts = record.Conflicts.SelectMany(conflict => conflict.Between).Select(side => side.Reference).OfType<Expression>();
        return checks.Concat(conflicts)
            .SelectMany(static expression => expression.Named)
            .Select(name => symbols.Find(name.Topic, name.Series, record.TopicKey))
            .OfType<SeriesSymbol>();
    }
}
