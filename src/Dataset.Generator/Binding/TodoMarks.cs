using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>
/// What a draft leaves to a person: keys and plain texts that begin with the word TODO. What stands behind the word is proposed, and is
/// read as if it were decided, so that the rest of the file is checked along with it; the file is in error until the last is gone.
/// </summary>
internal static class TodoMarks
{
    /// <summary>The document without its marks, and one issue that counts them; as it was where it has none.</summary>
    /// <param name="text">The text that the document was read from.</param>
    public static (YamlDocument Document, Issue? Left) TakeOff(YamlDocument document, string? text, string file)
    {
        if (document.Root is not { } root || text?.Contains(TodoMark.Word) != true)
        {
            return (document, null);
        }

        var marked = new List<YamlSpan>();
        var decided = Without(root, marked);
        if (marked.Count == 0)
        {
            return (document, null);
        }

        var first = marked.OrderBy(static span => span.Line).ThenBy(static span => span.Column).First();
        var left = Issue.Of(BindingRules.LeftToDecide, first.In(file), marked.Count.ToString(CultureInfo.InvariantCulture),
            FileName.Of(file));
        return (document with { Root = decided }, left);
    }

    /// <summary>Whether an issue only says that a bare mark is no value: it is counted already.</summary>
    public static bool IsCounted(Issue issue) => issue.Arguments.Items.Contains(TodoMark.Word);

    private static MappingNode Without(MappingNode mapping, List<YamlSpan> marked)
    {
        var entries = new Entry[mapping.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            var key = Without(entry.Key, marked);

            // A proposal may be a key that is there already; then both stay apart, and are told as what they are.
            entries[i] = new Entry(mapping.Find(key.Text) is null ? key : entry.Key, Without(entry.Value, marked));
        }

        return new MappingNode(mapping.Span, entries, mapping.IsFlow);
    }

    private static Node Without(Node node, List<YamlSpan> marked) => node switch
    {
        MappingNode mapping => Without(mapping, marked),
        SequenceNode sequence => new SequenceNode(sequence.Span, sequence.Items.Select(item => Without(item, marked)).ToArray()),
        ScalarNode scalar => Without(scalar, marked),
        _ => node,
    };

    private static ScalarNode Without(ScalarNode scalar, List<YamlSpan> marked)
    {
        // A text in quotation marks may begin so by itself: "TODO EL PAÍS".
        if (!scalar.IsPlain || !TodoMark.Opens(scalar.Text))
        {
            return scalar;
        }

        marked.Add(scalar.Span);
        return scalar.Text.Length == TodoMark.Word.Length ? scalar
            : new ScalarNode(scalar.Span, scalar.Text.Substring(TodoMark.Word.Length + 1).TrimStart(), ScalarForm.Plain);
    }
}
