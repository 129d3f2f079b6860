namespace Dataset.Generator.Records;

/// <summary>The parts of an id: <c>topic.series.period#voice</c>.</summary>
internal static class RecordId
{
    public static string TopicOf(string id) => id.Substring(0, id.IndexOf('.'));

    /// <summary>The series of a figure or claim. Keys of topics and series hold no full stop; periods may.</summary>
    public static string SeriesOf(string id) => id.Substring(0, id.IndexOf('.', id.IndexOf('.') + 1));

    /// <summary>The figure of a claim; of a figure itself.</summary>
    public static string FigureOf(string id) => id.IndexOf('#') is var at and >= 0 ? id.Substring(0, at) : id;
}
