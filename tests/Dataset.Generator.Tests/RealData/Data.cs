using System.Collections.Immutable;
using Dataset.Generator.Model;
using Dataset.Generator.Pipeline;

namespace Dataset.Generator.Tests.RealData;

/// <summary>The records that the package is made of, read.</summary>
internal static class Data
{
    public static readonly ImmutableArray<FileRecord> Records =
        [.. ShippedRecords.Files.Select(name => FileReader.Read(name, ShippedRecords.Text(name), default).Value!)];
}
