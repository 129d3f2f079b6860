using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Testing;

/// <summary>
/// A project of records, compiled: what the generator reported, what it wrote, and what the compiler made of it. An edit gives another
/// run of the same driver.
/// </summary>
public sealed class GeneratorRun
{
    public const string Folder = "/project/data/";

    private readonly GeneratorDriver _driver;
    private readonly ImmutableArray<RecordText> _texts;
    private readonly IReadOnlyCollection<SourceText> _before;

    private GeneratorRun(
        GeneratorDriver driver, CSharpCompilation compilation, ImmutableArray<RecordText> texts, IReadOnlyCollection<SourceText> kept)
    {
        foreach (var text in texts)
        {
            text.Fetched = 0;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _driver = driver.RunGenerators(compilation);
        AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Reads = [.. texts.Where(text => text.Fetched > 0).Select(text => Path.GetFileName(text.Path)).Order(StringComparer.Ordinal)];
        _texts = texts;
        _before = kept;
        Consumer = compilation;
    }

    /// <summary>The compilation before generation.</summary>
    public CSharpCompilation Consumer { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Everything the generator reported, in the order of files and lines.</summary>
    public IReadOnlyList<Reported> Diagnostics =>
    [
        .. Result.Diagnostics.Select(Reported.Of)
            .OrderBy(one => one.File, StringComparer.Ordinal)
            .ThenBy(one => one.Line)
            .ThenBy(one => one.Column)
            .ThenBy(one => one.Id, StringComparer.Ordinal),
    ];

    /// <summary>Errors and warnings of the generator, without the disputes that records of tests leave unexplained.</summary>
    public IReadOnlyList<Reported> Problems =>
    [
        .. Diagnostics.Where(one =>
            one.Id != "DS6001" && Result.Diagnostics.Any(found => found.Id == one.Id && found.Severity >= DiagnosticSeverity.Warning)),
    ];

    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The files of the project.</summary>
    public IReadOnlyList<RecordText> Texts => _texts;

    /// <summary>The names of the texts that this run asked for.</summary>
    public IReadOnlyList<string> Reads { get; }

    /// <summary>The bytes that the compiler's driver and the generator allocated in this run.</summary>
    public long AllocatedBytes { get; }

    /// <summary>The sources that this run wrote anew, whatever they say; the others are kept from the run before.</summary>
    public IReadOnlyList<string> Emitted =>
    [
        .. Result.GeneratedSources
            .Where(source => !_before.Contains(source.SourceText, ReferenceEqualityComparer.Instance))
            .Select(source => source.HintName)
            .Order(StringComparer.Ordinal),
    ];

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
        string globalConfig = "",
        IEnumerable<MetadataReference>? references = null)
    {
        var texts = records.Select(record => new RecordText(folder + record.Name, record.Yaml, isRecord: true)).ToList();
        texts.AddRange((unmarked ?? []).Select(other => new RecordText(folder + other.Name, other.Yaml, isRecord: false)));
        if (quotesLock is not null)
        {
            texts.Add(new(folder + "quotes.lock", quotesLock, isRecord: false));
        }

        return OfTexts(texts, code, options, language, isTracked, globalConfig, references);
    }

    public static GeneratorRun OfTexts(
        IEnumerable<RecordText> texts,
        string code = "",
        IReadOnlyDictionary<string, string>? options = null,
        LanguageVersion language = LanguageVersion.Latest,
        bool isTracked = true,
        string globalConfig = "",
        IEnumerable<MetadataReference>? references = null)
    {
        ImmutableArray<RecordText> all = [.. texts];
        var parse = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        var properties = options ?? new Dictionary<string, string> { ["RootNamespace"] = "Dataset", ["DatasetVersion"] = "1.2.3" };
        var driver = RecordDriver.Create(all, properties, parse, isTracked);
        var compilation = CSharpCompilation.Create(
            "Records",
            [CSharpSyntaxTree.ParseText(code, parse, "Consumer.cs", Encoding.UTF8)],
            [.. FrameworkReferences.All, .. references ?? []],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true,
                warningLevel: 9999,
                specificDiagnosticOptions: FrameworkReferences.LaterFramework)
                .WithSyntaxTreeOptionsProvider(new GlobalConfig(globalConfig)));
        return new(driver, compilation, all, []);
    }

    /// <summary>The same project with the text of one file edited.</summary>
    public GeneratorRun Edit(string name, Func<string, string> edit)
    {
        var old = _texts.Single(text => Path.GetFileName(text.Path) == name);
        var edited = new RecordText(old.Path, edit(old.Content), old.IsRecord);
        Assert.NotEqual(old.Content, edited.Content);
        return new(_driver.ReplaceAdditionalText(old, edited), Consumer, _texts.Replace(old, edited), Kept());
    }

    /// <summary>The same project with one more record, or with another text that is none: a lock, a table.</summary>
    public GeneratorRun Add(string name, string content, bool isRecord = true)
    {
        var text = new RecordText(Folder + name, content, isRecord);
        return new(_driver.AddAdditionalTexts([text]), Consumer, _texts.Add(text), Kept());
    }

    /// <summary>The same project without one of its texts.</summary>
    public GeneratorRun Remove(string name)
    {
        var text = _texts.Single(one => Path.GetFileName(one.Path) == name);
        return new(_driver.RemoveAdditionalTexts([text]), Consumer, _texts.Remove(text), Kept());
    }

    /// <summary>The same project with other C#.</summary>
    public GeneratorRun EditCode(string code)
    {
        var tree = Consumer.SyntaxTrees[0];
        var edited = tree.WithChangedText(SourceText.From(code, Encoding.UTF8));
        return new(_driver, Consumer.ReplaceSyntaxTree(tree, edited), _texts, Kept());
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

    private IReadOnlyCollection<SourceText> Kept() => [.. Result.GeneratedSources.Select(source => source.SourceText)];
}
