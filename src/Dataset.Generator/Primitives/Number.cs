namespace Dataset.Generator.Primitives;

/// <summary>A printed number.</summary>
/// <param name="Value">The number, trailing zeros after the point kept: they are printed precision.</param>
/// <param name="LastDigit">The unit of the last significant digit: 100 for 8,300, 0.01 for 0.10, 100,000 for 1.5 million. It is u of the
/// rounding ± u/2.</param>
/// <param name="IsBare">Whether it is an integer without a scale word: which of its last zeros were counted is not printed.</param>
internal sealed record Number(decimal Value, decimal LastDigit, bool IsBare = false);
