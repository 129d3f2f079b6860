using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>
/// The whole generator over one file as bytes, decoded as the compiler decodes them, beside clean files whose figures must stay.
/// </summary>
internal sealed class HostileRun
{
    public const string File = "hostile.yaml";

    private readonly GeneratorRun _run;

    private HostileRun(GeneratorRun run) => _run = run;

    /// <summary>What was said of the file, each rule once, in order of their ids.</summary>
    public IReadOnlyList<string> Rules =>
    [
        .. _run.Result.Diagnostics
            .Where(one => one.Severity >= DiagnosticSeverity.Warning && Path.GetFileName(one.Location.GetLineSpan().Path) == File)
            .Select(one => one.Id)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static HostileRun Of(string text) => Of(SourceText.From(text, Encoding.UTF8));

    public static HostileRun Of(byte[] bytes) => Of(Decode(bytes));

    /// <param name="text">Null when the compiler could not decode the file.</param>
    public static HostileRun Of(SourceText? text)
    {
        var clean = new[] { Samples.Declarations, Samples.Arrests(Samples.Figure("2025-03")) };
        var texts = clean.Select(one => new RecordText(GeneratorRun.Folder + one.Name, one.Yaml, isRecord: true))
            .Append(new RecordText(GeneratorRun.Folder + File, text, isRecord: true))
            .ToList();
        return new(TimeGuard.Run(() => GeneratorRun.OfTexts(texts, isTracked: false)));
    }

    /// <summary>The generator came through, and the clean files' figures are there.</summary>
    public HostileRun AssertSound()
    {
        Assert.Null(_run.Result.Exception);
        Assert.DoesNotContain(_run.Result.Diagnostics, one => one.Id is "CS8785" or "CS8784" or "DS9001");
        Assert.All(_run.Result.Diagnostics, one => Assert.InRange(one.GetMessage(CultureInfo.InvariantCulture).Length, 1, 10_000));
        Assert.Contains("March2025", Source("Ice.Rows_1.g.cs"), StringComparison.Ordinal);
        Assert.True(Source("Catalog.g.cs").Contains("Ice.Rows_1._page", StringComparison.Ordinal), Source("Catalog.g.cs"));
        return this;
    }

    public string Source(string name) => _run.Sources[name];

    // As the compiler: strict UTF-8 or what a byte order mark says, else with replacement characters; null where it looks binary.
    private static SourceText? Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true),
                throwIfBinaryDetected: true);
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
}
