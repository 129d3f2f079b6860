using Dataset.Generator.Yaml;

namespace Dataset.Tool.Writing;

/// <summary>Entries of <c>not_statistic:</c>, each a mapping in braces.</summary>
internal static class NotStatisticEntry
{
    public static string OfQuotation(string words, string? before, string? after, string because)
    {
        var head = before is null ? string.Empty : $", before: {YamlText.Flow(before)}";
        var tail = after is null ? string.Empty : $", after: {YamlText.Flow(after)}";
        return $"{{ quote: {YamlText.Flow(words)}{head}{tail}, because: {YamlText.Flow(because)} }}";
    }

    public static string OfClass(string name, string because) => $"{{ all: {name}, because: {YamlText.Flow(because)} }}";
}
