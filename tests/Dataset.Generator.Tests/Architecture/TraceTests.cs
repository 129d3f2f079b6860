using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Generator.Tests.Architecture;

/// <summary>What the traces of <c>docs/architecture.md</c> name is there.</summary>
public sealed partial class TraceTests
{
    private static readonly string Root = Repository.Folder;

    /// <summary>The members of each type, over all projects; a record's parameters are its members.</summary>
    private static readonly ILookup<string, string> Members = Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes()
        .OfType<BaseTypeDeclarationSyntax>())
        .SelectMany(type => NamesIn(type).Prepend(string.Empty).Select(member => (Type: type.Identifier.ValueText, Member: member)))
        .ToLookup(pair => pair.Type, pair => pair.Member, StringComparer.Ordinal);

    [Fact]
    public void Every_type_and_member_of_the_traces_exists()
    {
        var page = File.ReadAllText(Path.Combine(Root, "docs", "architecture.md"));
        var traces = page[page.IndexOf("## Traces", StringComparison.Ordinal)..page.IndexOf("## Vocabulary", StringComparison.Ordinal)];
        var names = CodeName().Matches(traces).Select(match => (Type: match.Groups["type"].Value, Member: match.Groups["member"].Value))
            .ToList();

        Assert.True(names.Count(name => name.Member.Length > 0) > 20, "The traces name hardly anything.");
        Assert.Empty(names.Where(name => !Members[name.Type].Contains(name.Member)).Select(name => $"{name.Type}.{name.Member}"));
    }

    private static IEnumerable<string> NamesIn(BaseTypeDeclarationSyntax type)
    {
        foreach (var parameter in (type as TypeDeclarationSyntax)?.ParameterList?.Parameters ?? default)
        {
            yield return parameter.Identifier.ValueText;
        }

        foreach (var child in type.ChildNodes())
        {
            switch (child)
            {
                case MethodDeclarationSyntax method:
                    yield return method.Identifier.ValueText;
                    break;
                case PropertyDeclarationSyntax property:
                    yield return property.Identifier.ValueText;
                    break;
                case EnumMemberDeclarationSyntax member:
                    yield return member.Identifier.ValueText;
                    break;
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        yield return variable.Identifier.ValueText;
                    }

                    break;
            }
        }
    }

    [GeneratedRegex("`(?<type>[A-Z][A-Za-z]*[a-z][A-Za-z]*)(\\.(?<member>[A-Z][A-Za-z]+))?`")]
    private static partial Regex CodeName();
}
