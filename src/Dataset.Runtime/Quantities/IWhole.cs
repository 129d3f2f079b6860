namespace Dataset.Runtime;

/// <summary>What a percentage is a share of. Each series that is a whole has a <c>Whole</c> of its own, so that shares of different wholes do not add.</summary>
public interface IWhole
{
    /// <summary>The whole in words, as they follow "percent of": <c>arrests</c>.</summary>
    static abstract string Name { get; }
}
