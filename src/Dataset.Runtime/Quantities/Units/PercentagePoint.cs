namespace Dataset.Runtime.Units;

/// <summary>The difference of two percentages: from 20 to 25 percent is 5 percentage points, and no 5 percent.</summary>
public readonly struct PercentagePoint : IUnit
{
    /// <inheritdoc/>
    public string Singular => "percentage point";

    /// <inheritdoc/>
    public string Plural => "percentage points";
}
