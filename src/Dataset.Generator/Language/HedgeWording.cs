using Dataset.Generator.Shared;

namespace Dataset.Generator.Language;

/// <summary>The kinds of hedge in the tables of languages, and the word a record writes for each.</summary>
internal static class HedgeWording
{
    /// <summary>The kind of the dots behind a number whose further digits were left out.</summary>
    public const string CutOff = "cut-off";

    /// <summary>What a record writes behind such a number.</summary>
    public const string CutOffMark = "...";

    /// <summary>A number as a record writes it with a hedge: <c>over 100</c>, <c>1.0545...</c>.</summary>
    public static string Write(Qualifier qualifier, string number) =>
        qualifier == Qualifier.CutOff ? number + CutOffMark : $"{Canonical(qualifier)} {number}";

    public static Qualifier QualifierOf(string kind) => kind switch
    {
        "about" => Qualifier.About,
        "nearly" => Qualifier.Nearly,
        "over" => Qualifier.Over,
        "at-least" => Qualifier.AtLeast,
        "under" => Qualifier.Under,
        "up-to" => Qualifier.AtMost,
        CutOff => Qualifier.CutOff,
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
        Qualifier.CutOff => CutOffMark,
        _ => string.Empty,
    };
}
