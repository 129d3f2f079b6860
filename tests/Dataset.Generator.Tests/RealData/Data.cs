using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.RealData;

/// <summary>The records that the package is made of, read.</summary>
internal static class Data
{
    public static readonly ImmutableArray<RecordFile> Records =
        [.. ShippedRecords.Files.Select(name => DatasetCompiler.ReadFile(name, ShippedRecords.Text(name), default).Value.Records)];
}
