using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>A range as its ends and the words of its unit.</summary>
internal sealed class QuantityRangeConverter<TUnit> : DatasetConverter<QuantityRange<TUnit>> where TUnit : struct, IUnit
{
    public override QuantityRange<TUnit> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var unit = Unit.Of<TUnit>();
        return new(RangeJson.Read(JsonFields.Read(ref reader, $"A range of {unit.Plural}", RangeJson.Form), unit).Ends);
    }

    public override void Write(Utf8JsonWriter writer, QuantityRange<TUnit> value, JsonSerializerOptions options) =>
        RangeJson.WriteWithUnit(writer, value.Untyped);
}
