using Dataset.Generator.Shared;

namespace Dataset.Generator.Language;

/// <summary>The kinds of hedge in the tables of languages, and the word a record writes for each.</summary>
internal static class HedgeWording
{
    public static Qualifier QualifierOf(string kind) => kind switch
    {
        "about" => Qualifier.About,
        "nearly" => Qualifier.Nearly,
        "over" => Qualifier.Over,
        "at-least" => Qualifier.AtLeast,
        "under" => Qualifier.Under,
        "up-to" => Qualifier.AtMost,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of hedge."),
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
}
