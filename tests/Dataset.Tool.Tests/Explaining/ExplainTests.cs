using Dataset.Tool.Explaining;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests.Explaining;

public sealed class ExplainTests
{
    [Fact]
    public void The_page_of_a_rule_is_shown_without_marks()
    {
        var (exit, lines) = Folder.Run("explain", "ds4011");

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal("DS4011: QUOTATION FOUND TWICE", lines[0]);
        Assert.Contains("          quote: 7,000 lamps were lit", lines);
        Assert.DoesNotContain(lines, line => new[] { "```", "](", "**" }.Any(mark => line.Contains(mark, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_is_shown()
    {
        Assert.True(RulePages.Ids.Count > 110);
        Assert.All(RulePages.Ids, id => Assert.Equal(ExitCode.Fine, Folder.Run("explain", id).Exit));
    }

    [Fact]
    public void Without_an_id_all_rules_are_listed() =>
        Assert.Contains("DS4011     Quotation found twice", Folder.Run("explain").Lines);

    [Fact]
    public void An_id_that_is_none_is_answered_with_the_nearest()
    {
        var (exit, lines) = Folder.Run("explain", "DS4O11");

        Assert.Equal((ExitCode.Findings, "There is no rule 'DS4O11' (did you mean 'DS4011'?). 'dataset explain' lists all."),
            (exit, Assert.Single(lines)));
    }
}
