using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>
/// The relations found by reading the five documents, as far as they are arithmetic, with their numbers typed in: drops, partitions,
/// running totals, quotas, records, and the ones that contradict each other.
/// </summary>
public class RelationTests
{
    private static readonly Records Documents = new()
    {
        { "crossings[2024-03]", "137,000", "crossing" },
        { "crossings[2025-02]", "about 8,300", "crossing", 28 },
        { "crossings[2025-03]", "7,000", "crossing", 31 },
        { "crossings-fall[2025-03]", "94", "percent" },

        { "arrests[day-50]", "32,000", "arrest", 50 },
        { "arrests[day-70]", "113,000", "arrest", 70 },
        { "arrests[day-100]", "66,463", "arrest", 100 },
        { "arrests[day-14]", "about 8,000", "arrest", 14 },
        { "arrests[2025-01-26]#ice", "956", "arrest" },
        { "arrests[2025-01-26]#nbc-news", "1,179", "arrest" },
        { "criminal-arrests[2025-01-26]", "613", "arrest" },
        { "administrative-arrests[2025-01-26]", "566", "arrest" },
        { "without-record[2025-01-26]", "nearly 52", "percent" },
        { "without-record-half[2025-01-26]", "nearly 50", "percent" },
        { "released[day-14]", "nearly 500", "arrest" },
        { "record-day[2025-02]", "1,100", "arrest" },
        { "daily-ceiling[2025-02]", "under 1,000", "arrest" },
        { "raid[2025-02]", "30", "arrest" },
        { "raid-intended[2025-02]", "over 100", "arrest" },
        { "raid-gang[2025-02]", "1", "arrest" },

        { "removals[day-70]", "over 100,000", "removal", 70 },
        { "removals-again[day-70]", "over 100,000", "removal" },
        { "removals[day-100]", "over 65,000", "removal", 100 },
        { "removals-convicted[day-100]", "about 17,000", "removal" },
        { "removals[2025-04]", "17,200", "removal", 30 },
        { "removals-rise[2025-04]", "about 4,000", "removal" },
        { "promised[term]", "up to 20 million", "removal", 1461 },
        { "hundreds[2025-02]", "hundreds", "removal" },
        { "millions[term]", "millions and millions", "removal" },
        { "removal-target[2025]", "3,000", "removal per day" },

        { "quota[2025]", "1,200 to 1,500", "arrest per day" },
        { "quota-003[2025]", "1,200 to 1,500", "arrest per day" },
        { "quota-headline[2025]", "at least 1,200", "arrest per day" },
        { "quota-may[2025]", "3,000", "arrest per day" },
        { "office-quota[2025]", "75", "arrest per office per day" },
        { "office-quota-003[2025]", "at least 75", "arrest per office per day" },
        { "offices[2025]", "25", "office" },
        { "record-rate[2025]", "1,100", "arrest per day" },
        { "day-rate[2025-01-26]", "956", "arrest per day" },
        { "orders[2025]", "1.5 million", "person" },
        { "orders-004[2025]", "about 1.5 million", "person" },
    };

    [Theory]
    // Inside one document.
    [InlineData("A1", "crossings-fall[2025-03] == percent_drop(crossings[2024-03], crossings[2025-03])", "Fails")]
    [InlineData("A1, the month before", "crossings-fall[2025-03] == percent_drop(crossings[2024-03], crossings[2025-02])",
    "HoldsWithinRounding")]
    [InlineData("A2", "crossings[2025-03] < crossings[2025-02]", "Holds")]
    [InlineData("A2, a day", "crossings[2025-03] / days(crossings[2025-03]) < crossings[2025-02] / days(crossings[2025-02])", "Holds")]
    [InlineData("A3, as of February", "crossings[2025-02] <= crossings[2024-03]", "Holds")]
    [InlineData("A3, of the whole series", "crossings[2025-02] <= min(crossings)", "Fails")]
    [InlineData("A4", "crossings[2025-03] <= min(crossings)", "Holds")]
    [InlineData("A6", "max(crossings) == crossings[2024-03]", "Holds")]
    [InlineData("A7", "arrests[day-50] <= arrests[day-70]", "Holds")]
    [InlineData("A9", "removals[day-70] == removals-again[day-70]", "Holds")]
    [InlineData("B1", "removals-convicted[day-100] <= removals[day-100]", "Holds")]
    [InlineData("B1, the share", "percent(removals-convicted[day-100], removals[day-100]) < 27", "Holds")]
    [InlineData("B1, the rest", "removals[day-100] - removals-convicted[day-100] > 47,500", "Holds")]
    [InlineData("B2, the rise", "percent_change(removals[2025-04] - removals-rise[2025-04], removals[2025-04]) < 36", "Holds")]
    [InlineData("B3", "removals[2025-04] <= removals[day-100]", "Holds")]
    [InlineData("B3, the pace", "removals[2025-04] / days(removals[2025-04]) < removals[day-100] / days(removals[day-100])", "Holds")]
    [InlineData("B5, the pace of arrests", "quota-may[2025] > 4.5 * arrests[day-100] / days(arrests[day-100])", "Holds")]
    [InlineData("B7, a far cry", "removal-target[2025] * days(promised[term]) < promised[term]", "CannotTell")]
    [InlineData("C1", "office-quota[2025] * offices[2025] == quota[2025]", "Fails")]
    [InlineData("C1, at least", "office-quota-003[2025] * offices[2025] == quota[2025]", "Fails")]
    [InlineData("C2", "record-day[2025-02] < daily-ceiling[2025-02]", "Fails")]
    [InlineData("C2, every day", "record-day[2025-02] < 1,000", "Fails")]
    [InlineData("C3", "quota[2025] > record-rate[2025]", "Holds")]
    [InlineData("C4", "released[day-14] <= arrests[day-14]", "Holds")]
    [InlineData("C4, the share above 4.7", "percent(released[day-14], arrests[day-14]) > 4.7", "Holds")]
    [InlineData("C4, the share below 6.7", "percent(released[day-14], arrests[day-14]) < 6.7", "Holds")]
    [InlineData("C5", "arrests[day-14] / days(arrests[day-14]) < 1,000", "Holds")]
    [InlineData("C6", "raid-gang[2025-02] <= raid[2025-02]", "Holds")]
    [InlineData("C6, of those intended", "percent(raid[2025-02], raid-intended[2025-02]) < 30", "Holds")]
    [InlineData("C6, one of those intended", "percent(raid-gang[2025-02], raid-intended[2025-02]) < 1", "Holds")]
    [InlineData("C7", "millions[term] > removals[day-100]", "CannotTell")]
    [InlineData("C8", "hundreds[2025-02] <= removals[day-70]", "CannotTell")]
    [InlineData("D1, the floor", "quota-headline[2025] >= 1,200", "Holds")]
    [InlineData("D1, floor against range", "quota-headline[2025] == quota[2025]", "CannotTell")]
    [InlineData("D3", "day-rate[2025-01-26] < quota[2025]", "Holds")]
    [InlineData("D4", "2 * day-rate[2025-01-26] / offices[2025] > office-quota[2025]", "Holds")]
    [InlineData("E1", "arrests[2025-01-26]#nbc-news == criminal-arrests[2025-01-26] + administrative-arrests[2025-01-26]", "Holds")]
    [InlineData("E2", "without-record[2025-01-26] == percent(administrative-arrests[2025-01-26], arrests[2025-01-26]#nbc-news)", "Fails")]
    [InlineData("E2, the other part", "without-record[2025-01-26] == percent(criminal-arrests[2025-01-26], arrests[2025-01-26]#nbc-news)",
    "Holds")]
    [InlineData("E3", "without-record-half[2025-01-26] == percent(administrative-arrests[2025-01-26], arrests[2025-01-26]#nbc-news)",
    "Holds")]
    [InlineData("E3, the other whole",
    "without-record-half[2025-01-26] == percent(administrative-arrests[2025-01-26], arrests[2025-01-26]#ice)", "Fails")]
    [InlineData("E4", "without-record[2025-01-26] == without-record-half[2025-01-26]", "Fails")]
    [InlineData("E6", "arrests[2025-01-26]#nbc-news < 1,200", "Holds")]
    // Between documents.
    [InlineData("X1", "arrests[day-100] >= arrests[day-70]", "Fails")]
    [InlineData("X2", "removals[day-100] == removals[day-70]", "CannotTell")]
    [InlineData("X2b", "removals[day-70] + removals[2025-04] <= removals[day-100]", "CannotTell")]
    [InlineData("X2c", "removals[day-70] / days(removals[day-70]) > removals[2025-04] / days(removals[2025-04])", "Holds")]
    [InlineData("X3, to day 50", "arrests[day-50] >= arrests[day-14]", "Holds")]
    [InlineData("X3, from day 50", "arrests[day-100] >= arrests[day-50]", "Holds")]
    [InlineData("X4", "arrests[2025-01-26]#ice == arrests[2025-01-26]#nbc-news", "Fails")]
    [InlineData("X5, one voice", "record-day[2025-02] >= arrests[2025-01-26]#nbc-news", "Fails")]
    [InlineData("X5, the other", "record-day[2025-02] >= arrests[2025-01-26]#ice", "Holds")]
    [InlineData("X6, one voice", "arrests[2025-01-26]#nbc-news < 1,000", "Fails")]
    [InlineData("X6, the other", "arrests[2025-01-26]#ice < 1,000", "Holds")]
    [InlineData("X7", "quota[2025] == quota-003[2025]", "Holds")]
    [InlineData("X8", "office-quota[2025] == office-quota-003[2025]", "Holds")]
    [InlineData("X9, the headline", "office-quota-003[2025] * offices[2025] >= quota-headline[2025]", "CannotTell")]
    [InlineData("X9, its number", "office-quota-003[2025] * offices[2025] >= 1,200", "Holds")]
    [InlineData("X10", "orders[2025] == orders-004[2025]", "Holds")]
    [InlineData("X11, twice", "quota-may[2025] >= 2 * quota[2025]", "Holds")]
    [InlineData("X11, two and a half times", "quota-may[2025] <= 2.5 * quota[2025]", "Holds")]
    [InlineData("X12", "arrests[day-70] / days(arrests[day-70]) <= record-rate[2025]", "Fails")]
    [InlineData("X13", "millions[term] <= promised[term]", "CannotTell")]
    public void A_relation_of_the_documents_is_judged_as_reading_found_it(string found, string assertion, string verdict)
    {
        var result = Documents.Check(assertion);

        Assert.True(verdict == result.Verdict.ToString(), $"{found}: {result.Verdict}. {result.Explanation}");
    }

    [Theory]
    [InlineData("arrests[2025-01-26]#ice < 1,000", "956 arrests < 1,000 arrests")]
    [InlineData("1,000 > arrests[2025-01-26]#ice", "1,000 arrests > 956 arrests")]
    public void A_bare_number_is_explained_in_the_unit_of_the_other_side(string assertion, string explanation) =>
        Assert.Equal(explanation, Documents.Check(assertion).Explanation);

    [Theory]
    [InlineData("B6", "removal-target[2025] == quota-may[2025]",
    "removals per day and arrests per day are different units and cannot be compared")]
    [InlineData("A8", "percent(removals[day-70], arrests[day-70]) <= 100",
    "removals and arrests are different units: a percentage compares like with like")]
    public void Numbers_that_agree_in_unlike_units_are_a_problem(string found, string assertion, string message)
    {
        var problem = Documents.Problem(assertion);

        Assert.True(message == problem, $"{found}: {problem}");
    }

    [Theory]
    [InlineData("A7", "arrests[day-50] / days(arrests[day-50])", "640 arrests per day")]
    [InlineData("A7, the rest", "(arrests[day-70] - arrests[day-50]) / (days(arrests[day-70]) - days(arrests[day-50]))",
    "4,050 arrests per day")]
    [InlineData("A10", "0.5 * removals[day-70]", "over 50,000 removals")]
    [InlineData("B1", "percent(removals-convicted[day-100], removals[day-100])", "over 0 and under 26.92 percent")]
    [InlineData("B2", "removals[2025-04] - removals-rise[2025-04]", "13,200 removals, from 12,700 to 13,700")]
    [InlineData("B2, the rise", "percent_change(removals[2025-04] - removals-rise[2025-04], removals[2025-04])",
    "30.3 percent, from 25.55 to 35.43")]
    [InlineData("B3", "removals[day-100] - removals[2025-04]", "over 47,800 removals")]
    [InlineData("B5", "arrests[day-100] / days(arrests[day-100])", "664.63 arrests per day")]
    [InlineData("B5, times", "quota-may[2025] / (arrests[day-100] / days(arrests[day-100]))", "4.51")]
    [InlineData("B7", "removal-target[2025] * days(promised[term])", "4,383,000 removals")]
    [InlineData("C1", "office-quota[2025] * offices[2025]", "1,875 arrests per day")]
    [InlineData("C4", "percent(released[day-14], arrests[day-14])", "over 4.71 and under 6.67 percent")]
    [InlineData("C7", "quota[2025] * days(promised[term])", "1,753,200 to 2,191,500 arrests")]
    [InlineData("D4", "day-rate[2025-01-26] / offices[2025]", "38.24 arrests per day per office")]
    [InlineData("E2", "percent(administrative-arrests[2025-01-26], arrests[2025-01-26]#nbc-news)", "48.01 percent")]
    [InlineData("C7, in words", "millions[term] - removals[day-100]", "cannot be computed: “millions and millions” names no number")]
    public void What_follows_from_the_documents_is_computed(string found, string expression, string text)
    {
        var computed = Documents.Compute(expression).Text;

        Assert.True(text == computed, $"{found}: {computed}");
    }

    [Fact]
    public void A_drop_of_94_percent_fails_by_five_thousandths_of_a_point()
    {
        var result = Documents.Check("crossings-fall[2025-03] == percent_drop(crossings[2024-03], crossings[2025-03])");

        // At the corners 100 × (136,500 − 7,500) / 136,500 and 100 × (137,500 − 6,500) / 137,500.
        Assert.Equal(Interval.Closed((Rational)12_900_000 / 136_500, (Rational)13_100_000 / 137_500), result.RightRounded);
        Assert.Equal(Interval.Closed(93.5m, 94.5m), result.LeftRounded);
        Assert.Equal(((Rational)12_900_000 / 136_500) - 94.5m, result.Gap);
        Assert.Equal(0.005494505495m, result.Gap!.Value.ToDecimal());
        Assert.Equal(94.890510948905m, result.Right!.Value.Low!.Value.ToDecimal());
        Assert.Equal(94.505494505495m, result.RightRounded!.Value.Low!.Value.ToDecimal());
        Assert.Equal(95.272727272727m, result.RightRounded!.Value.High!.Value.ToDecimal());
        Assert.Equal(RoundingRules.Truncation, result.Rounding);
        Assert.Equal(
            "(137,000 − 7,000) / 137,000 = 94.89 percent, against 94 percent; with the rounding of the printed digits 94.505 to 95.273, "
            + "against 93.5 to 94.5: the nearest ends are 0.005 percentage points apart",
            result.Explanation);
    }

    [Theory]
    [InlineData(
        "crossings-fall[2025-03] == percent_drop(crossings[2024-03], crossings[2025-03])",
        "94 is 94.89 truncated; rounded it is 95",
        "94 percent is what crossings[2025-02] gives: (137,000 − about 8,300) / 137,000 = 93.94 percent")]
    [InlineData(
        "without-record[2025-01-26] == percent(administrative-arrests[2025-01-26], arrests[2025-01-26]#nbc-news)",
        "nearly 52 percent is what criminal-arrests[2025-01-26] gives, the complement: 613 / 1,179 = 51.99 percent")]
    [InlineData(
        "without-record-half[2025-01-26] == percent(administrative-arrests[2025-01-26], arrests[2025-01-26]#ice)",
        "nearly 50 percent is what the complement gives: 100 − 59.21 = 40.79",
        "nearly 50 percent is what arrests[2025-01-26]#nbc-news gives: 566 / 1,179 = 48.01 percent")]
    [InlineData(
        "office-quota[2025] * offices[2025] == quota[2025]",
        "75 arrests per office per day would need 16 to 20 offices",
        "25 offices would need 48 to 60 arrests per office per day")]
    [InlineData(
        "office-quota-003[2025] * offices[2025] == quota[2025]",
        "25 offices would need 48 to 60 arrests per office per day")]
    [InlineData("arrests[day-100] >= arrests[day-70]", "as printed the sides are 46,537 arrests apart")]
    [InlineData(
        "record-day[2025-02] >= arrests[2025-01-26]#nbc-news",
        "1,100 is 1,179 truncated; rounded it is 1,200",
        "as printed the sides are 79 arrests apart")]
    [InlineData("arrests[2025-01-26]#ice == arrests[2025-01-26]#nbc-news", "as printed the sides are 223 arrests apart")]
    [InlineData("arrests[2025-01-26]#ice == criminal-arrests[2025-01-26] + 2 * administrative-arrests[2025-01-26]",
    "as printed the sides are 789 arrests apart")]
    public void A_failure_says_what_would_have_made_it_right(string assertion, params string[] hints)
    {
        var result = Documents.Check(assertion);

        Assert.Equal("Fails", result.Verdict.ToString());
        foreach (var hint in hints)
        {
            Assert.Contains(hint, result.Hints);
        }
    }
}
