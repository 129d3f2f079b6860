using System.Collections.Immutable;

namespace Dataset.Testing;

/// <summary>The records that the package is made of, with their locks and their schema, as texts.</summary>
public static class ShippedRecords
{
    public static ImmutableArray<string> Files { get; } = Named(".yaml");

    /// <summary>The tables that records have their figures from.</summary>
    public static ImmutableArray<string> Tables { get; } = Named(".csv");

    /// <summary>The tables with their texts, for a run of the generator.</summary>
    public static IEnumerable<(string Name, string Text)> TableTexts => Tables.Select(static name => (name, Text(name)));

    public static string Text(string name)
    {
        using var stream = typeof(ShippedRecords).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static ImmutableArray<string> Named(string ending) =>
    [
        .. typeof(ShippedRecords).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
