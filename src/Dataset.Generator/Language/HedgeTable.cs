using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language;

/// <summary>Where a hedge stands and how sure it is one.</summary>
internal enum HedgeReach
{
    /// <summary>Before its number, up to four words away: <c>exceeded the record of 1,100</c>.</summary>
    Far,

    /// <summary>
    /// Before its number, and a plain preposition or determiner besides: "under former President Biden", "over sweeping
    /// operations", "some of the 25". Only the word right before a number is a hedge for certain.
    /// </summary>
    Near,

    /// <summary>After its number: <c>75 or more</c>.</summary>
    After,
}

/// <param name="Words">Lower-case words with single spaces.</param>
/// <param name="Compares">After a number it compares instead: <c>4,000 more than</c>.</param>
internal sealed record Hedge(string Words, Qualifier Qualifier, HedgeReach Reach, bool Compares = false);

/// <summary>
/// The one table of hedges. Records write the canonical word; documents may use any synonym. Longer entries win, so that
/// "no more than" is a ceiling although "more than" is a floor.
/// </summary>
internal static class HedgeTable
{
    public static readonly ImmutableArray<Hedge> All = Build()
        .OrderByDescending(static hedge => hedge.Words.Length)
        .ThenBy(static hedge => hedge.Words, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Signs that stand right before a number.</summary>
    public static Qualifier? OfSignBefore(char sign) => sign switch
    {
        '~' or '≈' or '∼' => Qualifier.About,
        '>' => Qualifier.Over,
        '≥' => Qualifier.AtLeast,
        '<' => Qualifier.Under,
        '≤' => Qualifier.AtMost,
        _ => null,
    };

    /// <summary>The word a record writes; empty for Exact.</summary>
    public static string Canonical(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "about",
        Qualifier.Nearly => "nearly",
        Qualifier.Over => "over",
        Qualifier.AtLeast => "at least",
        Qualifier.Under => "under",
        Qualifier.AtMost => "up to",
        Qualifier.Between => "between",
        Qualifier.Measured => "±",
        _ => string.Empty,
    };

    private static IEnumerable<Hedge> Build() =>
    [
        .. Of(Qualifier.About, HedgeReach.Far, "approximately", "approx", "roughly", "circa", "an estimated", "estimated at", "in the region of", "in the neighborhood of", "in the neighbourhood of", "on the order of", "more or less", "just about"),
        .. Of(Qualifier.About, HedgeReach.Near, "about", "around", "some", "estimated"),
        .. Of(Qualifier.About, HedgeReach.After, "or so", "or thereabouts", "give or take", "more or less"),

        .. Of(Qualifier.Nearly, HedgeReach.Far, "nearly", "almost", "just under", "just below", "just short of", "slightly under", "slightly below", "approaching", "not quite"),
        .. Of(Qualifier.Nearly, HedgeReach.Near, "close to"),

        .. Of(Qualifier.Over, HedgeReach.Far, "north of", "exceed", "exceeds", "exceeded", "exceeding", "upwards of", "upward of", "in excess of", "surpass", "surpasses", "surpassed", "surpassing", "topped", "topping"),
        .. Comparing(Qualifier.Over, HedgeReach.Far, "more than", "greater than", "higher than", "just over", "well over", "slightly over"),
        .. Comparing(Qualifier.Over, HedgeReach.Near, "over", "above", "beyond"),

        .. Of(Qualifier.AtLeast, HedgeReach.Far, "at least", "a minimum of", "minimum of", "no fewer than", "not fewer than", "no less than", "not less than", "as few as"),
        .. Of(Qualifier.AtLeast, HedgeReach.After, "or more", "or greater", "or higher", "or above", "and up", "and above", "at least", "at a minimum", "at the minimum"),

        .. Of(Qualifier.Under, HedgeReach.Far, "south of", "fail to reach", "fails to reach", "failed to reach", "failing to reach", "falling short of", "fell short of"),
        .. Comparing(Qualifier.Under, HedgeReach.Far, "less than", "fewer than", "lower than", "well under", "well below"),
        .. Comparing(Qualifier.Under, HedgeReach.Near, "under", "below", "short of"),

        .. Of(Qualifier.AtMost, HedgeReach.Far, "at most", "no more than", "not more than", "as many as", "as much as", "a maximum of", "maximum of", "not exceed", "not exceeded", "not exceeding", "not to exceed", "never exceeded", "no higher than", "no greater than"),
        .. Of(Qualifier.AtMost, HedgeReach.Near, "up to"),
        .. Of(Qualifier.AtMost, HedgeReach.After, "or less", "or fewer", "or below", "or lower", "at most", "at a maximum", "at the maximum", "tops"),
    ];

    private static IEnumerable<Hedge> Of(Qualifier qualifier, HedgeReach reach, params string[] words) =>
        words.Select(word => new Hedge(word, qualifier, reach));

    private static IEnumerable<Hedge> Comparing(Qualifier qualifier, HedgeReach reach, params string[] words) =>
        words.Select(word => new Hedge(word, qualifier, reach, Compares: true));
}
