using Dataset.Runtime;
using SeriesAdjustment = Dataset.Runtime.SeriesAdjustment;
using SeriesRelation = Dataset.Runtime.SeriesRelation;

namespace Dataset.Tool.Showing;

/// <summary>The closed words of the catalogue as people read them.</summary>
internal static class ClosedWords
{
    /// <summary>A word whose name says it: <c>known failure</c>.</summary>
    public static string Word<T>(T word) where T : struct, Enum => string.Concat(word.ToString()
        .Select(static (c, at) => char.IsUpper(c) && at > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>How a series stands to another.</summary>
    public static string Relation(SeriesRelation relation) => relation switch
    {
        SeriesRelation.WiderThan => "more than",
        SeriesRelation.NarrowerThan => "a part of",
        _ => "the same as",
    };

    /// <summary>What the numbers of a series were freed of.</summary>
    public static string Adjusted(SeriesAdjustment adjustment) => adjustment switch
    {
        SeriesAdjustment.None => "not adjusted",
        SeriesAdjustment.Seasonal => "seasonally adjusted",
        SeriesAdjustment.Calendar => "adjusted for the calendar",
        SeriesAdjustment.SeasonalAndCalendar => "adjusted for seasons and the calendar",
        SeriesAdjustment.Trend => "trend",
        _ => Word(adjustment),
    };

    /// <summary>What a check found: its verdict, or that it computes and asserts nothing.</summary>
    public static string Finding(Check check) => check.IsComputed ? "computed" : Word(check.Verdict);
}
