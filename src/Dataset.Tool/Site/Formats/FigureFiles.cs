using System.Text.Json;
using Dataset.Runtime;
using Dataset.Tool.Showing;

namespace Dataset.Tool.Site.Formats;

/// <summary>Each figure and each series as JSON, at an address that it keeps as long as its id.</summary>
internal static class FigureFiles
{
    // The table of checks has all of them.
    private const int MostReferences = 20;

    /// <summary>Those of all figures and series.</summary>
    public static IEnumerable<SiteFile> All(SiteData data) =>
        data.Catalog.Series.Select(series => Json(data, series)).Concat(data.Catalog.Figures.Select(figure => Json(data, figure)));

    /// <summary>What is known of a figure, as <c>dataset show --json</c> has it.</summary>
    public static SiteFile Json(SiteData data, IFigure figure) =>
        new(data.Map.Figure(figure.Id, "json")!.Value, SafeJson.Write(json => Write(json, data, figure)));

    /// <summary>A series with its figures and where each is; of a bulk series how many there are and how one is looked up.</summary>
    public static SiteFile Json(SiteData data, Series series)
    {
        var path = data.Map.Series(series.Id, "json")!.Value;
        return new(path, SafeJson.Write(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("series");
            CardJson.Write(json, series);
            json.WriteString("unit", series.Unit.Plural);
            if (data.BulkOf(series) is { } rows)
            {
                json.WritePropertyName("bulk");
                new BulkCard(series, rows).Write(json);
                json.WriteString("csv", Downloads.PathOf(data, series).From(path));
            }

            json.WriteStartArray("figures");
            foreach (var figure in series.Figures)
            {
                json.WriteStartObject();
                json.WriteString("id", figure.Id);
                json.WriteString("name", figure.Name);
                json.WriteString("period", figure.Period.Id);
                json.WriteString("shape", figure.Shape.ToString());
                json.WriteString("text", figure.Text);
                json.WriteBoolean("isDisputed", figure.IsDisputed);
                json.WriteString("json", data.Map.Figure(figure.Id, "json")!.Value.From(path));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    public static void Write(Utf8JsonWriter json, SiteData data, IFigure figure) =>
        CardJson.Write(json, new FigureCard(figure, data.ChecksOf(figure), data.ConflictsOf(figure)), MostReferences);
}
