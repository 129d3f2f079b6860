using Dataset.Generator.Primitives;

namespace Dataset.Generator.Diagnostics;

/// <summary>What a stage made, and what it found wrong.</summary>
internal sealed record Result<T>(T Value, EquatableArray<Issue> Issues) where T : class, IEquatable<T>
{
    public bool HasError => Issues.Items.Any(static issue => issue.IsError);
}
