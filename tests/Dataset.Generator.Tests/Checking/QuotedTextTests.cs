using Dataset.Generator.Language;

namespace Dataset.Generator.Tests.Checking;

public class QuotedTextTests
{
    [Theory]
    [InlineData("with 75 at each of the 25 offices", 8)]
    [InlineData("April alone – roughly 4,000", 4)]
    [InlineData("20-year exile\u00A0…", 2)]
    [InlineData("“north of” 100,000", 3)]
    [InlineData(" ", 0)]
    public void Words_are_counted_as_a_reader_counts_them(string text, int count) => Assert.Equal(count, QuotedText.CountWords(text));

    [Fact]
    public void A_hash_is_that_of_the_utf_8_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", QuotedText.Sha256Hex("abc"));
}
