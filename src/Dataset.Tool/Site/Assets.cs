namespace Dataset.Tool.Site;

/// <summary>The files of a site that are the same for every dataset.</summary>
internal static class Assets
{
    public static readonly SitePath Style = new("assets/site.css");

    public static readonly SitePath Charts = new("assets/charts.css");

    public static readonly SitePath Script = new("assets/site.js");

    public static readonly SitePath Icon = new("assets/icon.svg");

    /// <summary>All of them, as they lie in the folder <c>Site/Assets</c>.</summary>
    public static IEnumerable<SiteFile> All()
    {
        var assembly = typeof(Assets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new(new SitePath("assets/" + name[Folder.Length..]), bytes);
        }
    }

    private const string Folder = "Site/";
}
