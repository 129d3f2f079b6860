using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Dataset.Runtime;

namespace Dataset.Tests;

/// <summary>Figures as text: sentences, citations, debugger, JSON.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Ids => [.. Catalog.Figures.Select(figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_reads_as_one_sentence(string id)
    {
        var text = Catalog.Find(id)!.ToString()!;

        AssertLine(text);
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.DoesNotContain("..", text, StringComparison.Ordinal);
        Assert.StartsWith(Catalog.Find(id)!.Series.Title + ", ", text, StringComparison.Ordinal);
        Assert.Contains(", according to ", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_citation_is_one_line_with_the_words_and_the_document(string id)
    {
        var figure = Catalog.Find(id)!;
        var text = figure.Cite();

        AssertLine(text);
        Assert.EndsWith(")", text, StringComparison.Ordinal);
        foreach (var quotation in figure.Claims.SelectMany(claim => claim.Quotations))
        {
            Assert.Contains("“" + quotation.Words + "”", text, StringComparison.Ordinal);
            Assert.Contains(quotation.Source.ToString(), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sentences_are_as_an_analyst_could_print_them()
    {
        Assert.Equal("“Illegal crossings” of the US–Mexico border, March 2025: 7,000 crossings, according to border agents.",
            Border.Crossings.March2025.ToString());
        Assert.Equal("Deportations by ICE, 20 January 2025 to 31 March 2025 (uncertain): over 100,000 removals, according to a DHS source.",
            Enforcement.Removals.SinceInauguration.ToString());
        Assert.Equal(
            "Arrests by ICE, 26 January 2025: 956 arrests, according to U.S. Immigration and Customs Enforcement; 1,179 arrests, "
            + "according to data first obtained by NBC News and NBC News.",
            Enforcement.Arrests.On26January2025.ToString());
    }

    [Fact]
    public void Everything_the_debugger_shows_is_its_text()
    {
        var types = typeof(IFigure).Assembly.GetExportedTypes().Concat(typeof(Catalog).Assembly.GetExportedTypes())
            .Where(type => typeof(IFigure).IsAssignableFrom(type) && !type.IsInterface)
            .Concat([typeof(Quantity<>), typeof(Period), typeof(Claim), typeof(Quotation)])
            .Concat([typeof(Source), typeof(Agent), typeof(Check), typeof(Conflict)])
            .ToHashSet();

        var some = new HashSet<Type> { typeof(Figure<>), typeof(FloorFigure<>), Enforcement.Arrests.On26January2025.GetType() };
        Assert.Superset(some, types);
        Assert.All(types, type => Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Serialising_a_figure_ends(string id)
    {
        var figure = Catalog.Find(id)!;

        foreach (var json in (string[])[JsonSerializer.Serialize(figure), JsonSerializer.Serialize((object)figure),
            JsonSerializer.Serialize(TypedNames.Value(figure))])
        {
            using var document = JsonDocument.Parse(json);
            Assert.Equal(id, document.RootElement.GetProperty("Id").GetString());
            Assert.Equal(figure.Series.Id, document.RootElement.GetProperty("Series").GetProperty("Id").GetString());
            Assert.Equal(figure.Claims.Count, document.RootElement.GetProperty("Claims").GetArrayLength());
            Assert.InRange(json.Length, 1, 50_000);
        }
    }

    [Fact]
    public void Serialising_the_rest_ends_too()
    {
        Assert.True(Catalog.Series.Count > 0 && Catalog.Sources.Count > 0 && Catalog.Checks.Count > 0 && Catalog.Conflicts.Count > 0);
        Assert.All(Catalog.Series, series => Assert.Contains(series.Id, JsonSerializer.Serialize(series), StringComparison.Ordinal));
        Assert.All(Catalog.Sources, source => Assert.Contains(source.Sha256, JsonSerializer.Serialize(source), StringComparison.Ordinal));
        Assert.All(Catalog.Checks, check => Assert.Contains(check.Id, JsonSerializer.Serialize(check), StringComparison.Ordinal));
        Assert.All(Catalog.Conflicts,
            conflict => Assert.Contains(conflict.Id, JsonSerializer.Serialize(conflict), StringComparison.Ordinal));
    }

    [Fact]
    public void A_quantity_keeps_its_number_through_json()
    {
        var quantity = new Quantity<Units.Arrest>(52.10m);

        var read = JsonSerializer.Deserialize<Quantity<Units.Arrest>>(
            JsonSerializer.Serialize(quantity, Catalog.JsonOptions), Catalog.JsonOptions);

        Assert.Equal("52.10 arrests", read.ToString());
    }

    private static void AssertLine(string text)
    {
        Assert.Equal(-1, text.AsSpan().IndexOfAny('\n', '\r', '\t'));
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.False(text.Contains("Dataset.", StringComparison.Ordinal), text);
    }
}
