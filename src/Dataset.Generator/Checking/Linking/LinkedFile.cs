using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>What a linked file is made from.</summary>
internal sealed record LinkedFileParts(FileRecord Record, Outline Outline);

/// <summary>One file with its periods resolved, its speakers and documents found, its series known to the others.</summary>
internal sealed class LinkedFile : Made<LinkedFile, LinkedFileParts>
{
    private LinkedFile(LinkedFileParts parts)
        : base(parts)
    {
    }

    public FileRecord Record => From.Record;

    public Outline Outline => From.Outline;

    /// <summary>Without those that the outline refused.</summary>
    public List<LinkedSeries> Series { get; } = [];

    public List<Issue> Issues { get; } = [];

    /// <summary>The paths of the other files whose figures this one speaks of, in ordinal order.</summary>
    public IReadOnlyList<string> Neighbours { get; private set; } = [];

    public static LinkedFile Of(FileRecord record, Outline outline, CancellationToken cancellation)
    {
        var file = new LinkedFile(new(record, outline));
        if (record.Topic is { } topic)
        {
            foreach (var one in record.Series)
            {
                cancellation.ThrowIfCancellationRequested();
                if (outline.Find(one.Key, Binding.Identifiers.ToKey(topic)) is { } outlined && outlined.File == record.File)
                {
                    file.Add(new(record, one, outlined));
                }
            }
        }

        file.Neighbours = Linking.Neighbours.Of(file);
        return file;
    }

    /// <summary>In place of one that could not be linked.</summary>
    public static LinkedFile Failed(FileRecord record, Outline outline, Issue issue) => new(new(record, outline)) { Failure = issue, Issues = { issue } };

    private void Add(LinkedSeries series)
    {
        FigureLinker.Link(Outline, series, Issues);
        AliasLinker.LinkFigures(series, Issues);
        foreach (var figure in series.Figures)
        {
            FigureLinker.Refer(Outline, figure, Issues);
        }

        Series.Add(series);
    }
}
