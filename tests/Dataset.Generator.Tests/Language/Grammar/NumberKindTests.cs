using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Tests.Language.Grammar;

/// <summary>Every number of a text with what it is; nothing in digits is passed over.</summary>
public sealed class NumberKindTests
{
    [Theory]
    [InlineData("called at 113,000 piers", "113,000 Number")]
    [InlineData("17 boats of the MS-13 line", "17 Number|13 Name")]
    [InlineData("face 20-year exile", "20 Number")]
    [InlineData("the 18th-century Act", "18th Ordinal")]
    [InlineData("the twenty-first day, the first 100 days", "twenty-first Ordinal|first Ordinal|100 Number")]
    [InlineData("the first quarter", "first Ordinal")]
    [InlineData("Since the 1990s", "1990s Date")]
    [InlineData("By keeper // 2025-02-05", "2025-02-05 Date")]
    [InlineData("fell by -3 (−4) to .5", "-3 Number|−4 Number|.5 Number")]
    [InlineData("7,00 and 1.2.3", "7 refused|00 refused|1.2 refused|3 refused")]
    [InlineData("🙂7,000🙂", "7,000 refused")]
    [InlineData("$1.5M, 5k, 2bn and 20-million", "$1.5M Number|5k refused|2bn Number|20-million Number")]
    [InlineData("Three keepers and Four pilots", "Three Number|Four Number")]
    [InlineData("twenty-five, twenty five thousand; two hundred and five",
    "twenty-five Number|twenty five thousand Number|two hundred and five Number")]
    [InlineData("one million two hundred thousand", "one million two hundred thousand Number")]
    [InlineData("a dozen, two dozen, a million", "a dozen Number|two dozen Number|a million Number")]
    [InlineData("two three boats", "two three refused")]
    [InlineData("five\nthousand", "five\nthousand Number")]
    [InlineData("twice, both terms", "twice Number|both Number")]
    [InlineData("half of them, a third of, a third party, one quarter",
    "half Fraction|a third Fraction|third Ordinal|one quarter Fraction")]
    [InlineData("“Hundreds of rough", "Hundreds Worded")]
    [InlineData("“millions and millions” of boats", "millions and millions Worded")]
    [InlineData("tens of thousands, hundreds of thousands, dozens", "tens of thousands Worded|hundreds of thousands Worded|dozens Worded")]
    [InlineData("several hundred, a few thousand", "several hundred Worded|a few thousand Worded")]
    [InlineData("The majority of most, at most", "The majority Worded|most Worded")]
    [InlineData("someone alone, a tension, often, weighted, onehundred", "")]
    public void Every_number_of_a_text_is_found_with_its_kind(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuantityReader.Read(text).Select(phrase =>
            $"{text[phrase.NumberStart..phrase.NumberEnd]} {(phrase.IsUnderstood ? phrase.Kind.ToString() : "refused")}")));

    [Fact]
    public void A_number_in_a_sentence_reads_as_it_was_written()
    {
        var random = new Random(3);
        for (var i = 0; i < 2_000; i++)
        {
            var number = Math.Round((decimal)(random.NextDouble() * Math.Pow(10, random.Next(1, 12))), random.Next(0, 3));
            var text = NumberWords.Format(number);
            var phrase = Assert.Single(QuantityReader.Read($"The harbour counted {text} boats."));
            Assert.Equal((20, 20 + text.Length, number), (phrase.NumberStart, phrase.NumberEnd, phrase.Low.Value));
        }
    }

    [Fact]
    public void No_digit_of_a_random_text_is_passed_over_and_no_two_numbers_overlap()
    {
        const string Alphabet = "0123456789,.-+%'’ aAst\n½";
        var random = new Random(4);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var phrases = QuantityReader.Read(text);
            for (var n = 1; n < phrases.Count; n++)
            {
                Assert.True(phrases[n].NumberStart >= phrases[n - 1].NumberEnd, text);
            }

            for (var k = 0; k < text.Length; k++)
            {
                Assert.True(!char.IsNumber(text[k]) || phrases.Any(phrase => phrase.Start <= k && k < phrase.End), $"{k} of {text}");
            }
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("one hundred ")]
    [InlineData("hundreds of ")]
    [InlineData("thousand and ")]
    [InlineData("9 million ")]
    [InlineData("9 to ")]
    [InlineData("9-")]
    [InlineData("5:")]
    [InlineData("five/")]
    [InlineData("½")]
    [InlineData("\ud83d")]
    [InlineData("'a")]
    [InlineData("(")]
    [InlineData("about ")]
    [InlineData("5 ± ")]
    [InlineData("1/2 ")]
    public void Hostile_text_is_read_in_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));

        var phrases = TimeGuard.Run(() => QuantityReader.Read(text));

        Assert.All(phrases, phrase => Assert.InRange(phrase.End, phrase.Start + 1, text.Length));
    }
}
