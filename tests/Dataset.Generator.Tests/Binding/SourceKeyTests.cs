namespace Dataset.Generator.Tests.Binding;

/// <summary>What a source says of itself besides its text.</summary>
public sealed class SourceKeyTests
{
    private static string Source(string keys) => $"sources:\n  paper:\n    text: paper.txt\n    sha256: {Samples.Hash}\n{keys}\n";

    [Theory]
    [InlineData("untitled report", "untitled report")]
    [InlineData("\"[untitled report]\"", "untitled report")]
    [InlineData("a report [of two]", "a report [of two]")]
    public void A_label_is_kept_without_the_brackets_that_citations_put_around_it(string written, string kept) =>
        Assert.Equal(kept, Bound.Whole(Source("    label: " + written)).Sources[0].Label);

    [Fact]
    public void Day_licence_and_original_are_read()
    {
        var source = Bound.Whole(Source(
            $"    accessed: 2026-11-26\n    licence: CC-BY-4.0\n    original: paper.pdf\n    original_sha256: {Samples.Hash}")).Sources[0];

        Assert.Equal((new DateTime(2026, 11, 26), "CC-BY-4.0"), (source.Accessed, source.Licence));
        Assert.Equal(("paper.pdf", Samples.Hash), (source.Original!.File, source.Original.Sha256));
        Assert.Null(Bound.Whole(Source("    note: N")).Sources[0].Original);
    }

    [Theory]
    [InlineData("    title: T\n    label: L",
        "DS2007 6,5: The source 'paper' has both 'title' and 'label', and only one of them can be meant. Keep one.")]
    [InlineData("    accessed: 2026-11-31", "DS2013 5,15: '2026-11-31' is not a date. Write the day as 2025-06-01.")]
    [InlineData("    original: paper.pdf",
        "DS2002 2,3: The source 'paper' has no 'original_sha256'. Add 'original_sha256:' with the SHA-256 of that original.")]
    [InlineData("    original_sha256: " + Samples.Hash,
        "DS2002 2,3: The source 'paper' has no 'original'. Add 'original:' with the file name of what the text was converted from.")]
    [InlineData("    original: paper.pdf\n    original_sha256: 12",
        "DS2010 6,22: '12' is not a SHA-256: write the 64 lower-case hexadecimal digits that sha256sum prints for the document's text.")]
    public void What_cannot_be_meant_is_an_error_at_its_place(string keys, string expected) =>
        Assert.Equal([expected], Bound.Issues(Source(keys)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,7")]
    [InlineData("vbscript:7")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/paper.pdf")]
    [InlineData("/papers/1")]
    [InlineData("www.example.org")]
    [InlineData("//example.org/paper")]
    [InlineData("https://")]
    public void An_address_that_is_none_of_the_web_is_refused(string url) => Assert.Equal(
        [
            $"DS2003 5,10: 'url' holds '{url}' where an address of the web should stand. Write it whole, with https:// or http://, or "
                + "leave the key out and say in 'note:' where the document was.",
        ],
        Bound.Issues(Source($"    url: '{url}'")));

    [Theory]
    [InlineData("https://example.org/a_b?c=1;d#e%20f")]
    [InlineData("HTTP://EXAMPLE.ORG")]
    [InlineData("https://münchen.example/straße")]
    public void An_address_of_the_web_is_kept_as_written(string url)
    {
        Assert.Empty(Bound.Issues(Source($"    url: '{url}'")));
        Assert.Equal(url, Bound.Whole(Source($"    url: '{url}'")).Sources[0].Url);
    }
}
