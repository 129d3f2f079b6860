using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator;

/// <summary>What a project hands to the generator.</summary>
internal static class GeneratorInputs
{
    private const string Marker = "build_metadata.AdditionalFiles.DatasetRecord";

    /// <summary>The project's properties: namespace, visibility, version, help address.</summary>
    public static IncrementalValueProvider<EmitOptions> ReadOptions(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Step(Steps.Options, static (provider, _) => ReadOptions(provider.GlobalOptions));

    /// <summary>The texts that the project marks as records.</summary>
    public static IncrementalValuesProvider<Result<LoadedFile>> ReadFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsRecord(pair.Left, pair.Right))
            .Step(Steps.Texts, static (text, _, _) => text)
            .Step(
                Steps.Files,
                static (text, cancellation) => DatasetCompiler.ReadFile(text.Path, Content(text.GetText(cancellation)), cancellation));

    /// <summary>The lock of that name; null when there is none.</summary>
    public static IncrementalValueProvider<Result<T>?> ReadLock<T>(
        this IncrementalGeneratorInitializationContext context, string fileName, Func<string, string, Result<T>> parse, string step)
        where T : class, IEquatable<T> =>
        context.AdditionalTextsProvider
            .Where(text => FileName.Of(text.Path) == fileName)
            .Step(step, (text, cancellation) => parse(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty))
            .Collect()
            .Select(static (locks, _) => locks.FirstOrDefault());

    private static EmitOptions ReadOptions(AnalyzerConfigOptions options)
    {
        var root = Property("DatasetNamespace") ?? Property("RootNamespace") ?? "Dataset";
        var isPublic = !string.Equals(Property("DatasetVisibility"), "internal", StringComparison.OrdinalIgnoreCase);
        return new(RootNamespace.Of(root), isPublic, Property("DatasetVersion") ?? "0.0.0", Property("DatasetHelpBase") ?? string.Empty);

        string? Property(string name) =>
            options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    private static bool IsRecord(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(Marker, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a file; of one that is too large no more than shows that it is.</summary>
    private static string? Content(SourceText? text) =>
        text is { Length: > YamlReader.MaximumBytes } ? text.ToString(new TextSpan(0, YamlReader.MaximumBytes + 1)) : text?.ToString();
}
