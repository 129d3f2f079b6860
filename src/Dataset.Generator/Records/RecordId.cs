namespace Dataset.Generator.Records;

/// <summary>The parts of an id: <c>topic.series.period#voice</c>.</summary>
internal static class RecordId
{
    /// <summary>The series of a figure or claim. Keys of topics and series hold no full stop; periods may.</summary>
    public static string SeriesOf(string id) => id.Substring(0, id.IndexOf('.', id.IndexOf('.') + 1));

    /// <summary>The figure of a claim.</summary>
    public static string FigureOf(string claim) => claim.Substring(0, claim.IndexOf('#'));
}
