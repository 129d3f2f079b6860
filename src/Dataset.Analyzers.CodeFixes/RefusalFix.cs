using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>What the sentence of a refused member advises: <c>Lower</c>, a voice, <c>ChangeFrom</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RefusalFix : CodeFixProvider
{
    /// <summary>An obsolete member that is an error.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0619");

    /// <summary>None: what to read instead is a choice at each place.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || DatasetTypes.Of(model.Compilation) is not { } types
            || await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is { Name.Identifier.ValueText: "Value" } access
                && node.Span.End == access.Span.End)
            {
                OfferMembers(context, diagnostic, model, types, access);
            }
            else if (node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression } difference)
            {
                OfferChange(context, diagnostic, model, types, difference);
            }
        }
    }

    private static void OfferMembers(
        CodeFixContext context, Diagnostic diagnostic, SemanticModel model, DatasetTypes types, MemberAccessExpressionSyntax access)
    {
        if (model.GetTypeInfo(access.Expression, context.CancellationToken).Type is not { } figure || !types.IsFigure(figure))
        {
            return;
        }

        var edits = types.IsDispute(figure)
            ? types.Voices(figure).Select(voice => $"{voice}.{MemberOf(figure, voice)}")
            : FigureShapes.Of(figure.Name).Members;
        foreach (var edit in edits.Append("Range"))
        {
            var change = new TextChange(access.Name.Span, edit);
            context.RegisterCodeFix(Replacement.Action(context.Document, "Read " + edit, change), diagnostic);
        }
    }

    private static string MemberOf(ITypeSymbol dispute, string voice)
    {
        var shape = dispute.GetMembers(voice).OfType<IPropertySymbol>().Single().Type.Name;
        return FigureShapes.Of(shape).Members[0];
    }

    private static void OfferChange(
        CodeFixContext context, Diagnostic diagnostic, SemanticModel model, DatasetTypes types, BinaryExpressionSyntax difference)
    {
        if (model.GetTypeInfo(difference.Left, context.CancellationToken).Type is not { } later || !types.IsFigure(later)
            || model.GetTypeInfo(difference.Right, context.CancellationToken).Type is not { } earlier || !SameUnit(later, earlier))
        {
            return;
        }

        // A name or a chain of names binds tighter than the dot; whatever else is put into parentheses.
        var isOne = difference.Left is NameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or InvocationExpressionSyntax or ParenthesizedExpressionSyntax;
        var left = isOne ? difference.Left.ToString() : $"({difference.Left})";
        var right = difference.Right is ParenthesizedExpressionSyntax { Expression: { } inside } ? inside : difference.Right;
        var change = new TextChange(difference.Span, $"{left}.ChangeFrom({right})");
        context.RegisterCodeFix(Replacement.Action(context.Document, $"Use {left}.ChangeFrom", change), diagnostic);
    }

    /// <summary>Only a figure of the same unit is what another changed from.</summary>
    private static bool SameUnit(ITypeSymbol later, ITypeSymbol earlier) =>
        Unit(later) is { } unit && SymbolEqualityComparer.Default.Equals(unit, Unit(earlier));

    private static ITypeSymbol? Unit(ITypeSymbol figure) => figure.AllInterfaces.Append(figure).OfType<INamedTypeSymbol>()
        .FirstOrDefault(static one => one is { Name: "IFigure", TypeArguments.Length: 1 })?.TypeArguments[0];
}
