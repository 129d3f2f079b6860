using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>Files that are checked, and their neighbours at hand.</summary>
internal sealed class AnalysisScope
{
    private readonly Dictionary<string, BoundSeries> _series = new(StringComparer.Ordinal);

    public AnalysisScope(Outline outline, IReadOnlyList<BoundFile> files, IEnumerable<BoundFile> neighbours)
    {
        Outline = outline;
        Files = files;
        foreach (var series in files.Concat(neighbours).SelectMany(file => file.Series))
        {
            _series.Add(series.Id, series);
        }
    }

    public Outline Outline { get; }

    public Declarations Declarations => Outline.Declarations;

    /// <summary>Those that are checked.</summary>
    public IReadOnlyList<BoundFile> Files { get; }

    /// <summary>The series of the files that are checked.</summary>
    public IEnumerable<BoundSeries> Series => Files.SelectMany(file => file.Series);

    public List<Issue> Issues { get; } = [];

    /// <summary>By id, also of a neighbour.</summary>
    public BoundSeries? FindSeries(string id) => _series.TryGetValue(id, out var series) ? series : null;

    /// <summary>By id, also of a neighbour.</summary>
    public BoundFigure? FindFigure(string id) => FindSeries(SeriesOf(id))?.Figures.FirstOrDefault(figure => figure.Id == id);

    public void Report(Rule rule, IssuePlace place, params string[] arguments) => Issues.Report(rule, place, arguments);

    /// <summary>The id of the series that a figure's or claim's id begins with. Keys of topics and series hold no full stop; periods may.</summary>
    public static string SeriesOf(string id) => id.Substring(0, id.IndexOf('.', id.IndexOf('.') + 1));

    /// <summary>What references without a topic mean; a file of declarations has its name for one.</summary>
    public static string TopicKeyOf(RecordFile file) => Identifier.ToKey(file.Topic ?? Identifier.ToName(FileName.Of(file.File)));
}
