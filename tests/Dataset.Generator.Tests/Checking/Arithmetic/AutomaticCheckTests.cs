using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

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
        + "the nearest ends are 6 arrests apart")]
    [InlineData(
        "over 100", "1,179", "CannotTell",
        "over 100 arrests <= 1,179 arrests; the words allow over 100 against 1,179, which leaves both open")]
    [InlineData(
        "over 1,200", "1,179", "Fails",
        "over 1,200 arrests <= 1,179 arrests; with the rounding of the printed digits over 1,200, against 1,178.5 to 1,179.5: "
        + "the nearest ends are 20.5 arrests apart")]
    [InlineData("hundreds", "1,179", "CannotTell", "“hundreds” names no number")]
    public void A_part_is_at_most_its_whole(string part, string whole, string verdict, string explanation)
    {
        var result = BuiltInRelations.PartIsAtMostWhole(Figure("part", part), Figure("whole", whole));

        Assert.Equal(verdict, result.Verdict.ToString());
        Assert.Equal("part <= whole", result.Assertion);
        Assert.Equal(["part", "whole"], result.References);
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
    "613 + 566 = 1,179 arrests, against 1,191 arrests; with the rounding of the printed digits 1,178 to 1,180, against 1,190.5 to 1,191.5: "
        + "the nearest ends are 10.5 arrests apart")]
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
    [InlineData("94", "94 percent of arrests lies within 0 and 100", null)]
    [InlineData("over 100", "over 100 percent of arrests does not lie within 0 and 100", "0")]
    [InlineData("over 120", "over 120 percent of arrests does not lie within 0 and 100", "20")]
    [InlineData("101", "101 percent of arrests does not lie within 0 and 100", "1")]
    [InlineData("90 to 110", "90 to 110 percent of arrests does not lie within 0 and 100", "10")]
    [InlineData("100 to 110", "100 to 110 percent of arrests does not lie within 0 and 100", "0")]
    [InlineData("-5", "-5 percent of arrests does not lie within 0 and 100", "5")]
    [InlineData("under 0", "under 0 percent of arrests does not lie within 0 and 100", "0")]
    [InlineData("most", "“most” names no number", null)]
    public void A_share_outside_its_whole_is_told_with_how_far_off_it_is(string share, string explanation, string? gap)
    {
        var result = BuiltInRelations.ShareIsWithinItsWhole(Figure("share", share, "percent of arrests"));

        Assert.Equal("0 <= share <= 100", result.Assertion);
        Assert.Equal(explanation, result.Explanation);
        Assert.Equal(gap, result.Gap?.ToString());
        Assert.Equal(["share"], result.References);
    }

    [Fact]
    public void A_share_in_another_unit_cannot_be_told() =>
        Assert.Equal("arrests is not a percentage", BuiltInRelations.ShareIsWithinItsWhole(Figure("share", "5")).Explanation);

    [Fact]
    public void Words_that_name_no_number_are_quoted_as_the_document_has_them()
    {
        var share = Figure("share", "5", "percent") with { Value = new ValueRecord("\"many\"", null, null, null, "many") };

        Assert.Equal("“many” names no number", BuiltInRelations.ShareIsWithinItsWhole(share).Explanation);
        Assert.Equal("“many” names no number", BuiltInRelations.PartIsAtMostWhole(share, share).Explanation);
    }

    [Theory]
    [InlineData("100 to 300", "200", true, "record >= first")]
    [InlineData("200", "100 to 300", true, "record >= second")]
    [InlineData("200", "200", true, "record >= first")]
    [InlineData("2,000 to 3,000", "2,100", false, "record <= first")]
    [InlineData("2,100", "2,000 to 3,000", false, "record <= second")]
    [InlineData("2,000", "2,000", false, "record <= first")]
    [InlineData("-5", "-3", true, "record >= second")]
    public void Of_members_with_one_verdict_the_first_that_reaches_furthest_is_named(
        string first, string second, bool isMaximum, string assertion) =>
        Assert.Equal(assertion, BuiltInRelations.RecordStands(
            Figure("record", "1,000"), isMaximum, [Figure("first", first), Figure("second", second)]).Assertion);

    [Fact]
    public void What_has_nothing_to_be_compared_with_says_so()
    {
        Assert.Equal(
            ("record", "there is no other figure to compare it with"),
            Said(BuiltInRelations.RecordStands(Figure("record", "5"), true, [Figure("record", "5")])));
        Assert.Equal(("all == ", "the partition names no part"), Said(BuiltInRelations.PartitionAddsUp([], Figure("all", "5"))));
        Assert.Equal(
            ("all == a", "removals and arrests are different units and cannot be compared"),
            Said(BuiltInRelations.PartitionAddsUp([Figure("a", "5", "removal")], Figure("all", "5"))));
    }

    [Theory]
    [InlineData("arrest", "arrest", "128", false, "Holds", "change == later - earlier")]
    [InlineData("arrest", "arrest", "-128", true, "Holds", "change == earlier - later")]
    [InlineData("arrest", "arrest", "129", false, "Fails", "change == later - earlier")]
    [InlineData("percent", "arrest", "12.5", false, "Holds", "change == percent_change(earlier, later)")]
    [InlineData("percent", "arrest", "-12.5", true, "Holds", "change == percent_drop(earlier, later)")]
    [InlineData("percent", "arrest", "12.6", false, "Fails", "change == percent_change(earlier, later)")]
    [InlineData("percentage-point", "percent", "128", false, "Holds", "change == later - earlier")]
    [InlineData("percentage-point", "percent", "-128", true, "Holds", "change == earlier - later")]
    [InlineData("basis-point", "percent", "12,800", false, "Holds", "change == (later - earlier) * 100")]
    [InlineData("basis-point", "percent", "128", false, "Fails", "change == (later - earlier) * 100")]
    [InlineData("removal", "arrest", "100", false, "CannotTell", "change == later - earlier")]
    [InlineData("percentage-point", "arrest", "100", false, "CannotTell", "change == later - earlier")]
    public void A_change_is_the_later_less_the_earlier_in_the_unit_it_is_given_in(
        string unit, string levels, string change, bool isFall, string verdict, string assertion)
    {
        var result = BuiltInRelations.ChangeIsDifference(
            Figure("change", change, unit, isCount: unit == "arrest"),
            Figure("earlier", "1,024", levels, isCount: true),
            Figure("later", "1,152", levels, isCount: true),
            isFall);

        Assert.Equal((verdict, assertion), (result.Verdict.ToString(), result.Assertion));
        Assert.Equal(
            verdict == "CannotTell",
            result.Explanation.EndsWith($"s and {levels}s are different units and cannot be compared", StringComparison.Ordinal));
    }

    [Fact]
    public void Levels_in_unlike_units_have_no_change()
    {
        var result = BuiltInRelations.ChangeIsDifference(
            Figure("change", "5"), Figure("earlier", "5"), Figure("later", "10", "removal"), isFall: false);

        Assert.Equal(
            ("change == later - earlier", "arrests and removals are different units and cannot be compared"), Said(result));
    }

    [Fact]
    public void A_name_shows_the_voice_where_it_was_chosen()
    {
        var figure = Figure("arrests", "5") with { ClaimId = "ice" };

        Assert.Equal("arrests#ice", figure.Name);
        Assert.Equal("arrests", (figure with { ShowsVoice = false }).Name);
        Assert.Equal("arrests#ice", (figure with { ShowsVoice = false }).Key);
    }

    [Theory]
    [InlineData("under 5", "at least 0 and under 5", "under 5")]
    [InlineData("up to 5", "0 to 5", "at most 5")]
    [InlineData("about 0", "0 to 0.5", "−0.5 to 0.5")]
    [InlineData("over 5", "over 5", "over 5")]
    [InlineData("over 0", "over 0", "over 0")]
    [InlineData("under 0", "under 0", "under 0")]
    public void A_count_is_never_below_0_and_what_is_no_count_may_be(string value, string count, string other)
    {
        Assert.Equal(count, HedgeInterval.Stated(Worded.Value(value), isCount: true).ToString());
        Assert.Equal(other, HedgeInterval.Stated(Worded.Value(value), isCount: false).ToString());
    }

    [Fact]
    public void The_rounding_of_a_count_does_not_reach_below_0()
    {
        Assert.Equal("0 to 0.05", HedgeInterval.Widened(Worded.Value("0.0"), isCount: true).ToString());
        Assert.Equal("−0.05 to 0.05", HedgeInterval.Widened(Worded.Value("0.0"), isCount: false).ToString());
        Assert.Equal("0", HedgeInterval.Widened(Worded.Value("0"), isCount: true).ToString());
    }

    [Theory]
    [InlineData("5 to 3", "3 to 5")]
    [InlineData("nearly 0", "over −1 and under 0")]
    [InlineData("nearly 2", "over 1 and under 2")]
    [InlineData("0...", "at least 0 and under 1")]
    public void An_interval_goes_from_its_lower_end_to_its_higher(string value, string interval) =>
        Assert.Equal(interval, HedgeInterval.Stated(Worded.Value(value)).ToString());

    private static (string Assertion, string Explanation) Said(CheckResult result)
    {
        Assert.Equal(Verdict.CannotTell, result.Verdict);
        return (result.Assertion, result.Explanation);
    }
}
