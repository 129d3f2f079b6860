using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>A figure as the name of one of its numbers.</summary>
internal sealed class NumberName(INamedTypeSymbol series, string figure, string members)
{
    /// <summary>As a person says it: <c>Border.Crossings.March2024</c>, and <c>Lower</c> of a floor.</summary>
    public string Name => $"{Series}.{figure}" + (members == "Value" ? string.Empty : $".{members}");

    /// <summary>As code writes it where nothing is imported: <c>Dataset.Border.Crossings.March2024.Value</c>.</summary>
    public string Expression => $"{Topic.ToDisplayString()}.{series.Name}.{figure}.{members}";

    private string Series => $"{Topic.Name}.{series.Name}";

    private INamedTypeSymbol Topic => series.ContainingType;
}
