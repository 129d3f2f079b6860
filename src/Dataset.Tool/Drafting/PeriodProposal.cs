namespace Dataset.Tool.Drafting;

/// <summary>When a number was so, as far as it is read.</summary>
/// <param name="Key">The key of the figure.</param>
/// <param name="Against">The period that a change is measured against; null where the words name none.</param>
internal sealed record PeriodProposal(Proposal Key, string? Against)
{
    /// <summary>The key of a figure whose document says nowhere when it was so; it needs a name.</summary>
    public const string AsReported = "as reported";
}
