namespace Dataset.Generator.Language.Dates;

/// <summary>One reading of a period in words.</summary>
/// <param name="Spelling">As a record writes it.</param>
/// <param name="Words">In words that leave no choice.</param>
/// <param name="Condition">What the spelling depends on, or what it stands for; null for nothing.</param>
internal sealed record PeriodReading(string Spelling, string Words, string? Condition);
