using System.Collections.Immutable;
using System.Text;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;
using Dataset.Generator.Yaml;
using Dataset.Tool.Writing;

namespace Dataset.Fuzz.Guided;

/// <summary>
/// A file of records through every stage, alone. Its diagnostics stand within it, what is emitted has names that Roslyn takes, and a file
/// without fault is read as the same when its nodes are written anew.
/// </summary>
internal static class ReaderTarget
{
    private const string Name = "topic.yaml";

    // A key of more characters must be written in another way.
    private const int LongestKey = 500;

    private static readonly Scene Scene = new(
        [new(Name, "topic: Topic\n", DatasetCompiler.ReadFile(Name, "topic: Topic\n", default).Value.Records)],
        string.Empty,
        NamesLock.Parse(NamesLock.FileName, string.Empty).Value);

    public static void Run(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (Trial.Run(Scene, 0, text, default).Failure is { } failure)
        {
            throw new FindingException(failure);
        }

        var document = YamlReader.Read(text, Name);
        if (document is not { Root: { } root, Issues.IsEmpty: true } || !HasShortKeys(root))
        {
            return;
        }

        var written = string.Concat(root.Entries.Select(static entry => $"{YamlText.Block(entry.Key.Text)}: {Write(entry.Value)}\n"));
        var again = YamlReader.Read(written, Name);
        FindingException.ThrowIf(
            again.Root is null || !again.Issues.IsEmpty || !AreEqual(root, again.Root),
            () => $"written anew it is another file: {string.Join(" ", again.Issues.Select(static issue => issue.Message))}\n{written}");
    }

    private static string Write(Node node) => node switch
    {
        ScalarNode scalar => YamlText.Flow(scalar.Text),
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Write))}]",
        MappingNode mapping => $"{{ {string.Join(", ", mapping.Entries.Select(static entry =>
            $"{YamlText.Flow(entry.Key.Text)}: {Write(entry.Value)}"))} }}",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static bool AreEqual(Node one, Node other) => (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.Text == b.Text,
        (SequenceNode a, SequenceNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, AreEqual).All(static equal => equal),
        (MappingNode a, MappingNode b) => a.Entries.Count == b.Entries.Count && a.Entries.Zip(b.Entries,
            static (x, y) => x.Key.Text == y.Key.Text && AreEqual(x.Value, y.Value)).All(static equal => equal),
        _ => false,
    };

    private static bool HasShortKeys(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.All(static entry => entry.Key.Text.Length <= LongestKey && HasShortKeys(entry.Value)),
        SequenceNode sequence => sequence.Items.All(HasShortKeys),
        _ => true,
    };
}
