using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>Writes the name of a figure in place of its digits, in the type that the digits had.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LiteralFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.Literal.Id);

    /// <summary>None: whether the number is this figure is a judgement at each place.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancel = context.CancellationToken;
        if (await context.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model
            || await context.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax number
                || IsConstant(number))
            {
                continue;
            }

            var candidates = diagnostic.Properties[Rules.Candidates]!.Split([','], StringSplitOptions.RemoveEmptyEntries);
            foreach (var candidate in candidates)
            {
                var name = Shortest(candidate, model, number.SpanStart);
                if (Edit(number, name, candidate, model, cancel) is { } change)
                {
                    context.RegisterCodeFix(Replacement.Action(context.Document, "Use " + name, change), diagnostic);
                }
            }
        }
    }

    /// <summary>Where the language asks for a constant, which no figure is.</summary>
    private static bool IsConstant(ExpressionSyntax number) => number.Ancestors().Any(static one => one is
        EnumMemberDeclarationSyntax or AttributeArgumentSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax
        or LocalDeclarationStatementSyntax { IsConst: true }
        || (one is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));

    /// <summary>Without the namespace, where the name of the topic means the same without it.</summary>
    private static string Shortest(string candidate, SemanticModel model, int position)
    {
        var parts = candidate.Split('.');
        for (var i = parts.Length - 1; i > 0; i--)
        {
            var found = model.LookupNamespacesAndTypes(position, name: parts[i]);
            if (found.Length == 1 && found[0] is INamedTypeSymbol type && type.ToDisplayString() == string.Join(".", parts.Take(i + 1)))
            {
                return string.Join(".", parts.Skip(i));
            }
        }

        return candidate;
    }

    private static TextChange? Edit(ExpressionSyntax number, string name, string candidate, SemanticModel model, CancellationToken cancel)
    {
        // The only argument of a quantity of the figure's own unit: the figure has that quantity.
        if (number.Parent?.Parent is ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax made }
            && model.GetTypeInfo(made, cancel).Type is INamedTypeSymbol { Name: "Quantity" } quantity
            && SymbolEqualityComparer.Default.Equals(quantity, TypeOf(candidate, model)))
        {
            return new(made.Span, name);
        }

        // The digits as printed: without the power of ten that a unit may have, as the literal is.
        var type = model.GetTypeInfo(number, cancel);
        var wanted = type.ConvertedType is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } converted
            ? converted
            : type.Type;
        if (wanted is null)
        {
            return null;
        }

        var text = wanted.SpecialType is SpecialType.System_Decimal ? $"{name}.Number" : $"({wanted.ToDisplayString()}){name}.Number";
        var isOperand = number.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax;
        return new(number.Span, isOperand && text[0] == '(' ? $"({text})" : text);
    }

    /// <summary>The type of the quantity that a candidate names.</summary>
    private static ITypeSymbol? TypeOf(string candidate, SemanticModel model)
    {
        ISymbol? at = model.Compilation.GlobalNamespace;
        foreach (var part in candidate.Split('.'))
        {
            at = at switch
            {
                INamespaceOrTypeSymbol scope => scope.GetMembers(part).FirstOrDefault(),
                IPropertySymbol property => property.Type.GetMembers(part).FirstOrDefault(),
                _ => null,
            };
        }

        return (at as IPropertySymbol)?.Type;
    }
}
