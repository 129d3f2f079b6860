using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Diagnostics;

/// <summary>Rules and issues as the compiler knows them. The only place where the two meet.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<(string Id, string HelpBase), DiagnosticDescriptor> Cache = new();

    public static Diagnostic Diagnostic(Issue issue, string helpBase) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(Of(issue.Rule, helpBase), LocationOf(issue.Span), issue.Arguments.Items.ToArray<object>());

    public static DiagnosticDescriptor Of(Rule rule, string helpBase) => Cache.GetOrAdd((rule.Id, helpBase), _ => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "Dataset." + rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: helpBase.Length == 0 ? null : helpBase + rule.Id + ".md"));

    private static Location LocationOf(SourceSpan place)
    {
        if (place.File.Length == 0)
        {
            return Location.None;
        }

        var start = new LinePosition(place.Line, place.Column);
        var end = new LinePosition(place.EndLine, place.EndColumn);
        return Location.Create(place.File, default, new(start, end < start ? start : end));
    }
}
