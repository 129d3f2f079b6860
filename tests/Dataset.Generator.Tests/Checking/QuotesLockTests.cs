using Dataset.Generator.Tests.Diagnostics;

namespace Dataset.Generator.Tests.Checking;

/// <summary>What a line of the lock cannot be, whatever the document is.</summary>
public sealed class QuotesLockTests
{
    private const string Words = "7,000 lamps";
    private const string OneWord = "7,000";
    private const int LongestDocument = 0x3FFF_FFDF;

    [Theory]
    [InlineData("2000000000", "2000000000", "no document is so long that 2000000000 characters start at 2000000000")]
    [InlineData("1073741791", "11", "no document is so long that 11 characters start at 1073741791")]
    [InlineData("3", "2147483647", "no document is so long that 2147483647 characters start at 3")]
    [InlineData("3", "2147483648", "start and length are not whole numbers")]
    [InlineData("-3", "11", "start and length are not whole numbers")]
    [InlineData("3", "0", "start and length are not whole numbers")]
    public void A_passage_ends_within_the_largest_document(string start, string length, string problem) =>
        Assert.Equal(Damaged(problem), Run(Words, start, length, Words)[1]);

    [Fact]
    public void The_last_words_of_the_largest_document_are_accepted() =>
        Assert.Empty(Run(Words, $"{LongestDocument - Words.Length}", $"{Words.Length}", Words));

    [Theory]
    [InlineData(10, "7,000\nlamps", "its length is 10, and the quoted words alone have 11 characters")]
    [InlineData(1, Words, "its length is 1, and the quoted words alone have 11 characters")]
    [InlineData(12, Words, "its length is 12, and its two hashes are of the same words, which have 11 characters")]
    public void A_length_is_that_of_the_words_with_white_space_added_at_most(int length, string raw, string problem) =>
        Assert.Equal(Damaged(problem), Assert.Single(Run(Words, "3", $"{length}", raw)));

    [Theory]
    [InlineData(4, OneWord, "its length is 4, and the quoted words alone have 5 characters")]
    [InlineData(6, "7,000 ", "its length is 6, and the quoted words have no white space and 5 characters")]
    [InlineData(5, "8,000", "its two hashes differ, and the quoted words have no white space that could differ")]
    public void Words_without_white_space_are_the_words_of_the_document(int length, string raw, string problem) =>
        Assert.Equal(Damaged(problem), Assert.Single(Run(OneWord, "3", $"{length}", raw)));

    [Theory]
    [InlineData(Words, 11, Words)]
    [InlineData(Words, 11, "7,000\nlamps")]
    [InlineData(Words, 60, "7,000                                                  lamps")]
    [InlineData(OneWord, 5, OneWord)]
    public void What_a_document_can_give_is_accepted(string words, int length, string raw) =>
    Assert.Empty(Run(words, "3", $"{length}", raw));

    [Fact]
    public void Lines_may_end_in_CR_LF_or_be_empty()
    {
        Assert.Empty(Run(Words, "3", "11", Words, "\r\n"));
        Assert.Equal(
            Damaged("its length is 1, and the quoted words alone have 11 characters"), Assert.Single(Run(Words, "3", "1", Words, "\r\n")));
    }

    private static string Damaged(string problem) =>
        $"quotes.lock(2,1): error DS4009: This line of the lock is damaged: {problem}. "
        + "The lock is written by the verify target and never by hand; restore it or run the target.";

    /// <summary>What is reported of a quotation of this line, which is the second of the lock.</summary>
    private static List<string> Run(string words, string start, string length, string raw, string lineEnd = "\n")
    {
        var record = $$"""
            topic: Coast
            in: almanac
            lamps:
              title: Lamps lit along the coast
              unit: lamp
              figures:
                2025-03: { value: "7,000", quote: "{{words}}" }
            """;
        string[] fields =
            ["almanac.txt", start, length, Sha256.Of(raw), Sha256.Of(words), "coast.lamps.2025-03", "coast.lamps.2025-03#almanac"];
        PageFile[] files = [new("coast.yaml", record), Page.Shared, new("quotes.lock", lineEnd + string.Join('\t', fields) + lineEnd)];
        return [.. new RecordsRunner().Run(files).Where(said => !said.Contains(" DS4000: ", StringComparison.Ordinal))];
    }
}
