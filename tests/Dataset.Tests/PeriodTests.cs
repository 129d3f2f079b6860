using Dataset.Runtime;

namespace Dataset.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025")]
    [InlineData("0001")]
    [InlineData("2025-03")]
    [InlineData("2024-02")]
    [InlineData("2024-02-29")]
    [InlineData("2025-01-20/2025-03-31")]
    [InlineData("2025-Q1")]
    [InlineData("2025-W04")]
    [InlineData("2025-H1")]
    [InlineData("2020s")]
    [InlineData("2025-01-20/..")]
    [InlineData("../2025-01-20")]
    public void An_id_is_read_as_what_is_written_is(string id)
    {
        var (period, parsed) = (Period.OfId(id), Period.Parse(id));

        Assert.Equal((parsed.Id, parsed.First, parsed.Last, parsed.Name), (period.Id, period.First, period.Last, period.Name));
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-00")]
    [InlineData("0000")]
    [InlineData("20x5")]
    [InlineData("2025+03")]
    [InlineData("2025-03-31/2025-01-20")]
    [InlineData("")]
    [InlineData("../..")]
    [InlineData("March 2025")]
    [InlineData("year to 2025-03")]
    public void What_the_calendar_does_not_have_is_no_id(string id) => Assert.Throws<FormatException>(() => Period.OfId(id));

    [Theory]
    [InlineData("2025", "2025", "2025")]
    [InlineData("2025-Q1", "2025-Q1", "quarter 1 of 2025")]
    [InlineData("2025-03", "2025-03", "March 2025")]
    [InlineData("2024-02-29", "2024-02-29", "29 February 2024")]
    [InlineData("2025-01-20/2025-03-31", "2025-01-20/2025-03-31", "20 January 2025 to 31 March 2025")]
    [InlineData("2025-01-01/2025-12-31", "2025", "2025")]
    [InlineData("2025-01-01/2025-03-31", "2025-Q1", "quarter 1 of 2025")]
    [InlineData("2025-01/2025-01", "2025-01", "January 2025")]
    [InlineData("2025-03-05/2025-03-05", "2025-03-05", "5 March 2025")]
    [InlineData("2025-02/2025-03", "2025-02-01/2025-03-31", "1 February 2025 to 31 March 2025")]
    [InlineData("2024/2025", "2024-01-01/2025-12-31", "1 January 2024 to 31 December 2025")]
    [InlineData("2024-W40", "2024-W40", "week 40 of 2024")]
    [InlineData("2025-W01", "2025-W01", "week 1 of 2025")]
    [InlineData("2024-12-30/2025-01-05", "2025-W01", "week 1 of 2025")]
    [InlineData("2020-W53", "2020-W53", "week 53 of 2020")]
    [InlineData("2024-H1", "2024-H1", "first half of 2024")]
    [InlineData("2024-07/2024-12", "2024-H2", "second half of 2024")]
    [InlineData("2010s", "2010s", "2010s")]
    [InlineData("2010/2019", "2010s", "2010s")]
    [InlineData("2010s/2024-H1", "2010-01-01/2024-06-30", "1 January 2010 to 30 June 2024")]
    [InlineData("year to 2024-06", "2023-07-01/2024-06-30", "1 July 2023 to 30 June 2024")]
    [InlineData("year to 2024-12", "2024", "2024")]
    [InlineData("3 months to 2024-06", "2024-Q2", "quarter 2 of 2024")]
    [InlineData("week to 2024-10-05", "2024-09-29/2024-10-05", "29 September 2024 to 5 October 2024")]
    [InlineData("2025-01-20/..", "2025-01-20/..", "since 20 January 2025")]
    [InlineData("../2025-03", "../2025-03-31", "until 31 March 2025")]
    [InlineData("0001", "0001", "0001")]
    [InlineData("9999-12", "9999-12", "December 9999")]
    public void A_period_has_one_id_however_it_is_spelt(string text, string id, string words)
    {
        var period = Period.Parse(text);

        Assert.Equal((id, words), (period.Id, period.ToString()));
        Assert.Equal(period, Period.Parse(id));
        Assert.Equal(period.GetHashCode(), Period.Parse(id).GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("2025-13")]
    [InlineData("2025-3")]
    [InlineData("2025-Q5")]
    [InlineData("2025-Q0")]
    [InlineData("2025-02-29")]
    [InlineData("2024-W53")]
    [InlineData("2024-W00")]
    [InlineData("9999-W52")]
    [InlineData("2024-W4")]
    [InlineData("2024-H3")]
    [InlineData("2024-h1")]
    [InlineData("1995s")]
    [InlineData("FY2024")]
    [InlineData("week to 2024-10")]
    [InlineData("1 months to 2024-10")]
    [InlineData("100 months to 2024-10")]
    [InlineData("months to 2024-10")]
    [InlineData("year to 0001-06")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("2025/")]
    [InlineData("2025-03/2025-02")]
    [InlineData("2025/2026/2027")]
    [InlineData(" 2025")]
    [InlineData("+025")]
    [InlineData("٢٠٢٥")]
    public void What_is_no_period_is_not_read(string? text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Null(period);
        if (text is not null)
        {
            Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Period.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Periods_are_ordered_by_first_day_then_last_and_the_unresolved_come_last()
    {
        Period[] ordered =
        [
            Period.Between(null, new(2025, 3, 31)),
            Period.Parse("2024"),
            Period.Day(2025, 1, 1),
            Period.Month(2025, 1),
            Period.Quarter(2025, 1),
            Period.Half(2025, 1),
            Period.Year(2025),
            Period.Between(new(2025, 1, 1), null),
            Period.Week(2025, 2),
            Period.Month(2025, 2),
            Period.Decade(2030),
            Period.Named("another"),
            Period.Named("target"),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order());
        for (var i = 1; i < ordered.Length; i++)
        {
            Assert.True(ordered[i - 1] < ordered[i] && ordered[i] > ordered[i - 1] && ordered[i - 1] <= ordered[i]
                && ordered[i] >= ordered[i - 1] && ordered[i - 1] != ordered[i]);
        }

        Assert.True(ordered[0].CompareTo(null) > 0);
    }

    [Fact]
    public void Every_week_of_a_calendar_is_the_week_of_its_days()
    {
        for (var monday = new DateOnly(1990, 1, 1); monday.Year < 2060; monday = monday.AddDays(7))
        {
            var day = monday.ToDateTime(default);
            var week = Period.Between(monday, monday.AddDays(6));

            Assert.Equal($"{System.Globalization.ISOWeek.GetYear(day):0000}-W{System.Globalization.ISOWeek.GetWeekOfYear(day):00}",
                week.Id);
            Assert.Equal(week, Period.Parse(week.Id));
        }
    }

    [Fact]
    public void A_name_is_not_the_period_it_looks_like()
    {
        Assert.NotEqual(Period.Named("2025"), Period.Year(2025));
        Assert.True(Period.Named("x") == Period.Named("x"));
        Assert.Throws<ArgumentException>(() => Period.Named(""));
    }

    [Fact]
    public void Whether_a_period_is_uncertain_is_printed_and_does_not_affect_equality()
    {
        var uncertain = Period.Month(2025, 3).AsUncertain();

        Assert.Equal((Period.Month(2025, 3), true, "March 2025 (uncertain)"), (uncertain, uncertain.IsUncertain, uncertain.ToString()));
    }

    [Fact]
    public void A_period_without_an_end_or_backwards_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Period.Between(null, null));
        Assert.Throws<ArgumentException>(() => Period.Between(new(2025, 2, 1), new(2025, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2025, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Half(2025, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Week(2024, 53));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Decade(2015));
    }

    [Fact]
    public void A_day_is_within_from_the_first_to_the_last()
    {
        var march = Period.Month(2025, 3);

        Assert.True(march.Contains(new(2025, 3, 1)) && march.Contains(new(2025, 3, 31)));
        Assert.False(march.Contains(new(2025, 2, 28)) || march.Contains(new(2025, 4, 1)) || Period.Named("x").Contains(new(2025, 3, 1)));
        Assert.True(Period.Parse("2025-01-20/..").Contains(DateOnly.MaxValue));
    }

    [Fact]
    public void A_series_is_looked_up_by_period()
    {
        var series = Border.Crossings.Series;

        Assert.Equal(Border.Crossings.March2025, series[Period.Month(2025, 3)]);
        Assert.Equal(Border.Crossings.March2025, series.Find(Period.Parse("2025-03-01/2025-03-31")));
        Assert.Equal(Targets.DailyArrests.NewTarget, Targets.DailyArrests.Series[Period.Named("new-target")]);
        Assert.Null(series.Find(Period.Month(2025, 4)));
        var thrown = Assert.Throws<KeyNotFoundException>(() => series[Period.Month(2025, 4)]);
        Assert.Equal("Border.Crossings has no figure for April 2025. It has: 2024-03, 2025-02, 2025-03.", thrown.Message);
        Assert.Throws<ArgumentNullException>(() => series.Find(null!));
    }

    [Fact]
    public void Every_series_has_its_figures_in_period_order()
    {
        Assert.NotEmpty(Catalog.Series);
        Assert.All(Catalog.Series,
            series => Assert.Equal(series.Figures.Select(figure => figure.Period).Order(), series.Figures.Select(figure => figure.Period)));
    }
}
