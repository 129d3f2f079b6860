namespace Dataset.Tool.Drafting;

/// <summary>How a draft is handed over.</summary>
internal enum DraftForm
{
    /// <summary>Into a file among the records.</summary>
    Written,

    /// <summary>To standard output, as it would be written.</summary>
    Printed,

    /// <summary>To standard output, for a machine.</summary>
    Json,
}
