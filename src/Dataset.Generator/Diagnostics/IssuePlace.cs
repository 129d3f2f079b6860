using Dataset.Generator.Primitives;

namespace Dataset.Generator.Diagnostics;

/// <summary>
/// Where an issue stands: a <see cref="SourceSpan"/> in the rooms that see the text, a <see cref="NodePlace"/> in those that see
/// records, which have no spans so that a comment does not change them.
/// </summary>
internal abstract record IssuePlace
{
    private protected IssuePlace(string file) => File = file;

    /// <summary>The path of the file; empty when the issue is of no file.</summary>
    public string File { get; }
}

/// <summary>Line and column from zero, the end exclusive.</summary>
internal sealed record SourceSpan : IssuePlace
{
    public SourceSpan(string file, int line, int column, int endLine, int endColumn)
        : base(file)
    {
        (Line, Column, EndLine, EndColumn) = (line, column, endLine, endColumn);
    }

    public int Line { get; }

    public int Column { get; }

    public int EndLine { get; }

    public int EndColumn { get; }

    public static SourceSpan TopOf(string file) => new(file, 0, 0, 0, 0);
}

/// <summary>The first of several nodes that exists: a key may stand with a record, or once for all above it.</summary>
internal sealed record NodePlace : IssuePlace
{
    private NodePlace(string file, EquatableArray<NodePath> paths)
        : base(file) => Paths = paths;

    /// <summary>Never empty.</summary>
    public EquatableArray<NodePath> Paths { get; }

    public static NodePlace At(string file, params PathStep[] steps) => At(file, NodePath.Of(steps));

    public static NodePlace At(string file, NodePath path) => FirstOf(file, path);

    public static NodePlace FirstOf(string file, params NodePath[] paths) => new(file, paths.ToEquatable());
}
