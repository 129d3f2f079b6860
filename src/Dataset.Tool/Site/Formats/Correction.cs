namespace Dataset.Tool.Site.Formats;

/// <summary>What was corrected between two versions of the data.</summary>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Text">What was changed.</param>
/// <param name="Page">The page of the thing; null where it has none.</param>
internal sealed record Correction(string Title, string Text, SitePath? Page);
