using System.Text.Json;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A range whose unit is known by its words alone: that of a series, since a unit has a singular too.</summary>
internal sealed class UntypedRangeConverter(CatalogIndex catalog) : DatasetConverter<QuantityRange>
{
    public override QuantityRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var fields = JsonFields.Read(ref reader, "A range", RangeJson.Form);
        var words = fields.Text("unit") ?? throw new JsonException("A range has no \"unit\".");
        var unit = catalog.Series.Select(static series => series.Unit).FirstOrDefault(unit => unit.Plural == words)
            ?? throw new JsonException($"No series of this dataset counts \"{words}\": read it as a QuantityRange<TUnit> of its unit.");
        return RangeJson.Read(fields, unit);
    }

    public override void Write(Utf8JsonWriter writer, QuantityRange value, JsonSerializerOptions options)
    {
        if (value.Unit is null)
        {
            throw new InvalidOperationException("This range is a default value and has no unit.");
        }

        RangeJson.WriteWithUnit(writer, value);
    }
}
