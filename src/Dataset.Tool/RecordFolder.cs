using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;

namespace Dataset.Tool;

/// <summary>A folder of records, read and bound as the generator does.</summary>
internal sealed class RecordFolder
{
    /// <summary>Names and ids do not depend on what the project says of the output.</summary>
    public static readonly EmitOptions Options = new("Dataset", true, "0.0.0");

    private readonly IReadOnlyDictionary<string, LoadedFile> _files;

    /// <summary>The text of each file and what was read of it.</summary>
    private readonly IReadOnlyDictionary<string, (string Text, Result<LoadedFile> Read)> _texts;

    private RecordFolder(
        string path, IReadOnlyDictionary<string, (string Text, Result<LoadedFile> Read)> texts, CancellationToken cancellation)
    {
        Path = path;
        _texts = texts;
        _files = texts.Values.ToDictionary(static file => file.Read.Value.Records.File, static file => file.Read.Value,
            StringComparer.Ordinal);
        var (expanded, issues) = DatasetCompiler.ExpandAll(
            texts.Values.Select(static file => file.Read.Value.Records), TableFiles.In(path), cancellation);
        Files = expanded;
        Issues = [.. texts.Values.SelectMany(static file => file.Read.Issues), .. issues.Select(Located)];
    }

    public string Path { get; }

    /// <summary>What the files state, with what their rows make of the tables.</summary>
    public IReadOnlyList<RecordFile> Files { get; }

    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Whether every file was read and bound without an error.</summary>
    public bool IsSound => !Issues.Any(issue => issue.Rule.Severity == RuleSeverity.Error);

    /// <param name="earlier">The folder as it was read before: a file with the same text is not read again.</param>
    public static RecordFolder Read(string path, CancellationToken cancellation, RecordFolder? earlier = null)
    {
        var folder = System.IO.Path.GetFullPath(path);
        var texts = new Dictionary<string, (string Text, Result<LoadedFile> Read)>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            texts.Add(file, earlier is not null && earlier._texts.TryGetValue(file, out var before) && before.Text == text ? before
                : (text, DatasetCompiler.ReadFile(file, text, cancellation)));
        }

        return new(folder, texts, cancellation);
    }

    /// <summary>The rows of the bulk series, each table with the key of its topic.</summary>
    public (IReadOnlyList<(string Topic, BulkTable Table)> Tables, EquatableArray<Issue> Issues) ExpandBulk(CancellationToken cancellation)
    {
        var files = _files.Values.Select(static file => file.Records).ToList();
        var (tables, issues) = DatasetCompiler.ExpandBulk(files, TableFiles.In(Path), cancellation);
        return (
            [.. tables.Select(table => (files.First(file => file.Series.Items.Contains(table.Series)).TopicKey, table))],
            issues);
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

    /// <summary>What a build without the documents emits and reports, with the lock of quotations as it is.</summary>
    public Result<DatasetModel> CompileAsLocked(CancellationToken cancellation)
    {
        var path = System.IO.Path.Combine(Path, QuotesLock.FileName);
        var locked = File.Exists(path) ? QuotesLock.Parse(path, File.ReadAllText(path)) : null;
        var compiled = DatasetCompiler.Compile(Files, locked, Options, cancellation);
        Issue[] issues = [.. Issues, .. compiled.Issues.Items.Select(Located)];
        return compiled with { Issues = issues.ToEquatable() };
    }

    /// <summary>The lines of the lock of quotations as it is; a damaged one has none.</summary>
    public IEnumerable<LockLine> LockedQuotes()
    {
        var path = System.IO.Path.Combine(Path, QuotesLock.FileName);
        return File.Exists(path)
            ? QuotesLock.Parse(path, File.ReadAllText(path)).Value.OfOthers(static _ => false).Lines.Select(static placed => placed.Line)
            : [];
    }

    /// <summary>The text of the table of a source; null when it was not found or read, which is reported with the records.</summary>
    public string? TableText(SourceRecord source)
    {
        var tables = TableFiles.In(Path);
        return Files.SelectMany(TableSource.AllOf).FirstOrDefault(one => one.Key == source.Key) is { } table
            && TableCatalog.Of([table], tables.Keys).PathsOf(table) is [var path] ? tables[path]() : null;
    }

    /// <summary>What would be emitted.</summary>
    public DatasetModel Model(CancellationToken cancellation) => DatasetCompiler.Compile(Files, null, Options, cancellation).Value;

    /// <summary>The issue at its line and column, where it stands at a path.</summary>
    public Issue Located(Issue issue) => _files.TryGetValue(issue.Place.File, out var file) ? file.Spans.Locate(issue) : issue;
}
