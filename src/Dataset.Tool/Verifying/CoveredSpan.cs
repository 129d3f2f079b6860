namespace Dataset.Tool.Verifying;

/// <summary>How a record accounts for a passage.</summary>
internal enum CoverageKind
{
    /// <summary>It is the quotation of a claim.</summary>
    Quoted,

    /// <summary>It is a phrase that a value rests on, or the printed form of a period.</summary>
    Used,

    /// <summary>It is set aside with a reason.</summary>
    SetAside,
}

/// <summary>A passage of a document that a record accounts for.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="Start">Where it begins, in the raw text.</param>
/// <param name="End">Where it ends, in the raw text.</param>
internal sealed record CoveredSpan(string Source, CoverageKind Kind, int Start, int End);
