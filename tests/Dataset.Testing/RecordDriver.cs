using Dataset.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Testing;

/// <summary>The generator in a driver of the compiler, not run yet.</summary>
public static class RecordDriver
{
    public static GeneratorDriver Create(
        IEnumerable<AdditionalText> texts,
        IReadOnlyDictionary<string, string> properties,
        CSharpParseOptions parse,
        bool isTracked) =>
        CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts,
            parse,
            new RecordOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
}
