namespace Dataset.Generator.Tests.Language.Grammar;

/// <summary>Which number a hedge governs. A line is a text and what its numbers are, in the words of <see cref="PhraseText"/>.</summary>
public sealed class HedgeTests
{
    [Theory]
    [InlineData("traffic has exceeded 7,000 since", "over 7000")]
    [InlineData("exceeded the old record of 1,100", "over 1100")]
    [InlineData("carried “north of” 7,000 boats", "over 7000")]
    [InlineData("More than 65,000 boats", "over 65000")]
    [InlineData("MORE THAN 5", "over 5")]
    [InlineData("more\u00A0than 5", "over 5")]
    [InlineData("In March 2025 more than 65,000", "over 65000")]
    [InlineData("over 100 boats", "over 100")]
    [InlineData("over a 1,000", "over 1000")]
    [InlineData("Some 17,000 boats", "about 17000")]
    [InlineData("an estimated 11 million boats", "about 11000000")]
    [InlineData("~8,300 and > 5", "about 8300 | over 5")]
    [InlineData("up to 20 million", "up-to 20000000")]
    [InlineData("no more than 75", "up-to 75")]
    [InlineData("as many as 75", "up-to 75")]
    [InlineData("has not exceeded 75", "up-to 75")]
    [InlineData("a max of 25 boats", "up-to 25")]
    [InlineData("cca. CHF 749", "about 749 swiss-franc")]
    [InlineData("approx. US$21 mn", "about 21000000 us-dollar")]
    [InlineData("nearly 500 of those", "nearly 500")]
    [InlineData("nearly half of those", "nearly 1/2")]
    [InlineData("just under 500", "nearly 500")]
    [InlineData("close to 500", "nearly 500")]
    [InlineData("a minimum of 75 boats", "at-least 75")]
    [InlineData("no fewer than 75", "at-least 75")]
    [InlineData("fewer than 75", "under 75")]
    [InlineData("failing to reach 1,000", "under 1000")]
    [InlineData("more than one in 25", "over 1/25")]
    [InlineData("at approximately 8,300, were the lowest in at least 25 years", "about 8300 | at-least 25")]
    [InlineData("17,200 boats in April alone – roughly 4,000 more than the number", "17200 | about 4000 up-by")]
    [InlineData("113,000 boats, over 100,000 of them", "113000 | over 100000")]
    public void A_hedge_governs_the_number_behind_it(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("75 or more", "at-least 75")]
    [InlineData("75 boats or more.", "at-least 75")]
    [InlineData("1,200-plus", "at-least 1200")]
    [InlineData("94%+", "at-least 94 %")]
    [InlineData("75 or so", "about 75")]
    [InlineData("75 at most", "up-to 75")]
    public void A_hedge_governs_the_number_before_it(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("75 boats or more moorings", "75")]
    [InlineData("75 boats, about 510 moorings", "75 | about 510")]
    [InlineData("4.8 million boats, approximately $510", "4800000 | about 510 us-dollar")]
    [InlineData("some of the 25 piers", "25")]
    [InlineData("4,000 more than the 13,200 of April", "4000 up-by | 13200")]
    [InlineData("25 percent below the 13,200 of April", "25 % down-by | 13200")]
    [InlineData("ramped up to 1,500", "1500 up-to")]
    [InlineData("just 7,000, only 613", "7000 | 613")]
    [InlineData("in March under the former master. February saw 8,300", "8300")]
    [InlineData("was more. Than 5 came", "5")]
    [InlineData("under Bligh, 75 boats", "75")]
    [InlineData("over sweeping coastal works by 25 piers", "25")]
    [InlineData("boats on Sunday under the heightened effort", "")]
    [InlineData("balance between harbour safety and 25 concerns", "25")]
    [InlineData("exceeded what anyone had thought was 1,100", "1100")]
    [InlineData("two raids or more boats", "2")]
    public void A_word_that_hedges_elsewhere_hedges_nothing_here(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("between 1,200 boats and 1,500", "1200 to 1500")]
    [InlineData("a range of 1,200 to 1,500 boats", "1200 to 1500")]
    [InlineData("from 75 to 100", "75 to 100")]
    [InlineData("1,200–1,500 and 75-100", "1200 to 1500 | 75 to 100")]
    [InlineData("about 1,200 to 1,500", "about 1200 to 1500")]
    [InlineData("rose from 75 to 100", "75 up-from | 100")]
    [InlineData("up from 75 boats to 100", "75 up-from | 100")]
    [InlineData("500 short of 3,000", "500 | refused")]
    [InlineData("10–25 kg", "10 to 25 kg")]
    [InlineData("10-25 boats", "10 to 25")]
    public void Two_numbers_are_a_range_where_the_words_say_so(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("minus £760 crore", "-7600000000 pound-sterling")]
    [InlineData("−EUR 6,733.90", "-6733.9 euro")]
    [InlineData("-US$84", "-84 us-dollar")]
    [InlineData("four hundred dozen boats", "4800")]
    [InlineData("three hundred and two dozen boats", "324")]
    [InlineData("10−6 m", "0.000001 m")]
    public void Signs_dozens_and_bare_powers_are_read_whole(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("(6.67430±0.00015)", "6.6743 ± 0.00015")]
    [InlineData("(6.67430 ± 0.00015) × 10^-4", "0.00066743 ± 0.000000015")]
    [InlineData("52% +/- 3%", "52 ± 3 %")]
    [InlineData("9.109 383 7139(28)", "9.1093837139 ± 0.0000000028")]
    [InlineData("-1.602(3)", "-1.602 ± 0.003")]
    [InlineData("52. ± 3", "52 | about 3")]
    [InlineData("5 ± 0", "refused | about 0")]
    [InlineData("7,000(2) boats", "refused | 2")]
    [InlineData("4006% ± 31 km", "refused")]
    public void An_uncertainty_belongs_to_the_number_it_touches(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));
}
