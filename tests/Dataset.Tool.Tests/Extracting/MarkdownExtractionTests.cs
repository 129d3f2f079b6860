using Dataset.Tool.Extracting;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>The text of a Markdown document is that of the page that it makes.</summary>
public sealed class MarkdownExtractionTests
{
    [Theory]
    [InlineData("nearly [*7*,000](x) du*ck*s", "nearly 7,000 ducks\n")]
    [InlineData("one\nline\n\ntwo", "one line\n\ntwo\n")]
    [InlineData("-   one\n    -   inner\n-   two", "one\n\ninner\n\ntwo\n")]
    [InlineData("| Year | Ducks |\n|---|--:|\n| 2024 | 1,310 |\n", "Year | Ducks\n\n2024 | 1,310\n")]
    [InlineData("1. first\n2. second", "first\n\nsecond\n")]
    [InlineData("a <b>7</b> &amp; \\*8\\*<!-- 9 -->", "a 7 & *8*\n")]
    [InlineData("7,000[^1] ducks\n\n[^1]: With geese.", "7,000¹ ducks\n\nWith geese.↩\n")]
    [InlineData("---\n\nA rule is no front matter", "A rule is no front matter\n")]
    public void Words_stand_as_they_are_shown(string markdown, string text) => Assert.Equal(text, Extracted.From("a.md", markdown).Text);

    [Fact]
    public void Front_matter_is_what_the_document_says_of_itself_and_none_of_its_text()
    {
        var document = Extracted.From("a.md", """
            ---
            title: 'Ducks: a count'
            authors: [A. Warden, B. Warden]
            date: 2025-03-03 21:00:00-05:00
            tags: { 7: 8 }
            source_url: https://lake.example/ducks
            ---
            # Ducks

            7,000
            """);

        Assert.Equal("Ducks\n\n7,000\n", document.Text);
        Assert.Equal([new Locator(0, LocatorKind.Heading, "Ducks", 1)], document.Locators.ToArray());
        Assert.Equal(
            [
                new Metadatum(MetadataField.Title, "Ducks: a count", "front matter 'title'"),
                new Metadatum(MetadataField.Author, "A. Warden", "front matter 'authors'"),
                new Metadatum(MetadataField.Author, "B. Warden", "front matter 'authors'"),
                new Metadatum(MetadataField.Published, "2025-03-03", "front matter 'date'"),
                new Metadatum(MetadataField.Url, "https://lake.example/ducks", "front matter 'source_url'"),
            ],
            document.Metadata.ToArray());
    }
}
