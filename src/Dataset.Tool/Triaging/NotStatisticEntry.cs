using Dataset.Tool.Quoting;

namespace Dataset.Tool.Triaging;

/// <summary>Entries of <c>not_statistic:</c> as YAML.</summary>
internal static class NotStatisticEntry
{
    public static string OfPassage(Passage passage, string because)
    {
        var before = passage.Before is { } head ? $", before: {YamlScalar.Flow(head)}" : string.Empty;
        var after = passage.After is { } tail ? $", after: {YamlScalar.Flow(tail)}" : string.Empty;
        return $"{{ quote: {YamlScalar.Flow(passage.Words)}{before}{after}, because: {YamlScalar.Flow(because)} }}";
    }

    public static string OfClass(string name, string because) => $"{{ all: {name}, because: {YamlScalar.Flow(because)} }}";
}
