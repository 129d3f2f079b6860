namespace Dataset.Generator.Diagnostics;

/// <summary>Arithmetic that does not come out as the records say.</summary>
internal static class CheckRules
{
    public static readonly Rule CheckFails = new("DS5001", "Check fails",
        "The check '{0}' fails: {1}. {2}Correct the data; or, where the documents say so, keep it with 'expect: fails' and 'because:'.");

    public static readonly Rule NotAsExpected = new("DS5002", "Check not as expected",
        "The check '{0}' was expected to {1}, and {2}: {3}. Change 'expect:' and 'because:' to what is now so.");

    public static readonly Rule ExpressionNotUnderstood = new("DS5003", "Expression not understood",
        "The check '{0}' cannot be read at '{1}': {2}. Correct the expression there.");

    public static readonly Rule PartAboveWhole = new("DS5010", "Part above its whole",
        "{0} is more than the whole it is part of: {1}. Correct the data, or explain it under 'conflicts:'.", RuleSeverity.Warning);

    public static readonly Rule PartitionDoesNotAddUp = new("DS5011", "Partition does not add up",
        "The parts of {0} do not add up: {1}. {2}Correct the data, or explain it under 'conflicts:'.", RuleSeverity.Warning);

    public static readonly Rule RunningTotalFalls = new("DS5012", "Running total falls",
        "{0} starts with the same day as an earlier total and is less: {1}. Correct the data, or explain it under 'conflicts:'.",
        RuleSeverity.Warning);

    public static readonly Rule RecordBroken = new("DS5013", "Record broken by a member",
        "{0} is declared {1} and a member goes beyond it: {2}. Correct the data, or explain it under 'conflicts:'.", RuleSeverity.Warning);

    public static readonly Rule ShareOutsideWhole = new("DS5014", "Share outside its whole",
        "{0} is a share of a whole, and it lies outside 0 to 100 percent: {1}. Correct the value; a change has 'against:' and no 'of:'.");

    public static readonly Rule ChangeDoesNotFollow = new("DS5015", "Change does not follow from the levels",
        "{0} is not the change between the levels of its two periods: {1}. {2}Correct the data, or explain it under 'conflicts:'.",
        RuleSeverity.Warning);
}
