using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

public class AutomaticCheckTests
{
    private static Operand Figure(string id, string value, string unit = "arrest", bool isCount = false) =>
        new(id, null, Worded.Value(value), UnitExpression.Parse(unit), isCount);

    [Theory]
    [InlineData(
        "about 17,000", "over 65,000", "Holds",
        "about 17,000 arrests <= over 65,000 arrests; the words allow 16,500 to 17,500 against over 65,000")]
    [InlineData("613", "1,179", "Holds", "613 arrests <= 1,179 arrests")]
    [InlineData(
        "1,180", "1,179", "HoldsWithinRounding",
        "1,180 arrests <= 1,179 arrests; with the rounding of the printed digits 1,175 to 1,185 against 1,178.5 to 1,179.5")]
    [InlineData(
        "1,186", "1,179", "Fails",
        "1,186 arrests <= 1,179 arrests; with the rounding of the printed digits 1,185.5 to 1,186.5, against 1,178.5 to 1,179.5: "
        + "off by 6 arrests at the nearest corner")]
    [InlineData(
        "over 100", "1,179", "CannotTell",
        "over 100 arrests <= 1,179 arrests; the words allow over 100 against 1,179, which leaves both open")]
    [InlineData(
        "over 1,200", "1,179", "Fails",
        "over 1,200 arrests <= 1,179 arrests; with the rounding of the printed digits over 1,200, against 1,178.5 to 1,179.5: "
        + "off by 20.5 arrests at the nearest corner")]
    [InlineData("hundreds", "1,179", "CannotTell", "“hundreds” names no number")]
    public void A_part_is_at_most_its_whole(string part, string whole, string verdict, string explanation)
    {
        var result = BuiltInRelations.PartIsAtMostWhole(Figure("part", part), Figure("whole", whole));

        Assert.Equal(verdict, result.Verdict.ToString());
        Assert.Equal("part <= whole", result.Assertion);
        Assert.Equal(["part", "whole"], result.Figures);
        Assert.Equal(explanation, result.Explanation);
    }

    [Fact]
    public void A_part_in_another_unit_cannot_be_told() => Assert.Equal(
        "removals and arrests are different units and cannot be compared",
        BuiltInRelations.PartIsAtMostWhole(Figure("part", "5", "removal"), Figure("whole", "6")).Explanation);

    [Theory]
    [InlineData("1,179", false, "Holds", "613 + 566 = 1,179 arrests, against 1,179 arrests")]
    [InlineData("1,178", false, "HoldsWithinRounding",
    "613 + 566 = 1,179 arrests, against 1,178 arrests; with the rounding of the printed digits 1,178 to 1,180 against 1,177.5 to 1,178.5")]
    [InlineData("1,178", true, "Fails", "613 + 566 = 1,179 arrests, against 1,178 arrests: off by 1 arrest")]
    [InlineData("1,191", false, "Fails",
    "613 + 566 = 1,179 arrests, against 1,191 arrests; with the rounding of the printed digits 1,178 to 1,180, against 1,190.5 to 1,191.5: off by 10.5 arrests at the nearest corner")]
    public void A_partition_adds_up(string whole, bool isCount, string verdict, string explanation)
    {
        var result = BuiltInRelations.PartitionAddsUp(
            [Figure("criminal", "613", isCount: isCount), Figure("administrative", "566", isCount: isCount)],
            Figure("all", whole, isCount: isCount));

        Assert.Equal(verdict, result.Verdict.ToString());
        Assert.Equal(explanation, result.Explanation);
        Assert.Equal("all == criminal + administrative", result.Assertion);
        if (verdict == "Fails" && !isCount)
        {
            Assert.Contains("as printed the sides are 12 arrests apart", result.Hints);
        }
    }

    [Fact]
    public void A_partition_without_parts_or_of_unlike_parts_cannot_be_told()
    {
        Assert.Equal("CannotTell", BuiltInRelations.PartitionAddsUp([], Figure("all", "5")).Verdict.ToString());
        Assert.Equal("CannotTell", BuiltInRelations.PartitionAddsUp([Figure("a", "5", "removal")], Figure("all", "5")).Verdict.ToString());
    }

    [Theory]
    [InlineData("about 8,000", "32,000", "Holds")]
    [InlineData("32,000", "113,000", "Holds")]
    [InlineData("113,000", "66,463", "Fails")]
    [InlineData("over 100,000", "over 65,000", "CannotTell")]
    public void A_running_total_never_falls(string earlier, string later, string verdict)
    {
        var result = BuiltInRelations.RunningTotalNeverFalls(Figure("early", earlier), Figure("late", later));

        Assert.Equal(verdict, result.Verdict.ToString());
        Assert.Equal("late >= early", result.Assertion);
    }

    [Theory]
    [InlineData("1,100", true, "956", "Fails", "record >= second")]
    [InlineData("1,180", true, "956", "Holds", "record >= second")]
    [InlineData("1,180", true, "over 956", "CannotTell", "record >= first")]
    [InlineData("900", false, "956", "Holds", "record <= first")]
    [InlineData("900", false, "about 1,180", "Holds", "record <= second")]
    [InlineData("1,000", false, "900", "HoldsWithinRounding", "record <= first")]
    public void A_record_stands_against_every_member_and_the_one_nearest_to_breaking_it_is_named(string record, bool isMaximum,
    string first, string verdict, string assertion)
    {
        var result = BuiltInRelations.RecordStands(Figure("record", record), isMaximum,
            [Figure("first", first), Figure("second", "1,179"), Figure("record", record)]);

        Assert.Equal(verdict, result.Verdict.ToString());
        Assert.Equal(assertion, result.Assertion);
    }

    [Fact]
    public void A_record_alone_cannot_be_told() =>
        Assert.Equal("CannotTell", BuiltInRelations.RecordStands(Figure("record", "5"), true, [Figure("record", "5")]).Verdict.ToString());

    [Theory]
    [InlineData("94", "Holds")]
    [InlineData("about 100", "Holds")]
    [InlineData("over 50", "Holds")]
    [InlineData("nearly 52", "Holds")]
    [InlineData("at least 100", "Holds")]
    [InlineData("over 100", "Fails")]
    [InlineData("over 120", "Fails")]
    [InlineData("101", "Fails")]
    [InlineData("90 to 110", "Fails")]
    [InlineData("most", "CannotTell")]
    public void A_share_lies_within_its_whole(string share, string verdict) =>
        Assert.Equal(verdict, BuiltInRelations.ShareIsWithinItsWhole(Figure("share", share, "percent of arrests")).Verdict.ToString());

    [Theory]
    [InlineData("under 5", "at least 0 and under 5", "under 5")]
    [InlineData("up to 5", "0 to 5", "at most 5")]
    [InlineData("about 0", "0 to 0.5", "−0.5 to 0.5")]
    [InlineData("over 5", "over 5", "over 5")]
    public void A_count_is_never_below_0_and_what_is_no_count_may_be(string value, string count, string other)
    {
        Assert.Equal(count, HedgeInterval.Stated(Worded.Value(value), isCount: true).ToString());
        Assert.Equal(other, HedgeInterval.Stated(Worded.Value(value), isCount: false).ToString());
    }
}
