namespace Dataset.Tool.Site;

/// <summary>A file of the site, from its top: <c>figures/border.crossings.2025-03.html</c>. Never absolute, never upwards.</summary>
/// <param name="Value">The parts with slashes between them; no part needs escaping in an address.</param>
internal readonly record struct SitePath(string Value)
{
    /// <summary>The address of this file on a page, relative to it: the site works below any address, and from a disk.</summary>
    /// <param name="page">The page that links.</param>
    /// <param name="fragment">A place in the file, without <c>#</c>; null for the whole.</param>
    public string From(SitePath page, string? fragment = null)
    {
        var up = string.Concat(Enumerable.Repeat("../", page.Value.Count(static c => c == '/')));
        return $"{up}{Value}{(fragment is null ? string.Empty : "#" + Uri.EscapeDataString(fragment))}";
    }

    public override string ToString() => Value;
}
