using System.Globalization;
using Dataset.Generator.Language;
using Xunit;

namespace Dataset.Generator.Tests.Checking;

public class NumberScannerTests
{
    [Theory]
    [InlineData("arrested 113,000 individuals", "113,000=113000 Digits")]
    [InlineData("rid America of up to 20 million illegal immigrants", "20 million=20000000 Digits")]
    [InlineData("approximately 1.5 million migrants", "1.5 million=1500000 Digits")]
    [InlineData("$1.5M, 5k, 2bn and 20-million", "1.5M=1500000 Digits|5k=5000 Digits|2bn=2000000000 Digits|20-million=20000000 Digits")]
    [InlineData("Pushes for 1,200+ Daily", "1,200=1200 Digits")]
    [InlineData("an astonishing 94% from the 137,000", "94=94 Digits|137,000=137000 Digits")]
    [InlineData("Self-deport or face 20-year exile", "20=20 Digits")]
    [InlineData("the 18th-century Act", "18th=18 Ordinal")]
    [InlineData("17 alleged members of Tren de Aragua and MS-13", "17=17 Digits|13=? Digits")]
    [InlineData("Since the 1990s", "1990s=? Digits")]
    [InlineData("By bellecarter // 2025-02-05", "2025=2025 Digits|02=2 Digits|05=5 Digits")]
    [InlineData("Trump aims for 3, arrests daily", "3=3 Digits")]
    [InlineData("7,00 and 1.2.3 and 7.000,5", "7,00=? Digits|1.2.3=? Digits|7.000,5=? Digits")]
    [InlineData("fell by -3 (−4) to .5", "-3=-3 Digits|−4=-4 Digits|.5=0.5 Digits")]
    [InlineData("٣ and 1½", "٣=? Digits|1½=? Digits")]
    [InlineData("🙂7,000🙂", "7,000=7000 Digits")]
    [InlineData("a single confirmed gang member", "single=1 Word")]
    [InlineData("Three US officials and Four sources", "Three=3 Word|Four=4 Word")]
    [InlineData("twenty-five, twenty five thousand; two hundred and five", "twenty-five=25 Word|twenty five thousand=25000 Word|two hundred and five=205 Word")]
    [InlineData("one million two hundred thousand", "one million two hundred thousand=1200000 Word")]
    [InlineData("a dozen, two dozen, a million", "dozen=12 Word|two dozen=24 Word|million=1000000 Word")]
    [InlineData("two three twenty twelve", "two=2 Word|three=3 Word|twenty=20 Word|twelve=12 Word")]
    [InlineData("half a million", "half a million=500000 Word")]
    [InlineData("nearly half of them, two-thirds, a third of, a third party, one quarter", "half=? Word|two-thirds=? Word|a third=? Word|third=3 Ordinal|one quarter=? Word")]
    [InlineData("the first 100 days", "first=1 Ordinal|100=100 Digits")]
    [InlineData("the twenty-first day", "twenty-first=21 Ordinal")]
    [InlineData("the first quarter", "first=1 Ordinal|quarter=? Word")]
    [InlineData("twice, both terms, both agents and civilians", "twice=2 Word|both=2 Word")]
    [InlineData("“Hundreds of violent", "Hundreds=? WordedQuantity")]
    [InlineData("“millions and millions” of people", "millions and millions=? WordedQuantity")]
    [InlineData("tens of thousands, hundreds of thousands, dozens", "tens of thousands=? WordedQuantity|hundreds of thousands=? WordedQuantity|dozens=? WordedQuantity")]
    [InlineData("several hundred, a few thousand", "several hundred=? WordedQuantity|few thousand=? WordedQuantity")]
    [InlineData("The majority of most, at most", "majority=? WordedQuantity|most=? WordedQuantity")]
    [InlineData("someone alone, a tension, often, weighted, onehundred", "")]
    [InlineData("is 6.674 30(15) × 10", "6.674 30=6.6743 Digits|15=0.00015 Digits|10=10 Digits")]
    [InlineData("is -1.602(3)", "-1.602=-1.602 Digits|3=0.003 Digits")]
    [InlineData("is 9.109 383 7139(28)", "9.109 383 7139=9.1093837139 Digits|28=0.0000000028 Digits")]
    [InlineData("is 6.674 30 ± 0.000 15", "6.674 30=6.6743 Digits|0.000 15=0.00015 Digits")]
    [InlineData("rose from 1.234 500 times", "1.234=1.234 Digits|500=500 Digits")]
    [InlineData("rose to 7,000(2) and 3.5(123)", "7,000=7000 Digits|2=2 Digits|3.5=3.5 Digits|123=123 Digits")]
    [InlineData("five\nthousand", "five=5 Word|thousand=1000 Word")]
    public void Every_number_of_a_text_is_scanned_with_its_value_and_kind(string text, string expected)
    {
        var found = NumberScanner.Scan(text).Select(number =>
            $"{text.Substring(number.Start, number.Length)}={number.Value?.ToString(CultureInfo.InvariantCulture) ?? "?"} {number.Kind}");

        Assert.Equal(expected, string.Join("|", found));
    }

    [Fact]
    public void A_fraction_in_words_is_scanned_with_its_value() =>
        Assert.Equal([0.5m, 0.75m, 0.1m], NumberScanner.Scan("half, three-quarters, one tenth").Select(number => number.Fraction!.Value));

    [Fact]
    public void A_number_in_a_sentence_reads_as_it_was_written()
    {
        var random = new Random(3);
        for (var i = 0; i < 2_000; i++)
        {
            var number = Math.Round((decimal)(random.NextDouble() * Math.Pow(10, random.Next(1, 12))), random.Next(0, 3));
            var text = NumberWords.Format(number);
            var mention = Assert.Single(NumberScanner.Scan($"ICE reported {text}, more or less."));
            Assert.Equal((13, text.Length, number), (mention.Start, mention.Length, mention.Value));
        }
    }

    [Fact]
    public void No_digit_of_a_random_text_is_overlooked_and_no_two_numbers_overlap()
    {
        const string Alphabet = "0123456789,.-+%'’ aAst\n½";
        var random = new Random(4);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]).ToArray());
            var numbers = NumberScanner.Scan(text);
            for (var n = 1; n < numbers.Length; n++)
            {
                Assert.True(numbers[n].Start >= numbers[n - 1].End, text);
            }

            for (var k = 0; k < text.Length; k++)
            {
                Assert.True(!char.IsNumber(text[k]) || numbers.Any(number => number.Start <= k && k < number.End), text);
            }
        }
    }

    [Theory]
    [InlineData("9", 1)]
    [InlineData("1,", 1)]
    [InlineData("one hundred ", 20_000)]
    [InlineData("hundreds of ", 1)]
    [InlineData("thousand and ", 20_000)]
    [InlineData("\ud83d", 0)]
    [InlineData("9 million ", 20_000)]
    [InlineData("'a", 0)]
    public void Hostile_text_is_scanned_in_time(string part, int numbers)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));

        var scanned = TimeGuard.Run(() => NumberScanner.Scan(text));
        var hedged = TimeGuard.Run(() => Hedges.Find(text, WordToken.Split(text), scanned));

        Assert.Equal(numbers, scanned.Count());
        Assert.Empty(hedged);
    }
}
