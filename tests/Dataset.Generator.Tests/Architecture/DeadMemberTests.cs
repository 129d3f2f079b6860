using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Generator.Tests.Architecture;

/// <summary>Whatever the generator declares is used by generator or tool.</summary>
public sealed class DeadMemberTests
{
    private static readonly SourceTree Sources = SourceTree.Instance;

    /// <summary>Members that tests alone refer to, each with what it is for.</summary>
    private static readonly Dictionary<string, string> ForTests = new(StringComparer.Ordinal)
    {
        ["Dataset.Generator.Arithmetic.CheckResult.Right"] = "the bounds behind a verdict",
        ["Dataset.Generator.Arithmetic.CheckResult.Rounding"] = "which rounding turns the computed side into the printed number",
        ["Dataset.Generator.DatasetCompiler.Emit(Dataset.Generator.Model.DatasetModel, Dataset.Generator.Model.EmitOptions)"] =
            "the fuzzer's emission",
        ["Dataset.Generator.Diagnostics.ReadingRules.All"] = "each rule of a room has its sample",
        ["Dataset.Generator.Quotations.Matching.Mismatch.Text"] = "the words at fault",
    };

    [Fact]
    public void Every_member_of_the_generator_is_referred_to_outside_itself()
    {
        var used = Sources.References
            .GroupBy(reference => reference.Symbol, SymbolEqualityComparer.Default)
            .Where(group => group.Any(reference => !IsWithin(reference.Node, group.Key!)))
            .Select(group => group.Key!)
            .ToHashSet(SymbolEqualityComparer.Default);

        // A class of extension methods is never named.
        used.UnionWith(used.Select(symbol => symbol.ContainingType).Where(type => type is { IsStatic: true }).ToList());
        var members = Members().ToList();
        var dead = members.Where(member => !used.Contains(member)).Select(member => member.ToDisplayString()).ToList();

        Assert.True(members.Count > 1000, $"Only {members.Count} members were looked at.");
        var unlisted = dead.Except(ForTests.Keys).ToList();
        Assert.True(unlisted.Count == 0, "Nothing refers to:\n" + string.Join("\n", unlisted));
        Assert.Empty(ForTests.Keys.Except(dead));
    }

    private static IEnumerable<ISymbol> Members()
    {
        foreach (var tree in Sources.Compilation.SyntaxTrees.Where(tree => Sources.Relative(tree.FilePath)
            .StartsWith("src/Dataset.Generator/", StringComparison.Ordinal)))
        {
            var model = Sources.Compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                var symbol = node switch
                {
                    VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => model.GetDeclaredSymbol(field),
                    BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax =>
                        model.GetDeclaredSymbol(node),
                    ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter => PropertyOf(record, parameter, model),
                    _ => null,
                };
                if (symbol is not null && !IsUsedByRule(symbol))
                {
                    yield return symbol;
                }
            }
        }
    }

    private static IPropertySymbol? PropertyOf(RecordDeclarationSyntax record, ParameterSyntax parameter, SemanticModel model) =>
        model.GetDeclaredSymbol(record)!.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().SingleOrDefault();

    /// <summary>What is called without being named: overrides, members of interfaces, the generator itself.</summary>
    private static bool IsUsedByRule(ISymbol symbol) =>
        symbol.IsOverride
        || symbol is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public }
        || (symbol.ContainingType is { } type && type.AllInterfaces
            .SelectMany(one => one.GetMembers())
            .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)));

    private static bool IsWithin(SyntaxNode node, ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == node.SyntaxTree
            && declaration.Span.Contains(node.Span)
            && declaration.GetSyntax() is not ParameterSyntax);
}
