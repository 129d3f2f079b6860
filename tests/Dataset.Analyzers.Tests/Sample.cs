using System.Collections.Immutable;
using Dataset.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Analyzers.Tests;

/// <summary>A dataset as an analyst references it: an assembly that the generator made. The SDK's own reference assemblies.</summary>
internal static class Sample
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Around =
        new(() => [.. Framework(), MetadataReference.CreateFromFile(typeof(IFigure).Assembly.Location)]);

    private static readonly Lazy<CSharpCompilation> Generated = new(Generate);
    private static readonly Lazy<ImmutableArray<MetadataReference>> Lazy = new(Emit);

    public static ImmutableArray<MetadataReference> References => Lazy.Value;

    /// <summary>The project of the dataset itself, with the sources that the generator made.</summary>
    public static CSharpCompilation Project => Generated.Value;

    /// <summary>Where the SDK that runs this keeps the reference assemblies of its framework: nothing is downloaded.</summary>
    private static IEnumerable<MetadataReference> Framework()
    {
        var framework = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var packs = Path.Combine(framework.Parent!.Parent!.Parent!.FullName, "packs", "Microsoft.NETCore.App.Ref");
        var name = $"net{Environment.Version.Major}.0";
        var folder = Directory.EnumerateDirectories(packs, $"{Environment.Version.Major}.*")
            .Select(version => Path.Combine(version, "ref", name)).Order(StringComparer.Ordinal).Last();
        return Directory.EnumerateFiles(folder, "*.dll").Select(static path => MetadataReference.CreateFromFile(path));
    }

    private static CSharpCompilation Generate()
    {
        var (name, yaml) = Samples.Declarations;
        var run = GeneratorRun.Of(
            (name, yaml.Replace("kind: outlet", "kind: outlet, renamed_from: Nbc4", StringComparison.Ordinal)),
            ("border.yaml", """
                topic: Border
                in: paper
                arrests:
                  title: Arrests
                  unit: arrest
                  renamed_from: Detentions
                  figures:
                    2024-03: { value: 12, quote: 12 arrests }
                    2025-02: { value: over 12, quote: over 12 arrests }
                    2025-03: { value: 13, quote: 13 arrests, renamed_from: EarlySpring2025 }
                    2025-04: { value: 12 to 15, quote: 12 to 15 arrests }
                    2025-05: { value: hundreds, quote: hundreds of arrests }
                    2025-06:
                      claims:
                        - { by: ice, value: 12, quote: 12 arrests }
                        - { by: nbc, value: over 13, quote: over 13 arrests }
                    2025-07: { value: up to 12, quote: up to 12 arrests, retracted: it was a misprint }
                    2025-08: { value: up to 11, quote: up to 11 arrests }
                removals:
                  title: Removals
                  unit: removal
                  figures:
                    2025-03: { value: 12, quote: 12 removals }
                """),
            ("counts.yaml", """
                topic: Counts
                in: paper
                arrests:
                  title: Counted arrests
                  unit: arrest
                  figures:
                    2024-03: { value: "137,000", quote: "137,000 arrests" }
                    2025-02: { value: "about 8,300", quote: "about 8,300 arrests" }
                    2025-03: { value: "over 4,711", quote: "over 4,711 arrests", renamed_from: EarlySpring2025 }
                    2025-04: { value: "nearly 52,500", quote: "nearly 52,500 arrests" }
                    2025-05:
                      claims:
                        - { by: ice, value: 956, quote: 956 arrests }
                        - { by: nbc, value: "about 1,180", quote: "about 1,180 arrests" }
                    2025-06: { value: "7,311", quote: "7,311 arrests", retracted: it was a misprint, renamed_from: Misprint2025 }
                    2025-07:
                      value: "7,412"
                      quote: 7,412 arrests
                      corrected: { was: "7,421", because: two digits had changed places, on: 2025-08-01 }
                      renamed_from: Summer2025
                removals:
                  title: Counted removals
                  unit: removal
                  figures:
                    2024-03: { value: "137,000", quote: "137,000 removals" }
                    2024-04: { value: "137,000", quote: "137,000 removals" }
                    2024-05: { value: "2,024", quote: "2,024 removals" }
                    2024-06: { value: "137,000", quote: "137,000 removals" }
                """));
        Assert.Empty(run.Problems);
        return (CSharpCompilation)run.Compile().WithReferences(Around.Value);
    }

    private static ImmutableArray<MetadataReference> Emit()
    {
        using var image = new MemoryStream();
        var emitted = Project.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Around.Value.Add(MetadataReference.CreateFromImage(image.ToArray()));
    }
}
