using System.Reflection;
using Dataset.Runtime;

namespace Dataset.Testing;

/// <summary>A compiled dataset, read as its users read it.</summary>
public sealed class Compiled(Assembly assembly, string documentation)
{
    public Assembly Assembly { get; } = assembly;

    /// <summary>The XML documentation file.</summary>
    public string Documentation { get; } = documentation;

    public IReadOnlyList<IFigure> Figures => Catalog<IReadOnlyList<IFigure>>("Figures");

    public IReadOnlyList<Series> Series => Catalog<IReadOnlyList<Series>>("Series");

    public IReadOnlyList<Source> Sources => Catalog<IReadOnlyList<Source>>("Sources");

    public IReadOnlyList<Agent> Agents => Catalog<IReadOnlyList<Agent>>("Agents");

    public IReadOnlyList<Check> Checks => Catalog<IReadOnlyList<Check>>("Checks");

    public IReadOnlyList<Conflict> Conflicts => Catalog<IReadOnlyList<Conflict>>("Conflicts");

    public IFigure? Find(string id) => (IFigure?)Type("Dataset.Catalog").GetMethod("Find", 0, [typeof(string)])!.Invoke(null, [id]);

    /// <summary>A figure by its typed name, as in <c>Border.Crossings.March2025</c>.</summary>
    public IFigure Figure(string name)
    {
        var dot = name.LastIndexOf('.');
        var property = Type("Dataset." + name[..dot].Replace('.', '+')).GetProperty(name[(dot + 1)..]);
        return (IFigure)property!.GetValue(null)!;
    }

    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    private T Catalog<T>(string property) => (T)Type("Dataset.Catalog").GetProperty(property)!.GetValue(null)!;
}
