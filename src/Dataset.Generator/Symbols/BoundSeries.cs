using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A series with its figures, as its file says them. Made while its file is linked, and only read from then on.</summary>
internal sealed class BoundSeries(RecordFile file, SeriesRecord record, OutlinedSeries outlined)
{
    public RecordFile File { get; } = file;

    public SeriesRecord Record { get; } = record;

    /// <summary>Its names, its unit, and the series it refers to.</summary>
    public OutlinedSeries Outlined { get; } = outlined;

    public string Topic => Outlined.Topic;

    public string TopicKey => Outlined.TopicKey;

    public string Id => Outlined.Id;

    public string Name => Outlined.Name;

    public List<BoundFigure> Figures { get; } = [];

    /// <summary>The names it was shipped under before, in ordinal order.</summary>
    public string[] Aliases { get; set; } = [];

    public NodePlace At(params PathStep[] path) => Outlined.At(path);
}

internal sealed class BoundFigure(BoundSeries series, FigureRecord record, ResolvedPeriod period)
{
    public BoundSeries Series { get; } = series;

    public FigureRecord Record { get; } = record;

    public ResolvedPeriod Period { get; } = period;

    public string Id { get; } = series.Id + "." + period.Id;

    public string Name => Series.Topic + "." + Series.Name + "." + Period.Member;

    public BoundClaim[] Claims { get; set; } = [];

    public OutlinedSeries? ExtremeOf { get; set; }

    public bool IsDisputed { get; set; }

    /// <summary>The members it was shipped as before, in ordinal order.</summary>
    public string[] Aliases { get; set; } = [];

    public NodePlace At(params PathStep[] path) => NodePlace.At(Series.File.File, RecordPath.OfFigure(Series.Record.Key, Record, path));
}

internal sealed class BoundClaim(BoundFigure figure, ClaimRecord record, int index, string voice, string speaker)
{
    public BoundFigure Figure { get; } = figure;

    public ClaimRecord Record { get; } = record;

    public int Index { get; } = index;

    /// <summary>The last part of the claim's id.</summary>
    public string Voice { get; } = voice;

    /// <summary>The speaker in words.</summary>
    public string Speaker { get; } = speaker;

    public string Id => Figure.Id + "#" + Voice;

    public bool IsInUse => Record.Rank != "deprecated";

    /// <summary>A key that the claim has from itself, its figure, its series or its file.</summary>
    /// <param name="quote">The number of a quotation under <c>quotes</c> that may have it; -1 for none.</param>
    public NodePlace AtInherited(string key, int quote = -1)
    {
        var (series, figure) = (Figure.Series.Record.Key, Figure.Record);
        NodePath[] outer = [RecordPath.OfClaim(series, figure, Index, key), RecordPath.OfFigure(series, figure, key), NodePath.Of(series, key), NodePath.Of(key)];
        return NodePlace.FirstOf(Figure.Series.File.File, quote < 0 ? outer : [RecordPath.OfClaim(series, figure, Index, "quotes", quote, key), .. outer]);
    }

    public NodePlace At(params PathStep[] path) =>
        NodePlace.At(Figure.Series.File.File, RecordPath.OfClaim(Figure.Series.Record.Key, Figure.Record, Index, path));
}
