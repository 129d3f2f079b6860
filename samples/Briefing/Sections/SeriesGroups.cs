using Dataset.Runtime.Units;
using Dataset.Units;

namespace Briefing.Sections;

/// <summary>Which series stand in which section. A series that is added to the data shows up without a change here.</summary>
internal static class SeriesGroups
{
    public static IEnumerable<Series> Crossings => [Border.Crossings.Series, Border.CrossingsFall.Series];

    public static IEnumerable<Series> Official => Catalog.Series.Where(static series => series.Unit == Unit.Of<Encounter>());

    public static IEnumerable<Series> Arrests => NotTargets.Where(IsOf<Arrest, Enforcement.Arrests.Whole>).OrderBy(IsPart);

    public static IEnumerable<Series> Removals =>
        NotTargets.Where(series => series.Unit == Unit.Of<Removal>() || series.Unit == Unit.Of<PerDay<Removal>>()).OrderBy(IsPart);

    public static IEnumerable<Series> Targets => Catalog.Series.Where(series => series.Kind is SeriesKind.Target);

    public static IEnumerable<Series> Others => NotTargets.Except(Crossings).Except(Official).Except(Arrests).Except(Removals);

    private static IEnumerable<Series> NotTargets => Catalog.Series.Where(series => series.Kind is not SeriesKind.Target);

    /// <summary>Wholes come before their parts.</summary>
    private static bool IsPart(Series series) => series.PartOfId is not null;

    private static bool IsOf<TUnit, TWhole>(Series series)
        where TUnit : struct, IUnit
        where TWhole : class, IWhole =>
        series.Unit == Unit.Of<TUnit>() || series.Unit == Unit.Of<PerDay<TUnit>>() || series.Unit == Unit.Of<Percent<TWhole>>();
}
