using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>What stands at the address of something that was renamed: what replaced it.</summary>
internal static class MovedPages
{
    public static IEnumerable<Page> Of(SiteData data) => data.Moved.Select(one =>
    {
        var (series, figure) = (data.FindSeries(one.Id), data.FindFigure(one.Id));
        var (path, now, name) = series is not null
            ? (data.Map.Series(one.Former)!.Value, data.Map.Series(one.Id)!.Value, series.Name)
            : (data.Map.Figure(one.Former)!.Value, data.Map.Figure(one.Id)!.Value, figure!.Name);
        return new Page(path, "Renamed", Html.Of($"""
            <h1>Renamed</h1>
            <p class="lead"><code>{one.Former}</code> is now <a href="{now.From(path)}"><code>{name}</code></a>.</p>
            """)) { Above = [("Catalogue", SiteMap.Start)] };
    });
}
