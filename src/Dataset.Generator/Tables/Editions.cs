using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>Two editions of a table: what the earlier one states of a figure goes with what the later one states.</summary>
internal static class Editions
{
    /// <param name="made">The series of the later edition.</param>
    /// <param name="earlier">The series of the earlier one, by key.</param>
    /// <param name="index">The number of that edition in the list of them.</param>
    /// <param name="table">The earlier edition.</param>
    /// <param name="at">Where the record names it.</param>
    public static (List<SeriesRecord> Series, EquatableArray<Issue> Issues) Add(List<SeriesRecord> made,
        IReadOnlyDictionary<string, SeriesRecord> earlier, int index, Table table, NodePlace at)
    {
        var issues = new CappedIssues(table.Source.Table);
        var isAnyMet = false;
        var series = made.ConvertAll(one =>
        {
            if (!earlier.TryGetValue(one.Key, out var before) || before.Figures.IsEmpty)
            {
                return one;
            }

            if (one.Unit != before.Unit)
            {
                // A number of another unit is no edition of this one: it would be read in the wrong unit.
                isAnyMet = true;
                issues.Report(TableRules.EditionOfOtherUnit, before.Figures[0].Cell!, one.Name ?? one.Key, before.Unit, one.Unit);
                return one;
            }

            var (joined, isMet) = Add(one, before, index);
            isAnyMet |= isMet;
            return joined;
        });
        if (!isAnyMet && table.IsWhole && made.Any(static one => !one.Figures.IsEmpty))
        {
            issues.Report(TableRules.EditionOfNothing, at, table.Source.Table);
        }

        return (series, issues.ToIssues());
    }

    /// <summary>What the record says of a figure goes with what the rows state.</summary>
    public static FigureRecord Add(FigureRecord figure, RowFigureRecord said) => Add(figure, said.Earlier) with { Note = said.Note };

    private static (SeriesRecord Series, bool IsAnyMet) Add(SeriesRecord series, SeriesRecord earlier, int index)
    {
        var before = earlier.Figures.Items.ToDictionary(static figure => figure.Key, StringComparer.Ordinal);
        var figures = series.Figures.Select(figure => before.TryGetValue(figure.Key, out var old) ? Add(figure, old, index) : figure)
            .ToEquatable();
        return (series with { Figures = figures }, series.Figures.Any(figure => before.ContainsKey(figure.Key)));
    }

    private static FigureRecord Add(FigureRecord figure, FigureRecord earlier, int index) =>
        Add(figure, [new VintageRecord(index, earlier.Claims[0], null, null)]);

    private static FigureRecord Add(FigureRecord figure, IEnumerable<VintageRecord> earlier) => figure with
    {
        Claims = figure.Claims.Select(claim => claim with { Earlier = claim.Earlier.Concat(earlier).ToEquatable() }).ToEquatable(),
    };
}
