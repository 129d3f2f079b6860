using Dataset.Generator.Language;
using Dataset.Generator.Language.Dates;
using Dataset.Runtime;
using Xunit;

namespace Dataset.Generator.Tests.Binding;

/// <summary>What is offered for a period in words: the one spelling that it can stand for, or none.</summary>
public sealed class PeriodPhraseTests
{
    [Theory]
    // Days.
    [InlineData("Tuesday, March 4, 2025", "2025-03-04")]
    [InlineData("the 4th of March 2025", "2025-03-04")]
    [InlineData("4march 2025", "2025-03-04")]
    [InlineData("mar4 , 2025", "2025-03-04")]
    [InlineData("march fourth 2025", "2025-03-04")]
    [InlineData("twenty-first of june 2025", "2025-06-21")]
    [InlineData("2025 June 4", "2025-06-04")]
    [InlineData("4-Mar-2025", "2025-03-04")]
    [InlineData("4/4/2025", "2025-04-04")]
    [InlineData("25/2/2025", "2025-02-25")]
    [InlineData("2/25/2025", "2025-02-25")]
    [InlineData("25.2.2025", "2025-02-25")]
    // Months, quarters, halves, weeks.
    [InlineData("5 / 2025", "2025-05")]
    [InlineData("Sept. 2025", "2025-09")]
    [InlineData("the month of June 2025", "2025-06")]
    [InlineData("the third month of 2025", "2025-03")]
    [InlineData("2025 march", "2025-03")]
    [InlineData("2nd quarter of 2025", "2025-Q2")]
    [InlineData("3rd quarter 2025", "2025-Q3")]
    [InlineData("the 1st qtr of 2025", "2025-Q1")]
    [InlineData("quarter 1 of 2025", "2025-Q1")]
    [InlineData("2025Q3", "2025-Q3")]
    [InlineData("H1 2025", "2025-H1")]
    [InlineData("2025-h2", "2025-H2")]
    [InlineData("second half of 2025", "2025-H2")]
    [InlineData("week 7 of 2025", "2025-W07")]
    [InlineData("W7 2025", "2025-W07")]
    [InlineData("2025-W7", "2025-W07")]
    // Years and decades.
    [InlineData("in 2025", "2025")]
    [InlineData("in the year 2025", "2025")]
    [InlineData("calendar year 2025", "2025")]
    [InlineData("2025 A.D.", "2025")]
    [InlineData("the 1970s", "1970s")]
    [InlineData("1970's", "1970s")]
    [InlineData("1970 s", "1970s")]
    [InlineData("fiscal year 2025", "FY2025")]
    [InlineData("FY 2025", "FY2025")]
    [InlineData("fy25", "FY2025")]
    // From one to another.
    [InlineData("03/2024 – 05/2024", "2024-03/2024-05")]
    [InlineData("04-04-2024 - 05-05-2024", "2024-04-04/2024-05-05")]
    [InlineData("20/12/24 – 04/01/25", "2024-12-20/2025-01-04")]
    [InlineData("12/20/24 – 1/4/25", "2024-12-20/2025-01-04")]
    [InlineData("3 February – 9 May 2024", "2024-02-03/2024-05-09")]
    [InlineData("Feb 3 – May 9, 2024", "2024-02-03/2024-05-09")]
    [InlineData("Saturday, February 3 – Thursday, May 9, 2024", "2024-02-03/2024-05-09")]
    [InlineData("February – May 2024", "2024-02/2024-05")]
    [InlineData("feb-may 2024", "2024-02/2024-05")]
    [InlineData("nov/2023-feb/2024", "2023-11/2024-02")]
    [InlineData("from 3 to 9 May, 2024", "2024-05-03/2024-05-09")]
    [InlineData("May 3 to 9, 2024", "2024-05-03/2024-05-09")]
    [InlineData("from the 3rd of may of 2024 to may the 9th 2024", "2024-05-03/2024-05-09")]
    [InlineData("2011 through june 3rd 2014", "2011-01-01/2014-06-03")]
    [InlineData("between June 2011 and 2014", "2011-06-01/2014-12-31")]
    [InlineData("between 2011 and the end of 2014", "2011-01-01/2014-12-31")]
    [InlineData("2011 until 2014", "2011/2014")]
    [InlineData("from april in 2011 to june in 2014", "2011-04/2014-06")]
    [InlineData("from 2011-q1 to 2014-q2", "2011-Q1/2014-Q2")]
    [InlineData("from q1 of 2011 - q2 of 2014", "2011-Q1/2014-Q2")]
    [InlineData("FY2011 to FY2014", "FY2011/FY2014")]
    // One end open.
    [InlineData("since 2015", "2015/..")]
    [InlineData("since 3 May 2015", "2015-05-03/..")]
    [InlineData("from 2015 onwards", "2015/..")]
    [InlineData("2015 and later", "2015/..")]
    [InlineData("after 2015", "2016/..")]
    [InlineData("before 2015", "../2014")]
    [InlineData("before January 2015", "../2014-12")]
    [InlineData("before 1 March 2016", "../2016-02-29")]
    [InlineData("until 3 May 2015", "../2015-05-03")]
    [InlineData("through 2015", "../2015")]
    [InlineData("by the end of 2015", "../2015-12-31")]
    // A length and its end.
    [InlineData("year to June 2024", "year to 2024-06")]
    [InlineData("the year ended 30 June 2024", "year to 2024-06-30")]
    [InlineData("three months to May 2024", "3 months to 2024-05")]
    [InlineData("12 months ending June 2024", "12 months to 2024-06")]
    [InlineData("the week ending 5 October 2024", "week to 2024-10-05")]
    [InlineData("week beginning 29 September 2024", "week to 2024-10-05")]
    public void A_phrase_that_is_understood_is_offered_its_spelling(string phrase, string spelling)
    {
        Assert.Contains($"write '{spelling}'", Problem(phrase), StringComparison.Ordinal);

        PeriodWords.Parse(spelling, out var problem);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("3/2/2025", "as 2 March 2025 and as 3 February 2025")]
    [InlineData("03-02-2025", "as 2 March 2025 and as 3 February 2025")]
    [InlineData("from 5/1-5/7, 2025", "as 1 May 2025 to 7 May 2025 and as 5 January 2025 to 5 July 2025")]
    [InlineData("from 5/1/2024-5/7/2025", "more than one way")]
    [InlineData("Monday, March 4, 2025", "names a Monday, and 4 March 2025 is a Tuesday")]
    [InlineData("2024/25", "two calendar years")]
    [InlineData("in 2024-25", "two calendar years")]
    [InlineData("4/24/61", "leaves its century open")]
    [InlineData("1900s to 1910s", "more than one way")]
    [InlineData("=2025", "more than one way")]
    [InlineData("30 February 2025", "more than one way")]
    [InlineData("2014 to 2011", "more than one way")]
    [InlineData("2025-01-26T00:00", "more than one way")]
    [InlineData("5 quarter 2025", "more than one way")]
    public void Of_two_readings_none_is_offered_and_the_reason_is_given(string phrase, string reason)
    {
        var problem = Problem(phrase);

        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("write '", problem.Replace("'first 100 days'", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the year to June 2024", "for 2023-07/2024-06.")]
    [InlineData("the week ending 5 October 2024", "for 2024-09-29/2024-10-05.")]
    [InlineData("1/20/25", "if '25' is 2025.")]
    [InlineData("fiscal 2024", "and state 'fiscal_year:' on its source.")]
    [InlineData("week 40 of 2024", "if its weeks are those of ISO 8601, from Monday to Sunday.")]
    public void What_a_spelling_stands_for_or_depends_on_is_stated(string phrase, string condition) =>
        Assert.EndsWith(condition, Problem(phrase), StringComparison.Ordinal);

    /// <summary>Any two ends in words, in any order of their parts: the days that are offered are the days that were meant.</summary>
    [Fact]
    public void Dates_written_out_are_offered_their_own_days()
    {
        var random = new Random(11);
        for (var i = 0; i < 3_000; i++)
        {
            var first = new DateOnly(2001, 1, 1).AddDays(random.Next(8_000));
            var last = first.AddDays(1 + random.Next(3_000));
            var phrase = $"{Opening(random)}{InWords(first, random)} {Link(random)} {InWords(last, random)}".TrimStart();
            var offer = PeriodPhrase.Read(phrase).Spelling;

            Assert.True(offer is not null, phrase);
            Assert.True(Period.Between(first, last).Equals(Period.Parse(offer)), $"{phrase}: {offer}");
        }
    }

    private static string Problem(string phrase)
    {
        var syntax = PeriodWords.Parse(phrase, out var problem);
        Assert.False(syntax.IsResolvable);
        Assert.NotNull(problem);
        return problem;
    }

    private static string Opening(Random random) => random.Next(2) == 0 ? "from " : string.Empty;

    private static string Link(Random random) => random.Next(4) switch { 0 => "to", 1 => "–", 2 => "through", _ => "until" };

    private static string InWords(DateOnly day, Random random)
    {
        var month = day.ToString(random.Next(2) == 0 ? "MMMM" : "MMM", System.Globalization.CultureInfo.InvariantCulture);
        return random.Next(5) switch
        {
            0 => $"{day.Day} {month} {day.Year}",
            1 => $"{month} {day.Day}, {day.Year}",
            2 => $"the {day.Day}th of {month.ToLowerInvariant()} {day.Year}",
            3 => $"{day.DayOfWeek}, {month}. {day.Day} {day.Year}",
            _ => $"{day.Year}/{day.Month}/{day.Day}",
        };
    }
}
