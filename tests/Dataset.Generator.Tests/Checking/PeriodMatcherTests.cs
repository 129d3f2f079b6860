using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Xunit;

namespace Dataset.Generator.Tests.Checking;

/// <summary>The period of a record against the words of time beside its number.</summary>
public sealed class PeriodMatcherTests
{
    [Theory]
    // A month, a day, a year, and what part of them is said.
    [InlineData("2024-03", "In March 2024 there were 12 gulls")]
    [InlineData("2024-03", "12 gulls came in March")]
    [InlineData("2024-03-05", "On 5 March, 12 gulls came")]
    [InlineData("2024-03", "On Tuesday, 5 March 2024, 12 gulls came")]
    [InlineData("2024", "12 gulls came in March 2024")]
    [InlineData("2024-03", "In 2024, 12 gulls came")]
    [InlineData("2023-12/2024-02", "12 gulls came in January")]
    [InlineData("2020/..", "12 gulls came in August")]
    [InlineData("2024-02", "February's gulls, 12 in all, were early")]
    [InlineData("2023-03-05", "12 gulls by 5/3/2023")]
    // Quarters, halves, decades, fiscal years, lengths.
    [InlineData("2023-Q3", "12 gulls came in the third quarter of 2023")]
    [InlineData("2023-Q3", "Q3 2023 saw 12 gulls")]
    [InlineData("2024-H1", "12 gulls came in the first half of 2024")]
    [InlineData("1990s", "12 gulls came in the 1990s")]
    [InlineData("1994", "12 gulls came in the 1990s")]
    [InlineData("2021-10/2022-09", "12 gulls came in fiscal 2022")]
    [InlineData("2022-04/2023-03", "12 gulls came in fiscal year 2022")]
    [InlineData("year to 2024-06", "12 gulls came in the year to June 2024")]
    [InlineData("year to 2024-06", "In the twelve months ending June 2024, 12 gulls came")]
    [InlineData("week to 2024-10-05", "12 gulls came in the week ending 5 October")]
    [InlineData("2023/2024", "12 gulls came in 2023/24")]
    // A range, whichever of its days.
    [InlineData("2018", "12 gulls came between 2017 and 2020")]
    [InlineData("2024-Q1", "12 gulls came from January to March 2024")]
    [InlineData("2024-02-10", "12 gulls came 8–12 February 2024")]
    // Since and until are open at one end.
    [InlineData("2024-03", "12 gulls have come since 2015")]
    [InlineData("1989", "12 gulls remained by 1989")]
    [InlineData("1860", "By 1870 there were 12 gulls")]
    // What it is compared with, the reach of a record, and years of other things.
    [InlineData("2024-05", "12 gulls came, more than in April 2023")]
    [InlineData("2024-05", "12 gulls came, compared with 15 in 2019")]
    [InlineData("2024-05", "The count fell to 12 gulls, from 15 in 2019")]
    [InlineData("2024", "12 gulls, up from 2019")]
    [InlineData("2024", "12 gulls, the lowest since 2026")]
    [InlineData("2024", "12 gulls of the class of 1999")]
    [InlineData("2024", "Under the act of 1999, 12 gulls were ringed")]
    [InlineData("2024", "The board said in 2026 that 12 gulls had come")]
    [InlineData("2024", "It was read in 2026; 12 gulls had come")]
    [InlineData("2024", "12 gulls may march in")]
    [InlineData("2024-03", "12 gulls were ringed by April Jones")]
    [InlineData("2024", "2,019 gulls and 12 terns came")]
    [InlineData("2024-06", "15 terns in May and 12 gulls came")]
    [InlineData("2024-06", "12 gulls and 15 terns came in May")]
    [InlineData("2024-06", "12 gulls and many terns came in May")]
    [InlineData("2024-06", "12 gulls and no terns came in May")]
    [InlineData("2024-06", "12 gulls came, and in May 12 terns; 12 gulls came in June")]
    public void Words_that_may_be_of_the_period_are_no_other_time(string period, string words) => Assert.Null(Find(period, words));

    [Theory]
    [InlineData("2019-05", "In March 2024 there were 12 gulls", "March 2024")]
    [InlineData("2022", "In the first six months of 2023 there were 12 gulls", "2023")]
    [InlineData("2024-05", "12 gulls came in March", "March")]
    [InlineData("2024-05", "12 gulls came in March 2024", "March 2024")]
    [InlineData("2024-03-06", "On 5 March, 12 gulls came", "5 March")]
    [InlineData("2024-03", "On Tuesday, 5 April 2024, 12 gulls came", "5 April 2024")]
    [InlineData("2024-03", "In 2023, 12 gulls came", "2023")]
    [InlineData("2024-03", "February's gulls, 12 in all, were early", "February's")]
    [InlineData("2024-03", "March 2023: 12 gulls", "March 2023")]
    [InlineData("2023-Q2", "12 gulls came in the third quarter of 2023", "third quarter of 2023")]
    [InlineData("2023-Q2", "12 gulls came in Q3 2023", "Q3 2023")]
    [InlineData("2024-H2", "12 gulls came in the first half of 2024", "first half of 2024")]
    [InlineData("2004", "12 gulls came in the 1990s", "1990s")]
    [InlineData("2020", "12 gulls came in fiscal 2022", "2022")]
    [InlineData("2022", "12 gulls came in the year to June 2024", "year to June 2024")]
    [InlineData("2021", "12 gulls came between 2017 and 2020", "2017 and 2020")]
    [InlineData("2024-Q2", "12 gulls came from January to March 2024", "January to March 2024")]
    [InlineData("2012", "12 gulls have come since 2015", "2015")]
    [InlineData("1990", "By 1989 there were 12 gulls", "1989")]
    [InlineData("2024", "12 gulls per 1,000 nests in 2021", "2021")]
    [InlineData("2024-06", "In May some terns and 12 gulls came", "May")]
    [InlineData("2024-06", "12 gulls and some terns came in May", "May")]
    [InlineData("2024-06", "15 terns left; 12 gulls came in May", "May")]
    [InlineData("2024-06", "12 gulls came in May; 15 terns left", "May")]
    [InlineData("2024-06", "12 gulls came in March 2023 and May 2022", "March 2023")]
    [InlineData("2024-06", "12 gulls came in March 2023; 12 terns came in May 2022", "March 2023")]
    [InlineData("2024-06", "On 12 June the terns left; 12 gulls came in May", "May")]
    public void Words_of_another_time_beside_the_number_are_found(string period, string words, string other) =>
        Assert.Equal(other, Find(period, words));

    [Theory]
    [InlineData("de", "2024-03", "Im März 2024 kamen 12 Möwen", null)]
    [InlineData("de", "2023-03", "Im März 2024 kamen 12 Möwen", "März 2024")]
    [InlineData("de", "2023-Q3", "Im 3. Quartal 2023 kamen 12 Möwen", null)]
    [InlineData("de", "2023-Q2", "Im 3. Quartal 2023 kamen 12 Möwen", "3. Quartal 2023")]
    [InlineData("de", "2022", "12 Möwen lebten hier am 31. Dezember 2021", "31. Dezember 2021")]
    [InlineData("de", "2024", "Seit 2015 kamen 12 Möwen", null)]
    [InlineData("de", "2024", "12 Möwen, mehr als im März 2019", null)]
    [InlineData("fr", "2024-03", "12 mouettes sont venues en mars 2024", null)]
    [InlineData("fr", "2023-03", "12 mouettes sont venues en mars 2024", "mars 2024")]
    [InlineData("fr", "2024-Q2", "12 mouettes sont venues au troisième trimestre 2024", "troisième trimestre 2024")]
    [InlineData("fr", "2019", "Depuis 2015, 12 mouettes sont venues", null)]
    [InlineData("fr", "2024", "12 mouettes, contre 15 en 2019", null)]
    [InlineData("es", "2024-05", "En mayo de 2024 llegaron 12 gaviotas", null)]
    [InlineData("es", "2023-05", "En mayo de 2024 llegaron 12 gaviotas", "mayo de 2024")]
    [InlineData("es", "2023-Q1", "12 gaviotas llegaron en el tercer trimestre de 2023", "tercer trimestre de 2023")]
    [InlineData("es", "2019", "12 gaviotas llegaron desde 2015", null)]
    [InlineData("es", "2024", "12 gaviotas, frente a 15 en 2019", null)]
    public void Each_language_has_its_words_of_time(string language, string period, string words, string? other) =>
        Assert.Equal(other, Find(period, words, language: language));

    [Fact]
    public void A_time_of_what_it_is_measured_against_is_no_other_time()
    {
        const string Words = "12 percent fewer gulls in March 2023";

        Assert.Equal("March 2023", Find("2024-03", Words));
        Assert.Null(Find("2024-03", Words, baseline: "2023-03"));
    }

    [Fact]
    public void A_time_within_the_reach_of_an_extreme_is_no_other_time()
    {
        const string Words = "12 gulls came, in the season of 2019 alone";

        Assert.NotNull(Find("2024", Words));
        Assert.Null(Find("2024", Words, within: "in the season of 2019"));
        Assert.Null(Find("2024", Words, within: "2019 alone"));
        Assert.NotNull(Find("2024", Words, within: "alone"));
        Assert.NotNull(Find("2024", Words, within: "in the season of 20"));
    }

    [Fact]
    public void A_fiscal_year_is_the_one_that_the_source_counts()
    {
        var october = new FiscalYearRecord(10, 1, FiscalYearNumber.End);

        Assert.Null(Find("2021-11", "12 gulls came in fiscal 2022", fiscalYear: october));
        Assert.Equal("2022", Find("2022-11", "12 gulls came in fiscal 2022", fiscalYear: october));
    }

    [Theory]
    [InlineData("2024-03", "in March", null)]
    [InlineData("2024-03", "March of the previous year", null)]
    [InlineData("2024-09-29/2024-10-05", "The week ending 5 October", null)]
    [InlineData("2024-06", "In May", "May")]
    [InlineData("2023-05", "May 2024", "May 2024")]
    [InlineData("2024-03", "Sunday", null)]
    public void The_printed_form_is_of_the_period_as_a_whole(string period, string printed, string? other) =>
        Assert.Equal(other, PeriodMatcher.FindOtherTime(Statement(period), printed));

    [Fact]
    public void A_text_of_more_than_two_thousand_characters_is_not_searched()
    {
        const string Words = "12 gulls came in March 2023";

        Assert.Equal("March 2023", Find("2024-03", Words.PadRight(2_000)));
        Assert.Null(Find("2024-03", Words.PadRight(2_001)));
    }

    [Fact]
    public void A_language_without_words_of_time_has_no_other_time() =>
        Assert.Null(Find("2024-03", "12 meeuwen kwamen in 1999", language: "nl"));

    [Fact]
    public void A_period_with_one_open_end_has_other_times()
    {
        var since = Statement("2024") with { Period = (new DateTime(2020, 1, 1), null) };

        Assert.Equal("May 1999", PeriodMatcher.FindOtherTime(since, "In May 1999"));
        Assert.Null(PeriodMatcher.FindOtherTime(since, "In May 2030"));
        Assert.Null(PeriodMatcher.FindOtherTime(since with { Period = (null, new DateTime(2020, 1, 1)) }, "In May 1999"));
        Assert.Equal("May 2030", PeriodMatcher.FindOtherTime(since with { Period = (null, new DateTime(2020, 1, 1)) }, "In May 2030"));
        Assert.Null(PeriodMatcher.FindOtherTime(since, "In May"));
    }

    [Fact]
    public void Without_a_resolved_period_there_is_nothing_to_compare() =>
        Assert.Null(PeriodMatcher.FindOtherTime(Statement("2024") with { Period = (null, null) }, "In May 1999"));

    private static string? Find(
        string period,
        string words,
        string? baseline = null,
        string? within = null,
        FiscalYearRecord? fiscalYear = null,
        string language = "en")
    {
        var statement = Statement(period) with
        {
            Within = within,
            FiscalYear = fiscalYear,
            Baseline = baseline is null ? null : Days(baseline),
            Table = LanguageTable.Find(language)!,
        };
        return PeriodMatcher.FindOtherTime(statement, ValueWords.Parse("12", out _)!, words);
    }

    private static PeriodStatement Statement(string period) => new() { Period = Days(period), Table = LanguageTable.English };

    private static (DateTime? First, DateTime? Last) Days(string period)
    {
        var resolved = PeriodResolver.Resolve(PeriodWords.Parse(period, out _), null, static _ => null, out var problem);
        Assert.Null(problem);
        return (resolved!.First, resolved.Last);
    }
}
