namespace Dataset.Generator.Model;

/// <summary>A value and the issues found while making it: the one record that crosses from room to room.</summary>
internal sealed record Checked<T>(T? Value, EquatableArray<Issue> Issues) where T : class, IEquatable<T>;
