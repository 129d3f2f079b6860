using System.Globalization;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Model;

/// <summary>
/// Series of a topic that are emitted as one source, their texts in one literal. The compiler compares the name of each source with those
/// of all others at every run: a source for each series would be the square of their number.
/// </summary>
/// <param name="Number">From 1, in the topic.</param>
/// <param name="Series">By id.</param>
internal sealed record PageModel(string Topic, int Number, EquatableArray<SeriesModel> Series)
{
    private IReadOnlyList<string>? _sources;
    private IReadOnlyList<string>? _agents;

    /// <summary>The class that reads its text. Names of series have no low line, so none is the same.</summary>
    public string Name => NameOf(Number);

    public string TopicKey => RecordId.TopicOf(Series[0].Id);

    /// <summary>The keys of the sources that its text refers to by number, in ordinal order.</summary>
    public IReadOnlyList<string> Sources => _sources ??= InOrder(static series => series.Sources);

    /// <summary>The keys of the agents that its text refers to by number, in ordinal order.</summary>
    public IReadOnlyList<string> Agents => _agents ??= InOrder(static series => series.Agents);

    public PageName ToName() => new(Topic, Name);

    public static string NameOf(int number) => "Rows_" + number.ToString(CultureInfo.InvariantCulture);

    public bool Equals(PageModel? other) =>
        other is not null && Topic == other.Topic && Number == other.Number && Series.Equals(other.Series);

    public override int GetHashCode() => Series.GetHashCode();

    private IReadOnlyList<string> InOrder(Func<SeriesModel, EquatableArray<string>> keys) =>
        [.. Series.Items.SelectMany(one => keys(one).Items).Distinct().OrderBy(static key => key, StringComparer.Ordinal)];
}

/// <summary>A page by its class, as the catalogue refers to it.</summary>
internal sealed record PageName(string Topic, string Name);
