namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>A check that the rounding of its numbers leaves no chance to fail is not confirmed by it.</summary>
public sealed class RoundingRoomTests
{
    [Theory]
    // What a reader reported.
    [InlineData("199", "200", "85", "share == percent(part, whole)")]
    [InlineData("1000", "1004", "40", "share == percent_change(part, whole)")]
    // Others of the kind.
    [InlineData("199", "200", "85", "percent(part, whole) == share")]
    [InlineData("199", "200", "about 85", "share == percent(part, whole)")]
    [InlineData("199", "200", "84 to 86", "share == percent(part, whole)")]
    [InlineData("199", "200", "85", "share >= percent(part, whole)")]
    [InlineData("199", "200", "85", "percent(part, whole) == 85")]
    [InlineData("199", "200", "42.5", "percent(part, whole) == 2 * share")]
    [InlineData("290", "300", "92", "share == percent(part, whole)")]
    [InlineData("10", "20", "61", "share == percent(part, whole)")]
    [InlineData("1,990", "2,000", "85", "share == percent(part, whole)")]
    [InlineData("3 million", "8 million", "44", "share == percent(part, whole)")]
    [InlineData("1000", "900", "25", "share == percent_drop(part, whole)")]
    [InlineData("7,000", "7,100", "51", "whole - part == share + share")]
    [InlineData("7,000", "5,000", "12,345", "share == part + whole")]
    public void It_cannot_be_told(string part, string whole, string share, string assertion)
    {
        var result = Judge(part, whole, share, assertion);

        Assert.Equal("CannotTell", result.Verdict.ToString());
        Assert.EndsWith(", too wide a range for the check to fail", result.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("137,000", "7,000", "95", "share == percent_drop(part, whole)")]
    [InlineData("1.5 million", "3.2 million", "46", "share == percent(part, whole)")]
    [InlineData("1.5 million", "1.46 million", "1", "part == whole")]
    [InlineData("1.5 million", "1,461,234", "1", "part == whole")]
    [InlineData("1,461,234", "1.5 million", "1", "whole == part")]
    [InlineData("7,020", "7,125", "100", "whole - part == share")]
    [InlineData("12,400", "12,800", "25,100", "part + whole == share")]
    [InlineData("7,000", "7,010", "1", "max(part) == whole")]
    public void What_could_fail_holds_within_rounding(string part, string whole, string share, string assertion) =>
        Assert.Equal("HoldsWithinRounding", Judge(part, whole, share, assertion).Verdict.ToString());

    [Theory]
    [InlineData("199", "200", "99.5", "share == percent(part, whole)", "Holds")]
    [InlineData("199", "200", "75", "share == percent(part, whole)", "Fails")]
    public void What_is_as_printed_holds_and_what_no_rounding_saves_fails(
        string part, string whole, string share, string assertion, string verdict) =>
        Assert.Equal(verdict, Judge(part, whole, share, assertion).Verdict.ToString());

    private static Generator.Arithmetic.CheckResult Judge(string part, string whole, string share, string assertion)
    {
        var unit = assertion.Contains("percent", StringComparison.Ordinal) ? "percent" : "test";
        var records = new Records { { "part[2024]", part, "test" }, { "whole[2024]", whole, "test" }, { "share[2024]", share, unit } };
        return records.Check(assertion.Replace("part", "part[2024]", StringComparison.Ordinal)
            .Replace("whole", "whole[2024]", StringComparison.Ordinal).Replace("share", "share[2024]", StringComparison.Ordinal)
            .Replace("max(part[2024])", "max(part)", StringComparison.Ordinal));
    }
}
