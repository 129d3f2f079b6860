using System.Globalization;
using System.Text;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting.Tables;

/// <summary>A draft of a table as a file of records, with <c>rows:</c> in the place of figures.</summary>
internal static class RowsText
{
    /// <param name="topic">The name of the topic; null where it is left to a person.</param>
    public static string Write(SourceRecord source, IReadOnlyList<DraftedRows> series, string? topic = null)
    {
        var yaml = new StringBuilder();
        yaml.Append($"topic: {(topic is null ? Proposal.Propose(Identifier.ToName(source.Key)) : Proposal.Read(topic)).Yaml}\n");
        yaml.Append($"in: {source.Key}\n");
        DraftText.WriteUnits(yaml, series.Select(static one => one.Unit));
        var taken = new RecordKeys(DraftText.Reserved);
        foreach (var one in series)
        {
            var words = RecordKey.Of(one.Title, mostWords: 3) is { Length: > 0 } key ? key : "numbers";
            Write(yaml, taken.Take(words), one);
        }

        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, string key, DraftedRows rows)
    {
        yaml.Append($"\n{key}:\n");
        yaml.Append($"  title: {Proposal.Propose(rows.Title).Yaml}\n");
        yaml.Append($"  unit: {(rows.Unit.Key.Length == 0 ? Proposal.Open : Proposal.Read(rows.Unit.Key)).Yaml}\n");
        yaml.Append(rows.Unit.Key == "percent" ? "  of: TODO\n" : string.Empty);
        yaml.Append("  rows:\n");
        yaml.Append($"    period: {rows.Period}\n");
        if (rows.HasUnknownYears)
        {
            yaml.Append("    # The years are fiscal: say when they start, as 'fiscal_year: { starts: 10-01 }', on the source.\n");
        }

        yaml.Append(rows.Value is { } value ? $"    value: {new Proposal(value, rows.HasUnknownYears).Yaml}\n" : string.Empty);
        yaml.Append(rows.Times == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"    times: {rows.Times:0.#}\n"));
        yaml.Append(rows.Uncertainty is { } uncertainty ? $"    uncertainty: {YamlText.Block(uncertainty)}\n" : string.Empty);
        yaml.Append(rows.UnitColumn is { } units
            ? $"    unit: {{ column: {YamlText.Flow(units)}, map: {{ "
                + string.Join(", ", rows.UnitMap.Select(static one => $"{YamlText.Flow(one.Key)}: {one.Value}")) + " } }\n"
            : string.Empty);
        yaml.Append(rows.By is { } by ? $"    by: {YamlText.Block(by)}\n" : string.Empty);
        yaml.Append(rows.Area is { } area ? $"    area: {area.Yaml}\n" : string.Empty);
        yaml.Append(rows.IsSum ? "    sum: TODO true\n" : string.Empty);
    }
}
