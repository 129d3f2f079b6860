namespace Dataset.Runtime.Units;

/// <summary>No unit: a ratio, an index, a factor. Its words are empty, and nothing follows the number.</summary>
public readonly struct One : IUnit
{
    /// <inheritdoc/>
    public string Singular => "";

    /// <inheritdoc/>
    public string Plural => "";
}
