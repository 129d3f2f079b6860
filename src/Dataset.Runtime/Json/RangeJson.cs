using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>The ends of a range: an end that is open is left out, one that is excluded says so.</summary>
internal static class RangeJson
{
    internal const string Form = """{"lower": 8250, "upper": 8350, "unit": "crossings"}, where an end that is open is left out""";

    /// <summary>Writes the ends into an object that is begun.</summary>
    internal static void Write(Utf8JsonWriter writer, QuantityRange range)
    {
        WriteEnd(writer, "lower", range.Lower, range.LowerIsStrict);
        WriteEnd(writer, "upper", range.Upper, range.UpperIsStrict);
    }

    internal static void WriteWithUnit(Utf8JsonWriter writer, QuantityRange range)
    {
        writer.WriteStartObject();
        Write(writer, range);
        writer.WriteString("unit", range.Unit.Plural);
        writer.WriteEndObject();
    }

    internal static QuantityRange Read(JsonFields fields, Unit unit)
    {
        fields.DemandUnit(unit);
        var (lower, upper) = (fields.NumberIfKnown("lower"), fields.NumberIfKnown("upper"));
        return lower > upper
            ? throw new JsonException($"A range of {unit.Plural} from {lower} to {upper} has nothing in it.")
            : new(lower, upper, fields.Flag("lowerIsStrict"), fields.Flag("upperIsStrict"), unit);
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? end, bool isStrict)
    {
        if (end is { } number)
        {
            writer.WriteNumber(name, number);
        }

        if (isStrict)
        {
            writer.WriteBoolean(name + "IsStrict", true);
        }
    }
}
