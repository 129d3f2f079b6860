using Dataset.Generator.Primitives;

namespace Dataset.Generator.Diagnostics;

/// <summary>A value and the issues found while making it: the one record that crosses from room to room.</summary>
internal sealed record Result<T>(T? Value, EquatableArray<Issue> Issues) where T : class, IEquatable<T>;
