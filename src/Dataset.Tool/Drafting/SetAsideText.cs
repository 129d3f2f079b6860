using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting;

/// <summary>What is no statistic, as items of <c>not_statistic:</c>.</summary>
internal static class SetAsideText
{
    /// <summary>The items that the source does not have yet.</summary>
    /// <param name="aside">What the records set aside already.</param>
    public static IReadOnlyList<string> Lines(SourceRecord source, IEnumerable<NotStatisticRecord> aside, Draft draft)
    {
        var known = aside.Where(one => one.In == source.Key).Select(static one => one.Quote.Words).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. draft.Classes.Where(kind => !source.SetAsideClasses.Items.Contains(kind.ToWord()))
                .Select(static kind => NotStatisticEntry.OfClass(kind.ToWord(), ReasonOf(kind))),
            .. draft.SetAside.Where(one => !known.Contains(one.Quote.Words))
                .Select(static one => NotStatisticEntry.OfQuotation(one.Quote.Words, one.Quote.Before, one.Quote.After, one.Because)),
        ];
    }

    private static string ReasonOf(NumberClass kind) => kind switch
    {
        NumberClass.Dates or NumberClass.Times => "they say when",
        NumberClass.Ages => "they say how old somebody is",
        NumberClass.Ordinals => "they put in order",
        _ => "they are parts of names",
    };
}
