using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dataset.Tool.Extracting.Html;

/// <summary>
/// What a page says of itself: for machines that cite (Highwire, Dublin Core), in JSON-LD, for social networks, in its head.
/// </summary>
internal static class HtmlMetadata
{
    private static readonly (MetadataField Field, string Attribute, string Name)[] Metas =
    [
        (MetadataField.Title, "name", "citation_title"),
        (MetadataField.Title, "property", "og:title"),
        (MetadataField.Title, "name", "dc.title"),
        (MetadataField.Title, "name", "dcterms.title"),
        (MetadataField.Author, "name", "citation_author"),
        (MetadataField.Author, "name", "author"),
        (MetadataField.Author, "property", "article:author"),
        (MetadataField.Author, "name", "dc.creator"),
        (MetadataField.Author, "name", "dcterms.creator"),
        (MetadataField.Publisher, "name", "citation_publisher"),
        (MetadataField.Publisher, "property", "og:site_name"),
        (MetadataField.Publisher, "name", "dc.publisher"),
        (MetadataField.Publisher, "name", "dcterms.publisher"),
        (MetadataField.Published, "property", "article:published_time"),
        (MetadataField.Published, "name", "article:published_time"),
        (MetadataField.Published, "name", "citation_publication_date"),
        (MetadataField.Published, "name", "dcterms.issued"),
        (MetadataField.Published, "name", "dc.date.issued"),
        (MetadataField.Published, "name", "dc.date"),
        (MetadataField.Published, "name", "dcterms.date"),
        (MetadataField.Published, "name", "date"),
        (MetadataField.Published, "name", "pubdate"),
        (MetadataField.Published, "itemprop", "datePublished"),
        (MetadataField.Language, "http-equiv", "content-language"),
        (MetadataField.Url, "property", "og:url"),
        (MetadataField.Licence, "name", "dcterms.license"),
    ];

    public static IReadOnlyList<Metadatum> Read(IHtmlDocument document)
    {
        List<Metadatum> found = [];
        var metas = document.QuerySelectorAll("meta");
        foreach (var (field, attribute, name) in Metas)
        {
            foreach (var meta in metas.Where(meta => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase)))
            {
                Add(found, field, meta.GetAttribute("content"), $"<meta {attribute}=\"{meta.GetAttribute(attribute)}\">");
            }
        }

        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            foreach (var (field, value, property) in JsonLd.Read(script.TextContent))
            {
                Add(found, field, value, $"JSON-LD {property}");
            }
        }

        Add(found, MetadataField.Title, document.QuerySelector("head > title")?.TextContent, "<title>");
        var time = document.QuerySelector("time[itemprop='datePublished'], time[pubdate]");
        Add(found, MetadataField.Published, time?.GetAttribute("datetime"), "<time datetime>");
        Add(found, MetadataField.Language, document.DocumentElement?.GetAttribute("lang"), "<html lang>");
        Add(found, MetadataField.Url, document.QuerySelector("link[rel='canonical']")?.GetAttribute("href"), "<link rel=\"canonical\">");
        Add(found, MetadataField.Licence, document.QuerySelector("link[rel='license'], a[rel='license']")?.GetAttribute("href"),
            "rel=\"license\"");
        return found;
    }

    private static void Add(List<Metadatum> found, MetadataField field, string? value, string basis)
    {
        var words = string.Join(' ', (value ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        // article:author is often the address of a page about the author.
        if (words.Length == 0 || (field == MetadataField.Author && Uri.IsWellFormedUriString(words, UriKind.Absolute)))
        {
            return;
        }

        var one = new Metadatum(field, field == MetadataField.Published ? IsoDay.Of(words) : words, basis);
        if (!found.Any(other => other.Field == field && other.Value == one.Value))
        {
            found.Add(one);
        }
    }
}
