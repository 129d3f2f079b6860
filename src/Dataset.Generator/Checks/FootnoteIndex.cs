using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Checks;

/// <summary>
/// The footnotes of all files, by the topic of their figures: checks and conflicts of one file refer to figures of others.
/// </summary>
internal sealed class FootnoteIndex : DerivedValue<FootnoteIndex, EquatableArray<EquatableArray<TopicFootnotes>>>
{
    private readonly ILookup<string, TopicFootnotes> _topics;

    private FootnoteIndex(EquatableArray<EquatableArray<TopicFootnotes>> files)
        : base(files) =>
        _topics = files.Items.SelectMany(static file => file.Items).ToLookup(static one => one.Topic, StringComparer.Ordinal);

    public static Result<FootnoteIndex> Of(EquatableArray<EquatableArray<TopicFootnotes>> files) => new(new(files), default);

    /// <summary>Stands in for one that could not be built: it knows no footnote.</summary>
    public static FootnoteIndex Substitute() => new(default) { IsSubstitute = true };

    /// <summary>The conflicts and checks of the figures of a topic, in the order of the files that have them.</summary>
    public EquatableArray<TopicFootnotes> Of(string topic) => _topics[topic].ToEquatable();
}

/// <summary>The footnotes of one file at the figures of one topic.</summary>
/// <param name="Topic">Its key.</param>
internal sealed record TopicFootnotes(string Topic, EquatableArray<Footnote> Footnotes)
{
    public static EquatableArray<TopicFootnotes> GroupAll(IEnumerable<Footnote> footnotes) => footnotes
        .GroupBy(static footnote => RecordId.TopicOf(footnote.Figure), StringComparer.Ordinal)
        .Select(static topic => new TopicFootnotes(topic.Key, topic.ToEquatable()))
        .ToEquatable();
}
