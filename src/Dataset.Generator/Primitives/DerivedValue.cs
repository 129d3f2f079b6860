using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Primitives;

/// <summary>
/// What is wholly made from a value, and so is equal to what is made from an equal one: a step of the pipeline that hands on tables
/// for looking up is compared by what went into them.
/// </summary>
internal abstract class DerivedValue<TSelf, TFrom>(TFrom from) : IEquatable<TSelf>
    where TSelf : DerivedValue<TSelf, TFrom>
    where TFrom : IEquatable<TFrom>
{
    public TFrom Input { get; } = from;

    /// <summary>Why there is nothing in it; null when it was made.</summary>
    public Issue? Failure { get; protected init; }

    public bool Equals(TSelf? other) => ReferenceEquals(this, other) || (other is not null && Failure == other.Failure && Input.Equals(other.Input));

    public override bool Equals(object? obj) => Equals(obj as TSelf);

    public override int GetHashCode() => Input.GetHashCode();
}
