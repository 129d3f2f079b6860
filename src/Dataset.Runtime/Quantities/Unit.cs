namespace Dataset.Runtime;

/// <summary>A unit as a value, for code that does not know it at compile time.</summary>
/// <param name="Singular">One of it, in words: <c>arrest per day</c>.</param>
/// <param name="Plural">Many of it, in words: <c>arrests per day</c>.</param>
public sealed record Unit(string Singular, string Plural)
{
    /// <summary>The unit that <typeparamref name="TUnit"/> names.</summary>
    /// <typeparam name="TUnit">The unit as a type.</typeparam>
    public static Unit Of<TUnit>() where TUnit : struct, IUnit => Cache<TUnit>.Unit;

    /// <summary>The plural words.</summary>
    public override string ToString() => Plural;

    /// <summary>The words that follow a number: <c>1 arrest</c>, <c>2 arrests</c>.</summary>
    /// <param name="number">The number the words follow.</param>
    public string For(decimal number) => number == 1m ? Singular : Plural;

    private static class Cache<TUnit> where TUnit : struct, IUnit
    {
        internal static readonly Unit Unit = new(default(TUnit).Singular, default(TUnit).Plural);
    }
}
