using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Testing;

/// <summary>The properties of a project by their names in MSBuild, and the marks on its records and tables.</summary>
public sealed class RecordOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values Record = new(new() { ["build_metadata.AdditionalFiles.DatasetRecord"] = "true" });

    private static readonly Values Table = new(new() { ["build_metadata.AdditionalFiles.DatasetTable"] = "true" });

    private static readonly Values None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not RecordText text ? None
        : text.IsRecord ? Record
        : Path.GetExtension(text.Path) is ".csv" or ".tsv" or ".txt" ? Table
        : None;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
