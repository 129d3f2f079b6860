using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Quoting;
using Dataset.Tool.Tests.Drafting;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Quoting;

public sealed class SmallestQuotationTests
{
    [Theory]
    [InlineData("In March, wardens counted nearly 7,000 wild ducks on the lake.", "7,000", "nearly 7,000 wild ducks")]
    [InlineData("Ridership grew by 41,300 to 388,200 passengers in May.", "41,300", "grew by 41,300")]
    [InlineData("Ridership grew by 41,300 to 388,200 passengers in May.", "388,200", "388,200 passengers")]
    [InlineData("It paid Rs 2,852 crore to farmers.", "2,852", "Rs 2,852 crore")]
    [InlineData("It made 21,460 crossings, of which 312 were cancelled.", "312", "312")]
    [InlineData("There were 31,500 more than in 2024.", "31,500", "31,500 more")]
    [InlineData("A flat costs $10.32 per passenger on the line.", "10.32", "$10.32 per passenger")]
    [InlineData("The survey found 2,150 registered voters in\nthe town.", "2,150", "2,150 registered voters")]
    public void The_words_carry_number_hedge_change_and_what_is_counted(string text, string number, string expected) =>
        Assert.Equal((expected, null, null), Quote(text, number));

    [Theory]
    [InlineData("de", "Rund 312.000 Gäste kamen, 48.600 aus dem Ausland.", "312.000", "Rund 312.000 Gäste")]
    [InlineData("fr", "Près de 12 400 demandeurs d’emploi ont moins de 25 ans.", "12 400", "Près de 12 400 demandeurs")]
    [InlineData("fr", "On a compté 3 millions de personnes en 2024.", "3 millions", "3 millions de personnes")]
    [InlineData("es", "Unas 1.200 personas mayores asistieron.", "1.200", "Unas 1.200 personas")]
    public void Each_language_has_its_noun_where_it_stands(string language, string text, string number, string expected) =>
        Assert.Equal((expected, null, null), Quote(text, number, language));

    [Fact]
    public void Words_that_stand_twice_are_lengthened_by_the_fewest_that_tell_them_apart() =>
        Assert.Equal(("Harbour saw 40 ships", null, null), Quote("The Harbour saw 40 ships. The river saw 40 ships.", "40"));

    [Fact]
    public void What_no_word_of_the_paragraph_tells_apart_is_told_by_the_words_beside_it() =>
        Assert.Equal(("40 ships", null, "Rivers"), Quote("40 ships\n\nRivers\n\n40 ships\n\nLakes", "40"));

    [Fact]
    public void There_is_none_where_all_around_it_stands_again() =>
        Assert.Null(Passage(string.Concat(Enumerable.Repeat("40 ships\n\n", 90)), "40", "en", skip: 45));

    [Fact]
    public void Cells_of_digits_are_no_groups_of_one_number() =>
        Assert.Equal(("207", null, null), Quote("2024\t207\t881\n2025\t209\t884", "207"));

    [Theory]
    [InlineData("bulletin", "bulletin.txt", "en")]
    [InlineData("wrapped", "ferries.txt", "en")]
    [InlineData("german", "gaeste.txt", "de")]
    [InlineData("french", "emploi.txt", "fr")]
    [InlineData("indian", "kharif.txt", "en-IN")]
    public void Verify_finds_the_quotation_of_every_number_of_a_document(string kind, string file, string language) =>
        Assert.True(CountFound(Path.Combine(Kind.Find(kind).Documents, file), language) > 10);

    [DocumentsFact]
    public void Verify_finds_the_quotation_of_every_number_of_the_documents_of_the_data() =>
        Assert.True(Directory.GetFiles(Testing.Documents.Folder, "*.txt").Sum(static file => CountFound(file, "en")) > 60);

    private static int CountFound(string path, string language)
    {
        var document = new DocumentText(File.ReadAllText(path));
        var table = LanguageTable.FindOrEnglish(language);
        var tokens = Lexer.Scan(document.Raw, table);
        var count = 0;
        foreach (var phrase in QuantityReader.Read(document.Raw, new ReadingContext(table)).Where(static phrase => phrase.IsQuantity))
        {
            var noun = CountedNoun.Find(document.Raw, tokens, phrase, table, static _ => false);
            var passage = SmallestQuotation.Of(document, phrase, noun);
            Assert.NotNull(passage);
            Assert.True(QuoteFinder.Find(document, passage.Words, passage.Before, passage.After).IsFound, passage.Words);
            var number = QuotedText.Collapse(document.Raw[phrase.NumberStart..phrase.NumberEnd]);
            Assert.Contains(number, passage.Words, StringComparison.Ordinal);
            Assert.InRange(QuotedText.CountWords(passage.Words), 1, 25);
            count++;
        }

        return count;
    }

    private static (string, string?, string?) Quote(string text, string number, string language = "en")
    {
        var passage = Passage(text, number, language);
        return (passage!.Words, passage.Before, passage.After);
    }

    private static Passage? Passage(string text, string number, string language, int skip = 0)
    {
        var document = new DocumentText(text);
        var table = LanguageTable.FindOrEnglish(language);
        var phrase = QuantityReader.Read(text, new ReadingContext(table))
            .Where(phrase => text[phrase.Low.Start..].StartsWith(number, StringComparison.Ordinal)
                || text[phrase.Start..phrase.End].Contains(number, StringComparison.Ordinal)).ElementAt(skip);
        return SmallestQuotation.Of(document, phrase, CountedNoun.Find(text, Lexer.Scan(text, table), phrase, table, static _ => false));
    }
}
