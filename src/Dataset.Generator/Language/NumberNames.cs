namespace Dataset.Generator.Language;

/// <summary>The English words for numbers, lower case.</summary>
internal static class NumberNames
{
    /// <summary>Below one hundred, and a few words that stand for a number.</summary>
    public static readonly IReadOnlyDictionary<string, int> Cardinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    /// <summary>Words that are a number by themselves and join no other.</summary>
    public static readonly IReadOnlyDictionary<string, int> Loners = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["single"] = 1,
        ["both"] = 2,
        ["twice"] = 2,
        ["thrice"] = 3,
    };

    /// <summary>The power of ten a record's value may end in.</summary>
    public static readonly IReadOnlyDictionary<string, int> Powers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["thousand"] = 3,
        ["million"] = 6,
        ["billion"] = 9,
        ["trillion"] = 12,
    };

    /// <summary>What a scale word multiplies by in a document.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["dozen"] = 12m,
        ["hundred"] = 100m,
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
    };

    public static bool IsName(string word) =>
        Cardinals.ContainsKey(word) || Loners.ContainsKey(word) || Scales.ContainsKey(word) || word is "half" or "quarter";
}
