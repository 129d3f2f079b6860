using System.Text.Json;
using Dataset.Generator.Primitives;

namespace Dataset.Tool.Drafting;

/// <summary>A draft for a machine: an object for each number.</summary>
internal static class DraftJson
{
    public static void Write(Utf8JsonWriter json, string source, Draft draft)
    {
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteStartArray("numbers");
        foreach (var number in draft.Numbers)
        {
            Write(json, number);
        }

        json.WriteEndArray();
        json.WriteStartArray("notStatistic");
        foreach (var kind in draft.Classes)
        {
            json.WriteStringValue(kind.ToWord());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DraftedNumber number)
    {
        json.WriteStartObject();
        json.WriteNumber("line", number.Line);
        json.WriteNumber("start", number.Quote.Start);
        json.WriteString("value", number.Value);
        json.WriteString("doubt", number.Doubt);
        json.WriteString("unit", number.Unit.Key.Length == 0 ? null : number.Unit.Key);
        json.WriteStartArray("declares");
        foreach (var key in number.Unit.Declares.Keys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
        json.WriteString("period", number.Period.Key.Text);
        json.WriteBoolean("periodIsProposed", number.Period.Key.IsProposed);
        json.WriteString("against", number.Period.Against);
        json.WriteString("kind", number.Kind.ToWord());
        json.WriteString("counts", number.Counts.ToWord());
        json.WriteString("statistic", number.Statistic.ToWord());
        json.WriteString("title", number.Title);
        json.WriteString("quote", number.Quote.Words);
        json.WriteString("before", number.Quote.Before);
        json.WriteString("after", number.Quote.After);
        json.WriteEndObject();
    }
}
