using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>Writes the name that a figure, a series or a voice has now in place of its former one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RenamedFix : CodeFixProvider
{
    // As the generator words it: "Border.Crossing.March2025 was renamed: use Border.Crossings.March2025, which is the same."
    private static readonly Regex Sentence = new(
        @"(?<former>[\w.]+) was renamed: use (?<name>[\w.]+), which is the same\.", RegexOptions.CultureInvariant);

    /// <summary>A name that changed. A figure that was retracted or corrected has no other name: see <see cref="LookedAtFix"/>.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSDATA001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var sentence = Sentence.Match(diagnostic.GetMessage(CultureInfo.InvariantCulture));
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            node = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
            var typed = Typed(node, sentence.Groups["former"].Value.Split('.'));
            if (typed.Count == 0)
            {
                continue;
            }

            // As many of the last parts as the code has of the former name: using directives may have spared it the rest.
            var full = sentence.Groups["name"].Value;
            var parts = full.Split('.');
            var name = string.Join(".", parts.Skip(parts.Length - typed.Count));
            var change = new TextChange(TextSpan.FromBounds(typed[typed.Count - 1].SpanStart, node.Span.End), name);
            context.RegisterCodeFix(Replacement.Action(context.Document, "Use " + full, change), diagnostic);
        }
    }

    /// <summary>The parts of the former name that the code has, from the last.</summary>
    private static List<SimpleNameSyntax> Typed(SyntaxNode? node, string[] former)
    {
        var typed = new List<SimpleNameSyntax>();
        while (typed.Count < former.Length && Name(node) is { } name
            && name.Identifier.ValueText == former[former.Length - 1 - typed.Count])
        {
            typed.Add(name);
            node = (node as MemberAccessExpressionSyntax)?.Expression ?? (node as QualifiedNameSyntax)?.Left as SyntaxNode;
        }

        return typed;
    }

    private static SimpleNameSyntax? Name(SyntaxNode? node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        _ => node as SimpleNameSyntax,
    };
}
