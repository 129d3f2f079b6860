using Dataset.Generator.Diagnostics;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Pipeline;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Tool;

/// <summary>A folder of records, read and bound as the generator does.</summary>
internal sealed class RecordFolder
{
    /// <summary>Names and ids do not depend on what the project says of the output.</summary>
    public static readonly EmitOptions Options = new("Dataset", true, "0.0.0");

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpanIndex> _spans = new(StringComparer.Ordinal);

    private RecordFolder(string path) => Path = path;

    public string Path { get; }

    public List<RecordFile> Files { get; } = [];

    public List<Issue> Issues { get; } = [];

    /// <summary>Whether every file was read and bound without an error.</summary>
    public bool IsSound => !Issues.Any(issue => issue.Rule.Severity == RuleSeverity.Error);

    public static RecordFolder Read(string path, CancellationToken cancellation)
    {
        var folder = new RecordFolder(System.IO.Path.GetFullPath(path));
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            folder._texts.Add(file, text);
            var read = FileReader.Read(file, text, cancellation);
            folder.Issues.AddRange(read.Issues);
            if (read.Value is { } record)
            {
                folder.Files.Add(record);
            }
        }

        return folder;
    }

    /// <summary>The records linked: what would be emitted.</summary>
    public DatasetModel Model(CancellationToken cancellation) => Linker.Link(Files, null, Options, cancellation).Model;

    /// <summary>The issue at its line and column, where it stands at a path.</summary>
    public Issue Located(Issue issue)
    {
        if (issue.Place is not NodePlace || !_texts.TryGetValue(issue.Place.File, out var text))
        {
            return issue;
        }

        if (!_spans.TryGetValue(issue.Place.File, out var spans))
        {
            _spans.Add(issue.Place.File, spans = SpanIndex.Of(YamlReader.Read(text, issue.Place.File).Root));
        }

        return spans.Locate(issue);
    }
}
