using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset;

Console.WriteLine(Border.Crossings.March2025.Value);
Console.WriteLine(Enforcement.Arrests.On26January2025.PerIce.Value);
Console.WriteLine(Catalog.Find("border.crossings.2025-03")?.Cite(CitationStyle.CslJson));
Console.WriteLine(Catalog.Figures.Bibliography(CitationStyle.BibTeX));
Console.WriteLine(Catalog.ToDataPackage().GetType().Name);

var march = Back(Border.Crossings.March2025);
Console.WriteLine($"read back: {march.Value}, {Back(Enforcement.Arrests.On26January2025).PerIce.Value}");

static T Back<T>(T value)
{
    var type = (JsonTypeInfo<T>)Catalog.JsonOptions.GetTypeInfo(typeof(T));
    return JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;
}
