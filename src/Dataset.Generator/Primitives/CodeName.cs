namespace Dataset.Generator.Primitives;

/// <summary>A series or figure as the documentation of another one refers to it.</summary>
/// <param name="Class">The series below the namespace, <c>Enforcement.Arrests</c>; empty where it is not emitted.</param>
/// <param name="Rest">What follows it: <c>.On26January2025.PerIce</c>.</param>
internal sealed record CodeName(string Class, string Rest = "");

/// <summary>Words with a place for each series or figure that they name.</summary>
/// <param name="Format">"{0} should equal {1} + {2}".</param>
internal sealed record NamedText(string Format, EquatableArray<CodeName> Names);
