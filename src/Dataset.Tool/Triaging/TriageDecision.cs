namespace Dataset.Tool.Triaging;

/// <param name="Because">Why it counts nothing; null where nothing is set aside.</param>
internal sealed record TriageDecision(TriageItem Item, TriageAnswer Answer, string? Because);
