using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool;

/// <summary>A folder of records, read and bound as the generator does.</summary>
internal sealed class RecordFolder
{
    /// <summary>Names and ids do not depend on what the project says of the output.</summary>
    public static readonly EmitOptions Options = new("Dataset", true, "0.0.0");

    private readonly IReadOnlyDictionary<string, LoadedFile> _files;

    private RecordFolder(string path, IReadOnlyList<Result<LoadedFile>> files)
    {
        Path = path;
        Issues = [.. files.SelectMany(file => file.Issues)];
        _files = files.ToDictionary(file => file.Value.Records.File, file => file.Value, StringComparer.Ordinal);
    }

    public string Path { get; }

    public IEnumerable<RecordFile> Files => _files.Values.Select(file => file.Records);

    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Whether every file was read and bound without an error.</summary>
    public bool IsSound => !Issues.Any(issue => issue.Rule.Severity == RuleSeverity.Error);

    public static RecordFolder Read(string path, CancellationToken cancellation)
    {
        var folder = System.IO.Path.GetFullPath(path);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return new(folder, [.. files.Select(file => DatasetCompiler.ReadFile(file, File.ReadAllText(file), cancellation))]);
    }

    /// <summary>The records with their references followed.</summary>
    public Result<BoundDataset> Bind(CancellationToken cancellation) => DatasetCompiler.BindAll(Files, Options, cancellation);

    /// <summary>What a build would emit and report with these lines as its lock of quotations.</summary>
    public Result<DatasetModel> Compile(IEnumerable<LockLine> quotes, CancellationToken cancellation)
    {
        var path = System.IO.Path.Combine(Path, QuotesLock.FileName);
        return DatasetCompiler.Compile(Files, QuotesLock.Parse(path, string.Concat(quotes.Select(line => line + "\n"))), Options,
            cancellation);
    }

    /// <summary>What would be emitted.</summary>
    public DatasetModel Model(CancellationToken cancellation) => DatasetCompiler.Compile(Files, null, Options, cancellation).Value;

    /// <summary>The issue at its line and column, where it stands at a path.</summary>
    public Issue Located(Issue issue) => _files.TryGetValue(issue.Place.File, out var file) ? file.Spans.Locate(issue) : issue;
}
