using Microsoft.CodeAnalysis;

namespace Dataset.Testing;

/// <summary>The severities that a <c>.globalconfig</c> gives.</summary>
internal sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _global = AnalyzerConfigSet
        .Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse("is_global = true\n" + text, "/project/.globalconfig") })
        .GlobalConfigOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _global.TreeOptions.TryGetValue(diagnosticId, out severity);
}
