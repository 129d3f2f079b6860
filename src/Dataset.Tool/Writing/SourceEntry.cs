using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Tool.Writing;

/// <summary>Adds a source to the text of a file, and leaves every other character as it is.</summary>
internal static class SourceEntry
{
    /// <summary>The text with one more source.</summary>
    /// <param name="fields">The lines of its entry.</param>
    /// <returns>Null where the sources are written in braces, or the file cannot be read.</returns>
    public static string? WithSource(string text, string file, string key, IReadOnlyList<string> fields)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : string.Empty;
        var entry = fields.Select(field => $"    {field}{end}").Prepend($"  {key}:{end}").ToList();
        var lines = text.Split('\n').ToList();
        var root = YamlReader.Read(text, file).Root;
        if (root is null && lines.Exists(static line => !line.StartsWith('#') && line.Trim().Length > 0))
        {
            return null;
        }

        if (root?.Find("sources") is { } sources)
        {
            if (IsEmpty(sources.Value))
            {
                var (name, value) = (sources.Key.Span, sources.Value.Span);
                lines[value.Line] = lines[value.Line].Remove(value.Column, value.EndColumn - value.Column).TrimEnd(' ');
                lines.InsertRange(Math.Max(name.Line, value.Line) + 1, entry);
                return Checked(lines, file);
            }

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

        return Checked(lines, file);
    }

    /// <summary>Whether a key is there and nothing below it: <c>sources:</c>, <c>sources: {}</c>, <c>sources: null</c>.</summary>
    private static bool IsEmpty(Node sources) => sources.Span.Line == sources.Span.EndLine && sources switch
    {
        MappingNode { IsFlow: true, Entries.Count: 0 } => true,
        ScalarNode { IsPlain: true, Text: "" or "~" or "null" } => true,
        _ => false,
    };

    private static string? Checked(List<string> lines, string file)
    {
        var added = string.Join('\n', lines);
        return YamlReader.Read(added, file).Issues.Any(static issue => issue.IsError) ? null : added;
    }

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
