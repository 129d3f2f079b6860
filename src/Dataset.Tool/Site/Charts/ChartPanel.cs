using Dataset.Runtime;
using Accumulation = Dataset.Runtime.Accumulation;
using CountedThing = Dataset.Runtime.CountedThing;
using SeriesCounts = Dataset.Runtime.SeriesCounts;
using SeriesKind = Dataset.Runtime.SeriesKind;
using SeriesStatistic = Dataset.Runtime.SeriesStatistic;

namespace Dataset.Tool.Site.Charts;

/// <summary>Numbers that can be compared, and so share a value axis.</summary>
/// <param name="Kind">Actual numbers, or targets, forecasts, capacities.</param>
/// <param name="Accumulation">Over how long they were added up; null for rates, and where it is not known.</param>
/// <param name="Counted">Events or persons; null where neither is told apart from the other.</param>
/// <param name="Unit">Their unit.</param>
internal sealed record ChartPanel(
    SeriesKind Kind, Accumulation? Accumulation, CountedThing? Counted, Unit Unit, SeriesStatistic Statistic, SeriesCounts Counts)
{
    /// <summary>The figures of a chart in the panels that they are drawn in: actual numbers first.</summary>
    public static IReadOnlyList<(ChartPanel Panel, IReadOnlyList<IFigure> Figures)> Split(IEnumerable<IFigure> figures) =>
    [
        .. figures.GroupBy(static figure => Of(figure) with { Counted = null }).SelectMany(static alike => ByCounted(alike.Key, [.. alike]))
            .OrderBy(static panel => panel.Panel.Kind)
            .ThenBy(static panel => panel.Panel.Accumulation is null)
            .ThenBy(static panel => panel.Panel.Accumulation)
            .ThenBy(static panel => panel.Panel.Counted),
    ];

    /// <summary>What its numbers have in common, as a heading: <c>To date, persons: arrests</c>.</summary>
    public string Heading
    {
        get
        {
            string?[] parts = [OfKind(), OfStatistic(), OfCounts(), OfAccumulation(), OfCounted()];
            var heading = string.Join(", ", parts.OfType<string>());
            var unit = ChartText.Clip(Unit.Plural, 60);
            heading = heading.Length == 0 ? "as reported" : heading;
            return $"{char.ToUpperInvariant(heading[0])}{heading[1..]}{(unit.Length == 0 ? string.Empty : ": " + unit)}";
        }
    }

    private static ChartPanel Of(IFigure figure) => new(
        figure.Series.Kind, figure.Accumulation, figure.Counted, figure.Unit, figure.Series.Statistic, figure.Series.Counts);

    /// <summary>What is not said to count events or persons may stand beside one of them; beside both it would join them.</summary>
    private static IEnumerable<(ChartPanel Panel, IReadOnlyList<IFigure> Figures)> ByCounted(ChartPanel panel, List<IFigure> figures)
    {
        var known = figures.Select(static figure => figure.Counted).OfType<CountedThing>().Distinct().ToList();
        return known.Count < 2
            ? [(panel, figures)]
            : figures.GroupBy(static figure => figure.Counted)
                .Select(counted => (panel with { Counted = counted.Key }, (IReadOnlyList<IFigure>)[.. counted]));
    }

    private string? OfKind() => Kind switch
    {
        SeriesKind.Target => "targets, not actual numbers",
        SeriesKind.Forecast => "forecasts, not actual numbers",
        SeriesKind.Capacity => "capacities, not actual numbers",
        _ => null,
    };

    private string? OfStatistic() => Statistic switch
    {
        SeriesStatistic.Average => "averages",
        SeriesStatistic.Median => "medians",
        _ => null,
    };

    private string? OfCounts() => Counts switch
    {
        SeriesCounts.Change => "changes",
        SeriesCounts.Rise => "rises",
        SeriesCounts.Fall => "falls",
        _ => null,
    };

    private string? OfAccumulation() => Accumulation switch
    {
        Runtime.Accumulation.Day => "in a day",
        Runtime.Accumulation.Week => "in a week",
        Runtime.Accumulation.Month => "in a month",
        Runtime.Accumulation.Quarter => "in a quarter",
        Runtime.Accumulation.Half => "in half a year",
        Runtime.Accumulation.Year => "in a year",
        Runtime.Accumulation.Decade => "in ten years",
        Runtime.Accumulation.Span => "from one day to another",
        Runtime.Accumulation.ToDate => "to date",
        _ => null,
    };

    private string? OfCounted() => Counted switch
    {
        CountedThing.Events => "events",
        CountedThing.Persons => "persons",
        _ => null,
    };
}
