using System.ComponentModel;
using System.Reflection;
using Dataset.Runtime;
using Dataset.Runtime.Generated;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Tests;

/// <summary>What an editor offers an analyst: topics first, and nothing that only generated code calls.</summary>
public sealed class CompletionTests
{
    private static readonly Lazy<CSharpCompilation> Project = new(() => CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText("class Analysis;")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file is "Dataset.dll" or "Dataset.Runtime.dll" || !IsOurs(file)))
            .Select(path => MetadataReference.CreateFromFile(path))));

    [Fact]
    public void The_namespace_of_the_dataset_offers_its_topics_and_lists()
    {
        var dataset = Project.Value.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Dataset");

        Assert.Equal(
            ["Agents", "Border", "Catalog", "Enforcement", "Runtime", "Sources", "SouthwestBorder", "Targets", "Units"], Offered(dataset));
    }

    [Fact]
    public void A_series_offers_what_it_holds_and_no_maker_of_figures()
    {
        var series = Project.Value.GetTypeByMetadataName("Dataset.Runtime.Series`1")!;

        Assert.Equal(
            ["Adjustment", "Area", "ChangeOfId", "Counts", "Figures", "FiguresOver", "Find", "Id", "Kind", "Measures", "Name", "Note",
            "PartOfId", "Population", "Statistic", "Title", "ToString", "TopicId", "Unit", "Values", "ValuesOver", "this[]"],
            Offered(series).Concat(Offered(series.BaseType!)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_runtime_that_takes_a_row_of_a_series_is_offered()
    {
        var constructors = typeof(IFigure).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetConstructors())
            .Where(made => made.GetParameters().Any(parameter => parameter.Name == "row"))
            .ToList();

        Assert.Equal(7, constructors.Count(made => made.DeclaringType!.Namespace == "Dataset.Runtime"));
        Assert.All(constructors, made => Assert.True(IsHidden(made) || IsHidden(made.DeclaringType!), made.DeclaringType!.Name));
    }

    [Fact]
    public void Every_type_for_generated_code_stands_apart_and_is_not_offered()
    {
        var types = typeof(CatalogIndex).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(CatalogIndex).Namespace)
            .ToList();

        Assert.Contains(typeof(CatalogIndex), types);
        Assert.All(types, type => Assert.True(IsHidden(type), type.Name));
    }

    private static IEnumerable<string> Offered(INamespaceOrTypeSymbol container) => container.GetMembers()
        .Where(member => Project.Value.IsSymbolAccessibleWithin(member, Project.Value.Assembly))
        .Where(member => member.CanBeReferencedByName || member is IPropertySymbol { IsIndexer: true })
        .Where(member => !member.GetAttributes().Any(IsHiding))
        .Select(member => member.Name)
        .Order(StringComparer.Ordinal);

    private static bool IsHiding(AttributeData attribute) =>
        attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute)
        && (EditorBrowsableState)attribute.ConstructorArguments[0].Value! == EditorBrowsableState.Never;

    private static bool IsOurs(string file) => file.StartsWith("Dataset.", StringComparison.Ordinal);

    private static bool IsHidden(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;
}
