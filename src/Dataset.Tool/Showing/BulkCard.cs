using System.Globalization;
using System.Text.Json;
using Dataset.Runtime;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Showing;

/// <summary>A series whose figures have no names: how many there are, and how one is looked up.</summary>
internal sealed class BulkCard(Series series, BulkRows rows)
{
    private const int MostListed = 12;

    private readonly IReadOnlyList<string> _keys = [.. rows.Keys];

    private readonly IReadOnlyList<Period> _periods = [.. rows.Periods.Values.Distinct().Order()];

    /// <summary>One line: the name, how many figures there are, and the unit.</summary>
    public string Line => $"{series.Name}: {BulkRows.Figures(rows.Count)} in {series.Unit.Plural}"
        + (KeyColumn is { } column ? $", by {column}" : string.Empty);

    private string? KeyColumn => rows.Table.Series.Rows!.By;

    public IEnumerable<CardLine> Lines()
    {
        const int Own = 2;
        var source = rows.Table.Table.Source;
        yield return new(0, Line);
        yield return new(Own, series.Title);
        yield return new(Own, $"id: {series.Id}");
        foreach (var (label, text) in new[] { ("area", series.Area), ("population", series.Population), ("note", series.Note) })
        {
            if (text is not null)
            {
                yield return new(Own, $"{label}: {text.ReplaceLineEndings(" ")}");
            }
        }

        yield return new(Own, $"table {source.Key}: {source.Table}, {Names("column", rows.Table.Columns
            .Select(column => rows.Table.Table.Columns[column]).ToList())}");
        if (KeyColumn is not null)
        {
            yield return new(Own, $"{Number(_keys.Count)} {(_keys.Count == 1 ? "key" : "keys")}: {Listed(_keys)}");
        }

        if (rows.Count == 0)
        {
            yield break;
        }

        yield return new(Own, _periods.Count == 1 ? $"1 period: {_periods[0].Id}"
            : $"{Number(_periods.Count)} periods, from {_periods[0].Id} to {_periods[^1].Id}");
        yield return new(Own, $"look one up: {LookUp()}");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", series.Id);
        json.WriteString("name", series.Name);
        json.WriteString("title", series.Title);
        json.WriteString("unit", series.Unit.Plural);
        json.WriteString("source", rows.Table.Table.Source.Key);
        json.WriteNumber("figures", rows.Count);
        json.WriteString("keyColumn", KeyColumn);
        WriteList(json, "keys", KeyColumn is null ? [] : _keys);
        WriteList(json, "periods", _periods.Select(static period => period.Id));
        json.WriteString("lookUp", rows.Count == 0 ? null : LookUp());
        json.WriteEndObject();
    }

    /// <summary>The first figure of the table, as C# asks for it.</summary>
    private string LookUp()
    {
        var first = rows.Table.Numbers[0];
        return $"{series.Name}.{BulkLookUp.CallOf(KeyColumn is null ? null : first.Key, rows.Periods[first.Period.Raw].Id)}";
    }

    private static string Names(string one, IReadOnlyList<string> names) => $"{one}{(names.Count == 1 ? "" : "s")} {Listed(names)}";

    private static string Listed(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostListed)) + (names.Count > MostListed ? ", …" : string.Empty);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
