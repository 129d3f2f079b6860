using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>
/// Where every node of a file stands, so that the issues of later rooms are located without reading the file again. A table and not
/// the tree of nodes: it is kept for as long as the editor has the project open, and needs no texts but the keys.
/// </summary>
internal sealed class SpanIndex : IEquatable<SpanIndex>
{
    public static readonly SpanIndex Empty = new([]);

    // In the order of the file, each node followed by those below it.
    private readonly Row[] _rows;

    private SpanIndex(Row[] rows) => _rows = rows;

    public static SpanIndex Of(MappingNode? root)
    {
        if (root is null)
        {
            return Empty;
        }

        var rows = new List<Row>();
        AddBelow(root, rows);
        return new([.. rows]);
    }

    /// <summary>
    /// The first of the paths that exists, else as far as the first of them leads. A text stands where it is; a mapping, a list or
    /// nothing at the key above it, for it would underline half the file.
    /// </summary>
    public SourceSpan Locate(NodePlace place)
    {
        YamlSpan? nearest = null;
        foreach (var path in place.Paths)
        {
            var span = Find(path, out var isThere);
            if (isThere)
            {
                return span.In(place.File);
            }

            nearest ??= span;
        }

        return nearest!.Value.In(place.File);
    }

    public Issue Locate(Issue issue) => issue.Place is NodePlace place ? issue with { Place = Locate(place) } : issue;

    public bool Equals(SpanIndex? other) => other is not null && (ReferenceEquals(this, other) || _rows.SequenceEqual(other._rows));

    public override bool Equals(object? obj) => Equals(obj as SpanIndex);

    public override int GetHashCode() =>
        _rows.Length == 0 ? 0 : unchecked((_rows.Length * 397) ^ _rows[_rows.Length - 1].Span.GetHashCode());

    private static void AddBelow(Node node, List<Row> rows)
    {
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Add(
                    entry.Key.Text,
                    entry.Value,
                    entry.Value is ScalarNode { IsBlock: false, Text.Length: > 0 } ? entry.Value.Span : entry.Key.Span,
                    rows);
            }
        }
        else if (node is SequenceNode sequence)
        {
            foreach (var item in sequence.Items)
            {
                Add(
                    null,
                    item,
                    item is MappingNode { IsFlow: false, Entries: { Count: > 0 } entries } ? entries[0].Key.Span : item.Span,
                    rows);
            }
        }
    }

    private static void Add(string? key, Node node, YamlSpan span, List<Row> rows)
    {
        var at = rows.Count;
        rows.Add(default);
        AddBelow(node, rows);
        rows[at] = new(key, span, rows.Count, node is ScalarNode scalar ? FirstColumn(scalar) : -1);
    }

    /// <summary>
    /// The column of a text's first character, where the text stands in the file as it is read: on one line, without escapes. Else
    /// -1.
    /// </summary>
    private static int FirstColumn(ScalarNode scalar)
    {
        var span = scalar.Span;
        var quote = scalar.IsQuoted ? 1 : 0;
        var isAsRead = !scalar.IsBlock
            && scalar.Text.Length > 0
            && span.Line == span.EndLine
            && span.EndColumn - span.Column == scalar.Text.Length + (2 * quote);

        // Rooms after reading see the text without the spaces around it.
        return isAsRead ? span.Column + quote + scalar.Text.Length - scalar.Text.TrimStart().Length : -1;
    }

    private YamlSpan Find(NodePath path, out bool isThere)
    {
        var span = default(YamlSpan);
        var (first, end, column) = (0, _rows.Length, -1);
        foreach (var step in path.Steps)
        {
            if (step is PathStep.Characters characters && column >= 0)
            {
                var start = column + characters.Start;
                span = start + characters.Length > span.EndColumn ? span : new(span.Line, start, span.Line, start + characters.Length);
                continue;
            }

            var row = step switch
            {
                PathStep.Key key => Child(first, end, key.Name),
                PathStep.Index index => Child(first, end, index.Number),
                PathStep.Characters when first == end => first - 1,
                _ => -1,
            };
            if (row < 0)
            {
                isThere = false;
                return span;
            }

            span = _rows[row].Span;
            (first, end, column) = (row + 1, _rows[row].End, _rows[row].FirstColumn);
        }

        isThere = _rows.Length > 0;
        return span;
    }

    private int Child(int first, int end, string key)
    {
        for (var row = first; row < end; row = _rows[row].End)
        {
            if (_rows[row].Key == key)
            {
                return row;
            }
        }

        return -1;
    }

    private int Child(int first, int end, int number)
    {
        for (var row = first; row < end && _rows[row].Key is null; row = _rows[row].End)
        {
            if (number-- == 0)
            {
                return row;
            }
        }

        return -1;
    }

    /// <param name="Key">Null for the item of a list.</param>
    /// <param name="Span">What is underlined.</param>
    /// <param name="End">The row after the last one below it.</param>
    /// <param name="FirstColumn">Where the characters of its text are counted from; -1 when they cannot be.</param>
    private readonly record struct Row(string? Key, YamlSpan Span, int End, int FirstColumn);
}
