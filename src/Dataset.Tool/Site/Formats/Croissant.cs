using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dataset.Tool.Site.Formats;

/// <summary>The files to download and the columns of their tables as MLCommons Croissant 1.0 describes a dataset.</summary>
internal static class Croissant
{
    // The context that Croissant 1.0 prescribes.
    private const string Context = """
        {
          "@language": "en",
          "@vocab": "https://schema.org/",
          "citeAs": "cr:citeAs",
          "column": "cr:column",
          "conformsTo": "dct:conformsTo",
          "cr": "http://mlcommons.org/croissant/",
          "rai": "http://mlcommons.org/croissant/RAI/",
          "data": { "@id": "cr:data", "@type": "@json" },
          "dataType": { "@id": "cr:dataType", "@type": "@vocab" },
          "dct": "http://purl.org/dc/terms/",
          "examples": { "@id": "cr:examples", "@type": "@json" },
          "extract": "cr:extract",
          "field": "cr:field",
          "fileProperty": "cr:fileProperty",
          "fileObject": "cr:fileObject",
          "fileSet": "cr:fileSet",
          "format": "cr:format",
          "includes": "cr:includes",
          "isLiveDataset": "cr:isLiveDataset",
          "jsonPath": "cr:jsonPath",
          "key": "cr:key",
          "md5": "cr:md5",
          "parentField": "cr:parentField",
          "path": "cr:path",
          "recordSet": "cr:recordSet",
          "references": "cr:references",
          "regex": "cr:regex",
          "repeated": "cr:repeated",
          "replace": "cr:replace",
          "sc": "https://schema.org/",
          "separator": "cr:separator",
          "source": "cr:source",
          "subField": "cr:subField",
          "transform": "cr:transform"
        }
        """;

    /// <param name="files">The files to describe.</param>
    /// <param name="descriptor">The descriptor of the Data Package, which knows the columns of its tables.</param>
    public static byte[] Write(SiteData data, IReadOnlyList<Download> files, string descriptor)
    {
        var options = data.Options;
        var croissant = new JsonObject
        {
            ["@context"] = JsonNode.Parse(Context),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = "http://mlcommons.org/croissant/1.0",
            ["name"] = options.Name,
            ["alternateName"] = options.Title,
            ["description"] = JsonLd.DescriptionOf(data),
            ["version"] = options.Version,
        };
        croissant.AddKnown("license", JsonLd.LicenceOf(options.Licence));
        croissant.AddKnown("url", options.Address?.AbsoluteUri);
        croissant["distribution"] = new JsonArray([.. files.Select(file => FileObject(options, file))]);
        using var package = JsonDocument.Parse(descriptor);
        croissant["recordSet"] = new JsonArray([.. package.RootElement.GetProperty("resources").EnumerateArray().Select(RecordSet)]);
        return SafeJson.Write(json => croissant.WriteTo(json));
    }

    private static JsonObject FileObject(SiteOptions options, Download file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = NameOf(file.Path),
        ["name"] = NameOf(file.Path),
        ["description"] = file.About,
        ["contentSize"] = $"{file.Size} B",
        ["contentUrl"] = options.Address is { } address ? new Uri(address, file.Path.Value).AbsoluteUri : NameOf(file.Path),
        ["encodingFormat"] = file.MediaType,
        ["sha256"] = file.Sha256,
    };

    private static JsonObject RecordSet(JsonElement table)
    {
        var name = table.GetProperty("name").GetString()!;
        var schema = table.GetProperty("schema");
        var targets = schema.TryGetProperty("foreignKeys", out var keys)
            ? keys.EnumerateArray()
                .ToDictionary(static key => key.GetProperty("fields").GetString()!, static key => key.GetProperty("reference"))
            : [];
        var records = new JsonObject { ["@type"] = "cr:RecordSet", ["@id"] = name, ["name"] = name };
        if (schema.TryGetProperty("primaryKey", out var key))
        {
            records["key"] = new JsonObject { ["@id"] = $"{name}/{key.GetString()}" };
        }

        records["field"] = new JsonArray([.. schema.GetProperty("fields").EnumerateArray().Select(column =>
        {
            var title = column.GetProperty("name").GetString()!;
            var field = new JsonObject
            {
                ["@type"] = "cr:Field",
                ["@id"] = $"{name}/{title}",
                ["name"] = title,
                ["dataType"] = DataType(column.GetProperty("type").GetString()!),
                ["source"] = new JsonObject
                {
                    ["fileObject"] = new JsonObject { ["@id"] = table.GetProperty("path").GetString() },
                    ["extract"] = new JsonObject { ["column"] = title },
                },
            };
            if (targets.TryGetValue(title, out var target))
            {
                field["references"] = new JsonObject
                {
                    ["field"] = new JsonObject { ["@id"] = $"{target.GetProperty("resource")}/{target.GetProperty("fields")}" },
                };
            }

            return field;
        })]);
        return records;
    }

    private static string DataType(string type) => type switch
    {
        "integer" => "sc:Integer",
        "number" => "sc:Float",
        "date" => "sc:Date",
        "boolean" => "sc:Boolean",
        _ => "sc:Text",
    };

    private static string NameOf(SitePath path) => path.Value["downloads/".Length..];
}
