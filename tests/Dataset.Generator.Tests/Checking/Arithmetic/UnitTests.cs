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
