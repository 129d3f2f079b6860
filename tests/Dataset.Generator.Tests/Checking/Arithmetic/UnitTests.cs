using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

public class UnitTests
{
    private static readonly Records Some = new()
    {
        { "arrests[1]", "1,179", "arrest" },
        { "removals[1]", "1,179", "removal" },
        { "per-office[1]", "75", "arrest per office per day" },
        { "offices[1]", "25", "office" },
        { "quota[1]", "1,875", "arrest per day" },
        { "arrests[100]", "66,463", "arrest", 100 },
        { "removal-share[1]", "40", "percent of removals" },
        { "arrest-share[1]", "40", "percent of arrests" },
        { "fall[1]", "40", "percent" },
        { "people[1]", "100", "person" },
        { "moment[1]", "100", "person", 0 },
        { "mixed[1]", "100", "arrest" },
        { "mixed[2]", "100", "removal" },
    };

    [Theory]
    [InlineData("per-office[1] * offices[1] == quota[1]")]
    [InlineData("offices[1] * per-office[1] * days(arrests[100]) == quota[1] * days(arrests[100])")]
    [InlineData("arrests[100] / days(arrests[100]) <= quota[1]")]
    [InlineData("quota[1] / offices[1] == per-office[1]")]
    [InlineData("arrests[1] / arrests[100] < 1")]
    [InlineData("arrests[1] / arrests[100] + 1 < 2")]
    [InlineData("arrests[1] <= 2,000")]
    [InlineData("2 * arrests[1] >= arrests[1]")]
    [InlineData("arrest-share[1] == fall[1]")]
    [InlineData("fall[1] + arrest-share[1] <= 2 * arrest-share[1]")]
    [InlineData("arrest-share[1] >= percent(arrests[1], arrests[100])")]
    public void Units_multiply_and_cancel(string assertion) => Assert.Equal("Holds", Some.Check(assertion).Verdict.ToString());

    [Theory]
    [InlineData("arrests[1] == removals[1]", "arrests and removals are different units and cannot be compared")]
    [InlineData("arrests[1] + removals[1] == arrests[1]", "arrests and removals are different units and cannot be added")]
    [InlineData("arrests[1] - 5 == arrests[1]", "arrests and a plain number are different units and cannot be subtracted")]
    [InlineData("per-office[1] * offices[1] == arrests[1]", "arrests per day and arrests are different units and cannot be compared")]
    [InlineData("percent(arrests[1], removals[1]) == 5", "arrests and removals are different units: a percentage compares like with like")]
    [InlineData("percent(arrests[1], 100) == 5", "arrests and a plain number are different units: a percentage compares like with like")]
    [InlineData("arrest-share[1] + removal-share[1] == 80",
    "percent of arrests and percent of removals are different units and cannot be added")]
    [InlineData("arrest-share[1] == removal-share[1]",
    "percent of arrests and percent of removals are different units and cannot be compared")]
    [InlineData("arrests[1] / arrests[100] == quota[1]", "a plain number and arrests per day are different units and cannot be compared")]
    [InlineData("people[1] * offices[1] == quota[1]", "person × offices and arrests per day are different units and cannot be compared")]
    [InlineData("1 + 1 == 2", "no figure is named on either side")]
    [InlineData("days(arrests[1]) == 5", "the period of 'arrests[1]' has no number of days: it is open, uncertain or unresolved")]
    [InlineData("max(nothing) == 5", "the series 'nothing' has no figure")]
    [InlineData("nothing[1] == 5", "'nothing[1]' is not a figure")]
    public void Unlike_units_are_a_problem_that_names_both(string assertion, string message) =>
    Assert.Equal(message, Some.Problem(assertion));

    [Fact]
    public void A_problem_stands_at_the_expression_that_has_it()
    {
        var problem = Assert.Single(Some.Outcome("fall[1] == percent(arrests[1], removals[1])").Problems);

        Assert.Equal((11, 32), (problem.Offset, problem.Length));
    }

    [Theory]
    [InlineData("  1 + 1 == 22", 2, 11)]
    [InlineData("  arrests[1] == removals[1]", 2, 25)]
    [InlineData("  2 * days(arrests[1]) == 5", 6, 16)]
    [InlineData("  max(mixed) == arrests[1]", 6, 5)]
    [InlineData("  max(nothing) == 5", 6, 7)]
    [InlineData("  nothing[1] == 5", 2, 10)]
    [InlineData("  1 < arrests[1] - 5", 6, 14)]
    public void Each_problem_stands_at_its_own_words(string assertion, int offset, int length)
    {
        var problem = Assert.Single(Some.Outcome(assertion).Problems);

        Assert.Equal((offset, length), (problem.Offset, problem.Length));
    }

    [Theory]
    [InlineData("nothing[1] + arrests[1] == 5", "'nothing[1]' is not a figure")]
    [InlineData("arrests[1] - nothing[1] == 5", "'nothing[1]' is not a figure")]
    [InlineData("nothing[1] + none[1] == 5", "'nothing[1]' is not a figure; 'none[1]' is not a figure")]
    [InlineData("percent(nothing[1], arrests[1]) == 5", "'nothing[1]' is not a figure")]
    [InlineData("percent(arrests[1], nothing[1]) == 5", "'nothing[1]' is not a figure")]
    [InlineData("nothing[1] == none[1]", "'nothing[1]' is not a figure; 'none[1]' is not a figure")]
    [InlineData("days(nothing[1]) == 5", "'nothing[1]' is not a figure")]
    [InlineData("days(moment[1]) == 5", "the period of 'moment[1]' has no number of days: it is open, uncertain or unresolved")]
    [InlineData("max(mixed) == 5", "arrests and removals are different units and cannot be compared")]
    public void Every_side_with_a_problem_is_told(string assertion, string messages)
    {
        var outcome = Some.Outcome(assertion);

        Assert.Null(outcome.Result);
        Assert.Equal(messages, string.Join("; ", outcome.Problems.Select(problem => problem.Message)));
    }

    [Theory]
    [InlineData("percent of arrests", "percent", "percent of arrests")]
    [InlineData("percent", "percent of arrests", "percent of arrests")]
    [InlineData("percent of arrests", "percent of arrests", "percent of arrests")]
    [InlineData("percent of arrests", "percent of removals", null)]
    [InlineData("arrest per day", "arrest per day", "arrests per day")]
    [InlineData("arrest per day", "arrest", null)]
    [InlineData("arrest", "removal", null)]
    [InlineData("one", "one", "a plain number")]
    public void The_common_unit_of_two_is_the_one_that_says_more(string one, string other, string? common) =>
        Assert.Equal(common, UnitExpression.Common(UnitExpression.Parse(one), UnitExpression.Parse(other))?.ToString());

    [Fact]
    public void A_bare_number_takes_the_unit_of_what_it_scales()
    {
        var arrests = UnitExpression.Parse("arrest");
        var perDay = UnitExpression.Parse("one per day");

        Assert.Same(arrests, UnitExpression.Multiply(UnitExpression.Bare, arrests));
        Assert.Same(arrests, UnitExpression.Multiply(arrests, UnitExpression.Bare));
        Assert.Same(arrests, UnitExpression.Divide(arrests, UnitExpression.Bare));
        Assert.Equal("1 per day", perDay.ToString());
        Assert.Equal("1 per arrest", UnitExpression.Divide(UnitExpression.Bare, arrests).ToString());
        Assert.True(UnitExpression.Common(UnitExpression.Bare, UnitExpression.Parse("one"))!.Equals(UnitExpression.Parse("one")));
        Assert.False(UnitExpression.Divide(arrests, arrests).IsBare);
    }

    [Fact]
    public void Units_are_equal_in_all_their_parts()
    {
        var unit = UnitExpression.Parse("arrest per day");

        Assert.False(unit.Equals(null));
        Assert.False(unit.Equals("arrest per day"));
        Assert.True(unit.Equals((object)UnitExpression.Parse("arrest per day")));
        Assert.NotEqual(unit, UnitExpression.Parse("arrest"));
        Assert.NotEqual(unit, UnitExpression.Parse("removal per day"));
        Assert.NotEqual(unit, UnitExpression.Parse("day per arrest"));
        Assert.NotEqual(UnitExpression.Parse("percent"), UnitExpression.Parse("percent of arrests"));
        Assert.NotEqual(UnitExpression.Bare, UnitExpression.Parse("one"));
        Assert.NotEqual(UnitExpression.Parse("arrest per day").GetHashCode(), UnitExpression.Parse("day per arrest").GetHashCode());
    }

    [Theory]
    [InlineData("percentage-point", 1)]
    [InlineData("basis-point", 100)]
    [InlineData("percent", null)]
    [InlineData("basis-point per day", null)]
    [InlineData("one", null)]
    public void A_part_of_a_percent_is_a_unit_of_its_own(string unit, int? part) =>
        Assert.Equal(part, UnitExpression.Parse(unit).PartOfPercent);

    [Theory]
    [InlineData("percent", true)]
    [InlineData("percent of arrests", true)]
    [InlineData("percent per day", false)]
    [InlineData("arrest", false)]
    [InlineData("one", false)]
    public void A_percentage_is_no_rate(string unit, bool isPercentage) =>
        Assert.Equal(isPercentage, UnitExpression.Parse(unit).IsPercentage);

    [Theory]
    [InlineData("arrest", "arrest")]
    [InlineData("field office per working day", "field office per working day")]
    [InlineData("percent of all arrests", "percent of all arrests")]
    public void One_is_printed_in_the_singular(string unit, string text) =>
        Assert.Equal(text, UnitExpression.Parse(unit).Text(isOne: true));

    [Theory]
    [InlineData("arrest per office per day", "arrests per office per day")]
    [InlineData("person per day", "people per day")]
    [InlineData("percent of arrests", "percent of arrests")]
    [InlineData("field office", "field offices")]
    [InlineData("", "a plain number")]
    [InlineData("per per day", "1 per day")]
    [InlineData("percent of", "percent")]
    public void A_unit_is_printed_in_the_plural(string unit, string text) =>
    Assert.Equal(text, UnitExpression.Parse(unit, Records.Plurals).ToString());

    [Fact]
    public void Units_with_the_same_factors_in_another_order_are_equal()
    {
        Assert.Equal(UnitExpression.Parse("arrest per day per office"), UnitExpression.Parse("arrest per office per day"));
        Assert.NotEqual(UnitExpression.Parse("arrest per day"), UnitExpression.Parse("arrest per office"));
        Assert.Equal(UnitExpression.Parse("arrest per day per office").GetHashCode(), UnitExpression.Parse("arrest per office per day")
            .GetHashCode());
    }

    [Fact]
    public void A_dispute_needs_a_voice()
    {
        var records = new Records { { "arrests[2025-01-26]#ice", "956", "arrest" }, { "arrests[2025-01-26]#nbc-news", "1,179", "arrest" } };

        Assert.Equal(
            "arrests[2025-01-26] has 2 voices: choose one of arrests[2025-01-26]#ice, arrests[2025-01-26]#nbc-news",
            records.Problem("arrests[2025-01-26] <= 1,200"));
        Assert.Equal("Fails", records.Check("arrests[2025-01-26]#ice == arrests[2025-01-26]#nbc-news").Verdict.ToString());
        Assert.Equal("Holds", records.Check("max(arrests) == arrests[2025-01-26]#nbc-news").Verdict.ToString());
    }
}
