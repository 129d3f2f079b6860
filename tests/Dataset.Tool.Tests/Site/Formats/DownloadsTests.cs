using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dataset.Runtime;
using Dataset.Tool.Comparing;
using Dataset.Tool.Site;
using Dataset.Tool.Site.Formats;

namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>The files to download are what their list says, and each reads as the form that it is.</summary>
public sealed class DownloadsTests
{
    private static readonly string[] Formats =
    [
        "figures.csv", "claims.csv", "datapackage.json", "data.json", "figures.json", "bibliography.bib", "bibliography.csl.json",
        "observations.csv", "corrections.xml", "croissant.json",
    ];

    [Fact]
    public void Each_file_is_listed_with_its_size_and_hash()
    {
        var files = Downloads.Files(Loaded.Shipped).ToDictionary(static file => file.Path);

        Assert.Equal(files.Keys, Downloads.Entries(Loaded.Shipped).Select(static entry => entry.Path));
        Assert.All(Downloads.Entries(Loaded.Shipped), entry =>
        {
            Assert.Equal(entry.Size, files[entry.Path].Bytes.Length);
            Assert.Equal(entry.Sha256, Convert.ToHexStringLower(SHA256.HashData(files[entry.Path].Bytes.Span)));
            Assert.EndsWith(".", entry.About, StringComparison.Ordinal);
        });
        Assert.All(Formats, name => Assert.Contains(new($"downloads/{name}"), files));
    }

    [Fact]
    public void Each_claim_of_a_period_with_two_ends_is_an_observation()
    {
        var rows = Rows("observations.csv");
        var expected = Loaded.Shipped.Catalog.Figures.Where(static figure => SdmxCsv.TimePeriod(figure.Period) is not null)
            .Sum(static figure => figure.Claims.Count);

        Assert.Equal(expected, rows.Count);
        Assert.Equal(rows.Count, rows.Select(static row => (row["SERIES"], row["TIME_PERIOD"], row["VOICE"])).Distinct().Count());
        var about = rows.Single(static row => row["SERIES"] == "border.crossings" && row["TIME_PERIOD"] == "2025-02");
        Assert.Equal("dataflow,border:border(0.1.0),I,8300,,crossings,about,8250,8350", string.Join(',', new[]
        {
            "STRUCTURE", "STRUCTURE_ID", "ACTION", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "QUALIFIER", "LOWER", "UPPER",
        }.Select(name => about[name])));
        var floors = rows.Where(static row => row["QUALIFIER"] is "over" or "at-least").ToList();
        Assert.NotEmpty(floors);
        Assert.All(floors, static row => Assert.Equal((string.Empty, string.Empty), (row["OBS_VALUE"], row["UPPER"])));
        Assert.Contains("without ", Downloads.Entries(Loaded.Shipped).Single(static one => one.Path.Value.EndsWith("observations.csv",
            StringComparison.Ordinal)).About, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-03", "2025-03")]
    [InlineData("2025-Q2", "2025-Q2")]
    [InlineData("2025-H2", "2025-S2")]
    [InlineData("2025-W04", "2025-W04")]
    [InlineData("2025-01-26", "2025-01-26")]
    [InlineData("2025-01-20/2025-03-10", "2025-01-20/P50D")]
    [InlineData("2024-10/2025-09", "2024-10-01/P12M")]
    [InlineData("2020s", "2020-01-01/P120M")]
    [InlineData("2025-01-20/..", null)]
    [InlineData("../2025-01-20", null)]
    public void A_period_has_the_spelling_of_SDMX_where_it_has_one(string period, string? spelling) =>
        Assert.Equal(spelling, SdmxCsv.TimePeriod(Period.Parse(period)));

    [Fact]
    public void A_period_without_dates_has_no_spelling_of_SDMX() => Assert.Null(SdmxCsv.TimePeriod(Period.Named("new target")));

    [Fact]
    public void Croissant_lists_the_other_files_and_the_columns_that_they_have()
    {
        using var json = JsonDocument.Parse(Bytes("croissant.json"));
        var files = json.RootElement.GetProperty("distribution").EnumerateArray()
            .ToDictionary(static file => file.GetProperty("@id").GetString()!);
        var fields = json.RootElement.GetProperty("recordSet").EnumerateArray()
            .SelectMany(static records => records.GetProperty("field").EnumerateArray())
            .ToDictionary(static field => field.GetProperty("@id").GetString()!);

        Assert.Equal("http://mlcommons.org/croissant/1.0", json.RootElement.GetProperty("conformsTo").GetString());
        foreach (var (name, file) in files)
        {
            Assert.Equal(name, file.GetProperty("contentUrl").GetString());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Bytes(name))), file.GetProperty("sha256").GetString());
            Assert.Equal($"{Bytes(name).Length} B", file.GetProperty("contentSize").GetString());
        }

        Assert.NotEmpty(fields);
        foreach (var field in fields.Values)
        {
            var source = field.GetProperty("source");
            var header = Encoding.UTF8.GetString(Bytes(source.GetProperty("fileObject").GetProperty("@id").GetString()!)).Split('\n')[0];
            Assert.Contains(source.GetProperty("extract").GetProperty("column").GetString()!, header.Split(','));
            if (field.TryGetProperty("references", out var target))
            {
                Assert.Contains(target.GetProperty("field").GetProperty("@id").GetString()!, fields);
            }
        }
    }

    [Fact]
    public void A_bulk_series_is_a_table_with_periods_and_places()
    {
        var file = Downloads.Files(Loaded.WithBulk()).Single(static file => file.Path.Value == "downloads/series/world.gdp.csv");

        Assert.Equal("""
            key,period,first,last,value,row,column
            ARB,2014,2014-01-01,2014-12-31,2905.1,2,Value
            ARB,2015,2015-01-01,2015-12-31,2544,3,Value
            CEB,2014,2014-01-01,2014-12-31,-1463.8,4,Value

            """.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(file.Bytes.Span));
    }

    [Fact]
    public void The_feed_has_no_item_before_anything_was_corrected()
    {
        var channel = XDocument.Parse(Encoding.UTF8.GetString(Bytes("corrections.xml"))).Root!.Element("channel")!;

        Assert.Equal(["title", "link", "description", "language"], channel.Elements().Select(static one => one.Name.LocalName));
    }

    [Fact]
    public void The_feed_tells_what_was_changed_and_not_what_is_new()
    {
        Change[] changes =
        [
            new(Section.Added, Step.Minor, "`Lake.Swans`: new."),
            new(Section.Fixed, Step.Patch, "`Lake.Ducks.March2025`: was 7 ducks, and is 8 ducks <\0>."),
        ];
        var options = Loaded.Options with { Address = new("https://example.org/lake/") };

        var channel = Feed(options).Root!.Element("channel")!;
        var later = Feed(options with { Version = "0.2.0" });

        var item = Assert.Single(channel.Elements("item"));
        Assert.Equal("https://example.org/lake/index.html", channel.Element("link")!.Value);
        Assert.Equal("Fixed: Lake.Ducks.March2025", item.Element("title")!.Value);
        Assert.Equal("`Lake.Ducks.March2025`: was 7 ducks, and is 8 ducks <\uFFFD>.", item.Element("description")!.Value);
        Assert.NotEqual(item.Element("guid")!.Value, later.Descendants("guid").Single().Value);

        XDocument Feed(SiteOptions options) =>
            XDocument.Parse(Encoding.UTF8.GetString(CorrectionsFeed.Write(options, changes).Bytes.Span));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Any_text_is_read_back_from_the_tables_and_from_JSON(string text)
    {
        var files = Downloads.Files(Loaded.WithText(text)).ToDictionary(static file => file.Path.Value, static file => file.Bytes);

        using var json = JsonDocument.Parse(files["downloads/figures.json"]);
        Assert.Contains(json.RootElement.GetProperty("figures").EnumerateArray(), one => one.GetProperty("title").GetString() == text);
        using var croissant = JsonDocument.Parse(files["downloads/croissant.json"]);
        Assert.Contains(text.Replace("\"", "\"\"", StringComparison.Ordinal), Encoding.UTF8.GetString(files["downloads/series.csv"].Span),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_are_the_name_the_citations_the_row_and_the_JSON()
    {
        var data = Loaded.From(Repository.PathOf("data"), Loaded.Options with { Namespace = "Dataset" });
        var figure = data.FindFigure("border.crossings.2025-03")!;

        var texts = CopyTexts.Of(data, figure);

        Assert.Equal(["C#", "Citation", "Markdown", "BibTeX", "CSL-JSON", "CSV", "JSON"], texts.Select(static one => one.Label));
        var text = texts.ToDictionary(static one => one.Label, static one => one.Text);
        Assert.Equal("Dataset.Border.Crossings.March2025", text["C#"]);
        Assert.Equal(figure.Cite(), text["Citation"]);
        Assert.StartsWith("@misc{new-york-post-rewrite,", text["BibTeX"], StringComparison.Ordinal);
        Assert.StartsWith("id,name,series,", text["CSV"], StringComparison.Ordinal);
        Assert.StartsWith("border.crossings.2025-03,Border.Crossings.March2025,", text["CSV"].Split('\n')[1], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text["JSON"]);
        using var csl = JsonDocument.Parse(text["CSL-JSON"]);
    }

    private static byte[] Bytes(string name) =>
        Downloads.Files(Loaded.Shipped).Single(file => file.Path.Value == $"downloads/{name}").Bytes.ToArray();

    /// <summary>The rows of a table whose quoted fields have no line end.</summary>
    private static List<Dictionary<string, string>> Rows(string name)
    {
        var lines = Encoding.UTF8.GetString(Bytes(name)).TrimEnd('\n').Split('\n');
        var header = lines[0].Split(',');
        return
        [
            .. lines.Skip(1).Select(line =>
                header.Zip(Fields(line)).ToDictionary(static pair => pair.First, static pair => pair.Second)),
        ];
    }

    private static IEnumerable<string> Fields(string line)
    {
        var parts = line.Split('"');
        var text = string.Concat(parts.Select(static (part, at) => at % 2 == 0 ? part.Replace(',', '\n') : part));
        return text.Split('\n');
    }
}
