using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>
/// What a record states against its words: which agree, and how the others contradict it. Every word here is of a made-up coast.
/// </summary>
public sealed class StatementMatcherTests
{
#if MUTATION
    // Each of thousands of mutants runs this.
    private const int Many = 20;
#else
    private const int Many = 10_000;
#endif

    private static readonly Dictionary<string, UnitNames> Units = new(StringComparer.Ordinal)
    {
        ["ship"] = new(["ship", "ships", "vessels"], ["moored"], []),
        ["lamp"] = new(["lamp", "lamps"], [], []),
        ["person"] = new(["person", "people"], [], []),
        ["rescue"] = new(["rescue", "rescues"], ["rescued"], []),
        ["wreck"] = new(["wreck", "wrecks"], [], []),
        ["minute"] = new(["minute", "minutes"], [], []),
        ["hour"] = new(["hour", "hours"], [], []),
        ["day"] = new(["day", "days"], [], []),
        ["charge"] = new(["coulomb", "coulombs"], [], ["C"]),
        ["rope"] = new(["metre", "metres"], [], ["m"]),
    };

    [Theory]
    [InlineData("7,000", "only 7,000 ships called in March")]
    [InlineData("7,000", "7 000 ships called")]
    [InlineData("7,000", "seven thousand ships called")]
    [InlineData("7,000,000", "7 million ships called")]
    [InlineData("up to 20,000,000", "up to 20 million ships called")]
    [InlineData("1", "a single ship called")]
    [InlineData("25", "twenty-five ships called")]
    [InlineData("1,500", "calls were ramped up to 1,500 ships")]
    [InlineData("17,200", "17,200 ships called in April alone – roughly 4,000 more than in March")]
    [InlineData("about 4,000", "17,200 ships called in April alone – roughly 4,000 more than in March")]
    [InlineData("100", "first 100 ships, then over 100 ships")]
    [InlineData("over 100", "first 100 ships, then over 100 ships")]
    [InlineData("1,200 to 1,500", "counted between 1,200 and 1,500 ships")]
    [InlineData("1,200 to 1,500", "a range of 1,200 to 1,500 ships")]
    [InlineData("1.2 million to 1.5 million", "from 1.2 to 1.5 million ships")]
    [InlineData("25", "some of the 25 ships")]
    [InlineData("25", "25 ships were not yet of age")]
    [InlineData("14", "calls doubled to 14 ships")]
    [InlineData("15", "calls tripled from 5 to 15 ships")]
    [InlineData("250,000", "a quarter of a million ships called")]
    [InlineData("750,000", "three-quarters of a million ships called")]
    [InlineData("250,000", "a quarter-million ships called")]
    [InlineData("40", "nobody drowned when 40 ships called")]
    [InlineData("40", "the harbour project moored 40 ships")]
    [InlineData("40", "the 40 ships will call")]
    [InlineData("40", "40 ships could not call")]
    [InlineData("40", "last year 40 ships called")]
    [InlineData("40", "It snowed, stopping 40 ships")]
    [InlineData("40", "The fleet (40 ships) called")]
    [InlineData("40", "Overnight 40 ships called")]
    [InlineData("40", "After the flood 40 ships called")]
    [InlineData("40", "The harbour did not close but sent 40 ships")]
    [InlineData("40", "Why did 40 ships call?")]
    [InlineData("40", "the keeper sent back 40 ships")]
    [InlineData("40", "40 ships, plus boats, called")]
    public void A_value_agrees_with_the_words_that_state_it(string value, string words) =>
    Assert.Equal(string.Empty, Match(value, "ship", words));

    [Theory]
    [InlineData("over 7,000", "traffic exceeded 7,000 ships")]
    [InlineData("over 7,000", "“north of” 7,000 ships")]
    [InlineData("about 7,000", "at approximately 7,000 ships")]
    [InlineData("about 7,000", "Some 7,000 ships called")]
    [InlineData("about 7,000", "roughly 7,000 more than in March")]
    [InlineData("about 7,000", "In May say, 7,000 ships called")]
    [InlineData("up to 7,000", "with as many as 7,000 ships")]
    [InlineData("at least 7,000", "a minimum of 7,000 ships")]
    [InlineData("at least 7,000", "7,000+ Ships")]
    [InlineData("at least 7,000", "a good 7,000 ships")]
    [InlineData("at least 7,000", "7,000 ships, probably more")]
    [InlineData("about 7,000", "7,000 ships, to the nearest hundred")]
    [InlineData("about 7,000", "7,000 ships at a guess")]
    [InlineData("up to 7,000", "7,000 ships, if that")]
    [InlineData("up to 7,000", "7,000 ships at a push")]
    [InlineData("under 7,000", "falling short of 7,000 ships")]
    [InlineData("nearly 7,000", "nearly 7,000 ships")]
    [InlineData("7,000", "just 7,000 ships")]
    [InlineData("7,000", "only 7,000 were ships")]
    public void No_other_hedge_agrees_with_the_same_words(string value, string words)
    {
        var number = value[(value.LastIndexOf(' ') + 1)..];
        foreach (var hedge in new[] { string.Empty, "about ", "nearly ", "over ", "at least ", "under ", "up to " })
        {
            Assert.True((hedge + number == value) == (Match(hedge + number, "ship", words).Length == 0), hedge + number);
        }
    }

    [Theory]
    [InlineData("8,300", "at approximately 8,300 ships", "", "", "HedgeMissingInValue", "write 'about 8,300'.")]
    [InlineData("8,300", "8,300 ships", "at approximately ", "", "HedgeMissingInValue", "write 'about 8,300' and quote the hedge too.")]
    [InlineData("8,300", "have exceeded 8,300 ships", "", "", "HedgeMissingInValue", "write 'over 8,300'.")]
    [InlineData("8,300", "8,300 ships", "carried “north of” ", "", "HedgeMissingInValue", "write 'over 8,300' and quote the hedge too.")]
    [InlineData("8,300", "8,300", "", "+ Ships", "HedgeMissingInValue", "write 'at least 8,300' and quote the hedge too.")]
    [InlineData("8,300", "8,300 ships", "", " or more", "HedgeMissingInValue", "write 'at least 8,300' and quote the hedge too.")]
    [InlineData("about 8,300", "8,300 ships", "at approximately ", "", "HedgeMissingInWords",
    "lengthen the quotation so that it holds 'approximately'.")]
    [InlineData("about 8,300", "just 8,300 ships", "", "", "HedgeMissingInWords",
    "Nothing in the words says 'about' of 8,300: write '8,300'")]
    [InlineData("over 4,000", "4,000 more than in March", "", "", "HedgeMissingInWords", "Nothing in the words says 'over' of 4,000")]
    [InlineData("nearly 8,300", "approximately 8,300 ships", "", "", "HedgeDiffers", "says 'approximately' of 8,300: write 'about 8,300'.")]
    [InlineData("over 75", "a minimum of 75 ships", "", "", "HedgeDiffers", "says 'a minimum of' of 75: write 'at least 75'.")]
    [InlineData("up to 8,300", "8,300 ships or more", "", "", "HedgeDiffers", "write 'at least 8,300'.")]
    [InlineData("12,042", "about twelve thousand and forty-two ships", "", "", "HedgeMissingInValue", "write 'about 12,042'.")]
    [InlineData("8,300", "at best 8,300 ships", "", "", "HedgeDiffers", "says a bound of 8,300 and not which: say with 'reading:'")]
    [InlineData("over 8,300", "at best 8,300 ships", "", "", "HedgeDiffers", "says a bound of 8,300 and not which")]
    [InlineData("1,500", "between 1,200 and 1,500 ships", "", "", "HedgeMissingInValue", "understood as a range: write '1,200 to 1,500'.")]
    [InlineData("1,200", "1,200 to 1,500 ships", "", "", "HedgeMissingInValue", "understood as a range: write '1,200 to 1,500'.")]
    [InlineData("1,500", "from 1,200 to 1,500 ships", "", "", "HedgeMissingInValue", "may be a change or a range. Where it is a change")]
    [InlineData("7,000", "about 7,000 ships, then over 7,000 ships", "", "", "HedgeMissingInValue", "write 'about 7,000'.")]
    [InlineData("8,300", "an estimated 8,300 ships", "", "", "HedgeMissingInValue",
    "write 'status: estimated' where it is the result of a survey")]
    public void A_hedge_is_neither_lost_nor_added(string value, string words, string before, string after, string kind, string advice) =>
        Contradicts(kind, advice, Match(value, "ship", words, before, after));

    [Theory]
    [InlineData("1.054571817...", "a rope of 1.054 571 817... m", "")]
    [InlineData("1.0545...", "a rope of 1.0545… metres", "")]
    [InlineData("1.0545", "a rope of 1.0545 … metres", "")]
    [InlineData("100", "a rope of 100... metres", "")]
    [InlineData("1.0545", "a rope of 1.0545... metres", "write '1.0545...'.")]
    [InlineData("1.0545...", "a rope of 1.0545 metres", "Nothing in the words says '...' of 1.0545: write '1.0545'")]
    [InlineData("about 1.0545", "a rope of 1.0545... metres", "write '1.0545...'.")]
    public void Digits_that_were_cut_off_are_a_hedge(string value, string words, string advice)
    {
        var mismatches = Match(value, "rope", words);

        Assert.Equal(advice.Length == 0, mismatches.Length == 0);
        Assert.Contains(advice, mismatches, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13,200", "roughly 4,000 more than in March", "", "'roughly 4,000' (4,000). Correct the value, or quote another passage.")]
    [InlineData("1,200 to 1,500", "1,200+ Ships", "", "in which these are understood: '1,200+' (1,200).")]
    [InlineData("1,200 to 1,500", "first 1,200 and then 1,500 ships", "", "in which these are understood: 1,200, 1,500.")]
    [InlineData("1,200 to 1,500", "rose from 1,200 to 1,500 ships", "", "in which these are understood: 1,200, 1,500.")]
    [InlineData("13", "the MS-13 called", "", "in which no number is understood")]
    [InlineData("18", "the 18th ship", "", "in which no number is understood")]
    [InlineData("2024", "In 2024 the ships called", "", "in which no number is understood")]
    [InlineData("14", "on 14 May the ships called", "", "in which no number is understood")]
    [InlineData("20", "up to 20", " million ships", "which cut 'up to 20 million' in two: quote it whole.")]
    [InlineData("3,000", "the harbour aims for 3, ships daily", "", "in which these are understood: 3.")]
    [InlineData("7", "7 000 ships", "", "in which these are understood: '7 000' (7,000).")]
    [InlineData("5", "5 crore ships", "", "in which these are understood: '5 crore' (50 million).")]
    [InlineData("50", "half of the ships", "", "in which these are understood: 'half' (1/2).")]
    [InlineData("100", "several hundred ships", "", "in which these are understood: several hundred.")]
    [InlineData("5", "many ships", "", "in which these are understood: many.")]
    [InlineData("0", "no lamps", "", "in which these are understood: 'no' (0).")]
    [InlineData("7,000", "the ships", " and 7,000 lamps", "in which no number is understood: quote the passage that states it.")]
    [InlineData("7,000", "the ships: ", "7,000 called", "in which no number is understood: quote the passage that states it.")]
    [InlineData("1", "1 million ships", "", "in which these are understood: 1 million.")]
    [InlineData("1", "1.5 thousand ships", "", "in which these are understood: 1.5 thousand.")]
    [InlineData("7", "1, 2, 3, 4, 5 and 6 ships", "", "in which these are understood: 1, 2, 3, 4, 5. Correct the value")]
    [InlineData("1", "half of the ships", "", "in which these are understood: 'half' (1/2).")]
    [InlineData("0.0002", "a draught of 6.6743 ± 0.0002", "", "in which these are understood: '6.6743 ± 0.0002' (6.6743).")]
    public void A_number_that_the_words_do_not_state_is_missing(string value, string words, string after, string advice) =>
        Contradicts("NumberMissing", advice, Match(value, "ship", words, after: after));

    [Theory]
    [InlineData("7", "7_000 ships", "in '7_', what stands behind the number touches it.")]
    [InlineData("7,000", "7_000 ships", "in '7_', what stands behind the number touches it.")]
    [InlineData("7", "7,00 ships", "in '7,', what stands behind the number touches it.")]
    [InlineData("7", "7_000 lamps a day", "in '7_', what stands behind the number touches it.")]
    [InlineData("7", "7, 000 ships", "a group of digits stands apart from its number.")]
    [InlineData("700", "a third of 700 ships", "is a part of it, and its value is not printed.")]
    [InlineData("7", "triple 7 ships", "computes with it, and its value is not printed.")]
    [InlineData("5", "5 ± 0 ships", "what stands behind its '±' is no uncertainty.")]
    public void A_number_that_is_not_understood_has_no_value_and_no_part_of_it_has_one(string value, string words, string advice) =>
        Contradicts("NotUnderstood", advice, Match(value, "ship", words));

    [Theory]
    [InlineData("7 million", "7.0 million ships", "write '7.0 million'")]
    [InlineData("7.0 million", "7 million ships", "write '7 million'")]
    [InlineData("0.10", "a rate of 0.1 ships", "write '0.1'")]
    [InlineData("0.1", "a rate of 0.10 ships", "write '0.10'")]
    [InlineData("7,000.0", "7,000 ships", "write '7,000'")]
    [InlineData("1.50 million", "1.5 million ships", "write '1.5 million'")]
    [InlineData("6.6743 ± 0.00015", "6.67430 ± 0.00015 ships", "write '6.67430'")]
    public void The_last_printed_digits_are_part_of_the_number(string value, string words, string advice) =>
        Contradicts("Precision", advice, Match(value, "ship", words));

    [Theory]
    [InlineData("a quoxical 7,000 ships",
    "'quoxical' right before 7,000 is not known, and may change its size: where it does not, write 'neutral: [quoxical]'")]
    [InlineData("\u0430bout 7,000 ships", "right before 7,000 is not known")]
    public void An_unknown_word_right_before_the_number_is_an_error_until_the_record_calls_it_neutral(string words, string advice)
    {
        Contradicts("UnknownWord", advice, Match("7,000", "ship", words));

        Assert.Equal(string.Empty, Match("7,000", "ship", words, neutral: "quoxical \u0430bout"));
    }

    [Theory]
    [InlineData("7,000", "calls fell by 7,000 ships", nameof(SeriesCounts.Levels), "'fell' says a fall of 7,000: write '-7,000'")]
    [InlineData("7,000", "calls fell by 7,000 ships", nameof(SeriesCounts.Change), "'fell' says a fall of 7,000: write '-7,000'")]
    [InlineData("7,000", "calls fell by 7,000 ships", nameof(SeriesCounts.Rise), "'fell' points down, and the series counts rises.")]
    [InlineData("7,000", "calls fell by 7,000 ships", nameof(SeriesCounts.Fall), "")]
    [InlineData("-7,000", "calls fell by 7,000 ships", nameof(SeriesCounts.Change), "")]
    [InlineData("7,000", "calls rose by 7,000 ships", nameof(SeriesCounts.Change), "")]
    [InlineData("7,000", "calls rose by 7,000 ships", nameof(SeriesCounts.Rise), "")]
    [InlineData("7,000", "calls rose by 7,000 ships", nameof(SeriesCounts.Levels), "'rose' says a change of 7,000 and no level")]
    [InlineData("7,000", "calls rose by 7,000 ships", nameof(SeriesCounts.Fall), "'rose' points up, and the series counts falls.")]
    [InlineData("7,000", "an increase of 7,000 ships", nameof(SeriesCounts.Levels),
    "'increase' says a change of 7,000 and no level: say on the series what it is the change of")]
    [InlineData("-7,000", "a change of −7,000 ships", nameof(SeriesCounts.Change), "")]
    [InlineData("7,000", "calls fell to 7,000 ships", nameof(SeriesCounts.Levels), "")]
    [InlineData("1,040", "calls rose from 1,000 to 1,040 ships", nameof(SeriesCounts.Levels), "")]
    [InlineData("7", "they shot down 7 ships", nameof(SeriesCounts.Levels), "")]
    [InlineData("7", "calls were down 7 ships", nameof(SeriesCounts.Levels), "'down' says a fall of 7: write '-7'")]
    public void The_words_point_the_way_that_the_series_counts(string value, string words, string counts, string advice) =>
        Contradicts("Direction", advice, Match(value, "ship", words, counts: Enum.Parse<SeriesCounts>(counts)));

    [Fact]
    public void A_fall_that_nothing_says_is_missing() =>
        Contradicts("NumberMissing", "in which these are understood: 7,000.",
        Match("-7,000", "ship", "7,000 ships called", counts: SeriesCounts.Change));

    [Theory]
    [InlineData("7", "percent", "7‰ of ships", "'7‰' is printed in per mille, and the unit is percent")]
    [InlineData("7", "percent", "a rise of 7 percentage points", "is printed in percentage points, and the unit is percent")]
    [InlineData("7", "percentage-point", "7 percent of ships", "is printed in percent, and the unit is percentage-point")]
    [InlineData("7", "percent", "a rise of 7 basis points", "is printed in basis points, and the unit is percent")]
    [InlineData("7", "ship", "7% of ships", "'7%' is printed in percent, and the unit is ship")]
    [InlineData("7", "percent", "7 ships", "No percent sign or word stands with '7', and the unit is percent")]
    [InlineData("7,000", "ship", "$7,000 for the ships", "'$7,000' is printed in money (us-dollar), and the unit is ship")]
    [InlineData("7,000", "euro", "$7,000", "'$7,000' is printed in money (us-dollar), and the unit is euro")]
    [InlineData("7,000", "ship", "7,000 km of coast", "'km' behind '7,000 km' is no symbol of ship")]
    [InlineData("7,000", "rope", "7,000 km of rope", "'km' behind '7,000 km' is no symbol of rope")]
    [InlineData("7,000", "ship", "7,000 lamps were lit", "'lamps' behind '7,000' is of the unit lamp, and the series counts ship")]
    [InlineData("7,000", "ship", "7,000 ship-days in port", "'ship-days' behind '7,000' is another unit than ship")]
    [InlineData("7,000", "ship", "7,000 pairs of ships", "'pairs' behind '7,000' counts groups, and the unit is ship")]
    public void Another_unit_is_told_by_its_mark_or_its_noun(string value, string unit, string words, string advice) =>
        Contradicts("Unit", advice, Match(value, unit, words));

    [Theory]
    [InlineData("7", "percent", "7% of ships")]
    [InlineData("7", "percent", "between 5 and 9 percent, or 7 on average")]
    [InlineData("7,000", "us-dollar", "$7,000")]
    [InlineData("7,000", "rope", "7,000m of it")]
    [InlineData("7", "basis-point", "7 basis points")]
    [InlineData("7,000", "ship", "7,000 vessels called")]
    [InlineData("7,000", "ship", "7,000 old wooden ships")]
    [InlineData("1,179", "rescue", "rescued 1,179 people")]
    [InlineData("1,179", "rescue", "1,179 people were rescued")]
    public void The_own_marks_nouns_and_verbs_are_no_other_unit(string value, string unit, string words) =>
        Assert.Equal(string.Empty, Match(value, unit, words));

    [Theory]
    [InlineData("7,000", "ship", "7,000 ships a day", "", "'a day' says a rate, and the unit is ship: write 'ship per day'.")]
    [InlineData("7,000", "ship", "7,000 ships", " a day", "'a day' says a rate, and the unit is ship: write 'ship per day'.")]
    [InlineData("7,000", "ship", "7,000 ships/day", "", "says a rate, and the unit is ship: write 'ship per day'.")]
    [InlineData("7,000", "ship per day", "7,000 ships called in all", "",
    "The words say a total, and the unit is ship per day: write 'ship'")]
    [InlineData("48.6", "wreck", "48.6 wrecks per 100,000 ships", "", "says a rate for each 100,000 and the unit is wreck")]
    [InlineData("48.6", "wreck per 100,000 ship", "48.6 wrecks", "", "Nothing behind '48.6' says 'per 100,000': quote it")]
    [InlineData("48.6", "wreck per 100,000 ship", "48.6 wrecks per 1,000 ships", "",
    "says a rate for each 1,000 and the unit is wreck per 100,000 ship")]
    [InlineData("7,000", "ship per day", "a total of 7,000 ships", "",
    "The words say a total, and the unit is ship per day: write 'ship'")]
    [InlineData("7,000", "ship per day", "a total of 7,000 ships a day", "", "")]
    [InlineData("7,000", "ship per day", "7,000 ships a day", "", "")]
    [InlineData("48.6", "wreck per 100,000 ship", "48.6 wrecks per 100,000 ships", "", "")]
    public void A_rate_is_no_total_and_is_for_each_of_as_many(string value, string unit, string words, string after, string advice) =>
        Contradicts("Rate", advice, Match(value, unit, words, after: after));

    [Theory]
    [InlineData("6.67430 ± 0.00015", "a depth of 6.67430 ± 0.00015")]
    [InlineData("6.67430 ± 0.00015", "a depth of (6.67430 +/- 0.00015)")]
    [InlineData("6.67430 ± 0.00015", "a depth of 6.674 30(15)")]
    [InlineData("6.67430 ± 0.00015", "a depth of 6.67430(15)")]
    [InlineData("6.67430 ± 0.00015", "a depth of 6.674 30 ± 0.000 15")]
    [InlineData("6.67430 ± 0.00015", "once 6.67 ± 0.01 and now 6.674 30(15)")]
    [InlineData("0.000667430 ± 0.000000015", "a depth of (6.67430 ± 0.00015) × 10^-4")]
    [InlineData("9.1093837139 ± 0.0000000028", "a depth of 9.109 383 7139(28)")]
    [InlineData("1.602 ± 0.003", "a depth of 1.602(3)")]
    [InlineData("1.5 million ± 0.2 million", "1.5 ± 0.2 million ships")]
    [InlineData("7,000 ± 50", "7,000 ships, with a margin of error of 50")]
    public void An_uncertainty_is_read_in_every_form_it_is_printed(string value, string words) =>
    Assert.Equal(string.Empty, Match(value, "ship", words));

    [Theory]
    [InlineData("1.602", "a depth of 1.602(3)", "", "The document prints an uncertainty, '1.602(3)': write '1.602 ± 0.003'.")]
    [InlineData("6.67430", "6.67430 ± 0.00015 deep", "", "write '6.67430 ± 0.00015'.")]
    [InlineData("6.67430", "6.67430", " ± 0.00015 deep", "write '6.67430 ± 0.00015' and quote it too.")]
    [InlineData("6.67430 ± 0.00015", "6.67430", " ± 0.00015 deep", "stands only in part in the words: lengthen the quotation")]
    [InlineData("6.67430 ± 0.00015", "6.67430 and then 0.00015", "", "No uncertainty of 6.67430 stands in the words")]
    [InlineData("6.67430 ± 0.00015", "6.67430 ± 0.00015", " deep", "")]
    [InlineData("6.67430 ± 0.00016", "6.67430 ± 0.00015 deep", "", "write '6.67430 ± 0.00015'.")]
    [InlineData("6.67430 ± 0.0001", "6.67430 ± 0.00010 deep", "", "write '6.67430 ± 0.00010'.")]
    [InlineData("72", "72 ships (95% CI 64 to 79)", "",
    "The document prints an interval, '72 ships (95% CI 64 to 79)': write 'interval: 64 to 79, level: 95%'")]
    [InlineData("72", "72 ships", " (95% CI 64 to 79)", "write 'interval: 64 to 79, level: 95%' beside the value and quote it too.")]
    [InlineData("12.71", "12.71 +1.14 −1.19 ships", "", "write 'plus: 1.14' and 'minus: 1.19' beside the value.")]
    public void What_is_printed_of_an_uncertainty_stands_in_the_record(string value, string words, string after, string advice) =>
        Contradicts("Interval", advice, Match(value, "ship", words, after: after));

    [Theory]
    [InlineData("72 ships (95% CI 64 to 79)", "", "")]
    [InlineData("72 ships (95% confidence interval, 64 to 79)", "", "")]
    [InlineData("72 ships", " (95% CI 64 to 79)", "stands only in part in the words")]
    [InlineData("72 ships (95% CI 64 to 80)", "", "write 'interval: 64 to 80, level: 95%'")]
    [InlineData("72 ships (99% CI 64 to 79)", "", "write 'interval: 64 to 79, level: 99%'")]
    [InlineData("72 ships called", "", "No interval stands behind the number in the words")]
    public void An_interval_stands_behind_the_number_with_its_level(string words, string after, string advice)
    {
        var value = Value("72") with { Interval = (Number(64), Number(79)), Level = 95 };

        Contradicts("Interval", advice, Match(value, "ship", words, after: after));
    }

    [Theory]
    [InlineData("12.71 +1.14 −1.19 ships", "", "")]
    [InlineData("12.71 (+1.14/−1.19) ships", "", "")]
    [InlineData("12.71 +1.14 −1.20 ships", "", "write 'plus: 1.14' and 'minus: 1.20'")]
    [InlineData("12.71", " +1.14 −1.19 ships", "stands only in part in the words")]
    [InlineData("12.71 ships", "", "No uncertainty with two sides stands in the words")]
    public void An_uncertainty_of_two_sides_keeps_both(string words, string after, string advice)
    {
        var value = Value("12.71") with { Plus = Number(1.14m), Minus = Number(1.19m) };

        Contradicts("Interval", advice, Match(value, "ship", words, after: after));
    }

    [Theory]
    [InlineData("not 7,000 ships but 70", nameof(SeriesKind.Actual), "'not' denies it")]
    [InlineData("It is false that 7,000 ships called", nameof(SeriesKind.Forecast), "denies it")]
    [InlineData("if 7,000 ships call", nameof(SeriesKind.Actual), "'if' makes it depend on something: it is no actual number.")]
    [InlineData("if 7,000 ships call", nameof(SeriesKind.Forecast), "")]
    [InlineData("a goal of 7,000 ships", nameof(SeriesKind.Actual), "'goal' says what somebody wants: write 'kind: target'")]
    [InlineData("a goal of 7,000 ships", nameof(SeriesKind.Target), "")]
    [InlineData("an expected 7,000 ships", nameof(SeriesKind.Actual), "says what somebody expects: write 'kind: forecast'")]
    [InlineData("an expected 7,000 ships", nameof(SeriesKind.Forecast), "")]
    [InlineData("a capacity of 7,000 ships", nameof(SeriesKind.Actual), "says what there is room for: write 'kind: capacity'")]
    [InlineData("a capacity of 7,000 ships", nameof(SeriesKind.Capacity), "")]
    [InlineData("an average of 7,000 ships", nameof(SeriesKind.Actual), "'an average of' says an average: write 'statistic: average'")]
    [InlineData("rather than 7,000 ships", nameof(SeriesKind.Actual), "compares with it: the number is that of another time or thing")]
    [InlineData("reportedly 7,000 ships", nameof(SeriesKind.Actual), "'reportedly' passes on what somebody else says: write 'by: {")]
    [InlineData("7,000 ships called", nameof(SeriesKind.Target), "'called' tells of what was")]
    [InlineData("7,000 ships called", nameof(SeriesKind.Forecast), "or record it in a series without 'kind: forecast'.")]
    [InlineData("7,000 ships called, as planned", nameof(SeriesKind.Target), "")]
    [InlineData("to arrest 7,000 ships registered abroad", nameof(SeriesKind.Target), "")]
    [InlineData("arrest 7,000 ships registered abroad", nameof(SeriesKind.Target), "")]
    [InlineData("preparing to arrest 7,000 ships", nameof(SeriesKind.Actual), "'preparing to' says what somebody wants")]
    [InlineData("7,000 ships by May", nameof(SeriesKind.Target), "")]
    [InlineData("the 7,000 ships failed to call", nameof(SeriesKind.Actual), "'failed to' denies it")]
    [InlineData("7,000 ships were not counted in March", nameof(SeriesKind.Actual), "'were not' denies it")]
    [InlineData("7,000 ships did not pay their dues", nameof(SeriesKind.Actual), "")]
    [InlineData("7,000 ships that did not call", nameof(SeriesKind.Actual), "")]
    [InlineData("7,000 ships will call", nameof(SeriesKind.Actual), "'will' says what somebody expects: write 'kind: forecast'")]
    [InlineData("7,000 ships will call", nameof(SeriesKind.Forecast), "")]
    [InlineData("7,000 ships are to call", nameof(SeriesKind.Actual), "'are to' says what somebody wants: write 'kind: target'")]
    [InlineData("7,000 ships could call", nameof(SeriesKind.Actual), "'could' makes it depend on something")]
    [InlineData("7,000 ships called and others will", nameof(SeriesKind.Actual), "")]
    [InlineData("7,000 ships which will call", nameof(SeriesKind.Actual), "")]
    [InlineData("7,000 ships call on average", nameof(SeriesKind.Actual), "'on average' says an average")]
    [InlineData("on average the harbour sees 7,000 ships", nameof(SeriesKind.Actual), "'on average' says an average")]
    [InlineData("the claim that 7,000 ships called is false", nameof(SeriesKind.Actual), "'is false' denies it")]
    [InlineData("there is no evidence that 7,000 ships called", nameof(SeriesKind.Actual), "'no evidence that' denies it")]
    [InlineData("7,000 ships (planned) called", nameof(SeriesKind.Actual), "'planned' says what somebody wants")]
    [InlineData("7,000 ships, allegedly, called", nameof(SeriesKind.Actual), "'allegedly' passes on what somebody else says")]
    [InlineData("7,000 ships, planned by the board, called", nameof(SeriesKind.Actual), "")]
    [InlineData("a simulated potential 7,000 ships called", nameof(SeriesKind.Actual), "'potential' says what somebody expects")]
    [InlineData("7,000 ships in place of boats", nameof(SeriesKind.Actual), "")]
    [InlineData("boats in place of 7,000 ships", nameof(SeriesKind.Actual), "'in place of' compares with it")]
    [InlineData("Did 7,000 ships call?", nameof(SeriesKind.Actual), "'?' makes it depend on something")]
    [InlineData("it is thought that 7,000 ships called", nameof(SeriesKind.Actual), "'thought that' passes on what somebody else says")]
    [InlineData("Apparently the harbour saw 7,000 ships", nameof(SeriesKind.Actual), "'Apparently' passes on what somebody else says")]
    [InlineData("7,000 ships (provisional) called", nameof(SeriesKind.Actual), "'provisional'")]
    [InlineData("keepers project 7,000 ships", nameof(SeriesKind.Actual), "'project' says what somebody expects")]
    public void The_sense_of_the_sentence_is_that_of_the_series(string words, string kind, string advice) =>
        Contradicts("Sense", advice, Match("7,000", "ship", words, kind: Enum.Parse<SeriesKind>(kind)));

    [Theory]
    [InlineData("7,000 ships called, the lowest in 25 years", nameof(ExtremeEnd.Highest), "'lowest' says the lowest: write 'min_of:'")]
    [InlineData("7,000 ships called, fewer than ever", nameof(ExtremeEnd.Highest), "'fewer than ever' says the lowest")]
    [InlineData("a record high of 7,000 ships", nameof(ExtremeEnd.Lowest), "'record high' says the highest: write 'max_of:'")]
    [InlineData("the highest count in 25 years: 7,000 ships", nameof(ExtremeEnd.Lowest), "'highest' says the highest")]
    [InlineData("7,000 ships called, the lowest in 25 years", nameof(ExtremeEnd.Lowest), "")]
    [InlineData("7,000 ships called", nameof(ExtremeEnd.Lowest), "")]
    [InlineData("7,000 ships called, up from 5,000, the lowest in years", nameof(ExtremeEnd.Highest), "")]
    [InlineData("7,000 ships called. The lowest tide came in May.", nameof(ExtremeEnd.Highest), "")]
    public void A_declared_end_of_a_series_is_the_one_that_the_words_say(string words, string declared, string advice) =>
        Contradicts("Extreme", advice, Match(Value("7,000"), "ship", words, extreme: Enum.Parse<ExtremeEnd>(declared)));

    [Fact]
    public void A_superlative_beside_the_quotation_counts_as_well() =>
        Contradicts("Extreme", "'fewest' says the lowest",
            Match(Value("7,000"), "ship", "7,000 ships", after: " called, the fewest yet", extreme: ExtremeEnd.Highest));

    [Fact]
    public void Hearsay_is_settled_by_a_record_that_names_who_says_it() =>
        Assert.Equal(string.Empty, Match(Value("7,000"), "ship", "reportedly 7,000 ships", hasSpeaker: true));

    [Theory]
    [InlineData("label 1.602e-19 C", "0.0000000000000000001602", "")]
    [InlineData("label 7,000 C", "7,000", "UnknownWord")]
    public void A_word_before_a_number_of_a_data_file_is_its_label(string words, string value, string kind) =>
        Contradicts(kind, string.Empty, Match(value, "charge", words));

    [Fact]
    public void A_word_of_another_script_asks_for_the_language_of_the_source() =>
        Contradicts(
            "UnknownWord", "'سفينة' right before 7,000 is no word of the language that the source is read in, 'en': "
            + "write the two letters of its own under 'language:' of the source.", Match("7,000", "ship", "سفينة 7,000"));

    [Theory]
    [InlineData("135", "minute", "took 2 hours 15 minutes", "")]
    [InlineData("135", "minute", "took two hours and fifteen minutes", "")]
    [InlineData("135", "minute", "took 2 h 15 min", "")]
    [InlineData("135", "minute", "took 2h15min", "")]
    [InlineData("about 135", "minute", "took about 2 hours, 15 minutes", "")]
    [InlineData("2.25", "hour", "took 2 hours 15 minutes", "")]
    [InlineData("1.5", "day", "took 1 day 12 hours", "")]
    [InlineData("2", "hour", "took 2 hours 15 minutes", "NumberMissing")]
    [InlineData("15", "minute", "took 2 hours 15 minutes", "NumberMissing")]
    [InlineData("135", "ship", "took 2 hours 15 minutes", "NumberMissing")]
    [InlineData("215", "minute", "took 2 hours 15 minutes", "NumberMissing")]
    [InlineData("15", "minute", "took 15 minutes of 2 hours", "")]
    public void A_length_of_time_in_two_units_is_one_number(string value, string unit, string words, string kind) =>
        Contradicts(kind, string.Empty, Match(value, unit, words));

    [Fact]
    public void An_average_agrees_with_a_series_of_averages() =>
        Assert.Equal(string.Empty, Match(Value("7,000"), "ship", "an average of 7,000 ships", isAverage: true));

    [Fact]
    public void An_estimate_agrees_with_a_number_whose_status_says_so()
    {
        Assert.Equal(string.Empty, Match(Value("7,000"), "ship", "an estimated 7,000 ships", isEstimated: true));
        Assert.Equal(string.Empty, Match(Value("about 7,000"), "ship", "an estimated 7,000 ships"));
    }

    [Theory]
    [InlineData("hundreds", "Hundreds of ships called", "", "")]
    [InlineData("thousands", "thousands of additional ships", "", "")]
    [InlineData("millions and millions", "“millions and millions” of ships", "", "")]
    [InlineData("the majority", "The majority of ships called", "", "")]
    [InlineData("a majority", "the majority of ships called", "", "")]
    [InlineData("most", "most ships called", "", "")]
    [InlineData("thousands", "tens of thousands of ships", "WordsMissing", "does not stand in the words as a quantity of its own")]
    [InlineData("hundreds", "thousands of ships", "WordsMissing", "quote the passage that holds it")]
    [InlineData("hundreds", "several hundred ships", "WordsMissing", "does not stand in the words as a quantity of its own")]
    [InlineData("many", "as many as 75 ships", "WordsMissing", "does not stand in the words as a quantity of its own")]
    [InlineData("few", "so few ships called", "WordsMissing", "does not stand in the words as a quantity of its own")]
    [InlineData("many", "many ships called", "", "")]
    [InlineData("most", "at most 25 ships", "WordsMissing", "does not stand in the words as a quantity of its own")]
    [InlineData("all", "nearly all of them", "HedgeMissingInValue", "says 'nearly all', and a quantity in words has no hedge")]
    [InlineData("all", "lit were nearly all of them", "HedgeMissingInValue", "says 'nearly all', and a quantity in words has no hedge")]
    [InlineData("hundreds", "not hundreds of ships", "Sense", "'not' denies it")]
    public void A_quantity_in_words_stands_in_the_words_whole(string value, string words, string kind, string advice) =>
        Contradicts(kind, advice, Match(value, "ship", words));

    [Theory]
    [InlineData("nearly 50", "nearly half of the ships", "", "")]
    [InlineData("75", "three-quarters of them", "", "")]
    [InlineData("33", "a third of them", "", "")]
    [InlineData("33.3", "a third of them", "", "")]
    [InlineData("12", "an eighth of them", "", "")]
    [InlineData("13", "an eighth of them", "", "")]
    [InlineData("12.5", "an eighth of them", "", "")]
    [InlineData("14", "an eighth of them", "NumberMissing", "in which these are understood: 'an eighth' (1/8)")]
    [InlineData("6", "a sixteenth of them", "", "")]
    [InlineData("1", "a hundredth of them", "", "")]
    [InlineData("0", "a thousandth of them", "NumberMissing", "in which these are understood: 'a thousandth' (1/1000)")]
    [InlineData("1/4", "one in four ships", "", "")]
    [InlineData("1/4", "3 out of 12 ships", "", "")]
    [InlineData("34", "a third of them", "NumberMissing", "in which these are understood: 'a third' (1/3)")]
    [InlineData("1/3", "one in four ships", "NumberMissing", "in which these are understood: 'one in four' (1/4)")]
    [InlineData("50", "nearly half of the ships", "HedgeMissingInValue", "says 'nearly' of 1/2")]
    [InlineData("nearly 40", "nearly half of the ships", "NumberMissing", "in which these are understood: 'nearly half' (1/2)")]
    public void A_fraction_is_the_percentage_it_rounds_to(string value, string words, string kind, string advice) =>
        Contradicts(kind, advice, Match(value, "percent", words));

    [Theory]
    [InlineData("0.33", "a third of the ships", "")]
    [InlineData("0.5", "half of the ships", "")]
    [InlineData("1/2", "half of the ships", "")]
    [InlineData("2/4", "half of the ships", "")]
    [InlineData("0.4", "half of the ships", "NumberMissing")]
    [InlineData("500,000", "half a million ships", "")]
    public void A_fraction_of_what_is_no_percentage_is_its_number(string value, string words, string kind) =>
        Contradicts(kind, string.Empty, Match(value, "ship", words));

    [Theory]
    [InlineData("7,000 ships", "7,000")]
    [InlineData("7.0 million ships", "7.0 million")]
    [InlineData("1 million ships", "1 million")]
    [InlineData("seven thousand ships", "7 thousand")]
    [InlineData("7 crore ships", "70 million")]
    [InlineData("1,500 million ships", "1.500 billion")]
    [InlineData("half of the ships", "1/2")]
    [InlineData("0.00015 ships", "0.00015")]
    [InlineData("-5 ships", "-5")]
    public void A_number_is_written_as_a_record_writes_it(string words, string number) => Assert.Equal(
        number, StatementMatcher.Write(QuantityReader.Read(words, ReadingContext.Default).First(static one => one.IsQuantity).Low));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void One_side_of_an_uncertainty_that_is_not_printed_is_told(bool hasPlus, bool hasMinus) => Contradicts(
        "Interval",
        "No uncertainty with two sides stands in the words",
        Match(Value("12.71") with { Plus = hasPlus ? Number(1) : null, Minus = hasMinus ? Number(1) : null }, "ship", "12.71 ships"));

    [Theory]
    [InlineData("0", "no ships called", "")]
    [InlineData("0", "none of the ships called", "")]
    [InlineData("0", "none called", "")]
    [InlineData("1", "no ships called", "NumberMissing")]
    public void No_and_none_are_nought_of_what_is_counted(string value, string words, string kind) =>
        Contradicts(kind, string.Empty, Match(value, "ship", words));

    [Theory]
    [InlineData("9 to ", "NumberMissing", "WordsMissing")]
    [InlineData("about ", "NumberMissing", "WordsMissing")]
    [InlineData("between 1 and ", "NumberMissing", "WordsMissing")]
    [InlineData(",", "NumberMissing", "WordsMissing")]
    [InlineData("1.234 567 ", "NotUnderstood", "WordsMissing")]
    [InlineData("1.2 ± ", "NumberMissing", "WordsMissing")]
    [InlineData("5, over ", "", "WordsMissing")]
    [InlineData("\ud83d", "NumberMissing", "WordsMissing")]
    public void Hostile_words_are_matched_in_time(string part, string number, string worded)
    {
        var text = string.Concat(Enumerable.Repeat(part, Many));

        Contradicts(number, string.Empty, TimeGuard.Run(() => Match("over 5", "ship", text, text, text)));
        Contradicts(worded, string.Empty, TimeGuard.Run(() => Match("hundreds", "ship", text, text, text)));
    }

    [Theory]
    [InlineData("8,300", "at approximately 8,300 ships", "approximately")]
    [InlineData("7,000", "a quoxical 7,000 ships", "quoxical")]
    [InlineData("7,000", "calls fell by 7,000 ships", "fell")]
    [InlineData("7,000", "7,000 ships a day", "a day")]
    [InlineData("7,000", "not 7,000 ships", "not")]
    [InlineData("7 million", "7.0 million ships", "7.0 million")]
    [InlineData("6.67430 ± 0.00015", "6.67430 and no more", "±")]
    public void A_contradiction_names_the_words_at_fault(string value, string words, string atFault) =>
        Assert.Equal(atFault, Assert.Single(Find(Value(value), "ship", words).Mismatches).Text);

    /// <summary>The words contradict the record in this one way; an empty advice and kind: in none.</summary>
    private static void Contradicts(string kind, string advice, string found)
    {
        if (advice.Length == 0 && (kind.Length == 0 || found.Length == 0))
        {
            Assert.Equal(string.Empty, found);
            return;
        }

        Assert.StartsWith(kind + ": ", found, StringComparison.Ordinal);
        Assert.Contains(advice, found, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', found);
        Assert.EndsWith(".", found, StringComparison.Ordinal);
    }

    private static string Match(
        string value,
        string unit,
        string words,
        string before = "",
        string after = "",
        SeriesCounts counts = default,
        SeriesKind kind = default,
        string neutral = "") => Match(Value(value), unit, words, before, after, counts, kind, neutral);

    private static string Match(
        ValueRecord value,
        string unit,
        string words,
        string before = "",
        string after = "",
        SeriesCounts counts = default,
        SeriesKind kind = default,
        string neutral = "",
        bool isAverage = false,
        bool isEstimated = false,
        bool hasSpeaker = false,
        ExtremeEnd? extreme = null) => string.Join(
            "\n",
            Find(value, unit, words, before, after, counts, kind, neutral, isAverage, isEstimated, hasSpeaker, extreme).Mismatches
                .Select(static mismatch => $"{mismatch.Kind}: {mismatch.Advice}"));

    private static MatchOutcome Find(
        ValueRecord value,
        string unit,
        string words,
        string before = "",
        string after = "",
        SeriesCounts counts = default,
        SeriesKind kind = default,
        string neutral = "",
        bool isAverage = false,
        bool isEstimated = false,
        bool hasSpeaker = false,
        ExtremeEnd? extreme = null)
    {
        var description = UnitDescriber.Describe(unit, key => Units.GetValueOrDefault(key), LanguageTable.English);
        var statement = new Statement
        {
            Value = value,
            Unit = description,
            UnitOfWord = word => Units.FirstOrDefault(one => one.Value.Words.Contains(word) || one.Value.Verbs.Contains(word)).Key,
            Counts = counts,
            Kind = kind,
            IsAverage = isAverage,
            IsEstimated = isEstimated,
            HasSpeaker = hasSpeaker,
            Extreme = extreme,
            Reading = UnitDescriber.ToContext(description, LanguageTable.English, [neutral]),
        };
        return StatementMatcher.Match(statement, before + words + after, before.Length, before.Length + words.Length);
    }

    private static ValueRecord Value(string text)
    {
        var value = ValueWords.Parse(text, out var problem);
        Assert.True(value is not null, problem);
        return value;
    }

    private static Number Number(decimal value) => new(value, 0.01m);
}
