namespace Dataset.Tool.Factchecking.Prose;

/// <summary>A place in the file of a draft.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="EndColumn">The column behind the last character.</param>
internal readonly record struct DraftPlace(int Line, int Column, int EndLine, int EndColumn);
