using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Says where code has a number of the catalogue as digits. Off until it is turned on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    private const int Named = 3;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.Literal);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (DatasetTypes.Of(start.Compilation) is { } types)
            {
                // Asked for by the first literal that says enough: most code has none.
                var numbers = new Lazy<NumberIndex>(() => NumberIndex.Of(types, start.Compilation));
                start.RegisterOperationAction(operation => Analyze(operation, numbers), OperationKind.Literal);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, Lazy<NumberIndex> numbers)
    {
        if (context.Operation is not ILiteralOperation { ConstantValue.Value: { } value, Syntax: LiteralExpressionSyntax literal }
            || literal.Token.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            || literal.Token.Text.StartsWith("0b", StringComparison.OrdinalIgnoreCase)
            || NumberOf(value) is not { } size)
        {
            return;
        }

        var isNegative = context.Operation.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus };
        var number = isNegative ? -size : size;
        if (!TellingNumber.Is(size) || numbers.Value.Find(number) is not { Count: > 0 } names)
        {
            return;
        }

        var listed = string.Join(", ", names.Take(Named).Select(static one => one.Name));
        var more = names.Count > Named ? $" and {names.Count - Named} more" : string.Empty;
        var candidates = string.Join(",", names.Take(Named).Select(static one => one.Expression));
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.Literal,
            (isNegative ? literal.Parent! : literal).GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(Rules.Candidates, candidates),
            (isNegative ? "-" : string.Empty) + literal.Token.Text,
            listed + more));
    }

    private static decimal? NumberOf(object value) => value switch
    {
        int or long or uint or ulong or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number => Parse(number.ToString("R", CultureInfo.InvariantCulture)),
        float number => Parse(number.ToString("R", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
