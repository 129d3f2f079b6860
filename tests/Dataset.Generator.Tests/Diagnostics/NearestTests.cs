using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Tests.Diagnostics;

public class NearestTests
{
    [Theory]
    [InlineData("crosing", "crossing")]
    [InlineData("arerst", "arrest")]
    [InlineData("quoet", "quote")]
    [InlineData("Value", "value")]
    [InlineData("ab", "ba")]
    [InlineData("population", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    [InlineData("quote", null)]
    public void A_slip_of_the_fingers_is_recognised_and_no_more(string word, string? nearest) =>
        Assert.Equal(nearest, Suggestion.Nearest(word, ["crossing", "arrest", "quote", "value", "ba", "y"]));

    [Fact]
    public void Of_two_as_near_the_first_in_ordinal_order_is_offered()
    {
        Assert.Equal("bat", Suggestion.Nearest("aat", ["hat", "bat", "cat"]));
        Assert.Equal("bat", Suggestion.Nearest("aat", ["cat", "bat", "hat"]));
    }

    [Fact]
    public void A_word_too_long_to_be_a_key_has_no_nearest() =>
        Assert.Null(Suggestion.Nearest(new string('a', 100_000), [new string('a', 99_999)]));
}
