namespace Dataset.Cases.Reporting;

/// <summary>A row that was read and not yet run.</summary>
internal sealed record CaseRow(string Kind, string Id, Func<CaseResult> Run);
