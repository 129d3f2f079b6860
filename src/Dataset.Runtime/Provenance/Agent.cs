using System.Diagnostics;

namespace Dataset.Runtime;

/// <summary>A speaker: a named agent, somebody unnamed but described, or a document in its own voice (PROV Agent).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Agent
{
    /// <summary>The key under which the agent is declared, the source's key for a document; null for an unnamed speaker.</summary>
    public string? Key { get; init; }

    /// <summary>The name, or the description the document gives: "a DHS source".</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The kind of agent in the word of its declaration: <c>agency</c>, <c>outlet</c>, <c>person</c> or the like. An open word, so a text
    /// and not an enum; <c>document</c> for a document in its own voice, null where none is declared.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary>Whether it is a speaker with a name; false for one that is only described, and for a document in its own voice.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether it is a document that speaks for itself, because no speaker is given.</summary>
    public bool IsDocument { get; init; }

    /// <summary>The agent an unnamed speaker belongs to; else null.</summary>
    public Agent? Of { get; init; }

    /// <summary>The number of unnamed speakers; null when not stated.</summary>
    public int? Count { get; init; }

    /// <summary>The reason why they are not named; null when not stated.</summary>
    public string? Why { get; init; }

    /// <summary>The name or description.</summary>
    public override string ToString() => Name;
}
