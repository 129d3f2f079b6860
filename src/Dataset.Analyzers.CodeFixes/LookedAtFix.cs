using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>
/// Writes beside the use of a figure that was retracted or corrected that somebody has looked at it, with the reason that the record gives,
/// and silences the warning there. The code stays: what the correction means for it is for the analyst to decide.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LookedAtFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSDATA002", "DSDATA003");

    /// <summary>None: each use is looked at by itself.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<SyntaxNode>(IsWhole) is { } whole)
            {
                var said = diagnostic.Id == "DSDATA002" ? "retraction" : "correction";
                context.RegisterCodeFix(
                    Replacement.Action(document, $"The {said} was looked at: silence it here", Silence(text, whole.Span, diagnostic)),
                    diagnostic);
            }
        }
    }

    // A pragma stands on a line of its own, so not inside a statement: it could be in a text of several lines.
    private static bool IsWhole(SyntaxNode node) => node switch
    {
        StatementSyntax => node.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax,
        BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax => false,
        MemberDeclarationSyntax => true,
        _ => false,
    };

    private static TextChange Silence(SourceText text, TextSpan whole, Diagnostic diagnostic)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(whole.Start), text.Lines.GetLineFromPosition(whole.End));
        var lines = TextSpan.FromBounds(first.Start, last.End);
        var ending = first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
        return new(lines, $"#pragma warning disable {diagnostic.Id} // {Reason(diagnostic)}{ending}{text.ToString(lines)}{ending}"
            + $"#pragma warning restore {diagnostic.Id}");
    }

    /// <summary>What the record says, out of the compiler's words around it: 'Arrests.July2025' is obsolete: '…'.</summary>
    private static string Reason(Diagnostic diagnostic)
    {
        var said = string.Join(" ", diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\r', '\n'));
        return said.IndexOf(": '", StringComparison.Ordinal) is var at and >= 0 && said.EndsWith("'", StringComparison.Ordinal)
            ? said.Substring(at + 3, said.Length - at - 4)
            : said;
    }
}
