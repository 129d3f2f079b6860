using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>A quantity as its number, with the digits it has, and the words of its unit.</summary>
internal sealed class QuantityConverter<TUnit> : DatasetConverter<Quantity<TUnit>> where TUnit : struct, IUnit
{
    public override Quantity<TUnit> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var unit = Unit.Of<TUnit>();
        var fields = JsonFields.Read(
            ref reader, $"A quantity of {unit.Plural}", $$"""{"number": 7000, "unit": "{{unit.Plural}}"}""");
        fields.DemandUnit(unit);
        return new(fields.Number("number"));
    }

    public override void Write(Utf8JsonWriter writer, Quantity<TUnit> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", value.Number);
        writer.WriteString("unit", value.Unit.Plural);
        writer.WriteEndObject();
    }
}
