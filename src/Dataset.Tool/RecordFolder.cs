using System.Security.Cryptography;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Tool.Frame;

namespace Dataset.Tool;

/// <summary>A folder of records, read and bound as the generator does.</summary>
internal sealed class RecordFolder
{
    /// <summary>Names and ids do not depend on what the project says of the output.</summary>
    public static readonly EmitOptions Options = new("Dataset", true, "0.0.0");

    private static readonly string[] Locks = [QuotesLock.FileName, NamesLock.FileName];

    private readonly IReadOnlyDictionary<string, LoadedFile> _files;

    /// <summary>The text of each file and what was read of it.</summary>
    private readonly IReadOnlyDictionary<string, (string Text, Result<LoadedFile> Read)> _texts;

    /// <summary>The files with the figures that their rows make of tables; computed on first use, since a bulk build needs none.</summary>
    private readonly Lazy<(IReadOnlyList<RecordFile> Files, EquatableArray<Issue> Issues)> _expanded;

    private RecordFolder(
        string path,
        IReadOnlyDictionary<string, (string Text, Result<LoadedFile> Read)> texts,
        IReadOnlyDictionary<string, Func<string?>> tables,
        CancellationToken cancellation)
    {
        Path = path;
        _texts = texts;
        Tables = tables;
        _files = texts.Values.ToDictionary(static file => file.Read.Value.Records.File, static file => file.Read.Value,
            StringComparer.Ordinal);
        _expanded = new(() => DatasetCompiler.ExpandAll(texts.Values.Select(static file => file.Read.Value.Records), tables, cancellation));
    }

    public string Path { get; }

    /// <summary>The files that may be tables, by their paths: how to read each.</summary>
    public IReadOnlyDictionary<string, Func<string?>> Tables { get; }

    /// <summary>What the files state, with what their rows make of the tables.</summary>
    public IReadOnlyList<RecordFile> Files => _expanded.Value.Files;

    public IReadOnlyList<Issue> Issues =>
        [.. _texts.Values.SelectMany(static file => file.Read.Issues), .. _expanded.Value.Issues.Select(Located)];

    /// <summary>Whether every file was read and bound without an error.</summary>
    public bool IsSound => !Issues.Any(issue => issue.Rule.Severity == RuleSeverity.Error);

    /// <summary>Reads a folder with the tables that its project marks.</summary>
    public static RecordFolder Read(string path, CancellationToken cancellation, RecordFolder? earlier = null) =>
        Read(DatasetFolders.OfRecords(System.IO.Path.GetFullPath(path)), cancellation, earlier);

    /// <param name="earlier">The folder as it was read before: a file with the same text is not read again.</param>
    public static RecordFolder Read(DatasetFolders folders, CancellationToken cancellation, RecordFolder? earlier = null)
    {
        var folder = System.IO.Path.GetFullPath(folders.Records);
        var texts = new Dictionary<string, (string Text, Result<LoadedFile> Read)>(StringComparer.Ordinal);
        foreach (var file in FolderFiles.Of(folder, ".yaml"))
        {
            var text = RegularFile.ReadAllText(file);
            texts.Add(file, earlier is not null && earlier._texts.TryGetValue(file, out var before) && before.Text == text ? before
                : (text, DatasetCompiler.ReadFile(file, text, cancellation)));
        }

        return new(folder, texts, TableFiles.In(folder, folders.Tables), cancellation);
    }

    /// <summary>The folder as it will be when a file has this text.</summary>
    public RecordFolder With(string file, string text, CancellationToken cancellation)
    {
        var texts = new SortedDictionary<string, (string Text, Result<LoadedFile> Read)>(StringComparer.Ordinal);
        foreach (var (path, read) in _texts)
        {
            texts.Add(path, read);
        }

        texts[file] = (text, DatasetCompiler.ReadFile(file, text, cancellation));
        return new(Path, texts, Tables, cancellation);
    }

    /// <summary>The rows of the bulk series, each table with the key of its topic.</summary>
    public (IReadOnlyList<(string Topic, BulkTable Table)> Tables, EquatableArray<Issue> Issues) ExpandBulk(
        CancellationToken cancellation) =>
        DatasetCompiler.ExpandBulk(_files.Values.Select(static file => file.Records), Tables, cancellation);

    /// <summary>How many bulk series the records declare, whether or not their tables are there.</summary>
    public int BulkSeries => _files.Values.Sum(static file => file.Records.Series.Items.Count(static one => one.Rows is { IsBulk: true }));

    /// <summary>The names of all files, without what their rows make of tables.</summary>
    public SymbolTable DeclareSymbols() => DatasetCompiler.BuildSymbols(
        _files.Values.Select(static file => DatasetCompiler.DeclareSymbols(file.Records)), Options.Namespace).Value;

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
        var locked = FolderFiles.Has(Path, QuotesLock.FileName) ? QuotesLock.Parse(path, RegularFile.ReadAllText(path)) : null;
        var compiled = DatasetCompiler.Compile(Files, locked, Options, cancellation);
        Issue[] issues = [.. Issues, .. compiled.Issues.Items.Select(Located)];
        return compiled with { Issues = issues.ToEquatable() };
    }

    /// <summary>The lines of the lock of quotations as it is; a damaged one has none.</summary>
    public IEnumerable<LockLine> LockedQuotes()
    {
        var path = System.IO.Path.Combine(Path, QuotesLock.FileName);
        return FolderFiles.Has(Path, QuotesLock.FileName)
            ? QuotesLock.Parse(path, RegularFile.ReadAllText(path)).Value.OfOthers(static _ => false).Lines
                .Select(static placed => placed.Line)
            : [];
    }

    /// <summary>Whether a source of the records is a table.</summary>
    public bool HasTables => Files.SelectMany(TableSource.AllOf).Any();

    /// <summary>
    /// Whether a file is one that the dataset is made from: a record, a lock, or with the hash of a source a table or a document, wherever
    /// it lies.
    /// </summary>
    public bool IsMadeFrom(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (!File.Exists(full) || _texts.ContainsKey(full) || Locks.Any(name => full == System.IO.Path.Combine(Path, name)))
        {
            return File.Exists(full);
        }

        using var file = RegularFile.Open(full);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        return _files.Values.SelectMany(static one => one.Records.Sources.Items)
            .Any(source => source.Sha256 == hash || source.Original?.Sha256 == hash);
    }

    /// <summary>The text of the table of a source; null when it was not found or read, which is reported with the records.</summary>
    public string? TableText(SourceRecord source) =>
        Files.SelectMany(TableSource.AllOf).FirstOrDefault(one => one.Key == source.Key) is { } table
            && TableCatalog.Of([table], Tables.Keys).PathsOf(table) is [var path] ? Tables[path]() : null;

    /// <summary>What would be emitted.</summary>
    public DatasetModel Model(CancellationToken cancellation) => DatasetCompiler.Compile(Files, null, Options, cancellation).Value;

    /// <summary>The issue at its line and column, where it stands at a path.</summary>
    public Issue Located(Issue issue) => _files.TryGetValue(issue.Place.File, out var file) ? file.Spans.Locate(issue) : issue;
}
