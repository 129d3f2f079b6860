namespace Dataset.Generator.Symbols;

/// <summary>
/// Why a type that a unit names under <c>type:</c> cannot be its type. Only the compilation knows, and no compilation goes further: an
/// edit of C# that leaves these as they are runs no later step.
/// </summary>
/// <param name="Type">As it is named, with its namespace.</param>
/// <param name="IsMissing">Whether neither the project's code nor a reference declares it.</param>
/// <param name="Reason">What is wrong, as the end of a sentence about the type.</param>
internal sealed record UnitTypeFault(string Type, bool IsMissing, string Reason);
