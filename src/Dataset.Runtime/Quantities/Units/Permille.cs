namespace Dataset.Runtime.Units;

/// <summary>Thousandths of a base that the words name.</summary>
public readonly struct Permille : IShare
{
    /// <inheritdoc/>
    public string Singular => "permille";

    /// <inheritdoc/>
    public string Plural => "permille";

    /// <inheritdoc/>
    public static decimal Whole => 1000m;
}
