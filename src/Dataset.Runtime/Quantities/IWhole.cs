namespace Dataset.Runtime;

/// <summary>
/// The whole of a percentage. Each series that others are a share of has its own <c>Whole</c>, so that shares of different wholes do
/// not add.
/// </summary>
public interface IWhole
{
    /// <summary>The whole in words, as they follow "percent of": <c>arrests</c>.</summary>
    static abstract string Name { get; }
}
