namespace Dataset.Generator.Primitives;

/// <summary>
/// Computed from its input alone: equal inputs, equal values, so the pipeline can compare tables for looking up without comparing
/// their contents.
/// </summary>
internal abstract class DerivedValue<TSelf, TInput>(TInput input) : IEquatable<TSelf>
    where TSelf : DerivedValue<TSelf, TInput>
    where TInput : IEquatable<TInput>
{
    public TInput Input { get; } = input;

    /// <summary>Stands in for one that could not be computed, and is empty.</summary>
    public bool IsSubstitute { get; protected init; }

    public bool Equals(TSelf? other) =>
        ReferenceEquals(this, other) || (other is not null && IsSubstitute == other.IsSubstitute && Input.Equals(other.Input));

    public override bool Equals(object? obj) => Equals(obj as TSelf);

    public override int GetHashCode() => Input.GetHashCode();
}
