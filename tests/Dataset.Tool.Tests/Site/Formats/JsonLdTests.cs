using System.Text.Json.Nodes;
using Dataset.Runtime;
using Dataset.Tool.Site;
using Dataset.Tool.Site.Formats;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>What search engines read uses the words of schema.org as schema.org defines them, and keeps every hedge.</summary>
public sealed class JsonLdTests
{
    private const string Begin = "<script type=\"application/ld+json\">";
    private const string End = "</script>";

    [Fact]
    public void Every_figure_of_the_dataset_uses_only_what_schema_org_has() =>
        Assert.All(Loaded.Shipped.Catalog.Figures, static figure => Assert.Empty(SchemaOrg.Problems(OfFigure(Loaded.Shipped, figure))));

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/border/")]
    public void The_dataset_as_a_whole_uses_only_what_schema_org_has(string? address)
    {
        var data = Loaded.From(Repository.PathOf("data"), Loaded.Options with { Address = address is null ? null : new Uri(address) });

        var json = Read(JsonLd.OfDataset(data, SiteMap.Start));

        Assert.Empty(SchemaOrg.Problems(json));
        Assert.Equal("https://spdx.org/licenses/CC-BY-4.0", json["license"]!.GetValue<string>());
        Assert.Contains("447 figures", json["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(Downloads.Entries(data).Select(file => address + file.Path.Value),
            json["distribution"]!.AsArray().Select(static file => file!["contentUrl"]!.GetValue<string>()));
        Assert.StartsWith("1999-10-01/", json["temporalCoverage"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_another_type_and_a_value_of_another_kind_are_found()
    {
        var json = JsonNode.Parse("""
            {
              "@context": "https://schema.org", "@type": "Observation",
              "isBasedOn": "x", "value": 1, "minValue": "2", "observationAbout": { "@id": "#none" }
            }
            """)!;

        Assert.Equal(
        [
            "Observation has no isBasedOn",
            "Observation.minValue is Number, not \"2\"",
            "Observation.observationAbout is Place or Thing, not {\"@id\":\"#none\"}",
        ], SchemaOrg.Problems(json));
    }

    [Fact]
    public void An_exact_number_is_a_value_with_its_day_and_its_claim()
    {
        var json = OfFigure(Loaded.Shipped, Loaded.Shipped.FindFigure("border.crossings.2025-03")!);
        var observation = json["@graph"]![0]!;
        var claim = json["@graph"]![1]!;

        Assert.Equal(7000, observation["value"]!.GetValue<decimal>());
        Assert.Null(observation["minValue"]);
        Assert.Equal("2025-03-01", observation["observationDate"]!.GetValue<string>());
        Assert.Equal("P31D", observation["observationPeriod"]!.GetValue<string>());
        Assert.Equal("border agents reported just 7,000 illegal crossings", claim["text"]!.GetValue<string>());
        Assert.Equal("border agents", claim["creditText"]!.GetValue<string>());
        Assert.Null(claim["author"]);
    }

    [Fact]
    public void A_floor_has_no_value_and_about_a_number_has_its_ends_too()
    {
        var data = Loaded.Shipped;
        var floor = OfFigure(data, data.Catalog.Figures.First(static one => one.Shape is FigureShape.Floor))["@graph"]![0]!;
        var about = OfFigure(data, data.FindFigure("border.crossings.2025-02")!)["@graph"]![0]!;

        Assert.Null(floor["value"]);
        Assert.NotNull(floor["minValue"]);
        Assert.Null(floor["maxValue"]);
        Assert.Equal([8300m, 8250m, 8350m],
            new[] { "value", "minValue", "maxValue" }.Select(name => about[name]!.GetValue<decimal>()));
    }

    [Fact]
    public void Each_voice_of_a_dispute_claims_an_observation_of_its_own()
    {
        var figure = Loaded.Shipped.FindFigure("enforcement.arrests.2025-01-26")!;
        var nodes = OfFigure(Loaded.Shipped, figure)["@graph"]!.AsArray();

        var claims = nodes.Where(static node => node!["@type"]!.GetValue<string>() == "Claim").ToList();
        var values = claims.Select(claim => nodes.Single(node =>
            node!["@id"]!.GetValue<string>() == claim!["about"]!["@id"]!.GetValue<string>())!["value"]!.GetValue<decimal>()).ToList();

        Assert.Equal(figure.Claims.Select(static claim => claim.Bounds.Number!.Value), values);
        Assert.True(values.Distinct().Count() > 1);
        Assert.Null(nodes[0]!["value"]);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void No_text_leaves_the_script(string text)
    {
        var data = Loaded.WithText(text);

        Assert.Empty(SchemaOrg.Problems(Read(JsonLd.OfDataset(data, SiteMap.Start))));
        var json = OfFigure(data, data.FindFigure("lake.ducks.2025-03")!);
        Assert.Empty(SchemaOrg.Problems(json));
        Assert.Equal(text, json["@graph"]![0]!["variableMeasured"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("in words, free", null)]
    [InlineData("MIT", "https://spdx.org/licenses/MIT")]
    [InlineData("https://example.org/licence", "https://example.org/licence")]
    public void A_licence_is_an_address_of_the_web_or_none(string licence, string? address) =>
        Assert.Equal(address, JsonLd.LicenceOf(licence));

    private static JsonNode OfFigure(SiteData data, IFigure figure) =>
        Read(JsonLd.OfFigure(data, figure, data.Map.Figure(figure.Id)!.Value));

    private static JsonNode Read(Html html)
    {
        var markup = html.ToString().Trim();
        Assert.StartsWith(Begin, markup, StringComparison.Ordinal);
        Assert.EndsWith(End, markup, StringComparison.Ordinal);
        var json = markup[Begin.Length..^End.Length];
        Assert.DoesNotContain('<', json);
        return JsonNode.Parse(json)!;
    }
}
