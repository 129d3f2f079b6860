namespace Dataset.Generator.Language.Grammar;

/// <summary>A measure of length, weight and so on.</summary>
/// <param name="Unit">Its name without a prefix: metre.</param>
/// <param name="Power">The power of ten of its prefix; 0 without one.</param>
internal readonly record struct Measure(string Unit, int Power);
