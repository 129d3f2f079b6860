using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>What the sentence of a number says of it: an intent, a verb of what was, the end of a series.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("a goal of 7,000 ships", true)]
    [InlineData("7,000 ships called, as planned", true)]
    [InlineData("an expected 7,000 ships", true)]
    [InlineData("room for 7,000 ships", true)]
    [InlineData("if 7,000 ships call", true)]
    [InlineData("7,000 ships called", false)]
    [InlineData("an average of 7,000 ships", false)]
    [InlineData("not 7,000 ships", false)]
    [InlineData("The goal was met. Then 7,000 ships called", false)]
    [InlineData("7,000 ships called. The goal was met", false)]
    [InlineData("7,000 ships met the goal", true)]
    public void A_sentence_has_an_intent_where_something_in_it_is_wanted_expected_possible_or_a_condition(string text, bool hasIntent) =>
        Assert.Equal(hasIntent, Around(text).Sentence.HasIntent);

    [Theory]
    [InlineData("en", "7,000 ships called", "called")]
    [InlineData("en", "In May 7,000 ships called", "called")]
    [InlineData("en", "On Tuesday 7,000 ships called", "called")]
    [InlineData("en", "That week 7,000 ships called", "called")]
    [InlineData("en", "7,000 old ships from abroad called", "called")]
    [InlineData("en", "7,000 old ships from far abroad called", null)]
    [InlineData("en", "The board said so. 7,000 ships called", "called")]
    [InlineData("en", "deport 7,000 people paroled last year", null)]
    [InlineData("en", "7,000 called", null)]
    [InlineData("en", "7,000 ships, called", null)]
    [InlineData("en", "7,000 ships who called", null)]
    [InlineData("en", "7,000 ships call", null)]
    [InlineData("en", "7,000 ships. Others called", null)]
    [InlineData("de", "7.000 Schiffe landeten", "landeten")]
    [InlineData("de", "7.000 Schiffe Karten", null)]
    public void The_verb_of_what_was_stands_a_few_words_behind_the_number_that_is_its_subject(string language, string text, string? verb)
    {
        var (sentence, phrase, _) = Around(text, language);

        Assert.Equal(verb, sentence.PastVerbBehind(phrase));
    }

    [Theory]
    [InlineData("7,000 ships called, the lowest in years", "7,000", "Lowest: lowest")]
    [InlineData("the highest count in years: 7,000 ships", "7,000", "Highest: highest")]
    [InlineData("the highest, not the lowest: 7,000 ships", "7,000", "Highest: highest; Lowest: lowest")]
    [InlineData("7,000 ships called", "7,000", "")]
    [InlineData("7,000 ships, up from 5,000, the lowest in years", "7,000", "")]
    [InlineData("7,000 ships, up from 5,000, the lowest in years", "5,000", "Lowest: lowest")]
    [InlineData("the highest was 5,000 and then 7,000 ships called", "7,000", "")]
    [InlineData("the highest was 5,000 and then 7,000 ships called", "5,000", "Highest: highest")]
    [InlineData("5,000 were the highest and 7,000 ships called", "7,000", "Highest: highest")]
    [InlineData("7,000 ships called, after 25 years the lowest", "7,000", "Lowest: lowest")]
    [InlineData("the lowest in 25 years: 7,000 ships called", "7,000", "Lowest: lowest")]
    [InlineData("7,000 ships called, beside 25 boats the lowest", "7,000", "")]
    [InlineData("7,000 ships called. The lowest tide came", "7,000", "")]
    [InlineData("The lowest tide came. Then 7,000 ships called", "7,000", "")]
    [InlineData("a record high of 7,000 ships", "7,000", "Highest: record high")]
    public void A_superlative_is_said_of_the_number_from_which_no_other_parts_it(string text, string number, string superlatives)
    {
        var (sentence, phrase, phrases) = Around(text, number: number);

        Assert.Equal(
            superlatives, string.Join("; ", sentence.SuperlativesOf(phrase, phrases).Select(one => $"{one.End}: {one.Words}")));
    }

    private static (Sentence Sentence, QuantityPhrase Phrase, IReadOnlyList<QuantityPhrase> Phrases) Around(
        string text, string language = "en", string? number = null)
    {
        var table = LanguageTable.Find(language)!;
        var phrases = QuantityReader.Read(text, new ReadingContext(table));
        var phrase = phrases.First(one =>
            one.IsQuantity && (number is null || text[one.NumberStart..].StartsWith(number, StringComparison.Ordinal)));
        return (new Sentences(text, table).Around(phrase), phrase, phrases);
    }
}
