using System.Text;
using Dataset.Runtime;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Site;

/// <summary>
/// The API reference that docfx made, as a part of the site. Its files are taken as they are, but that each page leads back to the
/// catalogue and each member of a figure to the page of the figure.
/// </summary>
internal sealed class ApiReference
{
    private const string Below = "api/";

    private readonly string _folder;
    private readonly string _namespace;

    /// <param name="folder">The folder that docfx wrote.</param>
    /// <param name="space">The namespace of the generated code.</param>
    /// <exception cref="UsageException">There is no reference in it.</exception>
    public ApiReference(string folder, string space)
    {
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            throw new UsageException($"There is no index.html in {folder}. Name the folder that docfx wrote: --api FOLDER.");
        }

        (_folder, _namespace) = (folder, space);
    }

    /// <summary>Its first page.</summary>
    public static SitePath Start => new(Below + "index.html");

    /// <summary>The member of a figure in the reference, with its fragment; null where it is not there.</summary>
    public (SitePath Path, string Fragment)? Find(IFigure figure)
    {
        var page = PageOf(figure.Series);
        return File.Exists(Path.Combine(_folder, page)) ? (new(Below + page), AnchorOf(figure)) : null;
    }

    /// <summary>All its files, with the links back.</summary>
    public IEnumerable<SiteFile> Files(SiteData data)
    {
        var figures = data.Catalog.Series.ToDictionary(PageOf, static series => series.Figures, StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/');
            var path = new SitePath(Below + relative);
            var bytes = RegularFile.ReadAllBytes(file);
            yield return relative.EndsWith(".html", StringComparison.Ordinal)
                ? SiteFile.Text(path, WithLinks(data, Encoding.UTF8.GetString(bytes), path, figures.GetValueOrDefault(relative) ?? []))
                : new(path, bytes);
        }
    }

    private string WithLinks(SiteData data, string page, SitePath path, IReadOnlyList<IFigure> figures)
    {
        var linked = new StringBuilder(page);
        Insert(linked, "<body", ">", $"""<p class="catalogue"><a href="{SiteMap.Start.From(path)}">Catalogue of figures</a></p>""");
        foreach (var figure in figures)
        {
            var address = data.Map.Figure(figure.Id)!.Value.From(path);
            var text = System.Net.WebUtility.HtmlEncode(figure.Text);
            Insert(linked, $"id=\"{AnchorOf(figure)}\"", "</h3>",
                $"""<p class="catalogue"><a href="{address}">{text}: words, speakers and checks</a></p>""");
        }

        return linked.ToString();
    }

    /// <summary>Inserts a text behind the first end that follows a start; nothing where there is none.</summary>
    private static void Insert(StringBuilder page, string start, string end, string text)
    {
        var all = page.ToString();
        if (all.IndexOf(start, StringComparison.Ordinal) is var from and >= 0
            && all.IndexOf(end, from, StringComparison.Ordinal) is var at and >= 0)
        {
            page.Insert(at + end.Length, text);
        }
    }

    private string PageOf(Series series) => $"api/{_namespace}.{series.Name}.html";

    // docfx makes an id of a name so.
    private string AnchorOf(IFigure figure) => $"{_namespace}.{figure.Name}".Replace('.', '_');
}
