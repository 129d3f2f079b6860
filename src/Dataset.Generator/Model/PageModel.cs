using System.Globalization;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Model;

/// <summary>
/// Series of a topic whose texts stand in one literal: a source of its own. It knows nothing of what a series' documentation states, so
/// that a new remark writes no page.
/// </summary>
/// <param name="Number">From 1, in the topic.</param>
/// <param name="Series">By id.</param>
internal sealed record PageModel(string Topic, int Number, EquatableArray<SeriesText> Series)
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

    private IReadOnlyList<string> InOrder(Func<SeriesText, EquatableArray<string>> keys) =>
        [.. Series.Items.SelectMany(one => keys(one).Items).Distinct().OrderBy(static key => key, StringComparer.Ordinal)];
}

/// <summary>A page by its class, as the catalogue refers to it.</summary>
internal sealed record PageName(string Topic, string Name);

/// <summary>What a page needs of a series.</summary>
/// <param name="Unit">The unit as a C# type.</param>
/// <param name="Sources">The keys of the sources that its text refers to by number.</param>
/// <param name="Agents">The keys of the agents that its text refers to by number.</param>
/// <param name="Figures">How many there are.</param>
/// <param name="Text">What the runtime reads, below the line that opens the series.</param>
internal sealed record SeriesText(
    string Id,
    string Topic,
    string Name,
    string Unit,
    EquatableArray<string> Sources,
    EquatableArray<string> Agents,
    int Figures,
    string Text)
{
    public string Key => Id.Substring(Id.IndexOf('.') + 1);
}

/// <summary>
/// A series and the page that has its text; the number 0 where it has its own, as a series without names for its figures.
/// </summary>
internal sealed record PlacedSeries(SeriesModel Series, int Page)
{
    /// <summary>The object that reads its text, as seen from inside its topic.</summary>
    public string Rows => $"{PageModel.NameOf(Page)}.{Series.Name}";
}
