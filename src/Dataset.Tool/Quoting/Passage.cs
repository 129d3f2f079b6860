namespace Dataset.Tool.Quoting;

/// <summary>Words of a document as a record quotes them: they stand in it once.</summary>
/// <param name="Words">White space collapsed.</param>
/// <param name="Before">The words right before them, where the passage stands twice; else null.</param>
/// <param name="After">The words right after them, where the passage stands twice; else null.</param>
/// <param name="Start">The raw offset of the words.</param>
/// <param name="End">The raw offset behind them.</param>
internal sealed record Passage(string Words, string? Before, string? After, int Start, int End);
