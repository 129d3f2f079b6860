using Dataset.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>
/// What a compilation has of datasets. Recognised by the types of the runtime that every dataset uses, whoever made it: a series is a
/// static class whose member <c>Series</c> is a <c>Dataset.Runtime.Series&lt;TUnit&gt;</c>, and a figure is an <c>IFigure</c>.
/// </summary>
internal sealed class DatasetTypes
{
    private readonly INamedTypeSymbol _series;
    private readonly INamedTypeSymbol _figure;
    private readonly INamedTypeSymbol _dispute;
    private readonly INamedTypeSymbol? _index;

    private DatasetTypes(INamedTypeSymbol series, INamedTypeSymbol figure, INamedTypeSymbol dispute, INamedTypeSymbol? index)
    {
        (_series, _figure, _dispute, _index) = (series, figure, dispute, index);
    }

    /// <summary>Null where no dataset is referenced.</summary>
    public static DatasetTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Dataset.Runtime.Series`1") is { } series
        && compilation.GetTypeByMetadataName("Dataset.Runtime.IFigure") is { } figure
        && compilation.GetTypeByMetadataName("Dataset.Runtime.IDisputedFigure") is { } dispute
            ? new(series, figure, dispute, compilation.GetTypeByMetadataName("Dataset.Runtime.Generated.FigureIndexAttribute"))
            : null;

    public bool IsSeries(INamedTypeSymbol type) => type.IsStatic && type.GetMembers("Series").Any(
        member => member is IPropertySymbol { Type: INamedTypeSymbol of } && Same(of.OriginalDefinition, _series));

    /// <summary>A static class with series in it.</summary>
    public bool IsTopic(INamedTypeSymbol type) => type.IsStatic && type.GetTypeMembers().Any(IsSeries);

    public bool IsFigure(ITypeSymbol type) => Is(type, _figure);

    public bool IsDispute(ITypeSymbol type) => type.TypeKind == TypeKind.Class && Is(type, _dispute);

    /// <summary>The figures of a series in the order of its periods, without former names and what was retracted.</summary>
    public IReadOnlyList<string> Figures(INamedTypeSymbol series) =>
        [.. series.GetMembers().OfType<IPropertySymbol>().Where(one => IsFigure(one.Type) && !IsObsolete(one)).Select(one => one.Name)];

    /// <summary>The series of a topic, without former names and what was retracted.</summary>
    public IReadOnlyList<string> Series(INamedTypeSymbol topic) =>
        [.. topic.GetTypeMembers().Where(one => IsSeries(one) && !IsObsolete(one)).Select(one => one.Name)];

    /// <summary>The members of a dispute that are its voices, in the order of the record.</summary>
    public IReadOnlyList<string> Voices(ITypeSymbol dispute) =>
        [.. dispute.GetMembers().OfType<IPropertySymbol>().Where(one => IsFigure(one.Type) && !IsObsolete(one)).Select(one => one.Name)];

    /// <summary>
    /// The figures of a series with what they state, by the member; none where the series has no index, as that of an older generator.
    /// </summary>
    public IReadOnlyDictionary<string, StatedFigure> Stated(INamedTypeSymbol series)
    {
        var stated = new Dictionary<string, StatedFigure>(StringComparer.Ordinal);
        var index = series.GetAttributes().FirstOrDefault(one => one.AttributeClass is { } type && Same(type, _index));
        if (index?.ConstructorArguments is not { Length: 3 } words
            || (words[0].Value, words[1].Value, words[2].Value) is not (string singular, string plural, string codes))
        {
            return stated;
        }

        // A figure that was retracted has its code; a former name stands behind the figures, and has none.
        var members = series.GetMembers().OfType<IPropertySymbol>().Where(one => IsFigure(one.Type));
        foreach (var (member, code) in members.Zip(codes.Split(FigureIndexCode.Figure), static (member, code) => (member, code)))
        {
            stated.Add(member.Name, new(code, singular, plural, IsDispute(member.Type) ? Voices(member.Type) : []));
        }

        return stated;
    }

    /// <summary>Every series that this code may name, of the assemblies that are datasets and of this one.</summary>
    public IEnumerable<INamedTypeSymbol> AllSeries(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesRuntime).Append(compilation.Assembly)
            .SelectMany(static assembly => TypesOf(assembly.GlobalNamespace))
            .Where(IsTopic)
            .SelectMany(static topic => topic.GetTypeMembers())
            .Where(series => IsSeries(series) && !IsObsolete(series) && compilation.IsSymbolAccessibleWithin(series, compilation.Assembly));

    private bool UsesRuntime(IAssemblySymbol assembly) => assembly.Modules.Any(
        module => module.ReferencedAssemblySymbols.Any(one => Same(one, _figure.ContainingAssembly)));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol scope) =>
        scope.GetTypeMembers().Concat(scope.GetNamespaceMembers().SelectMany(TypesOf));

    // A former name, or a figure that was retracted: nobody is led to either. One that was corrected is as good as any.
    public static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(static one =>
        one.AttributeClass?.Name == nameof(ObsoleteAttribute)
        && one.NamedArguments.Any(static named => named.Key == "DiagnosticId" && named.Value.Value is "DSDATA001" or "DSDATA002"));

    private static bool Is(ITypeSymbol type, INamedTypeSymbol interfaceType) =>
        Same(type, interfaceType) || type.AllInterfaces.Any(one => Same(one, interfaceType));

    private static bool Same(ISymbol one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
