using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Dataset.Runtime;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Site.Formats;

/// <summary>The dataset as files to download, each with what it is.</summary>
internal sealed class Downloads
{
    private const string Csv = "text/csv";
    private const string Json = "application/json";

    // The page of downloads, the start page and the files themselves all ask for sizes and hashes.
    private static readonly ConditionalWeakTable<SiteData, Downloads> Known = [];

    private static readonly (string Table, string About)[] Tables =
    [
        ("figures", "Every figure with its period, value, hedge and range."),
        ("claims", "What each speaker states: a row for each voice of each figure."),
        ("series", "What is counted: title, unit, area, population."),
        ("quotations", "The words that state each number, and where they stand."),
        ("cells", "The cells of tables that state numbers."),
        ("sources", "The documents and tables, with their hashes."),
        ("agents", "Who speaks."),
        ("checks", "Assertions between figures, with their verdicts."),
        ("conflicts", "Contradictions between claims, with what is known of their reasons."),
        ("vintages", "Earlier editions of numbers."),
    ];

    private readonly List<(Download Entry, SiteFile File)> _all = [];

    private Downloads(SiteData data)
    {
        var options = data.Options;
        var package = data.Catalog.ToDataPackage(options.Name, options.Version).Files();
        foreach (var (table, about) in Tables)
        {
            Add($"{table}.csv", $"Table of {table}", about, Csv, package[$"{table}.csv"]);
        }

        Add("datapackage.json", "Data Package", "Names and types of the columns of these tables, as Frictionless Data defines them.", Json,
            package["datapackage.json"]);
        Add("data.json", "All tables as JSON", "The same tables as one object of arrays.", Json, package["data.json"]);
        Add("figures.json", "All figures as JSON", "Every figure with its claims, words, checks and documents.", Json, Figures(data));
        foreach (var series in data.Catalog.Series)
        {
            if (data.BulkOf(series) is { } rows)
            {
                Add(PathOf(data, series), series.Title,
                    $"{BulkRows.Figures(rows.Count)} of the bulk series {series.Name}, in {series.Unit.Plural}.", Csv, Utf8(Rows(rows)));
            }
        }

        Add("bibliography.bib", "Bibliography for BibTeX", "The documents that figures are quoted from.", "application/x-bibtex",
            data.Catalog.Figures.Bibliography(CitationStyle.BibTeX) + "\n");
        Add("bibliography.csl.json", "Bibliography as CSL-JSON", "The same documents for Zotero, Pandoc and others.",
            "application/vnd.citationstyles.csl+json", data.Catalog.Figures.Bibliography(CitationStyle.CslJson) + "\n");
        var observations = new SdmxCsv(data);
        Add("observations.csv", "Observations as SDMX-CSV", observations.About, SdmxCsv.MediaType, observations.Text);
        Add(CorrectionsFeed.Write(options, data.Changes), "Corrections",
            "A feed of what was corrected since the version before (RSS 2.0).", CorrectionsFeed.MediaType);
        // Last: it lists the files before it with their hashes.
        Add("croissant.json", "Croissant", "The files and their columns for machine learning (MLCommons Croissant 1.0).",
            "application/ld+json", Croissant.Write(data, List, package["datapackage.json"]));
    }

    /// <summary>The files, each once.</summary>
    public static IEnumerable<SiteFile> Files(SiteData data) => Of(data)._all.Select(static one => one.File);

    /// <summary>What each of them is, in the order in which a page lists them.</summary>
    public static IReadOnlyList<Download> Entries(SiteData data) => Of(data).List;

    /// <summary>Where the figures of a bulk series are.</summary>
    public static SitePath PathOf(SiteData data, Series series) => new($"downloads/{data.Map.Series(series.Id, "csv")!.Value.Value}");

    private List<Download> List => [.. _all.Select(static one => one.Entry)];

    private static Downloads Of(SiteData data) => Known.GetValue(data, static data => new(data));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Figures(SiteData data) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", data.Options.Name);
        json.WriteString("version", data.Options.Version);
        json.WriteStartArray("figures");
        foreach (var figure in data.Catalog.Figures)
        {
            FigureFiles.Write(json, data, figure);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }, isIndented: false);

    private static string Rows(BulkRows rows)
    {
        var csv = new CsvText().Row("key", "period", "first", "last", "value", "row", "column");
        foreach (var number in rows.Table.Numbers)
        {
            var period = rows.Periods[number.Period.Raw];
            csv.Row(
                number.Key.Length == 0 ? null : number.Key,
                period.Id,
                Day(period.First),
                Day(period.Last),
                number.Number.ToString(CultureInfo.InvariantCulture),
                number.Row.ToString(CultureInfo.InvariantCulture),
                rows.Table.Table.Columns[number.Column]);
        }

        return csv.ToString();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Add(string name, string title, string about, string mediaType, string text) =>
        Add(name, title, about, mediaType, Utf8(text));

    private void Add(string name, string title, string about, string mediaType, byte[] bytes) =>
        Add(new SitePath($"downloads/{name}"), title, about, mediaType, bytes);

    private void Add(SitePath path, string title, string about, string mediaType, byte[] bytes) =>
        Add(new SiteFile(path, bytes), title, about, mediaType);

    private void Add(SiteFile file, string title, string about, string mediaType) => _all.Add((
        new(file.Path, title, about, mediaType, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))), file));
}
