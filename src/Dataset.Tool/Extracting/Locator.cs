namespace Dataset.Tool.Extracting;

/// <summary>Where in a document a part of its text stands.</summary>
/// <param name="Start">The offset in the extracted text where it begins.</param>
/// <param name="Text">The number of the page from 1, or the words of the heading.</param>
/// <param name="Level">Of a heading, from 1; 0 for a page.</param>
internal sealed record Locator(int Start, LocatorKind Kind, string Text, int Level = 0);
