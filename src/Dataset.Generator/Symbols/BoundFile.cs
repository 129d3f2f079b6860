using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>What a linked file is made from.</summary>
internal sealed record BoundFileInputs(RecordFile Record, Outline Outline);

/// <summary>One file with its periods resolved, its speakers and documents found, its series known to the others.</summary>
internal sealed class BoundFile : DerivedValue<BoundFile, BoundFileInputs>
{
    private BoundFile(BoundFileInputs parts)
        : base(parts)
    {
    }

    public RecordFile Record => Input.Record;

    public Outline Outline => Input.Outline;

    /// <summary>Without those that the outline refused.</summary>
    public List<BoundSeries> Series { get; } = [];

    public List<Issue> Issues { get; } = [];

    /// <summary>The paths of the other files whose figures this one speaks of, in ordinal order.</summary>
    public IReadOnlyList<string> Neighbours { get; private set; } = [];

    public static BoundFile Of(RecordFile record, Outline outline, CancellationToken cancellation)
    {
        var file = new BoundFile(new(record, outline));
        if (record.Topic is { } topic)
        {
            foreach (var one in record.Series)
            {
                cancellation.ThrowIfCancellationRequested();
                if (outline.Find(one.Key, Identifier.ToKey(topic)) is { } outlined && outlined.File == record.File)
                {
                    file.Add(new(record, one, outlined));
                }
            }
        }

        file.Neighbours = ReferencedFiles.Of(file);
        return file;
    }

    /// <summary>In place of one that could not be linked.</summary>
    public static BoundFile Failed(RecordFile record, Outline outline, Issue issue) => new(new(record, outline)) { Failure = issue, Issues = { issue } };

    private void Add(BoundSeries series)
    {
        FigureBinding.BindFigures(Outline, series, Issues);
        AliasBinding.BindFigureAliases(series, Issues);
        foreach (var figure in series.Figures)
        {
            FigureBinding.ResolveReferences(Outline, figure, Issues);
        }

        Series.Add(series);
    }
}
