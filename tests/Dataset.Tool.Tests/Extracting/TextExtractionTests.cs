using System.Text;
using Dataset.Tool.Extracting;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>A plain text in any encoding is UTF-8 afterwards, and otherwise the same.</summary>
public sealed class TextExtractionTests
{
    private const string Words = "7,000 Enten\r\n\r\n  größer als 10 µm €\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_mark_says_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var text = Extracted.From("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        Assert.Equal(Words, text.Text);
        Assert.Single(text.Warnings);
    }

    [Fact]
    public void UTF_8_is_taken_as_it_is() => Assert.Empty(Extracted.From("a.csv", Words).Warnings);

    [Fact]
    public void Another_encoding_must_be_named()
    {
        byte[] bytes = [.. "10 "u8, 0xB5, .. "m, 5 "u8, 0x80];

        Assert.Equal("the bytes at offset 3 are no UTF-8; name the encoding that it is written in, as windows-1252",
            Extracted.Error("a.txt", bytes));
        Assert.Equal("10 µm, 5 €", Extracted.From("a.txt", bytes, new(Encoding: "windows-1252")).Text);
        Assert.Equal("'ansi' is no encoding that is known; write it as windows-1252, iso-8859-1 or utf-16",
            Extracted.Error("a.txt", bytes, new(Encoding: "ansi")));
    }

    [Fact]
    public void A_NUL_is_refused_and_UTF_16_without_a_mark_must_be_named()
    {
        var bytes = Encoding.Unicode.GetBytes("7 ducks");

        Assert.StartsWith("its character 2 is a NUL", Extracted.Error("a.txt", bytes), StringComparison.Ordinal);
        Assert.Equal("7 ducks", Extracted.From("a.txt", bytes, new(Encoding: "utf-16")).Text);
    }
}
