using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Says where <c>Value</c> of a hedged figure is read: the hedge stays behind. Off until it is turned on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HedgedValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.HedgedValue);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (DatasetTypes.Of(start.Compilation) is { } types)
            {
                var figures = new StatedFigures(types);
                start.RegisterOperationAction(operation => Analyze(operation, types, figures), OperationKind.PropertyReference);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, DatasetTypes types, StatedFigures figures)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (read is not { Property.Name: "Value", Instance: { Type: { } type } instance, Syntax: MemberAccessExpressionSyntax access }
            || !types.IsFigure(type)
            || figures.Find(instance, context.CancellationToken) is not ({ IsHedged: true } value, { } name))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Rules.HedgedValue, access.Name.GetLocation(), name, value.Text));
    }
}
