using System.CommandLine;

namespace Dataset.Tool.Frame;

/// <summary>A command of the tool: what System.CommandLine knows of it, and the examples that its help teaches with.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines that work, each with what it does.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }
}

/// <summary>A command line and what it does.</summary>
internal sealed record Example(string Line, string Does);
