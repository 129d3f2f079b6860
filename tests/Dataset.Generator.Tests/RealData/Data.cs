using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.RealData;

/// <summary>The records that the package is made of.</summary>
internal static class Data
{
    public static readonly ImmutableArray<string> Files =
        [.. typeof(Data).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static readonly ImmutableArray<RecordFile> Records = [.. Files.Select(name => DatasetCompiler.ReadFile(name, Text(name), default).Value.Records)];

    public static string Text(string name)
    {
        using var stream = typeof(Data).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
