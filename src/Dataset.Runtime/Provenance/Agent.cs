using System.Diagnostics;

namespace Dataset.Runtime;

/// <summary>Who speaks: a named agent, somebody unnamed but described, or a document in its own voice (PROV Agent).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Agent
{
    /// <summary>The key under which the agent is declared, the source's key for a document; null for an unnamed speaker.</summary>
    public string? Key { get; init; }

    /// <summary>The name, or the description the document gives: "a DHS source".</summary>
    public required string Name { get; init; }

    /// <summary>What sort of agent: <c>agency</c>, <c>outlet</c>, <c>person</c>, <c>document</c>; null where not declared.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether one knows who it is. False for speakers that are only described.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether no speaker is given, so that the document speaks for itself.</summary>
    public bool IsDocument => Kind == "document";

    /// <summary>The agent an unnamed speaker belongs to; else null.</summary>
    public Agent? Of { get; init; }

    /// <summary>How many unnamed speakers, where the document says; else null.</summary>
    public int? Count { get; init; }

    /// <summary>Why they are not named, where the document says; else null.</summary>
    public string? Why { get; init; }

    /// <summary>The name or description.</summary>
    public override string ToString() => Name;
}
