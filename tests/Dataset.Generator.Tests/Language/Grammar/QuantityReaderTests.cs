using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Tests.Language.Grammar;

/// <summary>
/// How each kind of number phrase is read. A line is a text and what its numbers are, in the words of <see cref="PhraseText"/>.
/// </summary>
public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("7,000 boats", "7000")]
    [InlineData("1 250 000 boats", "1250000")]
    [InlineData("1\u00a0250 boats", "1250")]
    [InlineData("1\u2009250 boats", "1250")]
    [InlineData("1\u202f250 boats", "1250")]
    [InlineData("8'400 boats", "8400")]
    [InlineData("8’400 boats", "8400")]
    [InlineData("12,40,500 votes", "1240500")]
    [InlineData("3,75,710 votes", "375710")]
    [InlineData("6.283 185 metres", "6.283185")]
    [InlineData("0.08 metres", "0.08")]
    [InlineData(".5 metres", "0.5")]
    [InlineData("٣٤٥ boats", "345")]
    [InlineData("४५ boats", "45")]
    public void Digits_are_read_whole_however_they_are_grouped(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("4_000 boats", "refused | refused")]
    [InlineData("4,00 boats", "refused | refused")]
    [InlineData("4-000 boats", "refused | refused")]
    [InlineData("4‚000 boats", "refused | refused")]
    [InlineData("4\u200b,000 boats", "refused | refused")]
    [InlineData("2\u00ad150 boats", "refused | refused")]
    [InlineData("2\ufeff150 boats", "refused | refused")]
    [InlineData("4,000:00 boats", "refused | refused")]
    [InlineData("4 k boats", "refused")]
    [InlineData("1.5 M boats", "refused")]
    [InlineData("4m", "refused")]
    [InlineData("3 x 107", "refused")]
    [InlineData("3 × 5 metres", "refused")]
    [InlineData("4, 000 boats", "refused | refused")]
    [InlineData("1億 boats", "refused")]
    [InlineData("4 mil boats", "refused")]
    [InlineData("➂ boats", "refused")]
    public void What_touches_digits_and_is_not_understood_refuses_the_number(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("50000000000000000000000000000 boats", "50000000000000000000000000000")]
    [InlineData("50000000000000000000000000000 dozen boats", "refused")]
    [InlineData("4 over 1444444444444444444444444444444 boats", "4 | refused")]
    [InlineData("79228162514264337593543950335 boats", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336 boats", "refused")]
    public void A_number_at_the_end_of_what_a_decimal_holds_is_read_or_refused(string text, string expected) =>
        Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    public void A_point_before_digits_begins_no_number_where_decimals_have_a_comma(string language) =>
        Assert.Equal("refused", PhraseText.Read(".5 km", new ReadingContext(LanguageTable.Find(language)!)));

    [Theory]
    [InlineData("twenty-five boats", "25")]
    [InlineData("two hundred and five boats", "205")]
    [InlineData("seven million, three hundred and eighty thousand, two hundred and thirty-six", "7380236")]
    [InlineData("three point one four", "3.14")]
    [InlineData("a dozen boats", "12")]
    [InlineData("three dozen boats", "36")]
    [InlineData("half a million boats", "500000")]
    [InlineData("two and a half years", "2.5")]
    [InlineData("four and a half million dollars", "4500000 us-dollar")]
    [InlineData("a thousand boats", "1000")]
    [InlineData("nineteen boats", "19")]
    [InlineData("one twenty two", "refused")]
    [InlineData("two thousand hundred", "refused")]
    public void Words_are_numbers(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("7 thousand boats", "7000")]
    [InlineData("1.5 million boats", "1500000")]
    [InlineData("$3.4bn", "3400000000 us-dollar")]
    [InlineData("€12k", "12000 euro")]
    [InlineData("$2m", "2000000 us-dollar")]
    [InlineData("37 lakh farmers", "3700000")]
    [InlineData("₹2.1 lakh crore", "2100000000000 indian-rupee")]
    [InlineData("4 thousand 3 hundred and 21", "4321")]
    [InlineData("two thousand million", "2000000000")]
    [InlineData("30 MUSD", "30000000 us-dollar")]
    [InlineData("3 quadrillion", "3000000000000000")]
    public void Scales_multiply(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("1.5 × 10^6", "1500000")]
    [InlineData("1.602e-19", "0.0000000000000000001602")]
    [InlineData("3 x 10-5 m", "0.00003 m")]
    [InlineData("2.4 × 10⁻³", "0.0024")]
    [InlineData("10^6 cells", "1000000")]
    [InlineData("5.7 × 10 −4", "0.00057")]
    public void Powers_of_ten_are_read(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("−59 people", "-59")]
    [InlineData("minus 5 degrees", "-5")]
    [InlineData("negative 0.2%", "-0.2 %")]
    [InlineData("a change of –0.6", "-0.6")]
    [InlineData("-$0.3 billion", "-300000000 us-dollar")]
    [InlineData("($99.50)", "-99.5 us-dollar")]
    [InlineData("2019-03,-0.4177", "-0.4177")]
    public void Signs_are_read(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("two-thirds of adults", "2/3")]
    [InlineData("one in four adults", "1/4")]
    [InlineData("3 out of 10 pupils", "3/10")]
    [InlineData("1 in 2,500 newborns", "1/2500")]
    [InlineData("½ of it", "1/2")]
    [InlineData("4½ years", "4.5")]
    [InlineData("4 1/2 years", "4.5")]
    [InlineData("a fifth", "1/5")]
    [InlineData("three fifths", "3/5")]
    public void Fractions_stay_fractions(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("5.2 percent", "5.2 %")]
    [InlineData("5.2%", "5.2 %")]
    [InlineData("7‰", "7 ‰")]
    [InlineData("0.2 percentage points", "0.2 points")]
    [InlineData("40 basis points", "40 basis points")]
    [InlineData("3.25% a year", "3.25 % per year")]
    [InlineData("7,000 boats a day", "7000 per day")]
    [InlineData("7,000 boats/day", "7000 per day")]
    [InlineData("7,000 boats called daily", "7000 per day")]
    [InlineData("48.61 deaths per 100,000 people", "48.61 per 100000 people | 100000")]
    [InlineData("sold 230 copies a decade ago", "230")]
    public void Percent_points_and_rates_are_told_apart(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("5km", "5 km")]
    [InlineData("350µm", "350 µm")]
    [InlineData("USD50", "50 us-dollar")]
    [InlineData("50 USD", "50 us-dollar")]
    [InlineData("CHF3.04", "3.04 swiss-franc")]
    [InlineData("12p", "12 pence")]
    [InlineData("Rs. 500", "500 indian-rupee")]
    [InlineData("20 °C", "20 °C")]
    [InlineData("320 kg/m3", "320 kg/m3")]
    [InlineData("71,400 dollars", "71400 us-dollar")]
    [InlineData("640 million Canadian dollars", "640000000 cad")]
    [InlineData("640 million Hong Kong dollars", "640000000 hkd")]
    [InlineData("12 Egyptian pounds", "12 egp")]
    [InlineData("12 CFA francs", "12 cfa-franc")]
    public void Units_and_currencies_stand_on_either_side(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("1,200 to 1,500 boats", "1200 to 1500")]
    [InlineData("between 5 and 7 percent", "5 to 7 %")]
    [InlineData("3%–5%", "3 to 5 %")]
    [InlineData("8–12 lakh", "800000 to 1200000")]
    [InlineData("$1.2 to $1.5 million", "1200000 to 1500000 us-dollar")]
    [InlineData("7,000 – 8,000 boats", "7000 to 8000")]
    [InlineData("-18 °C to -34 °C", "-34 to -18 °C")]
    [InlineData("7 or 8 thousand boats", "7000 to 8000")]
    [InlineData("from 14 to 30 kilometres wide", "14 to 30")]
    [InlineData("300 boats (±20)", "300 ± 20")]
    [InlineData("300 (±20) boats", "300 ± 20")]
    [InlineData("300 boats, plus or minus 20", "300 ± 20")]
    [InlineData("a majority of 6 to 3", "6 | 3")]
    public void Ranges_have_two_ends(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("rose from 1,000 to 1,040", "1000 up-from | 1040")]
    [InlineData("fell by 5,600 to 12,900", "5600 down-by | 12900")]
    [InlineData("rose 25% to 34,500", "25 % up-by | 34500")]
    [InlineData("were transferred from 70 to 80", "70 | 80")]
    public void From_and_to_behind_a_word_of_change_are_two_levels(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("6.674 30(15)", "6.6743 ± 0.00015")]
    [InlineData("7.2 kg ± 0.1 kg", "7.2 ± 0.1 kg")]
    [InlineData("52 percent, plus or minus 3", "52 ± 3 %")]
    [InlineData("12.71 +1.14 −1.19", "12.71 +1.14 -1.19")]
    [InlineData("1.07 °C (0.8 to 1.3)", "1.07 [0.8, 1.3] °C")]
    [InlineData("1.38 (95% CI 1.12 to 1.69)", "1.38 [1.12, 1.69] 95")]
    [InlineData("72% (95% confidence interval, 64 to 79)", "72 [64, 79] 95 %")]
    [InlineData("4.1 ± 0.3 million years", "4100000 ± 300000")]
    [InlineData("40 ± 5% boats", "refused")]
    public void Uncertainties_and_intervals_belong_to_their_number(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("about 40 boats", "about 40")]
    [InlineData("ca. 40 boats", "about 40")]
    [InlineData("c. 40 boats", "about 40")]
    [InlineData("nigh on 40 boats", "nearly 40")]
    [InlineData("just shy of 40 boats", "nearly 40")]
    [InlineData("in the vicinity of 40 boats", "about 40")]
    [InlineData("larger than 40 metres", "over 40")]
    [InlineData("north of 40 boats", "over 40")]
    [InlineData("at the very least 40 boats", "at-least 40")]
    [InlineData("no fewer than 40 boats", "at-least 40")]
    [InlineData("not more than 40 boats", "up-to 40")]
    [InlineData("capped at 40 boats", "up-to 40")]
    [InlineData("≲ 40 boats", "up-to 40")]
    [InlineData(">= 40 boats", "at-least 40")]
    [InlineData("~40 boats", "about 40")]
    [InlineData("fewer than, as the pilot says, 40 boats", "under 40")]
    [InlineData("roughly speaking, 40 boats", "about 40")]
    [InlineData("fewer than\n40 boats", "under 40")]
    [InlineData("at best 40 boats", "unclear 40")]
    public void Hedges_before_a_number_are_read(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("40 boats or more", "at-least 40")]
    [InlineData("40 or possibly more", "at-least 40")]
    [InlineData("40 (approx.)", "about 40")]
    [InlineData("40 at the outside", "up-to 40")]
    [InlineData("40 and counting", "over 40")]
    [InlineData("40 maximum", "up-to 40")]
    [InlineData("40+ boats", "at-least 40")]
    [InlineData("40[2] or fewer boats", "up-to 40")]
    [InlineData("40\nor fewer", "up-to 40")]
    [InlineData("40 boats, give or take", "about 40")]
    [InlineData("two raids or more arrests", "2")]
    public void Hedges_behind_a_number_are_read(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("a third of 700 boats", "1/3 | refused")]
    [InlineData("triple 700 boats", "3 | refused")]
    [InlineData("ten times 700 boats", "10 | refused")]
    [InlineData("10% of 700 boats", "10 % | refused")]
    [InlineData("all but 50 boats", "refused")]
    [InlineData("700 less 50 boats", "refused | refused")]
    [InlineData("50 short of 700 boats", "50 | refused")]
    [InlineData("50 more than 700 boats", "50 up-by | refused")]
    [InlineData("(in thousands): 7", "refused")]
    [InlineData("Ships ('000): 7", "refused")]
    [InlineData("Ships (000s) 7", "refused")]
    [InlineData("Ships, thousands: 7", "refused")]
    [InlineData("Ships (×1,000): 7", "refused | refused")]
    [InlineData("Fares (US$m): 7", "refused")]
    [InlineData("Fares ($ mn): 7", "refused")]
    [InlineData("Fares, $000: 7", "refused")]
    [InlineData("Fares in $ millions: 7", "refused")]
    [InlineData("Fares in millions of dollars: 7", "refused")]
    [InlineData("Fares in US$ millions: 7", "refused")]
    [InlineData("Fares, USD bn: 7", "refused")]
    [InlineData("Fares (EUR m): 7", "refused")]
    [InlineData("Ships [thousands] 7", "refused")]
    [InlineData("In thousands, 7 ships", "refused")]
    [InlineData("Ships (in thousands) called 7 times", "refused")]
    [InlineData("Thousands marched: 7", "7")]
    [InlineData("Ships (p < 0.000) 7", "under 0 | 7")]
    [InlineData("Paris (12 k€) 7", "12000 euro | 7")]
    [InlineData("A city of a million: 7", "1000000 | 7")]
    [InlineData("Lagos (15 million people) 7", "15000000 | 7")]
    public void A_part_or_a_multiple_of_a_number_is_not_that_number(string text, string expected) =>
    Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("In 2024, 40 boats", "40")]
    [InlineData("on 14 May 2024", "")]
    [InlineData("12/05/2025", "")]
    [InlineData("since the 1990s", "")]
    [InlineData("the 14th boat", "")]
    [InlineData("Title 42 boats", "")]
    [InlineData("Pier 39", "")]
    [InlineData("boat No. 13", "")]
    [InlineData("MS-13 boats", "")]
    [InlineData("section 287(g)", "")]
    [InlineData("at 5:40 a.m.", "")]
    [InlineData("aged 16 to 64", "")]
    [InlineData("18- to 24-year-olds", "")]
    [InlineData("2025-02-05", "")]
    [InlineData("between 2017 and 2020", "")]
    public void Numbers_that_count_nothing_are_no_quantities(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Theory]
    [InlineData("decreased by 59,000", "59000 down-by")]
    [InlineData("an increase of 412 cases", "412 up-by")]
    [InlineData("down 94%", "94 % down-by")]
    [InlineData("85 more officers than before", "85 up-by")]
    [InlineData("edged down to 5.2 percent", "5.2 % down-to")]
    [InlineData("4.8 percent below its level", "4.8 % down-by")]
    public void The_direction_of_a_change_is_read(string text, string expected) => Assert.Equal(expected, PhraseText.Read(text));

    [Fact]
    public void A_letter_is_a_scale_where_the_unit_rules_the_other_reading_out()
    {
        var boats = new ReadingContext(LanguageTable.English) { UnitNouns = { "boats" }, ReadsScaleLetters = true };
        var metres = new ReadingContext(LanguageTable.English) { UnitNouns = { "metres" }, UnitSymbols = { "m" } };

        Assert.Equal("4000", PhraseText.Read("4 k boats", boats));
        Assert.Equal("4 m", PhraseText.Read("4m of rope", metres));
    }

    [Theory]
    [InlineData("an astonishing 40 boats", null)]
    [InlineData("a quoxical 40 boats", "quoxical")]
    [InlineData("the crew counted 40 boats", null)]
    [InlineData("\u0430bout 40 boats", "\u0430bout")]
    public void A_word_right_before_a_number_that_no_table_knows_is_told(string text, string? unknown)
    {
        var phrase = Assert.Single(QuantityReader.Read(text));

        Assert.Equal(unknown, phrase.Unknown is { } found ? text[found.Start..found.End] : null);
    }

    [Theory]
    [InlineData("not 40 but 4 boats", "denial")]
    [InlineData("It is false that 40 boats called", "denial")]
    [InlineData("If the trend holds, 40 boats call", "condition")]
    [InlineData("Had 40 boats called, it would be full", "condition")]
    [InlineData("a goal of 40 boats", "target")]
    [InlineData("an expected 40 boats", "forecast")]
    [InlineData("a capacity of 40 boats", "capacity")]
    [InlineData("a median of 40 boats", "average")]
    [InlineData("instead of 40 boats", "contrast")]
    [InlineData("reportedly 40 boats", "hearsay")]
    public void The_sense_of_the_clause_is_read(string text, string kind) =>
        Assert.Contains(QuantityReader.Read(text)[0].Sense, mark => mark.Kind.ToWord() == kind);

    [Fact]
    public void Printed_digits_are_kept()
    {
        Assert.Equal(100_000m, QuantityReader.Read("7.0 million")[0].Low.LastDigit);
        Assert.Equal(1_000_000m, QuantityReader.Read("7 million")[0].Low.LastDigit);
        Assert.Equal(0.01m, QuantityReader.Read("0.10")[0].Low.LastDigit);
    }

    [Fact]
    public void A_text_of_many_numbers_is_read_in_linear_time()
    {
        var (small, large) = (Allocated(400), Allocated(1_600));

        Assert.InRange(large / (double)small, 1, 5);
        static long Allocated(int repeats)
        {
            var text = string.Concat(Enumerable.Repeat("about 7,000 boats, or 8 to 9 percent, called by 3 May 2024; ", repeats));
            QuantityReader.Read("warm");
            var before = GC.GetAllocatedBytesForCurrentThread();
            QuantityReader.Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
