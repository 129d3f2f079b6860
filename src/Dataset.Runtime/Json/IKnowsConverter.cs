using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A quantity or a range, whose type knows its own converter: made by reflection, trimming would break it.</summary>
internal interface IKnowsConverter
{
    /// <summary>The converter of its type.</summary>
    IDatasetConverter CreateConverter();

    /// <summary>The converter of a type that knows it; null for other types.</summary>
    // A value of the type is asked, and no constructor of it.
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "No constructor runs.")]
    internal static IDatasetConverter? Of(Type type, CatalogIndex catalog) =>
        !type.IsValueType && !(type is { IsClass: true, IsAbstract: false } && typeof(IDisputedFigure).IsAssignableFrom(type)) ? null
        : typeof(IFigure).IsAssignableFrom(type) ? ((IFigure)RuntimeHelpers.GetUninitializedObject(type)).CreateConverter(catalog)
        : typeof(IKnowsConverter).IsAssignableFrom(type) ? ((IKnowsConverter)RuntimeHelpers.GetUninitializedObject(type)).CreateConverter()
        : null;
}
