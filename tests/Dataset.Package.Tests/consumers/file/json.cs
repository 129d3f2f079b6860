#:package @DATA@@@VERSION@
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=false
using System.Text.Json;
using Dataset;

var text = JsonSerializer.Serialize(Border.Crossings.March2025, Catalog.JsonOptions);
Console.WriteLine(text);
Console.WriteLine(JsonSerializer.Deserialize<IFigure>(text, Catalog.JsonOptions));
var byPeriod = """{"2025-03": "border.crossings.2025-03"}""";
Console.WriteLine(JsonSerializer.Deserialize<Dictionary<Period, IFigure>>(byPeriod, Catalog.JsonOptions)!.Count);
Console.WriteLine(JsonSerializer.Serialize(Catalog.Figures, Catalog.JsonOptions).Length > 1000);
