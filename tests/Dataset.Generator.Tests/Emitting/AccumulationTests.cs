using System.Reflection;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>Over how long a number was added up, and whether it counts events or persons.</summary>
public sealed class AccumulationTests
{
    [Theory]
    [InlineData("2025-01-26", "", "Day")]
    [InlineData("2025-W04", "", "Week")]
    [InlineData("2025-03", "", "Month")]
    [InlineData("2025", "", "Year")]
    [InlineData("2025-01-20/2025-03-31", "", "Span")]
    [InlineData("2025-01-20/2025-03-31", "accumulation: to-date, ", "ToDate")]
    [InlineData("../2025-03-31", "", "ToDate")]
    [InlineData("inauguration/2025-03-31", "", "ToDate")]
    [InlineData("first 50 days", "", "ToDate")]
    [InlineData("so far", "name: SoFar, ", null)]
    [InlineData("so far", "name: SoFar, accumulation: to-date, ", "ToDate")]
    public void The_period_tells_it_where_the_record_does_not(string period, string keys, string? accumulation) =>
        Assert.Equal(accumulation, Figure($"{period}: {{ {keys}value: 12, quote: 12 rescues }}").Accumulation?.ToString());

    [Theory]
    [InlineData("unit: rescue", "12 rescues", "Month")]
    [InlineData("unit: rescue per day", "12 rescues per day", null)]
    [InlineData("unit: percent\n  of: rescues", "12 percent", null)]
    [InlineData("unit: rescue\n  statistic: average", "an average of 12 rescues", null)]
    [InlineData("unit: rescue\n  counts: rise", "rose by 12 rescues", null)]
    public void A_rate_a_share_an_average_and_a_change_are_not_added_up(string unit, string quote, string? accumulation)
    {
        var figures = GeneratorRun.Of(Samples.Declarations, ("ice.yaml", $$"""
            topic: Ice
            in: paper
            units:
              rescue: { plural: rescues, verbs: [rescued] }
            rescues: { title: Rescues, unit: rescue }
            of-interest:
              title: Of interest
            {{string.Join('\n', unit.Split('\n').Select(static line => "  " + line.TrimStart()))}}
              figures:
                2025-03: { value: 12, quote: {{quote}} }
                first 50 days: { value: 12, quote: {{quote}} }
                2025-04: { value: 12, accumulation: to-date, quote: {{quote}} }
            """)).Load().Figures.Where(static figure => figure.Id.StartsWith("ice.of-interest", StringComparison.Ordinal))
            .ToDictionary(static figure => figure.Period.Id, static figure => figure.Accumulation?.ToString());

        Assert.Equal(accumulation, figures["2025-03"]);
        Assert.Equal(accumulation is null ? null : "ToDate", figures["2025-01-20/2025-03-10"]);
        Assert.Equal("ToDate", figures["2025-04"]);
    }

    [Fact]
    public void Days_from_an_anchor_say_which_is_the_first() =>
        Assert.Equal("20 January 2025 is counted as day 1", Figure("first 50 days: { value: 12, quote: 12 rescues }").Period.Basis);

    [Fact]
    public void A_month_is_no_change_of_a_total_to_date()
    {
        var dataset = Run("2025-02: { value: 12, quote: 12 rescues }", "2025-03: { value: 15, quote: 15 rescues }",
            "first 50 days: { value: 20, quote: 20 rescues }").EditCode("""
            using Dataset;
            using Dataset.Runtime;
            internal static class Consumer
            {
                public static string OfMonth() => Ice.Arrests.March2025.ChangeFrom(Ice.Arrests.February2025).ToString();
                public static string OfTotal() => Ice.Arrests.March2025.ChangeFrom(Ice.Arrests.First50Days).ToString();
            }
            """).Load();
        var series = dataset.Figure("Ice.Arrests.March2025").Series;

        Assert.Equal(
            ["Ice.Arrests.February2025", "Ice.Arrests.March2025"],
            series.FiguresOver(Runtime.Accumulation.Month).Select(static figure => figure.Name));
        Assert.Equal("Ice.Arrests.First50Days", Assert.Single(series.FiguresOver(Runtime.Accumulation.ToDate)).Name);
        Assert.Equal("3 rescues", Change("OfMonth"));
        Assert.Contains(
            "was added up over a month and Ice.Arrests.First50Days over a stretch to date",
            Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Change("OfTotal")).InnerException).Message,
            StringComparison.Ordinal);

        object? Change(string of) => dataset.Type("Consumer").GetMethod(of)!.Invoke(null, null);
    }

    [Theory]
    [InlineData("counted: persons, value: 12, quote: ICE rescued 12 people", "")]
    [InlineData("counted: events, value: 12, quote: 12 rescues", "")]
    [InlineData("counted: persons, value: 12, quote: 12 rescues", "'rescues' behind '12' are events")]
    [InlineData("counted: events, value: 12, quote: ICE rescued 12 people", "'people' behind '12' names what it was done to")]
    [InlineData("counted: persons, value: 12, quote: 12 castaways", "")]
    [InlineData("counted: events, value: 12, quote: ICE rescued 12 boats", "or write 'counted: persons' where they are persons")]
    [InlineData("counted: heads, value: 12, quote: 12 rescues", "Write one of: events, persons.")]
    public void What_is_counted_is_compared_with_the_words(string keys, string says)
    {
        var problems = Run($"2025-03: {{ {keys} }}").Problems.Select(static problem => problem.Message).ToList();

        Assert.Equal(says.Length == 0 ? 0 : 1, problems.Count);
        Assert.All(problems, problem => Assert.Contains(says, problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_of_persons_counts_persons() => Assert.Equal(
        Runtime.CountedThing.Persons,
        Assert.Single(GeneratorRun.Of(Samples.Declarations, ("ice.yaml", """
            topic: Ice
            in: paper
            units: { castaway: { plural: castaways } }
            rescued: { title: Rescued, unit: castaway, figures: { 2025-03: { counted: persons, value: 12, quote: 12 castaways } } }
            """)).Load().Figures).Counted);

    [Fact]
    public void What_is_counted_is_of_the_claim_and_of_the_figure_where_its_voices_agree()
    {
        var figure = Figure("2025-03: { claims: [{ by: ice, counted: events, value: 12, quote: 12 rescues }, "
            + "{ by: nbc, counted: persons, value: 15, quote: rescued 15 people }] }");

        Assert.Equal([Runtime.CountedThing.Events, Runtime.CountedThing.Persons], figure.Claims.Select(static claim => claim.Counted));
        Assert.Null(figure.Counted);
        Assert.Equal(Runtime.CountedThing.Events, Figure("2025-03: { counted: events, value: 12, quote: 12 rescues }").Counted);
    }

    private static Runtime.IFigure Figure(string figure) =>
        Assert.Single(Run(figure).Load().Figures);

    private static GeneratorRun Run(params string[] figures) => GeneratorRun.Of(Samples.Declarations, ("ice.yaml", $$"""
        topic: Ice
        in: paper
        units:
          rescue: { plural: rescues, words: [castaways], verbs: [rescued] }
          boat: { plural: boats }
        arrests:
          title: Arrests
          unit: rescue
          figures:
        {{string.Join('\n', figures.Select(static figure => "    " + figure))}}
        """));
}
