namespace Dataset.Tool.Verifying;

/// <summary>What the records account for in one document, as raw spans.</summary>
internal sealed class SourceCoverage
{
    /// <summary>The quotations of claims.</summary>
    public List<(int Start, int End)> Quoted { get; } = [];

    /// <summary>The phrases that values rest on.</summary>
    public List<(int Start, int End)> Used { get; } = [];

    /// <summary>The passages that a record sets aside.</summary>
    public List<(int Start, int End)> SetAside { get; } = [];
}
