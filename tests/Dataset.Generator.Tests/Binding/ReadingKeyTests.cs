using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Binding;

public sealed class ReadingKeyTests
{
    [Fact]
    public void A_reading_stands_in_place_of_the_value_and_is_parsed_like_one()
    {
        var value = Bound.Claim("reading: { is: nearly 50, of: nearly   half, because: half of them is 50 percent }", "quote: nearly half")
            .Value;

        Assert.Equal((Qualifier.Nearly, 50m), (value.Qualifier, value.Low!.Value));
        Assert.Equal(new ReadingRecord("nearly half", "half of them is 50 percent"), value.Reading);
    }

    [Fact]
    public void A_value_is_no_reading() => Assert.Null(Bound.Claim("value: 7,000", "quote: 7,000 arrests").Value.Reading);

    [Fact]
    public void A_claim_under_claims_may_have_a_reading()
    {
        var claim = Bound.Claim(
            "claims:\n  - reading: { is: dozens, of: scores, because: a score is twenty }\n    quote: scores of arrests");

        Assert.Equal(("dozens", "scores"), (claim.Value.Words, claim.Value.Reading!.Of));
    }

    [Fact]
    public void Value_and_reading_are_one_or_the_other() => Assert.Equal(
        ["DS2007 9,9: The figure '2025-03' has both 'value' and 'reading', and only one of them can be meant. Keep one."],
        Bound.Issues(Bound.Figure("value: 7", "reading: { is: 8, of: eight, because: of that }", "quote: 7 arrests")));

    [Fact]
    public void A_reading_beside_claims_is_an_error_at_its_key() => Assert.Equal(
        ["DS2007 8,9: The figure '2025-03' has both 'reading' and 'claims', and only one of them can be meant. Keep one."],
        Bound.Issues(Bound.Figure("reading: { is: 8, of: eight, because: of that }", "claims: [{ value: 7, quote: 7 arrests }]")));

    [Theory]
    [InlineData("{ of: eight, because: of that }",
    "DS2002 8,9: The reading has no 'is'. Add 'is:' with the number that the words are read as, with its hedge.")]
    [InlineData("{ is: 8, because: of that }", "DS2002 8,9: The reading has no 'of'. Add 'of:' with the words that are read so.")]
    [InlineData("{ is: 8, of: eight }", "DS2002 8,9: The reading has no 'because'. Add 'because:' with why they are read so.")]
    [InlineData("{ is: 8, of: eight, becuase: of that }",
    "DS2001 8,38: 'becuase' is not a key of the reading (did you mean 'because'?). Write one of: is, of, because.")]
    [InlineData("eight",
    "DS2003 8,18: The reading holds a text where keys with values should stand. Write '{ is: 50, of: half a hundred, because: why it is "
        + "read so }'.")]
    public void A_reading_says_what_it_is_of_what_and_why(string reading, string issue) =>
        Assert.Contains(issue, Bound.Issues(Bound.Figure($"reading: {reading}", "quote: eight arrests")));

    [Fact]
    public void What_a_reading_is_must_be_a_value() => Assert.StartsWith(
        "DS2004 8,24: The value '7k' is not understood.",
        Assert.Single(Bound.Issues(Bound.Figure("reading: { is: 7k, of: 7k, because: of that }", "quote: 7k arrests"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ is: nearly 50, printed: nearly half }", "reading: { is: nearly 50, of: nearly half, because: why it is read so }")]
    [InlineData("{ is: \"1,200\", printed: \"twelve hundred, or so\" }",
    "reading: { is: \"1,200\", of: \"twelve hundred, or so\", because: why it is read so }")]
    public void The_old_key_shows_the_reading_to_write(string value, string reading)
    {
        var issue = Assert.Single(Bound.Issues(Bound.Figure($"value: {value}", "quote: nearly half")));

        Assert.StartsWith("DS2021 8,", issue, StringComparison.Ordinal);
        Assert.Contains($"Write '{reading}' in place of 'value:'.", issue, StringComparison.Ordinal);
        var shown = Bound.Claim(reading, "quote: nearly half").Value;
        Assert.NotNull(shown.Reading);
    }

    [Fact]
    public void The_old_key_is_found_where_it_stands() => Assert.StartsWith(
        "DS2021 8,33: ",
        Assert.Single(Bound.Issues(Bound.Figure("value: { is: nearly 50, printed: half }", "quote: half"))),
        StringComparison.Ordinal);
}
