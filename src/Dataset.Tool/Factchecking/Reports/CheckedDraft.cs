namespace Dataset.Tool.Factchecking.Reports;

/// <param name="Path">As the command line gives it.</param>
internal sealed record CheckedDraft(string Path, IReadOnlyList<NumberFinding> Findings);
