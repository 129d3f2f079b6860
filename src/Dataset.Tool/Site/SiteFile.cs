namespace Dataset.Tool.Site;

/// <summary>A file of the site.</summary>
internal sealed record SiteFile(SitePath Path, ReadOnlyMemory<byte> Bytes)
{
    public static SiteFile Text(SitePath path, string text) => new(path, new System.Text.UTF8Encoding(false).GetBytes(text));
}
