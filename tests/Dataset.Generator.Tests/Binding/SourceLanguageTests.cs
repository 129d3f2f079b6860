namespace Dataset.Generator.Tests.Binding;

public sealed class SourceLanguageTests
{
    private static string Source(string key) => $"sources:\n  paper:\n    text: paper.txt\n    sha256: {Samples.Hash}\n    {key}\n";

    [Theory]
    [InlineData("de")]
    [InlineData("en-IN")]
    [InlineData("fr-CA")]
    [InlineData("ar")]
    [InlineData("pt-BR")]
    public void A_source_says_its_language_and_maybe_a_region(string language) =>
        Assert.Equal(language, Bound.Whole(Source("language: " + language)).Sources[0].Language);

    [Fact]
    public void Nothing_is_known_of_the_language_where_none_is_said() => Assert.Null(Bound.Whole(Source("note: N")).Sources[0].Language);

    [Theory]
    [InlineData("dee", " (did you mean 'de'?)")]
    [InlineData("en-in", " (did you mean 'en-IN'?)")]
    [InlineData("EN", " (did you mean 'en'?)")]
    [InlineData("english", "")]
    [InlineData("en-", " (did you mean 'en'?)")]
    [InlineData("xx-DE", "")]
    public void What_is_no_language_is_an_error_with_the_list(string language, string nearest) => Assert.Equal(
        [$"DS2008 5,15: '{language}' is not a language that numbers can be read in{nearest}. Write one of: de, en, es, fr, one of them "
        + $"with a region, as in en-IN, or the two letters of another language, whose hedges are on trust."],
        Bound.Issues(Source("language: " + language)));
}
