namespace Dataset.Tool.Factchecking;

/// <summary>How grave a verdict is.</summary>
internal enum VerdictLevel
{
    None,
    Note,
    Warning,
    Error,
}
