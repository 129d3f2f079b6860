using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>An assertion between figures and its verdict when the data was compiled (VTL check).</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public sealed record Check
{
    /// <summary>The id: the topic and the check's key, or for a built-in check its rule and its figures.</summary>
    public required string Id { get; init; }

    /// <summary>The assertion: <c>arrests[2025-01-26] == criminal-arrests[2025-01-26] + administrative-arrests[2025-01-26]</c>.</summary>
    public required string Assertion { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether a curator wrote it; false for a built-in check.</summary>
    public required bool IsWritten { get; init; }

    /// <summary>The value of a check that asserts nothing and computes what no document states; else null.</summary>
    public ComputedValue? Computed { get; init; }

    /// <summary>Whether it asserts nothing and has a value: see <see cref="Computed"/>.</summary>
    public bool IsComputed => Computed is not null;

    /// <summary>The arithmetic in words and numbers; for a failure also what would have made it right.</summary>
    public string? Explanation { get; init; }

    /// <summary>The curators' reason; for a known failure, why it is kept. Else null.</summary>
    public string? Because { get; init; }

    /// <summary>The ids of the figures it refers to.</summary>
    public IReadOnlyList<string> FigureIds => [.. References.Select(static id => id.Split('#')[0]).Distinct()];

    /// <summary>The figures it refers to; where it names a voice of a figure, that voice.</summary>
    [JsonIgnore]
    public IReadOnlyList<IFigure> Figures => [.. References.Select(FindFigure)];

    /// <summary>The ids of the figures that it refers to, and of the claims where it names a voice.</summary>
    public required IReadOnlyList<string> References { get; init; }

    internal Func<string, IFigure> FindFigure { get; init; } =
        static id => throw new InvalidOperationException($"A check that is of no catalogue knows '{id}' by its id alone.");

    /// <summary>Assertion and verdict; for a computed value the expression and the value.</summary>
    public override string ToString() => IsComputed ? $"{Assertion} = {Explanation}" : $"{Assertion}: {Verdict}";
}
