namespace Dataset.Cases.Numbers;

/// <summary>Number words and scale words, for the values that a careless reader would take from a phrase.</summary>
internal static class NumberWord
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100m,
        ["dozen"] = 12m,
        ["dozens"] = 12m,
        ["thousand"] = 1e3m,
        ["k"] = 1e3m,
        ["lakh"] = 1e5m,
        ["lakhs"] = 1e5m,
        ["lkh"] = 1e5m,
        ["L"] = 1e5m,
        ["million"] = 1e6m,
        ["millions"] = 1e6m,
        ["m"] = 1e6m,
        ["mm"] = 1e6m,
        ["crore"] = 1e7m,
        ["crores"] = 1e7m,
        ["krores"] = 1e7m,
        ["Cr"] = 1e7m,
        ["Kr"] = 1e7m,
        ["billion"] = 1e9m,
        ["billions"] = 1e9m,
        ["bln"] = 1e9m,
        ["b"] = 1e9m,
        ["G"] = 1e9m,
        ["trillion"] = 1e12m,
        ["T"] = 1e12m,
        ["LCr"] = 1e12m,
    };

    public static decimal? Value(string word)
    {
        var small = Array.FindIndex(Small, one => one.Equals(word, StringComparison.OrdinalIgnoreCase));
        var tens = Array.FindIndex(Tens, one => one.Equals(word, StringComparison.OrdinalIgnoreCase));
        return small >= 0 ? small : tens >= 0 ? (tens + 2) * 10 : null;
    }

    public static decimal? Scale(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;
}
