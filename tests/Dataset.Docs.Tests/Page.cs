using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dataset.Docs.Tests;

/// <summary>One page as a browser reads it.</summary>
internal sealed class Page(string path, string html)
{
    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument(html);

    /// <summary>Its path in the site.</summary>
    public string Path { get; } = path;

    /// <summary>What the page is about, without navigation; the front page and guides are one too.</summary>
    public IElement Article => _document.QuerySelector("article") ?? throw new InvalidOperationException(Path + " has no article");

    /// <summary>Whether it is a page to read, and no table of contents for a browser without scripts.</summary>
    public bool HasArticle => _document.QuerySelector("article") != null;

    /// <summary>Its title.</summary>
    public string Title => Words(Article.QuerySelector("h1")!);

    /// <summary>The sentence below the title of an API page.</summary>
    public string Summary => Words(Article.QuerySelector(".summary")!);

    /// <summary>The names of the members, in the order of the page.</summary>
    public IEnumerable<string> Members => Article.QuerySelectorAll("h3[data-uid]").Select(Words);

    /// <summary>The inner types an API page lists, each with its summary.</summary>
    public IReadOnlyDictionary<string, string> InnerTypes => Article.QuerySelectorAll("#types ~ dl")
        .ToDictionary(list => Words(list.QuerySelector("dt")!), list => Words(list.QuerySelector("dd")!));

    /// <summary>The addresses of what the page refers to.</summary>
    public IEnumerable<string> References => _document.QuerySelectorAll("[href], [src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    /// <summary>Whether an address with this fragment is a place on the page.</summary>
    public bool HasPlace(string fragment) => _document.GetElementById(fragment) != null;

    /// <summary>A member of a type, from its heading to the next one.</summary>
    public Member ReadMember(string name)
    {
        var heading = Assert.Single(Article.QuerySelectorAll("h3[data-uid]"), heading => Words(heading) == name);
        var parts = new List<IElement>();
        for (var part = heading.NextElementSibling; part is not (null or { LocalName: "h2" or "h3" }); part = part.NextElementSibling)
        {
            parts.Add(part);
        }

        return new Member(parts);
    }

    /// <summary>The text of an element, with white space as a browser shows it.</summary>
    public static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
