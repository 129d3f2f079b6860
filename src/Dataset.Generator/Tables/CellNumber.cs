using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>A number as a cell prints it.</summary>
/// <param name="Number">Its digits, without the power of ten that is printed behind them.</param>
/// <param name="Power">The power of ten that is printed behind the digits; 0 for none.</param>
/// <param name="Hedge">What a sign before it says: "&lt;5"; else Exact.</param>
internal sealed record CellNumber(PrintedNumber Number, int Power, Qualifier Hedge)
{
    /// <summary>The uncertainty of the last digits, in parentheses: the 15 of <c>6.674 30(15)</c>; null when not printed.</summary>
    public string? LastDigits { get; init; }

    /// <summary>Whether "..." says that there are more digits.</summary>
    public bool IsCutOff { get; init; }
}
