using System.Reflection;
using Dataset.Runtime;
using Dataset.Runtime.Generated;

namespace Dataset.Tests;

/// <summary>The catalogue can be walked from anything to anything.</summary>
public sealed class CatalogTests
{
    [Fact]
    public void Topics_have_their_series_and_figures_and_figures_their_topic()
    {
        Assert.Equal(["border", "enforcement", "southwest-border", "targets"], Catalog.Topics.Select(static topic => topic.Id));
        Assert.Equal(Catalog.Series.Count, Catalog.Topics.Sum(static topic => topic.Series.Count));
        Assert.All(Catalog.Figures, static figure => Assert.Contains(figure, Catalog.TopicOf(figure).Figures));
        Assert.Equal(("Border", "border"), (Catalog.TopicOf(Border.Crossings.March2025).Name, Border.Crossings.Series.TopicId));
        Assert.All(Catalog.Topics, static topic => Assert.NotEqual(topic.Name, topic.Title));
    }

    [Fact]
    public void A_check_has_its_figures_and_a_figure_its_checks()
    {
        Assert.All(Catalog.Checks, static check =>
        {
            Assert.NotEmpty(check.Figures);
            Assert.Equal(check.References, check.Figures.Select(static figure => figure.Id));
            Assert.All(check.FigureIds, id => Assert.Contains(check, Catalog.ChecksOf(Catalog.Get(id))));
        });
        var part = Assert.Single(Catalog.Checks, static check => check.Id == "enforcement.share-follows-from-counts");
        Assert.Contains("enforcement.arrests.2025-01-26#data-obtained-by-nbc-news", part.References);
        Assert.DoesNotContain("enforcement.arrests.2025-01-26#ice", part.References);
    }

    [Fact]
    public void A_claim_has_its_figure_and_a_conflict_its_figures()
    {
        Assert.All(Catalog.Figures, static figure => Assert.All(figure.Claims, claim => Assert.Equal(figure, claim.Figure)));
        Assert.All(Catalog.Conflicts, static conflict => Assert.Equal(
            conflict.Between.Select(static claim => claim.Id.Split('#')[0]).Distinct(),
            conflict.Figures.Select(static figure => figure.Id)));
        Assert.Equal(Enforcement.Arrests.On26January2025.Id, Enforcement.Arrests.On26January2025.PerIce.Claims[0].Figure.Id);
    }

    [Fact]
    public void A_claim_that_was_made_by_hand_has_no_figure()
    {
        var read = Border.Crossings.March2025.Claims[0];
        var made = new Claim { Id = read.Id, By = read.By, Bounds = read.Bounds, Text = read.Text, Quotations = [] };

        var refused = Assert.Throws<InvalidOperationException>(() => made.Figure);

        Assert.Equal($"The claim '{read.Id}' is of no catalogue and has no figure.", refused.Message);
    }

    [Fact]
    public void A_contradiction_is_of_the_voices_that_its_check_names()
    {
        var ofChecks = Catalog.Conflicts.Where(static conflict => conflict.Id.StartsWith("check/", StringComparison.Ordinal)).ToList();
        Assert.All(ofChecks, static conflict =>
        {
            var check = Assert.Single(Catalog.Checks, check => "check/" + check.Id == conflict.Id);
            Assert.All(
                check.References.Where(static id => id.Contains('#', StringComparison.Ordinal)),
                id => Assert.Contains(id, conflict.Between.Select(static claim => claim.Id)));
        });
        Assert.NotEmpty(Catalog.ConflictsOf(Enforcement.Arrests.On26January2025.PerIce));
    }

    [Fact]
    public void A_document_has_its_figures_and_a_figure_its_documents()
    {
        Assert.Equal([Sources.NewYorkPostRewrite], Border.Crossings.March2025.Sources);
        Assert.Contains(Border.Crossings.March2025, Catalog.FiguresOf(Sources.NewYorkPostRewrite));
        Assert.DoesNotContain(Border.Crossings.March2025, Catalog.FiguresOf(Sources.CbpEncounters));
    }

    [Fact]
    public void An_id_that_is_misspelt_is_told_the_nearest()
    {
        Assert.Null(Catalog.Find("border.crossing.2025-03"));
        Assert.Contains("'border.crossings.2025-03'", Assert.Throws<KeyNotFoundException>(
            static () => Catalog.Get("border.crossing.2025-03")).Message, StringComparison.Ordinal);
        Assert.Equal(7_000m, Catalog.Find<Units.Crossing>("border.crossings.2025-03")!.Range.Lower!.Value.Number);
        Assert.Null(Catalog.Find<Units.Arrest>("border.crossings.2025-03"));
    }

    [Fact]
    public void A_series_knows_its_unit_and_gives_values_to_charts()
    {
        var crossings = Border.Crossings.Figures;

        Assert.Equal("-1,350 to -1,250 crossings", crossings[2].ChangeFrom(crossings[1]).ToString());
        Assert.Equal("7,000 crossings", Border.Crossings.Series[Period.Month(2025, 3)].Range.ToString());
        var values = Border.Crossings.Series.Values;
        Assert.Equal([137_000d, 8_300d, 7_000d], values.Select(static value => value.Number!.Value));
        Assert.Equal((new DateTime(2025, 2, 1), 50d, 50d), (values[1].Date, values[1].ErrorBelow, values[1].ErrorAbove));
        Assert.Contains("ValuesOver", Assert.Throws<InvalidOperationException>(static () => Enforcement.Arrests.Series.Values).Message,
            StringComparison.Ordinal);
        Assert.All(
            Enforcement.Arrests.Series.ValuesOver(Accumulation.Day),
            static value => Assert.Equal(Accumulation.Day, value.Figure.Accumulation));
    }

    [Fact]
    public void A_change_is_between_like_periods_and_like_things()
    {
        var arrests = Assert.Throws<ArgumentException>(static () =>
            Enforcement.Arrests.First100Days.PercentChangeFrom(Enforcement.Arrests.First50Days));
        Assert.Contains("counts", arrests.Message, StringComparison.Ordinal);
        Assert.Equal("over 1,408.45 removals per day", Enforcement.Removals.SinceInauguration.PerDay().ToString());
        Assert.Equal("956 to 1,179 arrests", Enforcement.Arrests.On26January2025.Envelope.ToString());
        Assert.Contains("count", Assert.Throws<ArgumentException>(static () => Enforcement.Arrests.On26January2025.PerIce.ChangeFrom(
            Enforcement.Arrests.On26January2025.PerDataObtainedByNbcNews)).Message, StringComparison.Ordinal);
        Assert.Equal(
            "7,181 encounters, as of 1 April 2025", Assert.Single(SouthwestBorder.BorderPatrolEncounters.March2025.Earlier).ToString());
    }

    [Theory]
    [InlineData("2025-03", "2025-03-15/2025-04-15", true, false)]
    [InlineData("2025", "2025-03", true, true)]
    [InlineData("2025-03", "2025-04", false, false)]
    [InlineData("2025-03/..", "2030", true, true)]
    public void Periods_overlap_and_cover(string one, string other, bool overlaps, bool covers)
    {
        var (left, right) = (Period.Parse(one), Period.Parse(other));

        Assert.Equal((overlaps, overlaps, covers), (left.Overlaps(right), right.Overlaps(left), left.Covers(right)));
        Assert.Null(left.Overlaps(Period.Named("as-reported")));
        Assert.Null(Period.Named("as-reported").Covers(left));
    }

    [Fact]
    public void Names_of_no_topic_are_not_kept()
    {
        var index = typeof(Catalog).GetNestedType("Index", BindingFlags.NonPublic)!
            .GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null);
        var topics = (HashSet<string>)typeof(CatalogIndex).GetField("_indexedTopics", BindingFlags.Instance | BindingFlags.NonPublic)!
            .GetValue(index)!;

        Assert.Null(Catalog.Find("no-topic.crossings.2025-03"));
        Assert.NotNull(Catalog.Find("border.crossings.2025-03"));

        Assert.DoesNotContain("no-topic", topics);
        Assert.Contains("border", topics);
    }

    [Fact]
    public void A_period_reads_what_a_period_with_dates_prints()
    {
        string[] ids =
        [
            "2025", "2020s", "2025-H1", "2025-Q3", "2025-03", "2025-W04", "2025-01-26", "2025-01-20/2025-03-31", "2025-01-20/..",
            "../2025-01-26",
        ];
        var shipped = Catalog.Figures.Select(static figure => figure.Period).Where(static period => period.IsResolved);
        Assert.All(ids.Select(Period.Parse).Concat(shipped), static period =>
        {
            var read = Period.Parse(period.ToString());
            Assert.Equal((period, period.IsUncertain), (read, read.IsUncertain));
        });
        Assert.False(Period.TryParse("Smarch 2025", out _));
        Assert.False(Period.TryParse("31 March 2025 to 1 March 2025", out _));
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 31)), Period.Month(2025, 3).ToDates());
        Assert.Throws<InvalidOperationException>(static () => Period.Parse("2025-01-20/..").ToDates());
    }
}
