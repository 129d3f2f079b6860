using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Tool.Writing;

/// <summary>Adds to the entry of a source in the text of a file, and leaves every other character as it is.</summary>
internal static class SourceEntry
{
    /// <summary>The text with more items under <c>not_statistic:</c> of a source.</summary>
    /// <param name="items">Each a mapping in braces.</param>
    /// <returns>Null where the entry is written in braces, so that no line can be added to it.</returns>
    public static string? WithNotStatistic(string text, string file, string key, IReadOnlyList<string> items)
    {
        if (Find(text, file, key) is not { IsFlow: false, Entries: { Count: > 0 } entries } entry)
        {
            return null;
        }

        var lines = text.Split('\n').ToList();
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : string.Empty;
        var list = entry.Find("not_statistic");
        if (list is { Value: SequenceNode { Items.Count: > 0 } sequence } && DashOf(lines, sequence) is { } dash)
        {
            lines.InsertRange(LastLineOf(lines, sequence) + 1, items.Select(item => $"{dash}- {item}{end}"));
        }
        else if (list is null)
        {
            var indent = new string(' ', entries[0].Key.Span.Column);
            lines.InsertRange(LastLineOf(lines, entry) + 1,
                items.Select(item => $"{indent}  - {item}{end}").Prepend($"{indent}not_statistic:{end}"));
        }
        else
        {
            return null;
        }

        var added = string.Join('\n', lines);
        return YamlReader.Read(added, file).Issues.Any(static issue => issue.IsError) ? null : added;
    }

    /// <summary>The text with one more source.</summary>
    /// <param name="fields">The lines of its entry.</param>
    /// <returns>Null where the sources are written in braces, or the file cannot be read.</returns>
    public static string? WithSource(string text, string file, string key, IReadOnlyList<string> fields)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : string.Empty;
        var entry = fields.Select(field => $"    {field}{end}").Prepend($"  {key}:{end}").ToList();
        var lines = text.Split('\n').ToList();
        var root = YamlReader.Read(text, file).Root;
        if (root is null && text.AsSpan().Trim().Length > 0 && text.Split('\n').Any(static line => !line.StartsWith('#') && line.Trim().Length > 0))
        {
            return null;
        }

        if (root?.Find("sources") is { } sources)
        {
            if (sources.Value is not MappingNode { IsFlow: false, Entries: { Count: > 0 } entries } || entries[0].Key.Span.Column != 2)
            {
                return null;
            }

            lines.InsertRange(LastLineOf(lines, sources.Value) + 1, entry.Prepend(end));
        }
        else
        {
            while (lines.Count > 0 && lines[^1].Trim().Length == 0)
            {
                lines.RemoveAt(lines.Count - 1);
            }

            var gap = lines.Count == 0 ? Array.Empty<string>() : [end];
            lines.AddRange([.. gap, $"sources:{end}", .. entry, string.Empty]);
        }

        var added = string.Join('\n', lines);
        return YamlReader.Read(added, file).Issues.Any(static issue => issue.IsError) ? null : added;
    }

    private static MappingNode? Find(string text, string file, string key) =>
        YamlReader.Read(text, file).Root?.Find("sources")?.Value is MappingNode sources ? sources.Find(key)?.Value as MappingNode : null;

    /// <summary>What stands before the dash of a list's items; null for a list in brackets.</summary>
    private static string? DashOf(List<string> lines, SequenceNode list)
    {
        var first = list.Items[0].Span;
        var before = lines[first.Line][..first.Column].TrimEnd();
        return before.EndsWith('-') && before[..^1].All(static c => c == ' ') ? before[..^1] : null;
    }

    private static int LastLineOf(List<string> lines, Node node)
    {
        var last = node switch
        {
            MappingNode { IsFlow: false, Entries: { Count: > 0 } entries } => LastLineOf(lines, entries[^1].Value),
            SequenceNode { Items: { Count: > 0 } items } when DashOf(lines, (SequenceNode)node) is not null => LastLineOf(lines, items[^1]),
            _ => node.Span.EndColumn == 0 && node.Span.EndLine > node.Span.Line ? node.Span.EndLine - 1 : node.Span.EndLine,
        };
        while (last > 0 && (last >= lines.Count || lines[last].Trim().Length == 0))
        {
            last--;
        }

        return last;
    }
}
