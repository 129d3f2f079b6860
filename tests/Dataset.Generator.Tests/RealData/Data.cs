using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.RealData;

/// <summary>The records that the package is made of, read, with what their rows make of the tables.</summary>
internal static class Data
{
    public static readonly ImmutableArray<RecordFile> Records =
    [
        .. DatasetCompiler.ExpandAll(
            ShippedRecords.Files.Select(static name => DatasetCompiler.ReadFile(name, ShippedRecords.Text(name), default).Value.Records),
            ShippedRecords.TableTexts.ToDictionary<(string Name, string Text), string, Func<string?>>(
                static table => table.Name, static table => () => table.Text, StringComparer.Ordinal),
            default).Files,
    ];
}
