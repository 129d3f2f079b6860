using System.Globalization;
using Dataset.Tool.Site.Formats;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>The whole dataset as files: what each is, how large it is, and its hash.</summary>
internal static class DownloadsPage
{
    public static Page Make(SiteData data)
    {
        var path = SiteMap.Downloads;
        return new(path, "Downloads", Html.Of($"""
            <h1>Downloads</h1>
            <p class="lead">All figures with their words, speakers and sources. Beside the page of each figure and series lies the same as
            JSON, at the address of the page with <code>.json</code> at its end.</p>
            {Fragments.Table("Files", ["File", "What it is", "Size", "SHA-256"], Downloads.Entries(data).Select(file => Fragments.Row(
                Html.Of($"<a href=\"{file.Path.From(path)}\" type=\"{file.MediaType}\">{file.Title}</a>"),
                Html.Text(file.About),
                Html.Text(Size(file.Size)),
                Html.Of($"<code class=\"hash\">{file.Sha256}</code>"))))}
            """))
        {
            Above = [("Catalogue", SiteMap.Start)],
            Description = $"{data.Options.Title} as CSV, JSON, Data Package, SDMX-CSV and Croissant.",
        };
    }

    private static string Size(long bytes) => bytes < 1000 ? $"{bytes} bytes"
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:N0} kB");
}
