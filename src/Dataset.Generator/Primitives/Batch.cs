using System.Collections;
using System.Collections.Immutable;

namespace Dataset.Generator.Primitives;

/// <summary>All values of a step, as one value of the next: equal to others with equal items.</summary>
// A class, and Pair too: the compiler's tables of a pipeline are made anew for each struct that goes through one, a hundred and sixty
// methods for each, and compiled before they run.
internal sealed class Batch<T>(ImmutableArray<T> items) : IEquatable<Batch<T>>, IReadOnlyList<T>
    where T : class?
{
    public ImmutableArray<T> Items { get; } = items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public bool Equals(Batch<T>? other) => other is not null && (Items == other.Items || Items.SequenceEqual(other.Items));

    public override bool Equals(object? obj) => Equals(obj as Batch<T>);

    public override int GetHashCode() => Items.Length;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Batch
{
    public static Batch<T> ToBatch<T>(this IEnumerable<T> items) where T : class? => new(items.ToImmutableArray());
}
