using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>Two editions of a table: what the earlier one states of a figure goes with what the later one states.</summary>
internal static class Editions
{
    /// <param name="series">The series of the later edition.</param>
    /// <param name="earlier">The same series of the earlier one.</param>
    /// <param name="index">The number of that edition in the list of them.</param>
    public static SeriesRecord Add(SeriesRecord series, SeriesRecord earlier, int index)
    {
        if (series.Unit != earlier.Unit)
        {
            // A number of another unit is no edition of this one: it would be read in the wrong unit.
            return series;
        }

        var before = earlier.Figures.Items.ToDictionary(static figure => figure.Key, StringComparer.Ordinal);
        return series with
        {
            Figures = series.Figures.Select(figure => before.TryGetValue(figure.Key, out var old) ? Add(figure, old, index) : figure)
                .ToEquatable(),
        };
    }

    private static FigureRecord Add(FigureRecord figure, FigureRecord earlier, int index)
    {
        var vintage = new VintageRecord(index, earlier.Claims[0], null, null);
        return figure with
        {
            Claims = figure.Claims.Select(claim => claim with { Earlier = claim.Earlier.Append(vintage).ToEquatable() }).ToEquatable(),
        };
    }
}
