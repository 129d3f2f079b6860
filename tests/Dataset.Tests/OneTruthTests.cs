using Dataset.Runtime;

namespace Dataset.Tests;

/// <summary>Range, bounds, envelope and table say the same of each figure.</summary>
public sealed class OneTruthTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Rows = Table("figures");

    public static TheoryData<string> Ids => [.. Catalog.Figures.Where(static figure => figure.Series.TopicId != "southwest-border"
        || figure.IsDisputed || figure.Period.Id.EndsWith("-03", StringComparison.Ordinal)).Select(static figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Range_bounds_and_table_agree(string id)
    {
        var figure = Catalog.Get(id);
        var (range, bounds, row) = (figure.Range, figure.Bounds, Rows[id]);

        Assert.Equal((range.Lower, range.Upper), (Number(row["range_lower"]), Number(row["range_upper"])));
        Assert.Equal((range.LowerIsStrict && range.Lower is not null, range.UpperIsStrict && range.Upper is not null),
            (row["range_lower_is_strict"] == "true", row["range_upper_is_strict"] == "true"));
        Assert.Equal(figure.Text, row["text"]);
        Assert.Equal(figure.IsDisputed ? string.Empty : Word(bounds.Qualifier), row["qualifier"]);
        if (bounds.Number is { } number && !figure.IsDisputed)
        {
            Assert.True(range.Contains(number) || bounds.Qualifier is Qualifier.Nearly, $"{id}: {number} is not in {range}");
        }
    }

    [Fact]
    public void An_envelope_holds_the_range_of_every_voice_and_a_dispute_has_no_hedge()
    {
        var disputes = Catalog.Figures.OfType<IDisputedFigure>().ToList();
        Assert.True(disputes.Count >= 3);
        foreach (var dispute in disputes)
        {
            var all = dispute.Range;
            Assert.Equal(all, dispute.Envelope);
            foreach (var voice in dispute.Voices.Where(static voice => voice.Claims[0].Rank is not ClaimRank.Deprecated))
            {
                var one = voice.Range;
                Assert.True(all.Lower is null || one.Lower > all.Lower
                    || (one.Lower == all.Lower && (one.LowerIsStrict || !all.LowerIsStrict)));
                Assert.True(all.Upper is null || one.Upper < all.Upper
                    || (one.Upper == all.Upper && (one.UpperIsStrict || !all.UpperIsStrict)));
            }

            Assert.True(!dispute.IsDisputed || (dispute.Bounds.Qualifier, dispute.Bounds.Number) is (null, null), dispute.Id);
        }
    }

    [Fact]
    public void A_dispute_equals_itself_and_no_dispute_of_another_unit()
    {
        var disputes = Catalog.Figures.OfType<IDisputedFigure>().ToList();

        Assert.True(disputes.Select(static dispute => dispute.Unit).Distinct().Count() > 1);
        Assert.All(disputes, one => Assert.Equal(1, disputes.Count(other => one.Equals(other))));
        Assert.True(Catalog.Get(Enforcement.Arrests.On26January2025.Id).Equals(Enforcement.Arrests.On26January2025));
    }

    [Fact]
    public void Every_series_is_exported_those_without_a_figure_too()
    {
        Assert.Equal(Catalog.Series.Select(static series => series.Id), Table("series").Keys);
        Assert.Equal(Catalog.Agents.Select(static agent => agent.Key!), Table("agents").Keys);
    }

    [Fact]
    public void Some_figures_are_a_package_with_what_they_take_part_in()
    {
        var package = Catalog.ToDataPackage([Enforcement.Arrests.On26January2025, Enforcement.Arrests.On26January2025.PerIce]);

        Assert.Equal([Enforcement.Arrests.On26January2025.Id], KeysOf(package.Csv("figures")));
        Assert.Equal(["enforcement.arrests"], KeysOf(package.Csv("series")));
        Assert.Equal(Catalog.ChecksOf(Enforcement.Arrests.On26January2025).Select(static check => check.Id), KeysOf(package.Csv("checks")));
        Assert.NotEmpty(KeysOf(package.Csv("conflicts")));
    }

    private static List<string> KeysOf(string csv) =>
        [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.Split(',')[0])];

    /// <summary>The rows of a table by their key, as the JSON has them; an unknown field is empty.</summary>
    private static Dictionary<string, Dictionary<string, string>> Table(string name)
    {
        var package = Catalog.ToDataPackage();
        var columns = package.Csv(name).Split('\n')[0].Split(',');
        using var json = System.Text.Json.JsonDocument.Parse(package.Json());
        return json.RootElement.GetProperty(name).EnumerateArray()
            .Select(row => columns.ToDictionary(
                static column => column, column => row.TryGetProperty(column, out var cell) ? Text(cell) : string.Empty))
            .ToDictionary(row => row[columns[0]]);

        static string Text(System.Text.Json.JsonElement cell) =>
            cell.ValueKind is System.Text.Json.JsonValueKind.String ? cell.GetString()! : cell.GetRawText();
    }

    private static decimal? Number(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static string Word(Qualifier? qualifier) => qualifier switch
    {
        null => string.Empty,
        Qualifier.AtLeast => "at-least",
        Qualifier.AtMost => "at-most",
        Qualifier.CutOff => "cut-off",
        { } one => one.ToString().ToLowerInvariant(),
    };
}
