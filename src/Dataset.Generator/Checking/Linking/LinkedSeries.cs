using Dataset.Generator.Model;
using Dataset.Generator.Reading;

namespace Dataset.Generator.Checking.Linking;

/// <summary>A series on its way to the model: what its references led to. Lives only while linking.</summary>
internal sealed class LinkedSeries(FileRecord file, SeriesRecord record, string topic, string topicKey)
{
    public FileRecord File { get; } = file;

    public SeriesRecord Record { get; } = record;

    public string Topic { get; } = topic;

    public string TopicKey { get; } = topicKey;

    public string Id { get; } = topicKey + "." + record.Key;

    public string Name { get; } = record.Name ?? Binding.Identifiers.ToName(record.Key);

    public UnitModel? Unit { get; set; }

    public LinkedSeries? PartOf { get; set; }

    public LinkedSeries? Of { get; set; }

    public bool IsWhole { get; set; }

    public List<LinkedSeries> Partition { get; } = [];

    public List<LinkedFigure> Figures { get; } = [];

    /// <summary>The names it was shipped under before, in ordinal order.</summary>
    public string[] Aliases { get; set; } = [];

    public Place At(params string[] path) => Place.AtPath(File.File, RecordPath.Of([Record.Key, .. path]));
}

internal sealed class LinkedFigure(LinkedSeries series, FigureRecord record, ResolvedPeriod period)
{
    public LinkedSeries Series { get; } = series;

    public FigureRecord Record { get; } = record;

    public ResolvedPeriod Period { get; } = period;

    public string Id { get; } = series.Id + "." + period.Id;

    public string Name => Series.Topic + "." + Series.Name + "." + Period.Member;

    public LinkedClaim[] Claims { get; set; } = [];

    public string? Against { get; set; }

    public LinkedFigure? AgainstFigure { get; set; }

    public LinkedSeries? ExtremeOf { get; set; }

    public bool IsDisputed { get; set; }

    /// <summary>The members it was shipped as before, in ordinal order.</summary>
    public string[] Aliases { get; set; } = [];

    public List<string> Footnotes { get; } = [];

    public Place At(params string[] path) => Place.AtPath(Series.File.File, RecordPath.OfFigure(Series.Record, Record, path));
}

internal sealed class LinkedClaim(LinkedFigure figure, ClaimRecord record, int index, string voice, string speaker)
{
    public LinkedFigure Figure { get; } = figure;

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
    public Place AtInherited(string key, int quote = -1)
    {
        var (series, figure) = (Figure.Series.Record, Figure.Record);
        string[] outer = [RecordPath.OfClaim(series, figure, Index, key), RecordPath.OfFigure(series, figure, key), RecordPath.Of(series.Key, key), RecordPath.Of(key)];
        return Place.AtPath(
            Figure.Series.File.File,
            PathSyntax.FirstOf(quote < 0 ? outer : [RecordPath.OfClaim(series, figure, Index, "quotes", RecordPath.Item(quote), key), .. outer]));
    }

    public Place At(params string[] path) =>
        Place.AtPath(Figure.Series.File.File, RecordPath.OfClaim(Figure.Series.Record, Figure.Record, Index, path));
}
