namespace Dataset.Generator.Language;

/// <summary>The closed table of quantities that a record keeps as words.</summary>
internal static class WordedQuantities
{
    /// <summary>More than half of a named whole: the only worded quantities with a bound.</summary>
    public static readonly IReadOnlyList<string> Majorities = ["a majority", "most", "the majority"];

    public static readonly IReadOnlyList<string> All =
    [
        .. Majorities,
        "dozens", "scores", "hundreds", "thousands", "tens of thousands", "hundreds of thousands",
        "millions", "tens of millions", "hundreds of millions", "millions and millions", "billions",
        "several", "a few", "few", "many", "all", "everyone", "full capacity", "none",
    ];

    private static readonly IReadOnlyList<string> Bounded = [.. Majorities, "all", "everyone", "none"];

    /// <summary>Whether a hedge makes another quantity of it: nearly all.</summary>
    public static bool IsBounded(string words) => Bounded.Contains(words, StringComparer.Ordinal);

    public static bool Contains(string words) => All.Contains(words, StringComparer.Ordinal);

    public static bool IsMajority(string words) => Majorities.Contains(words, StringComparer.Ordinal);
}
