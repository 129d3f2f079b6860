namespace Dataset.Generator.Diagnostics;

/// <summary>
/// Where an issue stands. Reading and binding know line and column (from zero, the end exclusive). Later rooms hold no spans, so
/// that a comment does not disturb them: they say the <see cref="Path"/>, the keys from the top of the file, and it is looked up
/// when an issue is reported.
/// </summary>
internal sealed record SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn, string? Path = null)
{
    public static SourceSpan AtPath(string file, string path) => new(file, 0, 0, 0, 0, path);

    public static SourceSpan TopOf(string file) => new(file, 0, 0, 0, 0);
}
