namespace Dataset.Tool.Site.Formats;

/// <summary>A file to download.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="About">What is in it, in a sentence.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in small hexadecimal digits.</param>
internal sealed record Download(SitePath Path, string Title, string About, string MediaType, long Size, string Sha256);
