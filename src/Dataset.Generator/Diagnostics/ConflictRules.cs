namespace Dataset.Generator.Diagnostics;

/// <summary>Statements that do not agree.</summary>
internal static class ConflictRules
{
    public static readonly Rule DisputeNotExplained = new("DS6001", "Dispute not explained",
        "{0} has voices that differ: {1}. Explain it under 'conflicts:' (between, kind, because); the data stays as it is.",
        RuleSeverity.Warning);

    public static readonly Rule ConflictOfOne = new("DS6002", "Conflict of one statement",
        "The conflict '{0}' names one claim only. Name the two or more that do not agree.");

    public static readonly Rule ConflictNotFound = new("DS6003", "Conflict between unknown statements",
        "The conflict '{0}' names '{1}', and {2}. Write figures as series[period] and claims as series[period]#voice.");
}
