namespace Dataset.Runtime;

/// <summary>A number with its unit, whichever unit that is.</summary>
public interface IQuantity : IFormattable
{
    /// <summary>The number as printed, without the power of ten that its unit may have.</summary>
    decimal Number { get; }

    /// <summary>The unit.</summary>
    Unit Unit { get; }
}
