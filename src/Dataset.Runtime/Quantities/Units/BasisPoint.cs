namespace Dataset.Runtime.Units;

/// <summary>Hundredths of a percentage point.</summary>
public readonly struct BasisPoint : IUnit
{
    /// <inheritdoc/>
    public string Singular => "basis point";

    /// <inheritdoc/>
    public string Plural => "basis points";
}
