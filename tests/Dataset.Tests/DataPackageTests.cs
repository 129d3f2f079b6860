using System.Globalization;
using System.Text;
using System.Text.Json;
using Dataset.Runtime;
using Dataset.Runtime.Generated;

namespace Dataset.Tests;

/// <summary>The catalogue as files: tables as their schemas say, and nothing lost on the way.</summary>
public sealed class DataPackageTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = Catalog.ToDataPackage().Files();

    private static readonly JsonElement Descriptor = JsonDocument.Parse(Files["datapackage.json"]).RootElement;

    private static readonly JsonElement Data = JsonDocument.Parse(Files["data.json"]).RootElement;

    private static readonly List<string> Names = [.. Descriptor.GetProperty("resources").EnumerateArray()
        .Select(resource => resource.GetProperty("name").GetString()!)];

    public static TheoryData<string> Tables => [.. Names];

    [Fact]
    public void The_package_names_itself_and_every_table_once()
    {
        Assert.Matches("^[a-z0-9._-]+$", Descriptor.GetProperty("name").GetString());
        Assert.Equal(Catalog.Version, Descriptor.GetProperty("version").GetString());
        Assert.Equal(
            ["agents", "cells", "checks", "claims", "conflicts", "figures", "quotations", "series", "sources", "vintages"],
            Names.Order(StringComparer.Ordinal));
        Assert.Equal(
            Files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)),
            Descriptor.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("path").GetString()!)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readings_neutral_words_status_and_ways_of_counting_are_columns()
    {
        var series = new Series<Units.Arrest>(new TopicPage(
            "O ice\tIce\nS fall\tFall\t0\n"u8
                + "t Fall\nu 3\nl ice.arrests\ns 1\nF March2025\t2025-03\nC E50\tpaper\ts\t0\nd 1\ni half a hundred\thalf of it\n"u8
                + "z proud\tso to speak\nQ 0\t\t\twords\nF April2025\t2025-04\nC I1.07 0.8 1.3 95\tpaper\ts\t0\nQ 0\t\t\twords\n"u8,
            sources: _ => new() { Key = "paper", FileName = "paper.txt", Sha256 = new string('0', 64), Language = "en-IN" }));
        var package = new DataPackage("ice", "1.0.0", series.Figures, [], []);

        Assert.Equal(["fall", "ice.arrests", "average"], Fields("series", 1, "counts", "change_of", "statistic"));
        Assert.Equal(["half a hundred", "half of it", "proud; so to speak", "provisional"],
            Fields("claims", 1, "reading_of", "reading_because", "neutral", "status"));
        Assert.Equal(["", "", "", ""], Fields("claims", 2, "reading_of", "reading_because", "neutral", "status"));
        Assert.Equal(["interval", "1.07", "", "0.8", "1.3", "95"],
            Fields("figures", 2, "shape", "number", "uncertainty", "lower", "upper", "level"));
        Assert.Equal(["provisional"], Fields("figures", 1, "status"));
        Assert.Equal(["en-IN"], Fields("sources", 1, "language"));

        IEnumerable<string> Fields(string table, int row, params string[] columns)
        {
            var rows = Rows(package.Csv(table));
            return columns.Select(column => rows[row][rows[0].IndexOf(column)]);
        }
    }

    [Fact]
    public void A_package_names_its_sources_and_the_licences_that_are_names()
    {
        var licences = new Queue<string?>(["CC-BY-4.0", "free for use with credit", null]);
        var sources = Enumerable.Range(0, 3).Select(i => new Source
        {
            Key = $"paper-{i}",
            Label = "untitled report",
            FileName = "paper.txt",
            Sha256 = new string('0', 64),
            Accessed = new(2026, 11, 26),
            Url = i == 0 ? "https://example.invalid/" : null,
            Licence = licences.Dequeue(),
        }).ToList();
        var series = new Series<Units.Arrest>(new TopicPage(
            "O ice\tIce\nS all\tAll\t0 1 2\n"u8
                + "t All\nj 1\nF March2025\t2025-03\nC E50\tpaper-0\ts\t0\nQ 0\t\t\twords\nQ 1\t\t\twords\nQ 2\t\t\twords\n"u8,
            sources: index => sources[index]));
        var package = new DataPackage("ice", "1.0.0", series.Figures, [], []);
        using var descriptor = JsonDocument.Parse(package.Files()["datapackage.json"]);

        Assert.Equal("""[{"name":"CC-BY-4.0"}]""", Compact(descriptor.RootElement.GetProperty("licenses")));
        Assert.Equal(
            """[{"title":"[untitled report]","path":"https://example.invalid/"},"""
            + """{"title":"[untitled report]"},{"title":"[untitled report]"}]""",
            Compact(descriptor.RootElement.GetProperty("sources")));
        Assert.Contains(",2026-11-26,free for use with credit,paper.txt,", package.Csv("sources"), StringComparison.Ordinal);
        Assert.Contains(",seasonal,", package.Csv("series"), StringComparison.Ordinal);

        static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_the_fields_of_its_schema_and_values_of_their_types(string table)
    {
        var resource = Descriptor.GetProperty("resources").EnumerateArray().Single(one => one.GetProperty("name").GetString() == table);
        var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Select(field => (Name: field.GetProperty("name").GetString()!, Type: field.GetProperty("type").GetString()!)).ToList();
        var rows = Rows(Files[table + ".csv"]);

        Assert.Equal(fields.Select(field => field.Name), rows[0]);
        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Equal(fields.Count, row.Count));
        foreach (var row in rows.Skip(1))
        {
            foreach (var ((name, type), value) in fields.Zip(row))
            {
                Assert.True(value.Length == 0 || Is(type, value), $"{table}.{name} is {type} and holds '{value}'");
            }
        }

        if (resource.GetProperty("schema").TryGetProperty("primaryKey", out var key))
        {
            var column = fields.FindIndex(field => field.Name == key.GetString());
            Assert.DoesNotContain(string.Empty, rows.Skip(1).Select(row => row[column]));
            Assert.Equal(rows.Count - 1, rows.Skip(1).Select(row => row[column]).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void A_column_that_names_a_row_of_another_table_leads_to_one()
    {
        var keys = Descriptor.GetProperty("resources").EnumerateArray()
            .Where(resource => resource.GetProperty("schema").TryGetProperty("foreignKeys", out _))
            .SelectMany(resource => resource.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray()
            .Select(key => (Table: resource.GetProperty("name").GetString()!, Field: key.GetProperty("fields")
            .GetString()!, Of: key.GetProperty("reference"))))
            .ToList();

        Assert.Equal(["figures.series", "claims.figure", "vintages.claim", "quotations.claim", "quotations.vintage", "quotations.source",
            "cells.claim", "cells.source"],
            keys.Select(key => $"{key.Table}.{key.Field}"));
        Assert.All(keys, key => Assert.Subset(
            Column(key.Of.GetProperty("resource").GetString()!, key.Of.GetProperty("fields").GetString()!),
            Column(key.Table, key.Field)));

        static HashSet<string> Column(string table, string field)
        {
            var rows = Rows(Files[table + ".csv"]);
            return [.. rows.Skip(1).Select(row => row[rows[0].IndexOf(field)]).Where(value => value.Length > 0)];
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_JSON_says_what_the_CSV_says(string table)
    {
        var rows = Rows(Files[table + ".csv"]);
        var items = Data.GetProperty(table).EnumerateArray().ToList();

        Assert.Equal(rows.Count - 1, items.Count);
        foreach (var (row, item) in rows.Skip(1).Zip(items))
        {
            Assert.Equal(row, rows[0].Select(name => item.TryGetProperty(name, out var value) ? TextOf(value) : string.Empty));
        }

        static string? TextOf(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() : value.GetRawText();
    }

    [Fact]
    public void A_number_in_the_JSON_is_a_number_with_its_printed_digits_and_a_flag_is_a_flag()
    {
        var figure = Data.GetProperty("figures").EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == "border.crossings.2025-02");

        Assert.Equal((JsonValueKind.Number, "8300"), (figure.GetProperty("number").ValueKind, figure.GetProperty("number").GetRawText()));
        Assert.Equal(JsonValueKind.False, figure.GetProperty("period_is_uncertain").ValueKind);
        Assert.Equal((8250m, 8350m), (figure.GetProperty("range_lower").GetDecimal(), figure.GetProperty("range_upper").GetDecimal()));
        Assert.Equal("about 8,300 crossings", figure.GetProperty("text").GetString());
    }

    [Fact]
    public void Every_voice_of_a_dispute_is_a_row_of_its_own()
    {
        var rows = Rows(Files["claims.csv"]);
        var of = rows[0].IndexOf("figure");
        var value = rows[0].IndexOf("value");

        Assert.Equal(["956 arrests", "1,179 arrests", "1,179 arrests"], rows.Where(row => row[of] == Enforcement.Arrests.On26January2025.Id)
            .Select(row => row[value]));
        Assert.Equal(Catalog.Figures.Sum(figure => figure.Claims.Count), rows.Count - 1);
        Assert.Equal(Catalog.Figures.Select(figure => figure.Id), Rows(Files["figures.csv"]).Skip(1).Select(row => row[0]));
        Assert.Equal(Catalog.Checks.Count, Rows(Files["checks.csv"]).Count - 1);
    }

    [Fact]
    public void A_printed_uncertainty_is_a_column_and_hostile_words_stay_in_their_field()
    {
        var series = new Series<Units.Arrest>(new TopicPage(
            "O ice\tIce\nS arrests\tArrests\t0\nt Arrests, \"all\" of\\u000Athem\nF March2025\t2025-03\nC P6.67430 0.00015\tpaper\ts\t0\n"u8
                + "Q 0\t\t\t6.674 30(15), \"so\"\n"u8,
            sources: _ => new() { Key = "paper", FileName = "paper.txt", Sha256 = new string('0', 64) }));
        var package = new DataPackage("ice", "1.0.0", series.Figures, [], []);

        var figures = Rows(package.Csv("figures"));
        Assert.Equal(["measured", "6.67430", "0.00015", "6.67415", "6.67445"],
            new[] { "qualifier", "number", "uncertainty", "lower", "upper" }.Select(name => figures[1][figures[0].IndexOf(name)]));
        Assert.Equal("measured", figures[1][figures[0].IndexOf("shape")]);
        var titles = Rows(package.Csv("series"));
        Assert.Equal("Arrests, \"all\" of\nthem", titles[1][titles[0].IndexOf("title")]);
        Assert.Throws<ArgumentException>(() => package.Csv("nothing"));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData(" =1", "' =1")]
    [InlineData("'=1", "''=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-2905.1", "-2905.1")]
    [InlineData("+7,000", "+7,000")]
    [InlineData("'tis", "'tis")]
    [InlineData("1=1", "1=1")]
    public void A_text_that_a_spreadsheet_would_run_has_an_apostrophe_in_CSV_and_none_in_JSON(string text, string field)
    {
        var series = new Series<Units.Arrest>(new TopicPage(
            "O ice\tIce\nS arrests\tArrests\t0\nt Arrests\nF March2025\t2025-03\nC E7\tpaper\ts\t0\nQ 0\t\t\t7 arrests\n"u8,
            sources: _ => new() { Key = "paper", Title = text, FileName = "paper.txt", Sha256 = new string('0', 64) }));
        var package = new DataPackage("ice", "1.0.0", series.Figures, [], []);

        var sources = Rows(package.Csv("sources"));
        Assert.Equal(field, sources[1][sources[0].IndexOf("title")]);
        using var json = JsonDocument.Parse(package.Json());
        Assert.Equal(text, json.RootElement.GetProperty("sources")[0].GetProperty("title").GetString());
    }

    private static bool Is(string type, string value) => type switch
    {
        "number" => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out _),
        "integer" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => type == "string",
    };

    /// <summary>RFC 4180, read by another hand than the one that writes it.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when isQuoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    field.Append(csv[i++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' or '\n' when !isQuoted:
                    rows[^1].Add(field.ToString());
                    field.Clear();
                    if (csv[i] == '\n' && i + 1 < csv.Length)
                    {
                        rows.Add([]);
                    }

                    break;
                default:
                    field.Append(csv[i]);
                    break;
            }
        }

        Assert.False(isQuoted);
        Assert.Equal(0, field.Length);
        return rows;
    }
}
