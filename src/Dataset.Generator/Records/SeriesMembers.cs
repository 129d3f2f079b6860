namespace Dataset.Generator.Records;

/// <summary>Whether the figures of a series have names.</summary>
internal enum SeriesMembers
{
    /// <summary>Each figure is a member of its class.</summary>
    Each,

    /// <summary>None is: figures are looked up by key and period, and cost bytes and no code.</summary>
    None,
}
