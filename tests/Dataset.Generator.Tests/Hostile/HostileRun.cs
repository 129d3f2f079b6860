using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>
/// The whole generator over one file as bytes, decoded as the compiler decodes them, beside clean files whose figures must stay.
/// </summary>
internal sealed class HostileRun
{
    public const string File = "hostile.yaml";

    private HostileRun(GeneratorDriverRunResult result, TimeSpan took)
    {
        Result = result;
        Took = took;
    }

    public GeneratorDriverRunResult Result { get; }

    public TimeSpan Took { get; }

    /// <summary>What was said of the file, each rule once, in order of their ids.</summary>
    public IReadOnlyList<string> Rules =>
        [.. Result.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning && Path.GetFileName(one.Location.GetLineSpan().Path) == File).Select(one => one.Id).Distinct().Order(StringComparer.Ordinal)];

    public static HostileRun Of(string text) => Of(SourceText.From(text, Encoding.UTF8));

    public static HostileRun Of(byte[] bytes) => Of(Decode(bytes));

    /// <param name="text">Null when the compiler could not decode the file.</param>
    public static HostileRun Of(SourceText? text)
    {
        var clean = new[] { Samples.Declarations, Samples.Arrests(Samples.Figure("2025-03")) };
        var texts = clean.Select(one => new Text("/project/data/" + one.Name, SourceText.From(one.Yaml, Encoding.UTF8))).Append(new Text("/project/data/" + File, text));
        var driver = CSharpGeneratorDriver.Create([new DatasetGenerator().AsSourceGenerator()], texts, CSharpParseOptions.Default, new Options());
        var watch = Stopwatch.StartNew();
        var result = driver.RunGenerators(CSharpCompilation.Create("Consumer")).GetRunResult();
        return new(result, watch.Elapsed);
    }

    /// <summary>The generator came through, and the clean files' figures are there.</summary>
    public HostileRun AssertSound()
    {
        Assert.Null(Result.Results[0].Exception);
        Assert.DoesNotContain(Result.Diagnostics, one => one.Id is "CS8785" or "CS8784" or "DS9001");
        Assert.All(Result.Diagnostics, one => Assert.InRange(one.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Length, 1, 10_000));
        Assert.Contains("March2025", Source("Ice.Arrests.g.cs"), StringComparison.Ordinal);
        Assert.True(Source("Catalog.g.cs").Contains("Ice.Arrests.Rows", StringComparison.Ordinal), Source("Catalog.g.cs"));

        // A guard against what grows with the square, and not a measurement: the machine may be busy.
        Assert.True(Took < TimeSpan.FromSeconds(60), $"took {Took}");
        return this;
    }

    public string Source(string name) => Result.Results[0].GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();

    // As the compiler: strict UTF-8 or what a byte order mark says, else with replacement characters; null where it looks binary.
    private static SourceText? Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), throwIfBinaryDetected: true);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.UTF8);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private sealed class Text(string path, SourceText? text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values Record = new(new() { ["build_metadata.AdditionalFiles.DatasetRecord"] = "true" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Dataset" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Record;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Record;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
