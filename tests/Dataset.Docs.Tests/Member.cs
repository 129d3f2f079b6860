using AngleSharp.Dom;

namespace Dataset.Docs.Tests;

/// <summary>What a page shows of one member.</summary>
internal sealed class Member(IReadOnlyList<IElement> parts)
{
    /// <summary>Its summary.</summary>
    public string Summary => Page.Words(parts.Single(part => part.ClassList.Contains("summary")));

    /// <summary>Its remarks, a paragraph each.</summary>
    public IReadOnlyList<string> Remarks => parts.Where(part => part.ClassList.Contains("remarks"))
        .SelectMany(part => part.QuerySelectorAll("p")).Select(Page.Words).ToList();

    /// <summary>What its remarks link to.</summary>
    public IEnumerable<string> RemarkLinks => parts.Where(part => part.ClassList.Contains("remarks"))
        .SelectMany(part => part.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")!);

    /// <summary>Its signature.</summary>
    public string Signature => Page.Words(parts.Single(part => part.ClassList.Contains("codewrapper")));

    /// <summary>The pages of its type.</summary>
    public IEnumerable<string> TypeLinks => parts.Where(part => part.ClassList.Contains("parameters"))
        .SelectMany(part => part.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")!);
}
