using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>Statements that disagree with one another or with their own arithmetic. An explanation never changes the data.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public sealed record Conflict
{
    /// <summary>The id: the topic and the conflict's key, or the dispute or check that found it.</summary>
    public required string Id { get; init; }

    /// <summary>Why the statements disagree, as far as the curators know.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>The curators' explanation; null while there is none.</summary>
    public string? Because { get; init; }

    /// <summary>The claims that disagree, with their words.</summary>
    public required IReadOnlyList<Claim> Between { get; init; }

    /// <summary>The figures whose claims disagree, each once and whole: <see cref="Between"/> has the voices.</summary>
    [JsonIgnore]
    public IReadOnlyList<IFigure> Figures => [.. Between.Select(static claim => claim.Figure).Distinct()];

    /// <summary>Kind and claims: <c>scope: 1.5 million people, according to … | …</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}: {string.Join(" | ", Between)}";
}
