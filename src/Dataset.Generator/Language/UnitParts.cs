using System.Globalization;

namespace Dataset.Generator.Language;

/// <summary>What stands before the key in a part of a unit: a number or a power of ten.</summary>
internal static class UnitParts
{
    /// <summary><c>100,000 person</c>: the number and the key of the unit behind it; null for a unit without a number.</summary>
    public static (decimal Number, string Unit)? FindBase(string part)
    {
        var space = part.IndexOf(' ');
        return space > 0 && NumberWords.Parse(part.Substring(0, space), out _) is { Value: > 1 } number && number.Value % 1 == 0
            ? (number.Value, part.Substring(space + 1))
            : null;
    }

    /// <summary><c>1e-27 kilogram</c>: the power of ten and the key of the unit behind it; null for a unit without one.</summary>
    public static (int Power, string Unit)? FindPower(string part)
    {
        var space = part.IndexOf(' ');
        return space > 0 && part.StartsWith("1e", StringComparison.Ordinal)
            && int.TryParse(part.Substring(2, space - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            ? (power, part.Substring(space + 1))
            : null;
    }

    /// <summary>
    /// The key of the unit that a part of a unit is a round number or a power of ten of; the part itself where it is neither.
    /// </summary>
    public static string BaseOf(string part) => FindPower(part)?.Unit ?? FindBase(part)?.Unit ?? part;
}
