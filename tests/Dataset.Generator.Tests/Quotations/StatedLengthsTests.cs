using Dataset.Generator.Tests.Diagnostics;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>How long a record stands ("lowest in 25 years") is what its words say.</summary>
public sealed class StatedLengthsTests
{
    [Theory]
    [InlineData("within: at least 25 years", "the most in at least 25 years", "")]
    [InlineData("within: at least 25 years", "the most in At Least 25 Years", "")]
    [InlineData("within: at least 25 years", "the most in years",
    "coast.yaml(10,15): error DS4018: 'within: at least 25 years' is not in the words “7 lamps were lit, the most in years”.")]
    [InlineData("within: 25 years\n      within_quote: the most in 25 years", "the most in years", "")]
    [InlineData("within: 25 years\n      within_quote: the most in years", "the most in 25 years",
    "coast.yaml(11,21): error DS4018: 'within: 25 years' is not in the words “the most in years”.")]
    public void A_length_of_time_stands_in_the_words_or_in_a_quotation_of_its_own(string within, string words, string said)
    {
        PageFile[] files =
        [
            Page.Shared,
            new("coast.yaml", $"""
                topic: Coast
                in: almanac
                lamps:
                  title: Lamps lit
                  unit: lamp
                  figures:
                    2025-03:
                      value: 7
                      max_of: lamps
                      {within}
                      quote: "7 lamps were lit, {words}"
                """),
        ];

        var problems = new RecordsRunner().Run(files).Where(line => line.Contains("DS4018", StringComparison.Ordinal)).ToList();

        Assert.Equal(said.Length == 0 ? 0 : 1, problems.Count);
        Assert.StartsWith(said, problems.SingleOrDefault() ?? string.Empty, StringComparison.Ordinal);
    }
}
