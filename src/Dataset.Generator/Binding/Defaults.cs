using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary>What an outer level says once for all below it.</summary>
internal sealed record Defaults(string? In, SpeakerRecord? By, string? Area, SeriesKind Kind)
{
    public static readonly Defaults None = new(null, null, null, SeriesKind.Actual);
}
