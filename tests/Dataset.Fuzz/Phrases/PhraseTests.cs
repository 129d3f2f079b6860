using Xunit.Abstractions;

namespace Dataset.Fuzz.Phrases;

public sealed class PhraseTests(ITestOutputHelper output)
{
    private const int Seed = 20250126;

    [Fact]
    public void Every_phrase_is_read_as_what_it_states_and_never_so_with_a_token_exchanged()
    {
        // A longer run is a command: see Program.cs.
        const int Phrases = 20_000;

        var report = PhraseCampaign.Run(Phrases, Seed);

        output.WriteLine(report.ToString());
        Assert.True(report.Failures.Count == 0, report + "\n" + string.Join("\n", report.Failures.Select(static failure => failure.What)));
        Assert.Equal(Phrases, report.Made);
        Assert.InRange(report.Exchanged, Phrases / 2, Phrases);
    }

    [Fact]
    public void The_phrases_have_tokens_of_every_slot_and_every_hedge()
    {
        var pieces = Enumerable.Range(0, 20_000).SelectMany(static number => PhraseMaker.Make(Seed, number).Pieces).ToHashSet();

        Assert.Equal(Enum.GetValues<PhraseSlot>(), pieces.Select(static piece => piece.Slot).Distinct().Order());
        Assert.Empty(HedgeWords.Before.Concat(HedgeWords.After.Where(static hedge => hedge.Text[0] != '-')).Except(pieces));
        Assert.InRange(HedgeWords.Before.Count, 200, 1_000);
    }

    [Fact]
    public void A_phrase_is_the_same_whenever_it_is_made()
    {
        for (var number = 0; number < 200; number++)
        {
            var (one, other) = (PhraseMaker.Make(Seed, number), PhraseMaker.Make(Seed, number));
            Assert.Equal((one.Text, one.Reading), (other.Text, other.Reading));
        }
    }

    [Theory]
    [InlineData("The harbour counted about 7,000 boats a day.", "about|7000||||1 day")]
    [InlineData("The harbour counted 5 to 7 percent of them.", "|5|7||Percent|")]
    [InlineData("The harbour says it was -$3.50 ± 0.2 million.", "|-3500000||200000|us-dollar|")]
    [InlineData("The harbour counted 7_000 boats.", "")]
    [InlineData("The harbour counted a quoxical 7,000 boats.", "")]
    public void A_reading_has_every_part_of_the_phrase(string text, string reading) =>
        Assert.Equal(reading, string.Join(" and ", PhraseReading.All(text)));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(85, "eighty-five")]
    [InlineData(205, "two hundred and five")]
    [InlineData(1_000_017, "one million and seventeen")]
    [InlineData(2_147_483_647,
    "two billion one hundred and forty-seven million four hundred and eighty-three thousand six hundred and forty-seven")]
    public void A_number_is_spelled_in_words(int number, string words) =>
    Assert.Equal(words, string.Join(' ', SpelledNumber.Words(number, hasAnd: true)));
}
