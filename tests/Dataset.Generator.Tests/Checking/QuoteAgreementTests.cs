using Dataset.Generator.Language;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Xunit;

namespace Dataset.Generator.Tests.Checking;

public class QuoteAgreementTests
{
    [Theory]
    [InlineData("over 100,000", "have exceeded 100,000 since President Trump returned")]
    [InlineData("113,000", "arrested 113,000 individuals", "DHS source, ICE officials have ", " and carried out “north of” 100,000 deportations")]
    [InlineData("over 100,000", "carried out “north of” 100,000 deportations since Trump’s inauguration on January 20")]
    [InlineData("over 100,000", "“north of” 100,000 deportations", "arrested 113,000 individuals and carried out ")]
    [InlineData("7,000", "border agents reported just 7,000 illegal crossings")]
    [InlineData("94", "down an astonishing 94% from the 137,000 crossings")]
    [InlineData("137,000", "the 137,000 crossings recorded in March of the previous year", "94% from ", " under former President Biden.")]
    [InlineData("about 8,300", "February’s crossings, at approximately 8,300", "under former President Biden. ", ", were the lowest in at least 25 years.")]
    [InlineData("at least 25", "were the lowest in at least 25 years", "February’s crossings, at approximately 8,300, ")]
    [InlineData("17", "17 alleged members of Tren de Aragua and MS-13 were shackled")]
    [InlineData("66,463", "ICE officials arrested 66,463 illegal immigrants.", "", "\n\nMore than 65,000 illegal immigrants")]
    [InlineData("over 65,000", "More than 65,000 illegal immigrants were deported")]
    [InlineData("about 17,000", "Some 17,000 deportees had criminal convictions or charges")]
    [InlineData("17,200", "ICE deported 17,200 people in April alone", "", " – roughly 4,000 more than the number")]
    [InlineData("17,200", "ICE deported 17,200 people in April alone – roughly 4,000 more than the number conducted in April 2024")]
    [InlineData("about 4,000", "roughly 4,000 more than the number conducted in April 2024", "17,200 people in April alone – ", ", under former president Joe Biden.")]
    [InlineData("3,000", "the lofty new target of 3,000 people a day")]
    [InlineData("up to 20 million", "rid America of up to 20 million illegal immigrants")]
    [InlineData("up to 20,000,000", "rid America of up to 20 million illegal immigrants")]
    [InlineData("1,200 to 1,500", "told to make between 1,200 and 1,500 arrests per day", "", ", with 75 at each")]
    [InlineData("1,200 to 1,500", "a target of 1,200 to 1,500 arrests per day")]
    [InlineData("1,200 to 1,500", "ramp up daily deportations to between 1,200 and 1,500 arrests")]
    [InlineData("75", "with 75 at each of the 25 Immigration and Customs Enforcement field offices", "between 1,200 and 1,500 arrests per day, ")]
    [InlineData("25", "the 25 Immigration and Customs Enforcement field offices", "with 75 at each of ")]
    [InlineData("1,100", "highest single-day total was 1,100 arrests", "", ", despite consistently failing to reach 1,000.")]
    [InlineData("under 1,000", "consistently failing to reach 1,000")]
    [InlineData("about 8,000", "approximately 8,000 people had been arrested")]
    [InlineData("nearly 500", "released nearly 500 of those arrested")]
    [InlineData("over 100", "target over 100 members of the Venezuelan gang")]
    [InlineData("30", "reportedly resulted in only 30 arrests")]
    [InlineData("1", "a single confirmed gang member", "resulted in only 30 arrests and ")]
    [InlineData("at least 1,200", "Trump Pushes for 1,200+ Daily Deportations")]
    [InlineData("at least 75", "make at least 75 arrests per day")]
    [InlineData("at least 75", "achieving a minimum of 75 arrests per day")]
    [InlineData("956", "ICE reported 956 arrests on Sunday under the heightened effort")]
    [InlineData("about 1.5 million", "the approximately 1.5 million migrants")]
    [InlineData("1.5 million", "targeting the 1.5 million illegal migrants")]
    [InlineData("1,179", "a total of 1,179 people on Sunday", "", ", with nearly 52 percent not having")]
    [InlineData("nearly 52", "nearly 52 percent not having criminal records", "1,179 people on Sunday, with ")]
    [InlineData("613", "only 613 were considered \"criminal arrests,\"", "", " while 566 were individuals")]
    [InlineData("thousands", "deployed thousands of additional troops")]
    [InlineData("hundreds", "Hundreds of violent, predatory, and gang-affiliated")]
    [InlineData("millions and millions", "deport “millions and millions” of people")]
    [InlineData("the majority", "sources believe the majority are being deported to Mexico")]
    [InlineData("the majority", "The majority of recent illegal crossings")]
    [InlineData("1.2 million to 1.5 million", "from 1.2 to 1.5 million migrants")]
    [InlineData("100", "either 100 or over 100 people")]
    [InlineData("over 100", "either 100 or over 100 people")]
    [InlineData("0.10", "a rate of 0.1 per day")]
    [InlineData("1,500", "quotas were ramped up to 1,500 arrests")]
    [InlineData("6.67430 ± 0.00015", "the constant is 6.67430 ± 0.00015")]
    [InlineData("6.67430 ± 0.00015", "the constant is (6.67430 +/- 0.00015) × 10")]
    [InlineData("6.67430 ± 0.00015", "the constant is 6.674 30(15)")]
    [InlineData("6.67430 ± 0.00015", "the constant is 6.67430(15)")]
    [InlineData("6.67430 ± 0.00015", "the constant is 6.674 30 ± 0.000 15")]
    [InlineData("52 ± 0.5", "52 percent, plus or minus 0.5")]
    [InlineData("1.5 million ± 0.2 million", "1.5 ± 0.2 million people")]
    [InlineData("0.00015", "the constant is 6.67430 ± 0.00015")]
    [InlineData("1.602 ± 0.003", "the constant is 1.602(3)")]
    [InlineData("1.602", "the constant is 1.602(3)")]
    public void A_value_agrees_with_the_words_of_its_document(string value, string words, string before = "", string after = "") =>
        Assert.Empty(Check(value, null, words, before, after).Select(static disagreement => disagreement.ToString()));

    [Theory]
    [InlineData("nearly 50", "nearly half", "nearly half of those arrested lacking criminal records", true)]
    [InlineData("75", "three-quarters", "three-quarters of them", true)]
    [InlineData("33", "a third", "a third of them", true)]
    [InlineData("0.5", "half", "half a unit", false)]
    [InlineData("25", "twenty-five", "twenty-five offices", false)]
    [InlineData("100", "full capacity", "ICE has since reached full capacity", true)]
    [InlineData("nearly 100", "nearly everyone", "nearly everyone who is caught", true)]
    [InlineData("6.67430 ± 0.00015", "6.674 30(15)", "once 6.67 ± 0.01 and now 6.674 30(15)", false)]
    public void A_printed_form_carries_number_and_hedge(string value, string printed, string words, bool isPercent) =>
        Assert.Empty(Check(value, printed, words, "", "", isPercent));

    [Theory]
    [InlineData("8,300", "crossings, at approximately 8,300", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "approximately", "write 'about 8,300'")]
    [InlineData("8,300", "8,300", "crossings, at approximately ", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "approximately", "quote the hedge too")]
    [InlineData("8,300", "8,300", "crossings, at approximately", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "approximately", "write 'about 8,300'")]
    [InlineData("about 8,300", "8,300", "crossings, at approximately ", "", nameof(QuoteMismatchKind.HedgeMissingInWords), "about", "lengthen the quotation")]
    [InlineData("nearly 8,300", "approximately 8,300", "", "", nameof(QuoteMismatchKind.HedgeDiffers), "approximately", "write 'about 8,300'")]
    [InlineData("about 7,000", "just 7,000 illegal crossings", "", "", nameof(QuoteMismatchKind.HedgeMissingInWords), "about", "write '7,000'")]
    [InlineData("100,000", "100,000 deportations", "and carried out “north of” ", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "north of", "write 'over 100,000'")]
    [InlineData("100,000", "have exceeded 100,000 since", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "exceeded", "write 'over 100,000'")]
    [InlineData("1,200", "1,200", "Pushes for ", "+ Daily", nameof(QuoteMismatchKind.HedgeMissingInValue), "+", "write 'at least 1,200'")]
    [InlineData("1,200 to 1,500", "1,200+ Daily Deportations", "", "", nameof(QuoteMismatchKind.NumberMissing), "1,500", "which hold 1,200")]
    [InlineData("1,500", "between 1,200 and 1,500 arrests", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "between 1,200 and 1,500", "write '1,200 to 1,500'")]
    [InlineData("1,500", "1,500 arrests", "between 1,200 and ", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "between 1,200 and 1,500", "write '1,200 to 1,500'")]
    [InlineData("1,200 to 1,500", "first 1,200 and then 1,500", "", "", nameof(QuoteMismatchKind.HedgeMissingInWords), "between", "not as a range")]
    [InlineData("over 75", "a minimum of 75 arrests", "", "", nameof(QuoteMismatchKind.HedgeDiffers), "a minimum of", "write 'at least 75'")]
    [InlineData("over 4,000", "4,000 more than the number conducted", "", "", nameof(QuoteMismatchKind.HedgeMissingInWords), "over", "write '4,000'")]
    [InlineData("4,000", "roughly 4,000 more than the number", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "roughly", "write 'about 4,000'")]
    [InlineData("13,200", "roughly 4,000 more than the number", "", "", nameof(QuoteMismatchKind.NumberMissing), "13,200", "which hold 4,000")]
    [InlineData("13", "members of MS-13 were shackled", "", "", nameof(QuoteMismatchKind.NumberMissing), "13", "hold 13")]
    [InlineData("18", "the 18th-century Act", "", "", nameof(QuoteMismatchKind.NumberMissing), "18", "correct the value")]
    [InlineData("20", "up to 20", "", " million illegal immigrants", nameof(QuoteMismatchKind.NumberMissing), "20", "cut '20 million'")]
    [InlineData("3,000", "Trump aims for 3, arrests daily", "", "", nameof(QuoteMismatchKind.NumberMissing), "3,000", "hold 3")]
    [InlineData("50", "half of those arrested", "", "", nameof(QuoteMismatchKind.NumberMissing), "50", "under 'printed'")]
    [InlineData("5", "many people", "", "", nameof(QuoteMismatchKind.NumberMissing), "5", "hold no number")]
    [InlineData("thousands", "tens of thousands of troops", "", "", nameof(QuoteMismatchKind.WordsMissing), "thousands", "quantity of its own")]
    [InlineData("hundreds", "thousands of troops", "", "", nameof(QuoteMismatchKind.WordsMissing), "hundreds", "quote the passage")]
    [InlineData("most", "at most 25 people", "", "", nameof(QuoteMismatchKind.WordsMissing), "most", "quantity of its own")]
    [InlineData("6.67430", "6.67430 ± 0.00015 units", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "6.67430 ± 0.00015", "write '6.67430 ± 0.00015'")]
    [InlineData("6.67430", "6.674 30(15) units", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "6.674 30(15)", "write '6.67430 ± 0.00015'")]
    [InlineData("6.67430", "the constant is 6.67430", "", " ± 0.00015", nameof(QuoteMismatchKind.HedgeMissingInValue), "6.67430 ± 0.00015", "quote the hedge too")]
    [InlineData("about 6.67430", "6.67430 ± 0.00015 units", "", "", nameof(QuoteMismatchKind.HedgeDiffers), "6.67430 ± 0.00015", "write '6.67430 ± 0.00015'")]
    [InlineData("6.67430 ± 0.00015", "6.67430 and then 0.00015", "", "", nameof(QuoteMismatchKind.HedgeMissingInWords), "±", "a series of its own")]
    [InlineData("6.67430 ± 0.00016", "6.67430 ± 0.00015 units", "", "", nameof(QuoteMismatchKind.NumberMissing), "0.00016", "which hold 6.67430, 0.00015")]
    [InlineData("6.67431 ± 0.00015", "6.67430 ± 0.00015 units", "", "", nameof(QuoteMismatchKind.NumberMissing), "6.67431", "which hold 6.67430, 0.00015")]
    [InlineData("6.67430 ± 0.00015", "the constant is 6.67430", "", " ± 0.00015", nameof(QuoteMismatchKind.NumberMissing), "0.00015", "does not stand in the words")]
    [InlineData("6.6743 ± 0.0001", "6.67430 ± 0.00010 units", "", "", nameof(QuoteMismatchKind.NumberMissing), "6.67430 ± 0.00010", "write '6.67430 ± 0.00010'")]
    [InlineData("6.6743 ± 0.00015", "6.67430 ± 0.00015 units", "", "", nameof(QuoteMismatchKind.NumberMissing), "6.67430 ± 0.00015", "write '6.67430 ± 0.00015'")]
    [InlineData("all", "nearly all of them", "", "", nameof(QuoteMismatchKind.HedgeMissingInValue), "nearly", "nearly all")]
    public void A_value_that_says_other_than_its_words_is_told_so(
        string value, string words, string before, string after, string kind, string offending, string hint)
    {
        var disagreement = Assert.Single(Check(value, null, words, before, after));

        Assert.Equal((kind, offending), (disagreement.Kind.ToString(), disagreement.Offending));
        Assert.Contains(hint, disagreement.Suggestion, StringComparison.Ordinal);
        Assert.EndsWith(".", disagreement.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50", "nearly half", "nearly half of those arrested", nameof(QuoteMismatchKind.HedgeMissingInValue))]
    [InlineData("nearly 40", "nearly half", "nearly half of those arrested", nameof(QuoteMismatchKind.NumberMissing))]
    [InlineData("nearly 50", "almost half", "nearly half of those arrested", nameof(QuoteMismatchKind.PrintedMissing))]
    [InlineData("100", "everyone", "nearly everyone who is caught", nameof(QuoteMismatchKind.HedgeMissingInValue))]
    public void A_printed_form_is_matched_with_the_words_too(string value, string printed, string words, string kind) =>
        Assert.Equal(kind, Assert.Single(Check(value, printed, words, "", "", isPercent: true)).Kind.ToString());

    [Theory]
    [InlineData("over", "100,000", "have exceeded 100,000 since President Trump returned")]
    [InlineData("over", "100,000", "carried out “north of” 100,000 deportations")]
    [InlineData("about", "8,300", "February’s crossings, at approximately 8,300")]
    [InlineData("about", "17,000", "Some 17,000 deportees had criminal convictions")]
    [InlineData("about", "4,000", "roughly 4,000 more than the number conducted")]
    [InlineData("up to", "20 million", "rid America of up to 20 million illegal immigrants")]
    [InlineData("at least", "75", "achieving a minimum of 75 arrests per day")]
    [InlineData("at least", "1,200", "Trump Pushes for 1,200+ Daily Deportations")]
    [InlineData("under", "1,000", "consistently failing to reach 1,000")]
    [InlineData("nearly", "52", "nearly 52 percent not having criminal records")]
    [InlineData("", "7,000", "border agents reported just 7,000 illegal crossings")]
    [InlineData("", "613", "only 613 were considered")]
    public void No_other_hedge_agrees_with_the_same_words(string hedge, string number, string words)
    {
        foreach (var other in new[] { "", "about", "nearly", "over", "at least", "under", "up to" })
        {
            Assert.Equal(other == hedge, !Check((other + " " + number).Trim(), null, words, "", "").Any());
        }
    }

    [Theory]
    [InlineData("9 to ", "NumberMissing, NumberMissing, WordsMissing")]
    [InlineData("about ", "NumberMissing, HedgeDiffers, WordsMissing")]
    [InlineData("between 1 and ", "NumberMissing, NumberMissing, WordsMissing")]
    [InlineData(",", "NumberMissing, NumberMissing, WordsMissing")]
    [InlineData("1.234 567 ", "NumberMissing, NumberMissing, WordsMissing")]
    [InlineData("1.2 ± ", "NumberMissing, NumberMissing, WordsMissing")]
    [InlineData("5, over ", "WordsMissing")]
    [InlineData("\ud83d", "NumberMissing, NumberMissing, WordsMissing")]
    public void Hostile_words_are_checked_in_time(string part, string kinds)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000));

        string[] found =
        [
            .. TimeGuard.Run(() => Check("over 5", null, text, text, text).ToList()).Select(one => one.Kind.ToString()),
            .. TimeGuard.Run(() => Check("over 5", text, text, text, text).ToList()).Select(one => one.Kind.ToString()),
            .. TimeGuard.Run(() => Check("hundreds", null, text, text, text).ToList()).Select(one => one.Kind.ToString()),
        ];
        Assert.Equal(kinds, string.Join(", ", found));
    }

    private static IEnumerable<QuoteMismatch> Check(string value, string? printed, string words, string before, string after, bool isPercent = false)
    {
        var record = ValueWords.Parse(value, printed, out var problem);
        Assert.True(record is not null, problem);
        return QuoteMatcher.Check(record, words, before, after, isPercent);
    }
}
