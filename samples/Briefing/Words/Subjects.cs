namespace Briefing.Words;

/// <summary>What a check or a contradiction is about, in words: titles, periods, and the speakers where single voices are meant.</summary>
internal static class Subjects
{
    public static string Of(IEnumerable<IFigure> figures) => string.Join("; ", figures.GroupBy(static figure => figure.Series).Select(
        static series => series.Count() == series.Key.Figures.Count && series.Count() > 2
            ? series.Key.Title
            : $"{series.Key.Title}, {string.Join(" and ", series.GroupBy(static figure => figure.Period).Select(Of))}"));

    /// <summary>What a change is measured against, also where no record gives it.</summary>
    public static string Baseline(IFigure change)
    {
        var id = change.BaselineId!;
        return Catalog.Find(id) is { } baseline
            ? $"{baseline.Series.Title}, {baseline.Period}"
            : $"{Catalog.FindSeries(change.Series.ChangeOfId!)!.Title}, {Period.Parse(id[(change.Series.ChangeOfId!.Length + 1)..])}, "
                + "of which there is no figure here";
    }

    /// <summary>The figure that a claim is of; where voices differ, that voice.</summary>
    public static IFigure Of(Claim claim)
    {
        var figure = Catalog.Figures.Single(figure => figure.Claims.Any(one => one.Id == claim.Id));
        return figure is IDisputedFigure disputed ? disputed.Voices.SingleOrDefault(voice => voice.Id == claim.Id) ?? figure : figure;
    }

    private static string Of(IGrouping<Period, IFigure> figures)
    {
        var voices = figures.Where(static figure => figure.Id.Contains('#', StringComparison.Ordinal))
            .Select(static voice => WhoSays.Speaker(voice.Claims[0])).ToList();
        return voices.Count == 0 ? figures.Key.ToString() : $"{figures.Key}, according to {string.Join(" and ", voices)}";
    }
}
