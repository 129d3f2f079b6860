using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Dataset.Tool.Tests.Site.Charts;

/// <summary>What a chart draws is what the shapes of its figures say, to the pixel.</summary>
public sealed class SeriesChartTests
{
    private const double Near = 0.11;

    private const string Shapes = """
        topic: Lake
        in: paper
        ducks:
          title: Ducks on the lake
          unit: duck
          figures:
            2025-01: { value: "7,000", quote: "7,000 ducks" }
            2025-02: { value: "about 8,300", quote: "about 8,300 ducks" }
            2025-03: { value: "over 9,000", quote: "over 9,000 ducks" }
            2025-04: { value: "at least 5,000", quote: "at least 5,000 ducks" }
            2025-05: { value: "up to 6,000", quote: "up to 6,000 ducks" }
            2025-06: { value: "1,000 to 2,000", quote: "between 1,000 and 2,000 ducks" }
            2025-07:
              claims:
                - { by: club, value: "4,000", quote: "4,000 ducks" }
                - { by: park, value: "2,000", quote: "2,000 ducks" }
            2025-08: { value: "3,000 ± 500", quote: "3,000 ± 500 ducks" }
            2025-09: { value: hundreds, quote: hundreds of ducks }
        goal:
          title: Ducks to be reached
          unit: duck
          kind: target
          figures:
            2025-12: { value: "9,500", quote: "9,500 ducks" }
        """;

    private static readonly Lazy<Drawn> All = new(static () =>
    {
        var data = Drawn.Read(Shapes);
        return new(data, Drawn.Figures(data, "lake.ducks", "lake.goal"));
    });

    private static DrawnPanel Actual => All.Value.Panels.Single(static panel => panel.Kind == "actual");

    [Theory]
    [InlineData("floor", 0, 9000, true)]
    [InlineData("floor", 1, 5000, false)]
    public void A_floor_is_an_open_arrow_up_from_its_lower_end_and_hollow_where_the_end_is_excluded(
        string kind, int at, double value, bool isStrict)
    {
        var floor = Actual.Marks(kind)[at];
        var (x, y, isHollow) = Assert.Single(DrawnPanel.Symbols(floor));
        var arrow = DrawnPanel.Path(floor, "arrow");

        Assert.Equal(Actual.Y(value), y, Near);
        Assert.Equal(isStrict, isHollow);
        Assert.Equal(x, arrow[0], Near);
        Assert.True(y > arrow[1] && arrow[1] > arrow[2], "The shaft begins at the symbol and goes up.");
        Assert.DoesNotContain(floor.Descendants(), static one => (string?)one.Attribute("class") is "bar" or "whisker");
    }

    [Fact]
    public void A_ceiling_is_an_open_arrow_down_from_its_upper_end()
    {
        var ceiling = Assert.Single(Actual.Marks("ceiling"));
        var (_, y, _) = Assert.Single(DrawnPanel.Symbols(ceiling));
        var arrow = DrawnPanel.Path(ceiling, "arrow");

        Assert.Equal(Actual.Y(6000), y, Near);
        Assert.True(y < arrow[1] && arrow[1] < arrow[2]);
    }

    [Fact]
    public void A_range_is_a_bar_from_its_lower_end_to_its_upper_with_a_symbol_at_each()
    {
        var range = Assert.Single(Actual.Marks("range"));
        var bar = DrawnPanel.Path(range, "bar");

        Assert.Equal([Actual.Y(1000), Actual.Y(2000)], bar.Skip(1), new Pixels());
        Assert.Equal([Actual.Y(1000), Actual.Y(2000)], DrawnPanel.Symbols(range).Select(static symbol => symbol.Y), new Pixels());
    }

    [Fact]
    public void An_uncertainty_is_a_bar_with_caps_about_its_number()
    {
        var measured = Assert.Single(Actual.Marks("measured"));
        var whisker = DrawnPanel.Path(measured, "whisker");

        Assert.Equal([Actual.Y(2500), Actual.Y(3500)], whisker.Skip(1).Take(2), new Pixels());
        Assert.Equal(Actual.Y(3000), Assert.Single(DrawnPanel.Symbols(measured)).Y, Near);
    }

    [Fact]
    public void A_hedged_number_is_hollow_with_the_whisker_that_the_checks_read_and_a_plain_one_is_filled()
    {
        var hedged = Assert.Single(Actual.Marks("hedged"));

        Assert.True(Assert.Single(DrawnPanel.Symbols(hedged)).IsHollow);
        Assert.Equal([Actual.Y(8250), Actual.Y(8350)], DrawnPanel.Path(hedged, "whisker").Skip(1), new Pixels());
        Assert.All(Actual.Marks("point"), static point => Assert.False(Assert.Single(DrawnPanel.Symbols(point)).IsHollow));
    }

    [Fact]
    public void Two_voices_are_two_marks_at_one_place_joined_by_a_line_and_named()
    {
        var voices = Actual.Marks().Where(static mark => DrawnPanel.Title(mark).Contains("July 2025", StringComparison.Ordinal)).ToList();

        Assert.Equal(["4,000 ducks, July 2025, according to The Club", "2,000 ducks, July 2025, according to The Park"],
            voices.Select(DrawnPanel.Title));
        Assert.Single(voices.Select(static voice => DrawnPanel.Symbols(voice)[0].X).Distinct());
        Assert.Single(Actual.Of("path", "joined"));
        Assert.Contains("4,000 · The Club", Actual.Labels);
        Assert.Contains("2,000 · The Park", Actual.Labels);
    }

    [Fact]
    public void A_month_reaches_from_its_first_day_to_its_last_and_touches_the_next()
    {
        double[] ends =
        [
            .. Actual.Marks().Take(2).Select(static mark => DrawnPanel.Path(mark, "extent"))
                .SelectMany(static path => new[] { path[0], path[2] }),
        ];

        Assert.Equal(ends[1], ends[2], Near);
        Assert.Equal(31.0 / 28.0, (ends[1] - ends[0]) / (ends[3] - ends[2]), 0.02);
    }

    [Fact]
    public void A_target_shares_no_panel_with_an_actual_number()
    {
        Assert.Equal(["actual", "target"], All.Value.Panels.Select(static panel => panel.Kind));
        Assert.StartsWith("Targets, not actual numbers", All.Value.Panels[1].Heading, StringComparison.Ordinal);
        Assert.DoesNotContain(Actual.Marks(), static mark => DrawnPanel.Title(mark).Contains("9,500", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_told_and_not_drawn()
    {
        Assert.Contains("Not drawn: “hundreds” (ducks), September 2025.", Actual.Note, StringComparison.Ordinal);
        Assert.DoesNotContain(Actual.Marks(), static mark => DrawnPanel.Title(mark).Contains("hundreds", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_added_up_over_unlike_times_share_no_panel_nor_do_events_and_persons()
    {
        var data = Drawn.Read("""
            topic: Lake
            in: paper
            ducks:
              title: Ducks on the lake
              unit: duck
              figures:
                2025-01: { value: "7,000", quote: "7,000 ducks", counted: events }
                2025-02: { value: "6,000", quote: "6,000 ducks", counted: persons }
                2025-03-04: { value: 50, quote: 50 ducks }
                2025: { value: "90,000", quote: "90,000 ducks" }
            """);

        var drawn = new Drawn(data, Drawn.Figures(data, "lake.ducks"));

        Assert.Equal(["In a day: ducks", "In a month, events: ducks", "In a month, persons: ducks", "In a year: ducks"],
            drawn.Panels.Select(static panel => panel.Heading));
    }

    [Fact]
    public void What_has_no_dates_stands_apart_from_the_axis()
    {
        var data = Drawn.Read("""
            topic: Lake
            in: paper
            ducks: { title: Ducks on the lake, unit: duck, note: the paper gives no number of them }
            share:
              title: Share of the ducks that are ringed
              unit: percent
              of: ducks
              figures:
                2025-01: { value: 12, quote: "12% of the ducks" }
                of late: { name: OfLate, printed: of late, value: 14, quote: "14% of the ducks" }
            """);

        var panel = new Drawn(data, Drawn.Figures(data, "lake.share")).Single;
        var line = Assert.Single(panel.Of("path", "apart")).Attribute("d")!.Value;
        var apart = double.Parse(line[1..].Split(' ')[0], CultureInfo.InvariantCulture);
        var places = panel.Marks().Select(static mark => DrawnPanel.Symbols(mark)[0].X).ToList();

        Assert.True(places[0] < apart && apart < places[1]);
        Assert.Contains("“of late”", Assert.Single(panel.Of("text", "undated")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_mark_links_to_its_figure_and_says_what_it_is()
    {
        var mark = Actual.Marks("hedged").Single();

        Assert.Equal("about 8,300 ducks, February 2025, according to “Ducks of the lake”", DrawnPanel.Title(mark));
        Assert.Equal("../figures/lake.ducks.2025-02.html", mark.Parent!.Attribute("href")!.Value);
        Assert.Equal("group", Actual.Drawing.Attribute("role")!.Value);
        Assert.Contains("The table beside the chart has every number.", Actual.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_narrow_drawing_has_the_same_marks_and_fits_a_telephone()
    {
        Assert.Equal(2, Actual.Drawings.Count);
        Assert.Equal(Titles(Actual.Drawings[0]), Titles(Actual.Drawings[1]));
        Assert.Equal("320", Actual.Drawings[1].Attribute("width")!.Value);
    }

    private static IEnumerable<string> Titles(XElement drawing) =>
        drawing.Descendants().Where(static one => one.Name.LocalName == "title").Skip(1).Select(static title => title.Value);

    [Fact]
    public void No_id_comes_twice_and_what_names_the_drawing_is_there()
    {
        var ids = XElement.Parse(All.Value.Markup).Descendants().Attributes("id").Select(static id => id.Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(All.Value.Panels.SelectMany(static panel => panel.Drawings), drawing => Assert.All(
            [drawing.Attribute("aria-labelledby")!.Value, drawing.Attribute("aria-describedby")!.Value], id => Assert.Contains(id, ids)));
    }

    [Fact]
    public void No_style_stands_in_the_markup_since_the_pages_forbid_it() =>
        Assert.DoesNotContain(" style=", All.Value.Markup, StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_draw_draws_nothing()
    {
        var data = Drawn.Read(Shapes);

        Assert.Empty(new Drawn(data, []).Markup);
        Assert.Empty(new Drawn(data, [.. Drawn.Figures(data, "lake.ducks").Where(static figure => figure.Period.Id == "2025-09")]).Markup);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");
            var data = Drawn.Read(Shapes);
            Assert.Equal(All.Value.Markup, new Drawn(data, Drawn.Figures(data, "lake.ducks", "lake.goal")).Markup);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><svg onload=alert(1)>")]
    [InlineData("\u202Eبط البحيرة\u0000\uFFFE")]
    [InlineData("\uD800 half a letter")]
    public void Hostile_words_are_only_shown(string words)
    {
        var data = Drawn.Read(Shapes);

        var drawn = new Drawn(data, Drawn.Figures(data, "lake.ducks"), words);

        Assert.DoesNotContain("<script", drawn.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg onload", drawn.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", drawn.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a\u0301\u0302")]
    [InlineData("🦆")]
    [InlineData("\u0301")]
    public void Words_without_end_are_clipped(string letter)
    {
        var data = Drawn.Read(Shapes);
        var figures = Drawn.Figures(data, "lake.ducks");
        var words = string.Concat(Enumerable.Repeat(letter, 10_000));

        Assert.InRange(new Drawn(data, figures, words).Markup.Length - new Drawn(data, figures, "Ducks").Markup.Length, -100, 8_000);
    }

    [Fact]
    public void Values_a_thousand_times_apart_have_a_logarithmic_axis_that_says_so_and_others_begin_at_0()
    {
        var data = Drawn.Read("""
            topic: Lake
            in: paper
            ducks:
              title: Ducks on the lake
              unit: duck
              figures:
                2025-01: { value: 7, quote: 7 ducks }
                2025-02: { value: "70,000", quote: "70,000 ducks" }
            swans:
              title: Swans on the lake
              unit: duck
              figures:
                2025-01: { value: "7,000", quote: "7,000 swans" }
                2025-02: { value: "137,000", quote: "137,000 swans" }
            """);

        var far = new Drawn(data, Drawn.Figures(data, "lake.ducks")).Single;
        var near = new Drawn(data, Drawn.Figures(data, "lake.swans")).Single;

        Assert.Contains("ducks (logarithmic scale)", far.Drawing.Value, StringComparison.Ordinal);
        Assert.Contains("logarithmic", far.Description, StringComparison.Ordinal);
        Assert.Single(near.Of("path", "zero"));
        Assert.DoesNotContain("logarithmic", near.Drawing.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_figures_are_light_and_each_moment_has_its_least_and_greatest()
    {
        var table = new StringBuilder("Day,Count\n");
        var first = new DateOnly(1990, 1, 1);
        for (var at = 0; at < 10_000; at++)
        {
            var count = at == 5_000 ? 99_000 : 1_000 + (at * 7919 % 1_000);
            table.Append(CultureInfo.InvariantCulture, $"{first.AddDays(at):yyyy-MM-dd},{count}\n");
        }

        var data = Drawn.Read("""
            topic: Lake
            ducks:
              title: Ducks on the lake
              unit: duck
              rows: { in: counts, period: Day, value: Count }
            """, Encoding.UTF8.GetBytes(table.ToString()));
        var figures = Drawn.Figures(data, "lake.ducks");
        Assert.Equal(10_000, figures.Count);

        var panel = TimeGuard.Run(() => new Drawn(data, figures));

        Assert.InRange(panel.Markup.Length, 1_000, 60_000);
        var envelope = Assert.Single(panel.Single.Of("path", "envelope")).Attribute("d")!.Value;
        var peak = envelope.Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Min(static line => double.Parse(line.Split('V')[1], CultureInfo.InvariantCulture));
        Assert.Equal(panel.Single.Y(99_000), peak, Near);
        Assert.Contains("too many", panel.Single.Description, StringComparison.Ordinal);
        Assert.Equal("img", panel.Single.Drawing.Attribute("role")!.Value);
        Assert.DoesNotContain(panel.Single.Drawing.Descendants(), static one => one.Name.LocalName == "a");
    }

    [Fact]
    public void A_line_goes_through_months_that_follow_each_other_and_breaks_where_one_is_missing()
    {
        var figures = string.Join('\n', Enumerable.Range(0, 60).Where(static at => at is not (20 or 21)).Select(static at =>
            $"    {2020 + (at / 12)}-{(at % 12) + 1:00}: {{ value: \"{1000 + at:N0}\", quote: \"{1000 + at:N0} ducks\" }}"));
        var data = Drawn.Read($"topic: Lake\nin: paper\nducks:\n  title: Ducks\n  unit: duck\n  figures:\n{figures}\n");

        var line = Assert.Single(new Drawn(data, Drawn.Figures(data, "lake.ducks")).Single.Of("path", "line")).Attribute("d")!.Value;

        Assert.Equal(2, line.Count(static c => c == 'M'));
        Assert.Equal(56, line.Count(static c => c == 'L'));
    }

    [Fact]
    public void Series_are_told_apart_by_shape_and_not_by_colour_alone()
    {
        var data = Drawn.Read("""
            topic: Lake
            in: paper
            ducks:
              title: Ducks in the news
              unit: duck
              figures:
                2025-01: { value: "7,000", quote: "7,000 ducks" }
            count:
              title: Ducks of the official count
              unit: duck
              figures:
                2025-01: { value: "7,010", quote: "7,010 ducks" }
            """);

        var panel = new Drawn(data, Drawn.Figures(data, "lake.ducks", "lake.count")).Single;

        Assert.Single(panel.Of("circle", "solid"));
        Assert.Single(panel.Of("path", "solid"));
        Assert.Contains("Ducks in the news", panel.Legend, StringComparison.Ordinal);
        Assert.Contains("Ducks of the official count", panel.Legend, StringComparison.Ordinal);
    }

    /// <summary>Equal to a tenth of a pixel.</summary>
    private sealed class Pixels : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) <= Near;

        public int GetHashCode(double obj) => 0;
    }
}
