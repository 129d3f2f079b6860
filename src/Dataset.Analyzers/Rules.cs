using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>Every rule of the package.</summary>
internal static class Rules
{
    /// <summary>The key under which a diagnostic lists the names that a fix may write, the likeliest first, with commas between.</summary>
    public const string Candidates = nameof(Candidates);

    private const string Names = "Dataset.Names";
    private const string Numbers = "Dataset.Numbers";

    // An error beside the one that the compiler reports at the same place: it stops no build that would pass.
    public static readonly DiagnosticDescriptor UnknownName = new(
        "DSA0001",
        "A name that the series or topic does not have",
        "{0} has no {1}. {2}.",
        Names,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The compiler says that the name is not there; this says which names are, the nearest first.",
        HelpLink("dsa0001"));

    public static readonly DiagnosticDescriptor UnknownMember = new(
        "DSA0002",
        "A member that the figure does not have",
        "{0}, so it has no {1}: read {2}",
        Names,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A figure has the members that its source gave numbers for. A figure whose voices differ has one for each voice.",
        HelpLink("dsa0002"));

    // Each analyst decides whether these are wanted: both are right of code that is meant so.
    public static readonly DiagnosticDescriptor HedgedValue = new(
        "DSA0003",
        "The value of a hedged figure without its hedge",
        "{0} is {1}, and Value is that number without the hedge: read Range to calculate, Text to print",
        Numbers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        "A number that its source gave as about or nearly so, or cut off, calculates as if it were exact. Range carries the hedge.",
        HelpLink("dsa0003"));

    public static readonly DiagnosticDescriptor Literal = new(
        "DSA0004",
        "A number of the catalogue as digits",
        "The literal {0} is {1}: the name has its unit, its source and its corrections",
        Numbers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        "A number that was copied into code lost its unit and its source, and stays as it is when the figure is corrected.",
        HelpLink("dsa0004"));

    private static string? HelpLink(string section) => typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static one => one.Key == "HelpPage") is { } page ? $"{page.Value}#{section}" : null;
}
