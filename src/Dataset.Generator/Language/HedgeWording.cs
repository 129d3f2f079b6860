using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Language;

/// <summary>The word a record writes for each hedge.</summary>
internal static class HedgeWording
{
    /// <summary>What a record writes behind a number whose further digits were left out.</summary>
    public const string CutOffMark = "...";

    /// <summary>A number as a record writes it with a hedge: <c>over 100</c>, <c>1.0545...</c>.</summary>
    public static string Write(Qualifier qualifier, string number) =>
        qualifier == Qualifier.CutOff ? number + CutOffMark : $"{Canonical(qualifier)} {number}";

    public static Qualifier QualifierOf(HedgeKind kind) => kind switch
    {
        HedgeKind.About => Qualifier.About,
        HedgeKind.Nearly => Qualifier.Nearly,
        HedgeKind.Over => Qualifier.Over,
        HedgeKind.AtLeast => Qualifier.AtLeast,
        HedgeKind.Under => Qualifier.Under,
        HedgeKind.UpTo => Qualifier.AtMost,
        HedgeKind.CutOff => Qualifier.CutOff,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It says no bound."),
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
