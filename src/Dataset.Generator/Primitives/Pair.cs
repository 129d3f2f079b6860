namespace Dataset.Generator.Primitives;

/// <summary>Two values of which a step is made: see <see cref="Batch{T}"/>.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class?
    where TRight : class?;
