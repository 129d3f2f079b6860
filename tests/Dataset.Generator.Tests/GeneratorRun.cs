using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Dataset.Generator.Primitives;
using Dataset.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Tests;

/// <summary>A diagnostic as an editor shows it: line and column from one.</summary>
internal sealed record Reported(string Id, string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}({Line},{Column}): {Id}: {Message}";

    public static Reported Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var file = span.Path is null ? string.Empty : FileName.Of(span.Path);
        return new(diagnostic.Id, file, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}

/// <summary>A project of records, compiled: what the generator said, what it wrote, and what the compiler made of it. An edit gives another run of the same driver.</summary>
internal sealed class GeneratorRun
{
    public const string Folder = "/project/data/";

    private static readonly ImmutableArray<MetadataReference> Framework = FindFramework();

    private readonly GeneratorDriver _driver;
    private readonly ImmutableArray<Text> _texts;
    private readonly Options _options;
    private readonly IReadOnlyCollection<SourceText> _before;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, ImmutableArray<Text> texts, Options options, IReadOnlyCollection<SourceText> before)
    {
        foreach (var text in texts)
        {
            text.Fetched = 0;
        }

        _driver = driver.RunGenerators(compilation);
        Reads = [.. texts.Where(text => text.Fetched > 0).Select(text => Path.GetFileName(text.Path)).Order(StringComparer.Ordinal)];
        _texts = texts;
        _options = options;
        _before = before;
        Consumer = compilation;
    }

    /// <summary>The compilation before generation.</summary>
    public CSharpCompilation Consumer { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Everything the generator reported, in the order of files and lines.</summary>
    public IReadOnlyList<Reported> Diagnostics =>
        [.. Result.Diagnostics.Select(Reported.Of).OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column).ThenBy(one => one.Id, StringComparer.Ordinal)];

    /// <summary>Errors and warnings of the generator, without what it only mentions, and without the disputes that records of tests leave unexplained.</summary>
    public IReadOnlyList<Reported> Problems =>
        [.. Diagnostics.Where(one => one.Id != "DS6001" && Result.Diagnostics.Any(found => found.Id == one.Id && found.Severity >= DiagnosticSeverity.Warning))];

    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The names of the texts that this run asked for.</summary>
    public IReadOnlyList<string> Reads { get; }

    /// <summary>The sources that this run wrote anew, whatever they say; the others are kept from the run before.</summary>
    public IReadOnlyList<string> Emitted =>
        [.. Result.GeneratedSources.Where(source => !_before.Contains(source.SourceText, ReferenceEqualityComparer.Instance)).Select(source => source.HintName).Order(StringComparer.Ordinal)];

    /// <summary>What ran, a line a step: how many outputs are New, Modified, Unchanged or Removed. Steps that were only cached are left out.</summary>
    public string Reasons
    {
        get
        {
            var lines = Result.TrackedSteps
                .Where(step => typeof(Steps).GetField(step.Key) is not null)
                .Select(step => (step.Key, Counts: Counts(step.Value)))
                .Where(step => step.Counts.Length > 0)
                .OrderBy(step => step.Key, StringComparer.Ordinal)
                .Select(step => $"{step.Key}: {step.Counts}");
            return string.Join("\n", lines);
        }
    }

    public static GeneratorRun Of(params (string Name, string Yaml)[] records) => Of(records, null);

    public static GeneratorRun Of(
        IEnumerable<(string Name, string Yaml)> records,
        string? quotesLock = null,
        string code = "",
        IReadOnlyDictionary<string, string>? options = null,
        string folder = Folder,
        LanguageVersion language = LanguageVersion.Latest,
        IEnumerable<(string Name, string Yaml)>? unmarked = null,
        bool isTracked = true,
        string globalConfig = "")
    {
        var texts = records.Select(record => new Text(folder + record.Name, record.Yaml, IsRecord: true)).ToList();
        texts.AddRange((unmarked ?? []).Select(other => new Text(folder + other.Name, other.Yaml, IsRecord: false)));
        if (quotesLock is not null)
        {
            texts.Add(new(folder + "quotes.lock", quotesLock, IsRecord: false));
        }

        var parse = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        var provider = new Options(options ?? new Dictionary<string, string> { ["RootNamespace"] = "Dataset", ["DatasetVersion"] = "1.2.3" });
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts,
            parse,
            provider,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        var compilation = CSharpCompilation.Create(
            "Records",
            [CSharpSyntaxTree.ParseText(code, parse, "Consumer.cs", Encoding.UTF8)],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true, warningLevel: 9999).WithSyntaxTreeOptionsProvider(new Severities(globalConfig)));
        return new(driver, compilation, [.. texts], provider, []);
    }

    /// <summary>The same project with the text of one file edited.</summary>
    public GeneratorRun Edit(string name, Func<string, string> edit)
    {
        var old = _texts.Single(text => Path.GetFileName(text.Path) == name);
        var edited = new Text(old.Path, edit(old.Content), old.IsRecord);
        Assert.NotEqual(old.Content, edited.Content);
        return new(_driver.ReplaceAdditionalText(old, edited), Consumer, _texts.Replace(old, edited), _options, Kept());
    }

    /// <summary>The same project with one more record.</summary>
    public GeneratorRun Add(string name, string yaml)
    {
        var text = new Text(Folder + name, yaml, IsRecord: true);
        return new(_driver.AddAdditionalTexts([text]), Consumer, _texts.Add(text), _options, Kept());
    }

    /// <summary>The same project without one of its records.</summary>
    public GeneratorRun Remove(string name)
    {
        var text = _texts.Single(one => Path.GetFileName(one.Path) == name);
        return new(_driver.RemoveAdditionalTexts([text]), Consumer, _texts.Remove(text), _options, Kept());
    }

    /// <summary>The same project with other C#.</summary>
    public GeneratorRun EditCode(string code)
    {
        var tree = Consumer.SyntaxTrees[0];
        var edited = tree.WithChangedText(SourceText.From(code, Encoding.UTF8));
        return new(_driver, Consumer.ReplaceSyntaxTree(tree, edited), _texts, _options, Kept());
    }

    /// <summary>Consumer and generated code together.</summary>
    public CSharpCompilation Compile()
    {
        var trees = Result.GeneratedSources.Select(source => source.SyntaxTree);
        return Consumer.AddSyntaxTrees(trees);
    }

    /// <summary>What the compiler says of consumer and generated code: errors and warnings.</summary>
    public IReadOnlyList<Reported> CompilerProblems() =>
        [.. Compile().GetDiagnostics().Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(Reported.Of)];

    /// <summary>The compiled assembly, which must have given no error and no warning.</summary>
    public Compiled Load()
    {
        Assert.Empty(Problems);
        return LoadPart();
    }

    /// <summary>What compiled, although the generator reported errors.</summary>
    public Compiled LoadPart()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = Compile().Emit(assembly, xmlDocumentationStream: documentation);
        Assert.Empty(result.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(Reported.Of));
        assembly.Position = 0;
        var context = new AssemblyLoadContext("Records", isCollectible: true);
        return new(context.LoadFromStream(assembly), Encoding.UTF8.GetString(documentation.ToArray()));
    }

    private static string Counts(ImmutableArray<IncrementalGeneratorRunStep> steps)
    {
        var counts = steps.SelectMany(step => step.Outputs).GroupBy(output => output.Reason).Where(group => group.Key != IncrementalStepRunReason.Cached);
        return string.Join(", ", counts.OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"));
    }

    private static ImmutableArray<MetadataReference> FindFramework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. paths.Where(path => Path.GetDirectoryName(path) == folder).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(IFigure).Assembly.Location),
        ];
    }

    private IReadOnlyCollection<SourceText> Kept() => [.. Result.GeneratedSources.Select(source => source.SourceText)];

    private sealed class Text(string path, string content, bool IsRecord) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path { get; } = path;

        public string Content { get; } = content;

        public bool IsRecord { get; } = IsRecord;

        /// <summary>How often the text was asked for since the last run began.</summary>
        public int Fetched { get; set; }

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Fetched++;
            return _text;
        }
    }

    /// <summary>What a <c>.globalconfig</c> says of severities.</summary>
    private sealed class Severities(string globalConfig) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigOptionsResult _global = AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse("is_global = true\n" + globalConfig, "/project/.globalconfig") }).GlobalConfigOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _global.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Options(IReadOnlyDictionary<string, string> global) : AnalyzerConfigOptionsProvider
    {
        private static readonly Values Record = new(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.DatasetRecord"] = "true" });
        private static readonly Values None = new(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is Text { IsRecord: true } ? Record : None;

        private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}

/// <summary>A compiled dataset, read as its users read it.</summary>
internal sealed class Compiled(Assembly assembly, string documentation)
{
    public Assembly Assembly { get; } = assembly;

    /// <summary>The XML documentation file.</summary>
    public string Documentation { get; } = documentation;

    public IReadOnlyList<IFigure> Figures => Catalog<IReadOnlyList<IFigure>>("Figures");

    public IReadOnlyList<Series> Series => Catalog<IReadOnlyList<Series>>("Series");

    public IReadOnlyList<Source> Sources => Catalog<IReadOnlyList<Source>>("Sources");

    public IReadOnlyList<Agent> Agents => Catalog<IReadOnlyList<Agent>>("Agents");

    public IReadOnlyList<Check> Checks => Catalog<IReadOnlyList<Check>>("Checks");

    public IReadOnlyList<Conflict> Conflicts => Catalog<IReadOnlyList<Conflict>>("Conflicts");

    public IFigure? Find(string id) => (IFigure?)Type("Dataset.Catalog").GetMethod("Find")!.Invoke(null, [id]);

    /// <summary>A figure by its typed name, as in <c>Border.Crossings.March2025</c>.</summary>
    public IFigure Figure(string name)
    {
        var dot = name.LastIndexOf('.');
        var property = Type("Dataset." + name[..dot].Replace('.', '+')).GetProperty(name[(dot + 1)..]);
        return (IFigure)property!.GetValue(null)!;
    }

    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    private T Catalog<T>(string property) => (T)Type("Dataset.Catalog").GetProperty(property)!.GetValue(null)!;
}
