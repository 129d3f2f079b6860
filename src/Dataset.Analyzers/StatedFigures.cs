using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>What the figures that code names state. A series is read when code first names it.</summary>
internal sealed class StatedFigures(DatasetTypes types)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<string, StatedFigure>> _series =
        new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The value of a figure that an expression names, or of one of its voices, with its typed name; null where the expression may be any
    /// figure.
    /// </summary>
    public (StatedValue Value, string Name)? Find(IOperation expression, CancellationToken cancel) => expression switch
    {
        IConversionOperation conversion => Find(conversion.Operand, cancel),
        ILocalReferenceOperation { Local: { } local } => OnlyValue(local, expression, cancel) is { } value ? Find(value, cancel) : null,
        IPropertyReferenceOperation { Instance: null, Property: { } figure } when Find(figure) is { Own: { } own } => (own, NameOf(figure)),
        IPropertyReferenceOperation { Instance: { } dispute } voice => FindVoice(voice.Property, dispute, cancel),
        _ => null,
    };

    private (StatedValue Value, string Name)? FindVoice(IPropertySymbol voice, IOperation of, CancellationToken cancel) => of switch
    {
        IConversionOperation conversion => FindVoice(voice, conversion.Operand, cancel),
        ILocalReferenceOperation { Local: { } local } =>
            OnlyValue(local, of, cancel) is { } value ? FindVoice(voice, value, cancel) : null,
        IPropertyReferenceOperation { Instance: null, Property: { } figure } when Find(figure)?.Of(voice.Name) is { } value =>
            (value, $"{NameOf(figure)}.{voice.Name}"),
        _ => null,
    };

    private StatedFigure? Find(IPropertySymbol figure) =>
        types.IsFigure(figure.Type) && types.IsSeries(figure.ContainingType)
        && _series.GetOrAdd(figure.ContainingType, types.Stated).TryGetValue(figure.Name, out var stated) ? stated : null;

    /// <summary>What a local was declared with, where nothing else is ever put into it.</summary>
    private static IOperation? OnlyValue(ILocalSymbol local, IOperation use, CancellationToken cancel)
    {
        if (use.SemanticModel is not { } model
            || local.DeclaringSyntaxReferences is not { Length: 1 } references
            || references[0].GetSyntax(cancel) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.SyntaxTree != model.SyntaxTree
            || declarator.FirstAncestorOrSelf<SyntaxNode>(IsScope) is not { } scope)
        {
            return null;
        }

        var isWritten = scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(
            name => name.Identifier.ValueText == local.Name && IsWritten(name));
        return isWritten ? null : model.GetOperation(value, cancel);
    }

    private static bool IsScope(SyntaxNode node) => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax;

    private static bool IsWritten(IdentifierNameSyntax name) =>
        (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
        || (name.Parent is ArgumentSyntax argument
            && (!argument.RefOrOutKeyword.IsKind(SyntaxKind.None)
                || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax }))
        || name.Parent is RefExpressionSyntax;

    private static string NameOf(IPropertySymbol figure) =>
        $"{figure.ContainingType.ContainingType.Name}.{figure.ContainingType.Name}.{figure.Name}";
}
