using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>
/// Finds the place of a path. Rooms after binding hold no spans, so that a comment does not disturb them; the file is read again
/// only when there is an issue to report.
/// </summary>
internal static class PathLocator
{
    public static SourceSpan Locate(string? text, string file, string path) => LocateIn(YamlReader.Read(text, file).Root, file, path);

    /// <summary>
    /// For many paths of one file, read once. The deepest segment that exists is where it stands: a text itself, but the key above
    /// a mapping, a list or nothing, which would underline half the file.
    /// </summary>
    public static SourceSpan LocateIn(MappingNode? root, string file, string path)
    {
        if (root is null)
        {
            return SourceSpan.TopOf(file);
        }

        YamlSpan? nearest = null;
        foreach (var alternative in PathSyntax.Alternatives(path))
        {
            var span = Find(root, alternative, out var isThere);
            if (isThere)
            {
                return span.In(file);
            }

            nearest ??= span;
        }

        return nearest!.Value.In(file);
    }

    /// <summary>Some characters of a text, where it stands in the file as it is read: on one line, without escapes. Else null.</summary>
    private static YamlSpan? Part(ScalarNode scalar, int start, int length)
    {
        var span = scalar.Span;
        var quote = scalar.IsQuoted ? 1 : 0;
        if (scalar.IsBlock || span.Line != span.EndLine || span.EndColumn - span.Column != scalar.Text.Length + (2 * quote))
        {
            return null;
        }

        // Rooms after reading see the text without the spaces around it.
        var first = span.Column + quote + scalar.Text.Length - scalar.Text.TrimStart().Length + start;
        return first + length > span.EndColumn ? null : new YamlSpan(span.Line, first, span.Line, first + length);
    }

    private static YamlSpan Find(Node node, string path, out bool isThere)
    {
        var span = default(YamlSpan);
        foreach (var segment in PathSyntax.Split(path))
        {
            if (node is MappingNode mapping && mapping.Find(segment) is { } entry)
            {
                node = entry.Value;
                span = node is ScalarNode { IsBlock: false, Text.Length: > 0 } ? node.Span : entry.Key.Span;
            }
            else if (node is SequenceNode sequence && PathSyntax.IndexOf(segment) is var index and >= 0 && index < sequence.Items.Count)
            {
                node = sequence.Items[index];
                span = node is MappingNode { IsFlow: false, Entries: { Count: > 0 } entries } ? entries[0].Key.Span : node.Span;
            }
            else if (node is ScalarNode scalar && PathSyntax.PartOf(segment) is { } part)
            {
                span = Part(scalar, part.Start, part.Length) ?? span;
            }
            else
            {
                isThere = false;
                return span;
            }
        }

        isThere = true;
        return span;
    }
}
