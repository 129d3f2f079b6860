using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>
/// What one file declares for all of them. No figure is in it, so an edit of a value ends before the <see cref="SymbolTable"/>.
/// </summary>
/// <param name="IsLost">Whether what is found nowhere may stand in it.</param>
internal sealed record FileSymbols(
    string File,
    string? Topic,
    string? Title,
    EquatableArray<UnitRecord> Units,
    EquatableArray<AgentRecord> Agents,
    EquatableArray<AnchorRecord> Anchors,
    EquatableArray<SourceRecord> Sources,
    EquatableArray<SeriesDeclaration> Series,
    bool IsLost)
{
    public static FileSymbols From(RecordFile file) => new(
        file.File,
        file.Topic,
        file.Title,
        file.Units,
        file.Agents,
        file.Anchors,
        file.Sources,
        file.Series.Select(SeriesDeclaration.From).ToEquatable(),
        file.IsLost);
}

/// <param name="IsOfNothing">A percentage with a figure that states neither whose share it is nor what it is measured against.</param>
internal sealed record SeriesDeclaration(
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
    /// <summary>The levels it is the change of, as written; null when not said.</summary>
    public string? ChangeOf { get; init; }

    /// <summary>How it stands to series of other definitions.</summary>
    public EquatableArray<MeasureRecord> Measures { get; init; }

    public SeriesCounts Counts { get; init; }

    /// <summary>The key in the record that issues of it point to; another than its own where a column parts the series.</summary>
    public required string WrittenKey { get; init; }

    public SeriesStatistic Statistic { get; init; }

    /// <summary>null when not said.</summary>
    public SeriesAdjustment? Adjustment { get; init; }

    /// <summary>Whether its figures have no names.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Whether its numbers are how many there are or were: no changes, averages or medians.</summary>
    public bool HoldsTotals => Counts is SeriesCounts.Levels && Statistic is SeriesStatistic.Total;

    /// <summary>Whether its numbers are added up over time: totals that are no rates and no shares.</summary>
    public bool IsAddedUp =>
        HoldsTotals && Of is null && BuiltInUnits.FindShare(Unit) is null && Unit.IndexOf(" per ", StringComparison.Ordinal) < 0;

    public static SeriesDeclaration From(SeriesRecord series) => new(
        series.Key,
        series.Name,
        series.Unit,
        series.Kind,
        series.PartOf,
        series.Of,
        series.Partition,
        series.RenamedFrom,
        series.Unit == "percent" && series.Of is null && series.Figures.Any(figure => figure.Against is null))
    {
        WrittenKey = series.WrittenKey,
        ChangeOf = series.ChangeOf,
        Measures = series.Measures,
        Counts = series.Counts,
        Statistic = series.Statistic,
        Adjustment = series.Adjustment,
        IsBulk = series.Bulk is not null,
    };
}
