namespace Dataset.Cases.Reporting;

/// <summary>One row, run.</summary>
/// <param name="File">The file of the cases, without its extension.</param>
/// <param name="Kind">The kind of the row within its file.</param>
/// <param name="Id">The row's id, or the file's line.</param>
/// <param name="Text">The phrase or sentence.</param>
/// <param name="Fault">What is wrong; none when the row is right.</param>
/// <param name="Because">The wrong value that passed, or the first diagnostic of the right one.</param>
internal sealed record CaseResult(string File, string Kind, string Id, string Text, CaseFault Fault, string Because)
{
    /// <summary>A group over several kinds that has a goal of its own; empty without one.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Remarks for the reader: keys left out, words declared neutral, a correction of the row.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Each record that was tried, with its outcome.</summary>
    public IReadOnlyList<string> Trace { get; init; } = [];

    public bool IsRight => Fault == CaseFault.None;
}
