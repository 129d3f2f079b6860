using Dataset.Tool.Site.Formats;
using Dataset.Tool.Site.Pages;
using Dataset.Tool.Site.Search;

namespace Dataset.Tool.Site;

/// <summary>The files of a site, one after the other: none is kept.</summary>
internal static class SiteBuilder
{
    public static IEnumerable<SiteFile> Build(SiteData data)
    {
        var shell = new PageShell(data);
        return Assets.All().Concat(AllPages(data).Select(shell.Print))
            .Concat(FigureFiles.All(data))
            .Concat(Downloads.Files(data))
            .Append(SearchIndex.Write(data))
            .Concat(data.Api?.Files(data) ?? []);
    }

    private static IEnumerable<Page> AllPages(SiteData data)
    {
        var catalog = data.Catalog;
        IEnumerable<Page>[] pages =
        [
            [StartPage.Make(data), SearchPage.Make(data), DownloadsPage.Make(data), AboutPage.Make(data)],
            catalog.Topics.Select(topic => TopicPage.Make(data, topic)),
            catalog.Series.SelectMany(series => SeriesPages.Of(data, series)),
            FigureList.Pages(data),
            catalog.Figures.Select(figure => FigurePage.Make(data, figure)),
            SourcePages.List(data),
            catalog.Sources.SelectMany(source => SourcePages.Of(data, source)),
            SpeakerPages.List(data),
            data.Speakers.SelectMany(speaker => SpeakerPages.Of(data, speaker)),
            ConflictList.Pages(data),
            CheckList.Pages(data),
            MovedPages.Of(data),
        ];
        return pages.SelectMany(static some => some);
    }
}
