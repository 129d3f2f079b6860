using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>Writes a name that there is in place of one that there is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.UnknownName.Id, Rules.UnknownMember.Id);

    /// <summary>None: which name was meant is a choice at each place.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var candidates = diagnostic.Properties[Rules.Candidates]!.Split([','], StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in candidates)
            {
                context.RegisterCodeFix(Replacement.Action(context.Document, diagnostic, "Use " + name, name), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
