namespace Dataset.Generator.Records;

/// <summary>What a figure is measured against: <c>2024-03</c> of the same series, or <c>series[2024-03]</c>.</summary>
/// <param name="Series">As written, maybe with its topic; null for the figure's own.</param>
internal sealed record BaselineRecord(string? Series, PeriodExpression Period);
