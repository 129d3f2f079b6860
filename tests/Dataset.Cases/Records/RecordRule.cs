namespace Dataset.Cases.Records;

/// <summary>What the page of a case asks.</summary>
internal enum RecordRule
{
    /// <summary>One of the forms passes verify and the build.</summary>
    Accept,

    /// <summary>It does not pass.</summary>
    Refuse,

    /// <summary>It does not pass, or passes with a warning.</summary>
    RefuseOrWarn,

    /// <summary>It does not pass, or verify lists it as on trust.</summary>
    RefuseOrTrust,

    /// <summary>A line that is printed has the text.</summary>
    Says,

    /// <summary>No line that is printed has the text.</summary>
    SaysNot,

    /// <summary>It passes, or a line that is printed has the text.</summary>
    AcceptOrSay,
}
