namespace Dataset.Generator.Records;

/// <summary>One side of a conflict.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Reference">The figure or claim; null when the text is no reference.</param>
internal sealed record ClaimReference(string Text, Reference? Reference);
