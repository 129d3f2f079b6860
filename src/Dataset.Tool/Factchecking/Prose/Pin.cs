namespace Dataset.Tool.Factchecking.Prose;

/// <summary>What the author of a draft says, in a comment, of the number beside it.</summary>
/// <param name="Name">The name or the id of a figure, or <c>none</c>.</param>
/// <param name="At">Where it stands in the text, which does not hold it.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends in the file.</param>
internal sealed record Pin(string Name, int At, int Start, int End)
{
    /// <summary>What is written in place of a name of a number that no figure stands behind.</summary>
    public const string None = "none";
}
