using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary>What an outer level says once for all below it.</summary>
internal sealed record Defaults(string? In, SpeakerRecord? By, string? Area, SeriesKind Kind)
{
    /// <summary>The unit of the series, as written; null outside one.</summary>
    public string? Unit { get; init; }

    public EquatableArray<string> Neutral { get; init; }

    public FigureStatus? Status { get; init; }

    public CountedThing? Counted { get; init; }
}
