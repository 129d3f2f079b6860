using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Runtime;
using Xunit;

namespace Dataset.Generator.Tests.Binding;

public class PeriodWordsTests
{
    [Theory]
    [InlineData("2025", "2025", "Year2025")]
    [InlineData("2025-Q1", "2025-Q1", "FirstQuarter2025")]
    [InlineData("2025-Q4", "2025-Q4", "FourthQuarter2025")]
    [InlineData("2025-03", "2025-03", "March2025")]
    [InlineData("2025-01-26", "2025-01-26", "On26January2025")]
    [InlineData("2025-01-26?", "2025-01-26", "On26January2025")]
    [InlineData("2025-01-01/2025-01-31", "2025-01", "January2025")]
    [InlineData("2025-01/2025-03", "2025-Q1", "FirstQuarter2025")]
    [InlineData("2025-Q1/2025-Q4", "2025", "Year2025")]
    [InlineData("2025/2025", "2025", "Year2025")]
    [InlineData("2024-W40", "2024-W40", "Week40Of2024")]
    [InlineData("2025-W01", "2025-W01", "Week1Of2025")]
    [InlineData("2020-W53?", "2020-W53", "Week53Of2020")]
    [InlineData("2024-12-30/2025-01-05", "2025-W01", "Week1Of2025")]
    [InlineData("2024-W40/2024-W41", "2024-09-30/2024-10-13", "From30SeptemberTo13October2024")]
    [InlineData("2024-H1", "2024-H1", "FirstHalf2024")]
    [InlineData("2024-07/2024-12", "2024-H2", "SecondHalf2024")]
    [InlineData("2024-Q1/2024-Q2", "2024-H1", "FirstHalf2024")]
    [InlineData("2024-H2/2025-H1", "2024-07-01/2025-06-30", "FromJuly2024ToJune2025")]
    [InlineData("2010s", "2010s", "Decade2010s")]
    [InlineData("1990/1999", "1990s", "Decade1990s")]
    [InlineData("1990s/2000s", "1990-01-01/2009-12-31", "From1990To2009")]
    [InlineData("2010s/..", "2010-01-01/..", "Since1January2010")]
    [InlineData("year to 2024-06", "2023-07-01/2024-06-30", "YearToJune2024")]
    [InlineData("year to 2024-06?", "2023-07-01/2024-06-30", "YearToJune2024")]
    [InlineData("year to 2024-12", "2024", "YearToDecember2024")]
    [InlineData("year to 2024-Q2", "2023-07-01/2024-06-30", "YearToJune2024")]
    [InlineData("year to 2024-06-30", "2023-07-01/2024-06-30", "YearTo30June2024")]
    [InlineData("year to 2024-10-05", "2023-10-06/2024-10-05", "YearTo5October2024")]
    [InlineData("2 years to 2024-02", "2022-03-01/2024-02-29", "TwoYearsToFebruary2024")]
    [InlineData("3 months to 2024-06", "2024-Q2", "ThreeMonthsToJune2024")]
    [InlineData("3 months to 2024-02", "2023-12-01/2024-02-29", "ThreeMonthsToFebruary2024")]
    [InlineData("month to 2024-03-30", "2024-03-01/2024-03-30", "MonthTo30March2024")]
    [InlineData("quarter to 2024-05", "2024-03-01/2024-05-31", "QuarterToMay2024")]
    [InlineData("24 months to 2024-06", "2022-07-01/2024-06-30", "TwentyFourMonthsToJune2024")]
    [InlineData("week to 2024-10-05", "2024-09-29/2024-10-05", "WeekTo5October2024")]
    [InlineData("week to 2024-10-06", "2024-W40", "WeekTo6October2024")]
    [InlineData("4 weeks to 2024-10-06", "2024-09-09/2024-10-06", "FourWeeksTo6October2024")]
    [InlineData("30 days to 2024-06-30", "2024-06", "ThirtyDaysTo30June2024")]
    [InlineData("2025-02/2025-04", "2025-02-01/2025-04-30", "FromFebruaryToApril2025")]
    [InlineData("2025-02/2025-03", "2025-02-01/2025-03-31", "FromFebruaryToMarch2025")]
    [InlineData("2024/2025", "2024-01-01/2025-12-31", "From2024To2025")]
    [InlineData("2024-12/2025-03", "2024-12-01/2025-03-31", "FromDecember2024ToMarch2025")]
    [InlineData("2024-12-20/2025-03-03", "2024-12-20/2025-03-03", "From20December2024To3March2025")]
    [InlineData("inauguration/2025-03-31", "2025-01-20/2025-03-31", "From20JanuaryTo31March2025")]
    [InlineData("inauguration/2025-03-31?", "2025-01-20/2025-03-31", "From20JanuaryTo31March2025")]
    [InlineData("inauguration?/2025-03", "2025-01-20/2025-03-31", "From20JanuaryTo31March2025")]
    [InlineData("2025-01-01/inauguration", "2025-01-01/2025-01-20", "From1JanuaryTo20January2025")]
    [InlineData("inauguration/P100D", "2025-01-20/2025-04-29", "First100Days")]
    [InlineData("first 100 days", "2025-01-20/2025-04-29", "First100Days")]
    [InlineData("first 50 days of inauguration", "2025-01-20/2025-03-10", "First50Days")]
    [InlineData("2025-01-20/P100D", "2025-01-20/2025-04-29", "From20JanuaryTo29April2025")]
    [InlineData("first 1 days", "2025-01-20", "First1Days")]
    [InlineData("inauguration/..", "2025-01-20/..", "SinceInauguration")]
    [InlineData("../inauguration", "../2025-01-20", "UntilInauguration")]
    [InlineData("2025-01-20/..", "2025-01-20/..", "Since20January2025")]
    [InlineData("../2025-03-31", "../2025-03-31", "Until31March2025")]
    [InlineData("../2025-03", "../2025-03-31", "Until31March2025")]
    [InlineData("2024-02-29", "2024-02-29", "On29February2024")]
    [InlineData("0001", "0001", "Year0001")]
    [InlineData("9999", "9999", "Year9999")]
    public void A_period_has_one_id_and_one_name(string raw, string id, string member)
    {
        var period = Resolve(raw, null, out var problem);

        Assert.Null(problem);
        Assert.Equal((id, member), (period!.Id, period.Member));
        Assert.Equal(raw.Contains('?', StringComparison.Ordinal), period.IsUncertain);
        Assert.Equal(Period.Parse(id).Id, period.Id);
        Assert.Equal(Period.TryParse(raw.TrimEnd('?'), out var parsed) ? parsed.Id : id, period.Id);
        Assert.All(new[] { period.First, period.Last }, day => Assert.True(day is null || day.Value.Kind == DateTimeKind.Unspecified));
    }

    [Fact]
    public void A_name_overrides_the_member_and_not_the_id()
    {
        var period = Resolve("inauguration/2025-03-31?", "SinceInauguration", out _);

        Assert.Equal(("2025-01-20/2025-03-31", "SinceInauguration"), (period!.Id, period.Member));
    }

    [Theory]
    [InlineData("new target")]
    [InlineData("as of the beginning of this week")]
    [InlineData("within days")]
    [InlineData("last 30 days")]
    [InlineData("summer 2024")]
    [InlineData("2024-T2")]
    [InlineData("year to date")]
    [InlineData("easter 2018")]
    [InlineData("end of 1989")]
    [InlineData("the beginning of 2017")]
    [InlineData("second tuesday of september 2014")]
    [InlineData("after 1 January 2007")]
    [InlineData("by 2018")]
    [InlineData("12 days from 1 May 2018")]
    [InlineData("and/or later")]
    [InlineData("recent")]
    [InlineData("March")]
    [InlineData("first day back in office")]
    public void Words_are_an_unresolved_period_that_needs_a_name(string raw)
    {
        var syntax = PeriodWords.Parse(raw, out var problem);

        Assert.Null(problem);
        Assert.False(syntax.IsResolvable);
        Assert.Null(PeriodResolver.Resolve(syntax, null, Anchor, out problem));
        Assert.Contains("'name'", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NewTarget", "new-target")]
    [InlineData("AsOfThisWeek", "as-of-this-week")]
    [InlineData("USTotal", "us-total")]
    [InlineData("First2Weeks", "first-2-weeks")]
    [InlineData("now", "now")]
    public void An_unresolved_period_takes_its_id_from_its_name(string name, string id) =>
        Assert.Equal(new ResolvedPeriod(id, name, null, null, false),
        PeriodResolver.Resolve(PeriodWords.Parse("new target", out _), name, Anchor, out _));

    [Theory]
    [InlineData("03/2025", "write '2025-03'")]
    [InlineData("2025-3", "write '2025-03'")]
    [InlineData("2025/03", "write '2025-03'")]
    [InlineData("2025/03/01", "write '2025-03-01'")]
    [InlineData("2025.03.01", "write '2025-03-01'")]
    [InlineData("20250301", "write '2025-03-01'")]
    [InlineData("1/2/2025", "more than one way")]
    [InlineData("25/2/2025", "write '2025-02-25'")]
    [InlineData("Jan 2025", "write '2025-01'")]
    [InlineData("March 2025", "write '2025-03'")]
    [InlineData("26 January 2025", "write '2025-01-26'")]
    [InlineData("January 26th, 2025", "write '2025-01-26'")]
    [InlineData("Q1 2025", "write '2025-Q1'")]
    [InlineData("2025Q1", "write '2025-Q1'")]
    [InlineData("2025-q1", "write '2025-Q1'")]
    [InlineData("first quarter of 2025", "write '2025-Q1'")]
    [InlineData("2024-2025", "write '2024/2025'")]
    [InlineData("2024 to 2025", "write '2024/2025'")]
    [InlineData("2025-13", "no such month")]
    [InlineData("2025-00", "no such month")]
    [InlineData("2025-02-30", "no such day")]
    [InlineData("2025-Q5", "no such quarter")]
    [InlineData("2025-H3", "write 2025-H1 or 2025-H2")]
    [InlineData("2024-W53", "write 2024-W01 to 2024-W52")]
    [InlineData("2020-W00", "write 2020-W01 to 2020-W53")]
    [InlineData("9999-W52", "no such week")]
    [InlineData("1995s", "as in 1990s")]
    [InlineData("0000s", "year 0")]
    [InlineData("FY0000", "year 0")]
    [InlineData("week to 2024-10", "write the last day")]
    [InlineData("year to 2024-13", "no such month")]
    [InlineData("year to 2024-02-30", "no such day")]
    [InlineData("year to 2024", "write the last month or day")]
    [InlineData("99 years to 0050", "write the last month or day")]
    [InlineData("99 years to 0050-06", "starts before the year 1")]
    [InlineData("0000", "year 0")]
    [InlineData("25", "more than one way")]
    [InlineData("20 January", "more than one way")]
    [InlineData("2025-01-26T00:00", "more than one way")]
    [InlineData("2025-01-20/", "write '..'")]
    [InlineData("/2025", "write '..'")]
    [InlineData("../..", "at least one end")]
    [InlineData("2025-01 / 2025-03", "write '2025-01/2025-03'")]
    [InlineData("2025/03/", "write '2025-03'")]
    [InlineData("inauguration/2025-13", "no such month")]
    [InlineData("inauguration/P3M", "1 to 36525")]
    [InlineData("inauguration/P0D", "1 to 36525")]
    [InlineData("inauguration/P99999999999D", "1 to 36525")]
    [InlineData("2025-03/P100D", "1 to 36525")]
    [InlineData("first 0 days", "write 'first 100 days'")]
    [InlineData("First 100 days", "write 'first 100 days'")]
    [InlineData("first 100 days of the presidency", "declared anchor")]
    [InlineData("2025??", "more '?'")]
    [InlineData("?", "more '?'")]
    [InlineData("", "empty")]
    public void What_looks_like_a_date_and_is_none_is_told_how_to_be_one(string raw, string hint)
    {
        var syntax = PeriodWords.Parse(raw, out var problem);

        Assert.Contains(hint, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        Assert.False(syntax.IsResolvable);
        Assert.Equal(raw, syntax.Raw);
    }

    [Theory]
    [InlineData("election/..", "no anchor 'election'")]
    [InlineData("2025-03/inaugration", "no anchor 'inaugration'")]
    [InlineData("first 100 days of election", "no anchor 'election'")]
    [InlineData("2025-03/2025-01", "is after")]
    [InlineData("inauguration/2024", "is after")]
    [InlineData("9999-12-31/P2D", "after the year 9999")]
    public void A_period_whose_ends_are_unknown_or_out_of_order_is_refused(string raw, string hint)
    {
        Assert.Null(Resolve(raw, null, out var problem));
        Assert.Contains(hint, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void First_days_need_an_anchor_when_none_is_the_only_one()
    {
        PeriodResolver.Resolve(PeriodWords.Parse("first 100 days", out _), null, _ => null, out var problem);

        Assert.Contains("exactly one anchor", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_spelt_as_the_public_period_spells_them()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var left = Edge(random);
            var raw = random.Next(4) == 0 ? left : left + "/" + (random.Next(8) == 0 ? ".." : Edge(random));
            var isPeriod = Period.TryParse(raw, out var expected);
            var actual = Resolve(raw, null, out var problem);

            Assert.True(isPeriod == actual is not null, raw + ": " + problem);
            if (isPeriod)
            {
                Assert.Equal(expected!.Id, actual!.Id);
                Assert.Equal(expected.First, actual.First is { } first ? DateOnly.FromDateTime(first) : null);
                Assert.Equal(expected.Last, actual.Last is { } last ? DateOnly.FromDateTime(last) : null);
                Assert.Equal(actual with { IsUncertain = false }, Resolve(actual.Id, null, out _));
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("2025/")]
    [InlineData("?")]
    [InlineData("1")]
    [InlineData("..")]
    [InlineData("first 9 days of ")]
    [InlineData("\udc00")]
    [InlineData("jan ")]
    [InlineData("P1D")]
    public void Hostile_keys_are_read_in_time_and_answered_shortly(string part)
    {
        foreach (var times in new[] { 1, 2, 3, 200_000 })
        {
            var raw = string.Concat(Enumerable.Repeat(part, times));
            var (period, problem) = TimeGuard.Run(() => (PeriodWords.Parse(raw, out var found), found));
            Assert.True(period.IsResolvable || problem is null or { Length: > 0 and < 600 }, raw.Length < 200 ? raw : part);
        }
    }

    private static ResolvedPeriod? Resolve(string raw, string? name, out string? problem)
    {
        var syntax = PeriodWords.Parse(raw, out problem);
        return problem is null ? PeriodResolver.Resolve(syntax, name, Anchor, out problem) : null;
    }

    private static DateTime? Anchor(string key) => key is "" or "inauguration" ? new DateTime(2025, 1, 20) : null;

    private static string Edge(Random random)
    {
        var year = random.Next(2023, 2027);
        var month = random.Next(1, 13);
        var day = random.Next(4) switch
        {
            0 => 1,
            1 => DateTime.DaysInMonth(year, month),
            _ => random.Next(1, DateTime.DaysInMonth(year, month) + 1)
        };
        return random.Next(7) switch
        {
            4 => string.Create(CultureInfo.InvariantCulture, $"{year}-H{(month + 5) / 6}"),
            5 => string.Create(CultureInfo.InvariantCulture, $"{year}-W{random.Next(1, 54):00}"),
            6 => string.Create(CultureInfo.InvariantCulture, $"{year / 10 * 10}s"),
            0 => year.ToString(CultureInfo.InvariantCulture),
            1 => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(month + 2) / 3}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"),
        };
    }
}
