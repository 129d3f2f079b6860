using System.Collections.Immutable;

namespace Dataset.Testing;

/// <summary>The records that the package is made of, with their locks and their schema, as texts.</summary>
public static class ShippedRecords
{
    public static ImmutableArray<string> Files { get; } =
    [
        .. typeof(ShippedRecords).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string Text(string name)
    {
        using var stream = typeof(ShippedRecords).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
