namespace Dataset.Runtime;

/// <summary>A unit that is a part of a whole: percent, permille, basis points.</summary>
public interface IShare : IUnit
{
    /// <summary>How many of it are the whole: 100 percent.</summary>
    static abstract decimal Whole { get; }
}
