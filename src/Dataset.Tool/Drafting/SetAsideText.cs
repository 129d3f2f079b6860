using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting;

/// <summary>What is no statistic, as items of <c>not_statistic:</c>.</summary>
internal static class SetAsideText
{
    /// <summary>The items that the source does not have yet.</summary>
    /// <param name="aside">What the records set aside already.</param>
    public static IReadOnlyList<string> Lines(SourceRecord source, IEnumerable<NotStatisticRecord> aside, Draft draft) =>
    [
        .. draft.Classes.Where(kind => !source.SetAsideClasses.Items.Contains(kind.ToWord()))
            .Select(static kind => $"{{ all: {kind.ToWord()}, because: {ReasonOf(kind)} }}"),
        .. draft.SetAside.Where(one => !aside.Any(other => other.In == source.Key && other.Quote.Words == one.Quote.Words))
            .Select(static one => $"{{ quote: {YamlText.Flow(one.Quote.Words)}"
            + (one.Quote.Before is { } before ? $", before: {YamlText.Flow(before)}" : string.Empty)
            + (one.Quote.After is { } after ? $", after: {YamlText.Flow(after)}" : string.Empty)
            + $", because: {YamlText.Flow(one.Because)} }}"),
    ];

    private static string ReasonOf(NumberClass kind) => kind switch
    {
        NumberClass.Dates or NumberClass.Times => "they say when",
        NumberClass.Ages => "they say how old somebody is",
        NumberClass.Ordinals => "they put in order",
        _ => "they are parts of names",
    };
}
