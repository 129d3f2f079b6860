using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>Reads what keeps the hedge in place of <c>Value</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class HedgedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.HedgedValue.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var member in (string[])["Range", "Text"])
            {
                context.RegisterCodeFix(Replacement.Action(context.Document, diagnostic, "Read " + member, member), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
