namespace Dataset.Generator.Diagnostics;

/// <summary>How much an issue matters before a <c>.globalconfig</c> says otherwise.</summary>
internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>
/// A way in which a record can be wrong. Free of Roslyn, so that the command line has the same rules. Each has a page
/// <c>docs/diagnostics/ID.md</c>.
/// </summary>
/// <param name="Id">The permanent id, <c>DS</c> and four digits; the first digit is the room.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong, where, why, and what to do; <c>{0}</c> and on are filled from the issue.</param>
internal sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity = RuleSeverity.Error)
{
    public RuleCategory Category => Id[2] switch
    {
        '1' => RuleCategory.Reading,
        '2' => RuleCategory.Binding,
        '3' => RuleCategory.Names,
        '4' => RuleCategory.Quotations,
        '5' => RuleCategory.Checks,
        '6' => RuleCategory.Conflicts,
        '7' => RuleCategory.Tables,
        _ => RuleCategory.Pipeline,
    };
}
