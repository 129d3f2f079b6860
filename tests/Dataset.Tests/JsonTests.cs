using System.Reflection;
using System.Text.Json;
using Dataset.Runtime;
using Dataset.Runtime.Units;
using Dataset.Units;

namespace Dataset.Tests;

/// <summary>What <see cref="Catalog.JsonOptions"/> writes, reads back and refuses.</summary>
public sealed class JsonTests
{
    private const string Differs = "one of them is of another edition, or was changed. The id alone reads what the catalogue has.";

    private static readonly JsonSerializerOptions Options = Catalog.JsonOptions;

    public static TheoryData<string> Ids => [.. Catalog.Figures.Select(figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_is_read_back_in_its_own_type(string id)
    {
        var typed = TypedNames.Value(Catalog.Get(id));

        var json = JsonSerializer.Serialize(typed, typed.GetType(), Options);

        Assert.Equal(typed, JsonSerializer.Deserialize(json, typed.GetType(), Options));
        Assert.Equal(Catalog.Get(id), JsonSerializer.Deserialize<IFigure>(json, Options));
        Assert.Equal(json, JsonSerializer.Serialize(Catalog.Get(id), Options));
        Assert.InRange(json.Length, 1, 8_000);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_that_is_read_has_the_numbers_of_its_typed_name(string id)
    {
        var typed = TypedNames.Value(Catalog.Get(id));

        var read = JsonSerializer.Deserialize($"\"{id}\"", typed.GetType(), Options)!;

        foreach (var property in typed.GetType().GetProperties()
            .Where(property => property.PropertyType.IsValueType && !property.IsDefined(typeof(ObsoleteAttribute), inherit: false)))
        {
            Assert.Equal(property.GetValue(typed), property.GetValue(read));
        }
    }

    [Fact]
    public void A_figure_is_written_with_what_a_reader_needs() => Assert.Equal(
        """
        {"id":"border.crossings.2025-02","name":"Border.Crossings.February2025","period":"2025-02","text":"about 8,300 crossings",
        "value":8300,"hedge":"about","unit":"crossings","range":{"lower":8250,"upper":8350},"cite":
        """.ReplaceLineEndings(string.Empty),
        JsonSerializer.Serialize(Border.Crossings.February2025, Options).Split("\"“")[0]);

    [Fact]
    public void A_floor_has_a_lower_end_alone()
    {
        var json = Parse(Enforcement.Removals.SinceInauguration);

        Assert.Equal(100000m, json.GetProperty("lower").GetDecimal());
        Assert.Equal("over", json.GetProperty("hedge").GetString());
        Assert.False(json.TryGetProperty("value", out _) || json.TryGetProperty("upper", out _));
        Assert.True(json.GetProperty("range").GetProperty("lowerIsStrict").GetBoolean());
    }

    [Fact]
    public void A_dispute_has_a_figure_for_each_voice_and_no_number_of_its_own()
    {
        var json = Parse(Enforcement.Arrests.On26January2025);

        Assert.False(json.TryGetProperty("value", out _));
        var voices = json.GetProperty("voices").EnumerateArray().Select(voice => voice.GetProperty("value").GetDecimal());
        Assert.Equal([956m, 1179m, 1179m], voices);
    }

    [Fact]
    public void One_voice_of_a_dispute_is_read_back()
    {
        var voice = Enforcement.Arrests.On26January2025.PerIce;

        Assert.Equal(voice, JsonSerializer.Deserialize<Figure<Arrest>>(JsonSerializer.Serialize(voice, Options), Options));
    }

    [Fact]
    public void A_figure_is_read_in_any_type_that_it_has()
    {
        var json = JsonSerializer.Serialize(Border.Crossings.March2025, Options);

        Assert.Equal(7000m, JsonSerializer.Deserialize<Figure<Crossing>>(json, Options).Value.Number);
        Assert.Equal(Border.Crossings.March2025, JsonSerializer.Deserialize<IFigure<Crossing>>(json, Options));
        Assert.Equal(Border.Crossings.March2025, JsonSerializer.Deserialize<IFigure>("\"border.crossings.2025-03\"", Options));
        Assert.Equal(
            "Border.Crossings.March2025 has the shape Number and counts crossings: "
            + "it is no Dataset.Runtime.FloorFigure`1[Dataset.Units.Crossing]. Read it as an IFigure.",
            Refusal<FloorFigure<Crossing>>(json));
        Assert.Contains("it is no Dataset.Runtime.Figure`1[Dataset.Units.Arrest]", Refusal<Figure<Arrest>>(json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_is_not_read_in_the_type_of_another()
    {
        var disputes = Catalog.Figures.OfType<IDisputedFigure>().Select(TypedNames.Value).ToList();
        var pairs = disputes.SelectMany(one => disputes.Select(other => (one, other)))
            .Where(pair => pair.one.GetType() != pair.other.GetType());

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize($"\"{((IFigure)pair.one).Id}\"", pair.other.GetType(), Options)));
    }

    [Theory]
    [InlineData("\"border.crossing.2025-03\"",
        "There is no figure 'border.crossing.2025-03' (did you mean 'border.crossings.2025-03'?). Catalog.Figures has them all.")]
    [InlineData("""{"id": "border.crossings.2025-03", "value": 7001}""",
        "\"value\" of border.crossings.2025-03 is 7001 in the JSON and 7000 in the catalogue: "
        + Differs)]
    [InlineData("""{"id": "border.crossings.2025-03", "upper": 7000}""",
        "\"upper\" of border.crossings.2025-03 is 7000 in the JSON and none in the catalogue: "
        + Differs)]
    [InlineData("""{"id": "border.crossings.2025-03", "unit": "arrests"}""",
        "\"unit\" of border.crossings.2025-03 is arrests in the JSON and crossings in the catalogue: "
        + Differs)]
    [InlineData("""{"id": "border.crossings.2025-03", "range": {"lower": 6999}}""",
        "\"lower\" of border.crossings.2025-03 is 6999 in the JSON and 7000 in the catalogue: "
        + Differs)]
    [InlineData("""{"value": 7000}""", "A figure is read by its \"id\", and there is none: write it with Catalog.JsonOptions.")]
    [InlineData("7000", "A figure is written as {\"id\": \"border.crossings.2025-03\"} or as the id alone.")]
    [InlineData("""{"id": "border.crossings.2025-03", "value": "7000"}""",
        "\"value\" of A figure is \"7000\", and not a number that a decimal holds.")]
    public void What_is_not_the_figure_of_the_catalogue_is_refused(string json, string message) =>
        Assert.Equal(message, Refusal<IFigure>(json));

    [Fact]
    public void A_changed_number_of_a_voice_is_refused()
    {
        var json = JsonSerializer.Serialize(Enforcement.Arrests.On26January2025, Options);

        Assert.Contains(
            "\"value\" of enforcement.arrests.2025-01-26#ice is 957 in the JSON and 956 in the catalogue",
            Refusal<IFigure>(json.Replace("\"value\":956", "\"value\":957", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_the_options_a_figure_is_refused_and_never_empty(string id)
    {
        var typed = TypedNames.Value(Catalog.Get(id));

        foreach (var json in (string[])["{}", JsonSerializer.Serialize(typed), JsonSerializer.Serialize(typed, typed.GetType(), Options)])
        {
            var refused = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize(json, typed.GetType()));
            Assert.StartsWith("A figure is read with Catalog.JsonOptions of its dataset", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_the_options_a_series_a_period_a_quantity_and_a_range_are_refused_and_never_empty()
    {
        Refused<Series<Crossing>>(Border.Crossings.Series, "A series");
        Refused(Border.Crossings.March2025.Period, "A period");
        Refused(Border.Crossings.March2025.Value, "A quantity");
        Refused(Border.Crossings.March2025.Range, "A range");
        Refused(Border.Crossings.March2025.Range.Untyped, "A range");

        static void Refused<T>(T value, string what)
        {
            const string Whole = "{\"id\":\"border.crossings\",\"lower\":7,\"number\":7}";
            foreach (var json in (string[])["{}", JsonSerializer.Serialize(value), Whole])
            {
                var refused = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize<T>(json));
                Assert.StartsWith($"{what} is read with Catalog.JsonOptions of its dataset", refused.Message, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Types of which the serialiser makes no object: the error is its own, as docs/json.md says.</summary>
    [Fact]
    public void Without_the_options_an_interface_and_the_series_of_any_unit_are_refused_by_the_serialiser()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<IFigure>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<IFigure<Crossing>>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Series>("{}"));
    }

    [Fact]
    public void A_default_figure_is_not_written() =>
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(Figure<Crossing>), Options));

    [Fact]
    public void Every_series_is_read_back_by_its_id()
    {
        Assert.All(Catalog.Series, series =>
        {
            var json = JsonSerializer.Serialize(series, series.GetType(), Options);
            Assert.Same(series, JsonSerializer.Deserialize<Series>(json, Options));
            Assert.Same(series, JsonSerializer.Deserialize(json, series.GetType(), Options));
        });
        Assert.Equal(
            "There is no series 'border.crossing' (did you mean 'border.crossings'?). Catalog.Series has them all.",
            Refusal<Series>("\"border.crossing\""));
        Assert.Equal(
            "Border.Crossings counts crossings, and is no Dataset.Runtime.Series`1[Dataset.Units.Arrest].",
            Refusal<Series<Arrest>>("{\"id\":\"border.crossings\"}"));
    }

    [Fact]
    public void Every_period_is_its_id_in_a_value_and_as_a_key()
    {
        var periods = Catalog.Figures.Select(figure => figure.Period).Distinct().ToDictionary(period => period, period => period.Days);

        Assert.Contains(periods.Keys, period => !period.IsResolved);
        Assert.Equal(periods, JsonSerializer.Deserialize<Dictionary<Period, int?>>(JsonSerializer.Serialize(periods, Options), Options));
        Assert.All(periods.Keys, period => Assert.Equal($"\"{period.Id}\"", JsonSerializer.Serialize(period, Options)));
        Assert.StartsWith("'Smarch 2025' is no period", Refusal<Period>("\"Smarch 2025\""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quantity_has_its_digits_and_its_unit()
    {
        var quantity = new Quantity<PerDay<Arrest>>(52.10m);

        var json = JsonSerializer.Serialize(quantity, Options);

        Assert.Equal("""{"number":52.10,"unit":"arrests per day"}""", json);
        Assert.Equal("52.10 arrests per day", JsonSerializer.Deserialize<Quantity<PerDay<Arrest>>>(json, Options).ToString());
        Assert.Equal("A quantity of arrests is in \"arrests per day\", and is read in \"arrests\".", Refusal<Quantity<Arrest>>(json));
        Assert.Equal("A quantity of arrests has no unit, and is read in \"arrests\".", Refusal<Quantity<Arrest>>("{\"number\":1}"));
        Assert.Equal("A quantity of arrests has no \"number\".", Refusal<Quantity<Arrest>>("{\"unit\":\"arrests\"}"));
    }

    [Fact]
    public void A_range_has_the_ends_it_has()
    {
        var floor = Enforcement.Removals.SinceInauguration.Range;
        var json = JsonSerializer.Serialize(floor, Options);

        Assert.Equal("""{"lower":100000,"lowerIsStrict":true,"unit":"removals"}""", json);
        Assert.Equal(floor, JsonSerializer.Deserialize<QuantityRange<Removal>>(json, Options));
        Assert.Equal(floor.Untyped, JsonSerializer.Deserialize<QuantityRange>(json, Options));
        Assert.Equal(
            "A range of arrests is in \"removals\", and is read in \"arrests\".", Refusal<QuantityRange<Arrest>>(json));
        Assert.Contains(
            "A range of arrests from 2 to 1 has nothing in it.",
            Refusal<QuantityRange<Arrest>>("""{"lower":2,"upper":1,"unit":"arrests"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_enum_of_the_runtime_is_a_word()
    {
        var enums = typeof(IFigure).Assembly.GetExportedTypes().Where(type => type.IsEnum && type != typeof(CitationStyle)).ToList();

        Assert.True(enums.Count > 10, string.Join(", ", enums));
        Assert.All(enums.SelectMany(type => Enum.GetValues(type).Cast<Enum>()), value =>
        {
            var json = JsonSerializer.Serialize(value, value.GetType(), Options);
            Assert.Matches("^\"[a-z]+(-[a-z]+)*\"$", json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), Options));
        });
        Assert.StartsWith("'hold' is no Verdict (did you mean 'holds'?).", Refusal<Verdict>("\"hold\""), StringComparison.Ordinal);
        Assert.StartsWith("A Verdict is one of these words: holds", Refusal<Verdict>("1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_ones_own_have_figures_in_them()
    {
        var row = new Row(Border.Crossings.March2025, Period.Month(2025, 3), [Enforcement.Arrests.On26January2025], 12m);

        var read = JsonSerializer.Deserialize<Row>(JsonSerializer.Serialize(row, Options), Options)!;

        Assert.Equal(row with { Others = read.Others }, read);
        Assert.Equal(row.Others, read.Others);
    }

    [Fact]
    public void What_a_page_of_html_would_run_is_escaped() => Assert.DoesNotContain(
        "<", JsonSerializer.Serialize(new Dictionary<string, string> { ["a"] = "</script>" }, Options), StringComparison.Ordinal);

    private static JsonElement Parse(IFigure figure) => JsonDocument.Parse(JsonSerializer.Serialize(figure, Options)).RootElement;

    private static string Refusal<T>(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, Options)).Message;

    private sealed record Row(Figure<Crossing> Figure, Period Period, IReadOnlyList<IFigure> Others, decimal Number);
}
