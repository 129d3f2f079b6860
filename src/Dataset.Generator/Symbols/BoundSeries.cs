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

    public SourceSpan At(params string[] path) => Outlined.At(path);
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

    public SourceSpan At(params string[] path) => SourceSpan.AtPath(Series.File.File, RecordPath.OfFigure(Series.Record, Record, path));
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

    public bool IsInUse => Record.Rank is not ClaimRank.Deprecated;

    /// <summary>A key that the claim has from itself, its figure, its series or its file.</summary>
    /// <param name="quote">The number of a quotation under <c>quotes</c> that may have it; -1 for none.</param>
    public SourceSpan AtInherited(string key, int quote = -1)
    {
        var (series, figure) = (Figure.Series.Record, Figure.Record);
        string[] outer = [RecordPath.OfClaim(series, figure, Index, key), RecordPath.OfFigure(series, figure, key), RecordPath.Of(series.Key, key), RecordPath.Of(key)];
        return SourceSpan.AtPath(
            Figure.Series.File.File,
            PathSyntax.FirstOf(quote < 0 ? outer : [RecordPath.OfClaim(series, figure, Index, "quotes", RecordPath.Item(quote), key), .. outer]));
    }

    public SourceSpan At(params string[] path) =>
        SourceSpan.AtPath(Figure.Series.File.File, RecordPath.OfClaim(Figure.Series.Record, Figure.Record, Index, path));
}
