using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers;

/// <summary>Says which names there are where the compiler says that one is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.UnknownName, Rules.UnknownMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (DatasetTypes.Of(start.Compilation) is { } types)
            {
                // Code that compiles has no invalid operation, and costs nothing.
                start.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Invalid);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, DatasetTypes types)
    {
        if (context.Operation is not { Syntax: MemberAccessExpressionSyntax access, SemanticModel: { } model }
            || model.GetSymbolInfo(access, context.CancellationToken) is { Symbol: not null } or { CandidateSymbols.Length: > 0 })
        {
            return;
        }

        if (model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is INamedTypeSymbol type)
        {
            Report(types.IsSeries(type) ? types.Figures(type) : types.IsTopic(type) ? types.Series(type) : [], type);
        }
        else if (model.GetTypeInfo(access.Expression, context.CancellationToken).Type is { } figure && types.IsFigure(figure))
        {
            ReportMember(figure);
        }

        void Report(IReadOnlyList<string> names, INamedTypeSymbol type)
        {
            if (names.Count == 0)
            {
                return;
            }

            var name = access.Name.Identifier.ValueText;
            var nearest = NearestNames.Of(name, names);
            var meant = nearest.Count > 0 ? $"The nearest is {nearest[0]}. " : string.Empty;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.UnknownName,
                access.Name.GetLocation(),
                With(nearest),
                Name(type),
                name,
                $"{meant}It has {NearestNames.List(names)}"));
        }

        void ReportMember(ITypeSymbol figure)
        {
            var (why, members) = types.IsDispute(figure)
                ? ("The voices of this figure differ", types.Voices(figure))
                : FigureShapes.Of(figure.Name);
            if (members.Count == 0)
            {
                return;
            }

            var name = access.Name.Identifier.ValueText;
            var nearest = NearestNames.Of(name, members);
            IReadOnlyList<string> fixes = [.. nearest, .. members.Except(nearest)];
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.UnknownMember, access.Name.GetLocation(), With(fixes), why, name, NearestNames.List([.. members, "Range"])));
        }
    }

    private static ImmutableDictionary<string, string?> With(IReadOnlyList<string> candidates) =>
        ImmutableDictionary<string, string?>.Empty.Add(Rules.Candidates, string.Join(",", candidates));

    private static string Name(INamedTypeSymbol type) =>
        type.ContainingType is { } topic ? $"{topic.Name}.{type.Name}" : type.Name;
}
