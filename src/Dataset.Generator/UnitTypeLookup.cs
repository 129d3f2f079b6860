using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator;

/// <summary>Looks into a project's code and references for the types that units name under <c>type:</c>.</summary>
internal static class UnitTypeLookup
{
    private const string Interface = "Dataset.Runtime.IUnit";

    /// <summary>What keeps a type from being that of a unit; null where nothing does.</summary>
    /// <param name="name">Its namespace and name, as C# writes them.</param>
    public static UnitTypeFault? FindFault(string name, Compilation compilation, EmitOptions options)
    {
        var found = MetadataNames(name).SelectMany(spelling => compilation.GetTypesByMetadataName(spelling))
            .Where(type => IsNamedGlobally(type, compilation)).ToList();
        // What the project declares itself hides a type of that name in a reference.
        var types = found.FindAll(type => IsOwn(type, compilation)) is { Count: > 0 } own ? own
            : found.FindAll(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) is { Count: > 0 } open ? open : found;
        return types.Count switch
        {
            0 => new(name, true, $"neither the code of this project nor a reference of it declares it{Nearest(name, compilation)}"),
            1 => WhyNot(types[0], compilation, options) is { } reason ? new(name, false, reason) : null,
            _ => new(name, false, $"{types[0].ContainingAssembly.Name} and {types[1].ContainingAssembly.Name} both declare it"),
        };
    }

    private static string? WhyNot(INamedTypeSymbol type, Compilation compilation, EmitOptions options)
    {
        if (!IsUnit(type))
        {
            return "it is no struct that implements Dataset.Runtime.IUnit";
        }

        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            return "this project has no access to it";
        }

        return options.IsPublic && !IsPublic(type) ? "it is not public, and the figures that count in it are" : null;
    }

    private static bool IsUnit(INamedTypeSymbol type) =>
        type is { IsValueType: true, IsRefLikeType: false } && type.AllInterfaces.Any(static one => one.ToDisplayString() == Interface);

    private static bool IsPublic(INamedTypeSymbol? type) =>
        type is null || (type.DeclaredAccessibility == Accessibility.Public && IsPublic(type.ContainingType));

    private static bool IsOwn(ISymbol type, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether <c>global::</c> leads to it: a reference may have another alias alone.</summary>
    private static bool IsNamedGlobally(ISymbol type, Compilation compilation) =>
        compilation.GetMetadataReference(type.ContainingAssembly) is not { Properties.Aliases: { IsEmpty: false } aliases }
        || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    /// <summary><c>A.B.C</c>, and where B is a type with C in it, <c>A.B+C</c>.</summary>
    private static IEnumerable<string> MetadataNames(string name)
    {
        yield return name;
        var characters = name.ToCharArray();
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            characters[dot] = '+';
            yield return new(characters);
        }
    }

    /// <summary>"; did you mean …" over the units that stand where the type would.</summary>
    private static string Nearest(string name, Compilation compilation)
    {
        INamespaceOrTypeSymbol? place = compilation.GlobalNamespace;
        var parts = name.Split('.');
        foreach (var part in parts.Take(parts.Length - 1))
        {
            place = place?.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
        }

        var units = place?.GetTypeMembers().Where(IsUnit).Select(static type => type.ToDisplayString()) ?? [];
        return Suggestion.DidYouMean(name, units);
    }
}
