using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>What to do about words that make a number no statement of what is.</summary>
internal static class SenseAdvice
{
    private const string OrReading = "say with 'reading:' how it is read and why.";

    private const string OrReport = "or quote a passage that reports it.";

    public static string For(SenseKind kind, string words) => kind switch
    {
        SenseKind.Denial => $"'{words}' denies it, as far as the words are understood: quote a passage that states it, or {OrReading}",
        SenseKind.Condition => $"'{words}' makes it depend on something: it is no actual number. Write 'kind: forecast' or 'kind: target' "
            + $"where the document means one, or {OrReading}",
        SenseKind.Target => $"'{words}' says what somebody wants: write 'kind: target' on the series, {OrReport}",
        SenseKind.Forecast => $"'{words}' says what somebody expects: write 'kind: forecast' on the series, {OrReport}",
        SenseKind.Capacity => $"'{words}' says what there is room for: write 'kind: capacity' on the series, {OrReport}",
        SenseKind.Average => $"'{words}' says an average: write 'statistic: average' on the series, or quote a passage that gives the "
            + "number itself.",
        SenseKind.Other or SenseKind.Contrast => $"'{words}' compares with it: the number is that of another time or thing. Quote a "
            + "passage that states it of this one.",
        SenseKind.Hearsay => $"'{words}' passes on what somebody else says: write 'by: {{ unnamed: … }}' with the document's words for who "
            + "says it, or quote a passage that states it.",
        _ => $"'{words}' says that it is an estimate: write 'status: estimated'.",
    };
}
