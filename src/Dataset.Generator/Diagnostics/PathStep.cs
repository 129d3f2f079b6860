namespace Dataset.Generator.Diagnostics;

/// <summary>One step down the tree of a file: into a mapping, into a list, or to some characters of a text.</summary>
internal abstract record PathStep
{
    private PathStep()
    {
    }

    public static implicit operator PathStep(string key) => new Key(key);

    public static implicit operator PathStep(int index) => new Index(index);

    public sealed record Key(string Name) : PathStep;

    /// <param name="Number">The number of the item, from zero.</param>
    public sealed record Index(int Number) : PathStep;

    /// <param name="Start">The first character, from zero.</param>
    public sealed record Characters(int Start, int Length) : PathStep;
}
