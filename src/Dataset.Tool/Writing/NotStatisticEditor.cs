using Dataset.Generator.Yaml;

namespace Dataset.Tool.Writing;

/// <summary>Adds entries to <c>not_statistic:</c> of a source. Every other character of the file stays as it is.</summary>
internal sealed class NotStatisticEditor
{
    private const string Key = "not_statistic";

    private readonly string _text;
    private readonly string _lineEnd;
    private readonly List<int> _lineStarts = [0];

    private NotStatisticEditor(string text)
    {
        _text = text;
        _lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        for (var at = 0; at < text.Length; at++)
        {
            if (LineMap.IsBreak(text[at]) && !(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n'))
            {
                _lineStarts.Add(at + 1);
            }
        }
    }

    /// <param name="text">The file's, without a byte order mark.</param>
    /// <param name="file">Its path.</param>
    /// <param name="source">The key of the source.</param>
    /// <param name="entries">Mappings in braces.</param>
    /// <returns>The new text; null where the file has no such source in a form that can be edited.</returns>
    public static string? Add(string text, string file, string source, IReadOnlyList<string> entries)
    {
        var edited = YamlReader.Read(text, file).Root?.Find("sources")?.Value is MappingNode sources
            && sources.Find(source)?.Value is MappingNode { Entries.Count: > 0 } record
                ? new NotStatisticEditor(text).Add(record, entries) : null;
        return edited is not null && YamlReader.Read(edited, file).Issues.Length == YamlReader.Read(text, file).Issues.Length
            ? edited : null;
    }

    private string Add(MappingNode record, IReadOnlyList<string> entries) => record.Find(Key) switch
    {
        null when record.IsFlow => Insert(OffsetOfEnd(record.Entries[^1].Value), $", {Key}: [ {string.Join(", ", entries)} ]"),
        null => InsertLines(record.Span.EndLine, Indent(record) + Key + ":", Indent(record) + "  ", entries),
        { Value: SequenceNode { Items.Count: > 0 } list } => AddToList(list, entries),
        { Value: SequenceNode list } => Insert(OffsetOfEnd(list) - 1, $" {string.Join(", ", entries)} "),
        var entry => InsertLines(entry.Key.Span.EndLine, null, Indent(record) + "  ", entries),
    };

    private string AddToList(SequenceNode list, IReadOnlyList<string> entries)
    {
        var first = Offset(list.Items[0].Span.Line, list.Items[0].Span.Column);
        if (_text[Offset(list.Span.Line, list.Span.Column)] == '[')
        {
            return Insert(OffsetOfEnd(list.Items[^1]), string.Concat(entries.Select(static entry => ", " + entry)));
        }

        var dash = _text.LastIndexOf('-', first - 1);
        var indent = new string(' ', dash - _lineStarts[list.Items[0].Span.Line]);
        return InsertLines(list.Items[^1].Span.EndLine, null, indent, entries);
    }

    /// <summary>New lines behind a line, its comment among it.</summary>
    private string InsertLines(int line, string? head, string indent, IReadOnlyList<string> entries)
    {
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : _text.Length;
        while (end > _lineStarts[line] && LineMap.IsBreak(_text[end - 1]))
        {
            end--;
        }

        var lines = entries.Select(entry => $"{indent}- {entry}");
        return Insert(end, string.Concat((head is null ? lines : lines.Prepend(head)).Select(added => _lineEnd + added)));
    }

    private string Insert(int at, string added) => _text.Insert(at, added);

    private static string Indent(MappingNode record) => new(' ', record.Entries[0].Key.Span.Column);

    private int OffsetOfEnd(Node node) => Offset(node.Span.EndLine, node.Span.EndColumn);

    private int Offset(int line, int column) => _lineStarts[line] + column;
}
