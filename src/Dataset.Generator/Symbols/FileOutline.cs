using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>What other files may need to know of a file's series. No figure is in it: an edit of a value ends before the outline.</summary>
internal sealed record FileOutline(string File, string? Topic, string? Title, EquatableArray<SeriesOutline> Series)
{
    public static FileOutline Of(RecordFile file) => new(file.File, file.Topic, file.Title, file.Series.Select(SeriesOutline.From).ToEquatable());
}

/// <param name="IsOfNothing">A percentage with a figure that says neither whose share it is nor what it is measured against.</param>
internal sealed record SeriesOutline(
    string Key,
    string? Name,
    string Unit,
    SeriesKind Kind,
    string? PartOf,
    string? Of,
    EquatableArray<string> Partition,
    EquatableArray<string> RenamedFrom,
    bool IsOfNothing)
{
    public static SeriesOutline From(SeriesRecord series) => new(
        series.Key,
        series.Name,
        series.Unit,
        series.Kind,
        series.PartOf,
        series.Of,
        series.Partition,
        series.RenamedFrom,
        series.Unit == "percent" && series.Of is null && series.Figures.Any(figure => figure.Against is null));
}
