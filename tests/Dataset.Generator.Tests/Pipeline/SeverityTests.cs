using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Pipeline;

public sealed class SeverityTests
{
    private const string Dispute = """
        2025-03:
          claims:
            - { by: ice, value: 956, quote: 956 arrests }
            - { by: nbc, value: 957, quote: 957 arrests }
        """;

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.DS6001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.DS6001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.DS6001.severity = none", null)]
    public void A_globalconfig_says_how_severe_a_rule_is(string globalConfig, DiagnosticSeverity? severity)
    {
        var run = GeneratorRun.Of([Samples.Declarations, Samples.Arrests(Dispute)], globalConfig: globalConfig);

        Assert.Equal(severity, run.Result.Diagnostics.SingleOrDefault(one => one.Id == "DS6001" && !one.IsSuppressed)?.Severity);
        Assert.Equal("ice.arrests.2025-03", Assert.Single(run.LoadPart().Figures).Id);
    }

    [Fact]
    public void An_error_turned_down_brings_no_record_back()
    {
        var run = GeneratorRun.Of(
            [Samples.Declarations, Samples.Arrests("2025-01: { value: lots, quote: lots of arrests }\n" + Samples.Figure("2025-03"))],
            globalConfig: "dotnet_diagnostic.DS2004.severity = warning");

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Result.Diagnostics, one => one.Id == "DS2004").Severity);
        Assert.Equal("ice.arrests.2025-03", Assert.Single(run.LoadPart().Figures).Id);
    }
}
