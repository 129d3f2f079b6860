namespace Dataset.Tool.Tests.Drafting;

/// <summary>The expected records are true and complete: each number of a document is recorded or set aside.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("bulletin", "18 figures of 19 series, 18 quotations.")]
    [InlineData("wrapped", "19 figures of 18 series, 20 quotations.")]
    [InlineData("html", "15 figures of 9 series, 15 quotations.")]
    [InlineData("pdf", "14 figures of 14 series, 14 quotations.")]
    [InlineData("german", "13 figures of 13 series, 14 quotations.")]
    [InlineData("french", "11 figures of 12 series, 11 quotations.")]
    [InlineData("indian", "13 figures of 11 series, 13 quotations.")]
    public void Every_number_of_a_kind_is_recorded_or_set_aside(string kind, string counts)
    {
        using var folder = Kind.Find(kind).Copy();

        var (exit, lines) = folder.Verify("--summary");

        Assert.DoesNotContain(lines, line => line.Contains(": error ", StringComparison.Ordinal)
            || line.Contains(": warning ", StringComparison.Ordinal));
        Assert.Contains(counts, lines);
        Assert.Equal(0, exit);
    }
}
