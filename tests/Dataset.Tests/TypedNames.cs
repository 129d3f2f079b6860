using Dataset.Runtime;

namespace Dataset.Tests;

/// <summary>Figures as their typed names give them: of a dispute the generated struct and not the catalogue's.</summary>
internal static class TypedNames
{
    public static object Value(IFigure figure)
    {
        var dot = figure.Name.LastIndexOf('.');
        return typeof(Catalog)
            .Assembly.GetType("Dataset." + figure.Name[..dot].Replace('.', '+'), throwOnError: true)!
            .GetProperty(figure.Name[(dot + 1)..])!
            .GetValue(null)!;
    }
}
