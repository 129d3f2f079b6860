using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

public class CornerTests
{
    [Fact]
    public void The_corners_of_a_box_are_reached_by_dense_samples()
    {
        var formula = new PercentageFormula(Percentage.Drop, new VariableFormula(0), new VariableFormula(1));
        var span = RangeEvaluator.Evaluate(formula, [Interval.Closed(136_500, 137_500), Interval.Closed(6_500, 7_500)]);

        Assert.True(span.IsExact);
        Assert.Equal(Interval.Closed((Rational)12_900_000 / 136_500, (Rational)13_100_000 / 137_500), span.Interval);
    }

    [Theory]
    [InlineData("over 100", "over 65", "a[1] / b[1]", "over 0")]
    [InlineData("over 100", "50", "percent_drop(a[1], b[1])", "over 50 and under 100")]
    [InlineData("over 100", "50", "percent(b[1], a[1])", "over 0 and under 50")]
    [InlineData("at least 100", "50", "percent(b[1], a[1])", "over 0 and at most 50")]
    [InlineData("over 100", "under 65", "a[1] - b[1]", "over 35")]
    [InlineData("over 100", "0", "a[1] * b[1]", "0")]
    [InlineData("over 100", "over 50", "a[1] - b[1]", "any number")]
    [InlineData("over 100", "about 50", "a[1] - a[1] + b[1]", "45 to 55")]
    [InlineData("over 100", "over 50", "a[1] - a[1] + b[1]", "over 50")]
    [InlineData("over 100", "at least 50", "a[1] + b[1]", "over 150")]
    [InlineData("at most 100", "at least 100", "min(m)", "at most 100")]
    [InlineData("over 100", "50", "max(m)", "over 100")]
    [InlineData("over 100", "50", "min(m)", "50")]
    [InlineData("under 100", "50", "min(m)", "at most 50")]
    [InlineData("over 100", "over 50", "a[1] + max(m)", "over 200")]
    [InlineData("over 100", "over 50", "m[1] + max(m)", "at least 200")]
    [InlineData("over 100", "50", "b[1] + max(m)", "over 150")]
    [InlineData("over 100", "under 50", "2 * a[1] - b[1]", "over 150")]
    [InlineData("over 100", "under 50", "a[1] - b[1] + a[1] - a[1]", "over 50")]
    [InlineData("0 to 3", "over 5", "a[1] * b[1]", "at least 0")]
    public void Arithmetic_on_bounds_gives_bounds(string a, string b, string expression, string range)
    {
        var records = new Records { { "a[1]", a, "arrest" }, { "b[1]", b, "arrest" }, { "m[1]", a, "arrest" }, { "m[2]", b, "arrest" } };
        var text = records.Compute(expression).Range!.Value.ToString();

        Assert.StartsWith(range, text);
    }

    [Fact]
    public void One_figure_in_two_places_is_one_number()
    {
        var records = new Records { { "a[1]", "about 8,300", "arrest" } };

        Assert.Equal(Verdict.Holds, records.Check("a[1] - a[1] == 0").Verdict);
        Assert.Equal(Verdict.Holds, records.Check("a[1] == a[1]").Verdict);
    }

    [Fact]
    public void A_divisor_that_may_be_0_leaves_everything_open()
    {
        var records = new Records { { "a[1]", "5", "arrest" }, { "b[1]", "0", "arrest" }, { "c[1]", "under 5", "arrest" } };

        Assert.Equal(Verdict.CannotTell, records.Check("percent(a[1], b[1]) == 3").Verdict);
        Assert.Equal(Verdict.CannotTell, records.Check("percent(a[1], c[1]) == 3").Verdict);
        Assert.EndsWith("a divisor may be 0", records.Check("percent(a[1], b[1]) == 3").Explanation);
        Assert.Equal("cannot be computed: a divisor may be 0", records.Compute("a[1] / (a[1] - a[1])").Text);
    }

    [Theory]
    [InlineData("a[1] * a[1] > b[1] * b[1]")]
    [InlineData("a[1] * a[1] * a[1] * a[1] * a[1] * a[1] * a[1] * a[1] == b[1] * b[1] * b[1] * b[1] * b[1] * b[1] * b[1] * b[1]")]
    public void Numbers_beyond_decimal_are_told_and_not_cut(string assertion)
    {
        var records = new Records { { "a[1]", "79228162514264337593543950335", "arrest" }, { "b[1]", "7,000", "arrest" } };
        var result = records.Check(assertion);

        Assert.Equal(Verdict.CannotTell, result.Verdict);
        Assert.Equal("the result is beyond the numbers a figure can hold", result.Explanation);
        Assert.Null(records.Compute("a[1] * b[1]").Value);
    }

    [Fact]
    public void A_partition_of_two_hundred_parts_is_judged()
    {
        var records = new Records { { "total[1]", "200", "arrest" } };
        for (var i = 0; i < 200; i++)
        {
            records.Add($"part{i}[1]", i == 0 ? "about 1" : "1", "arrest");
        }

        var result = BuiltInRelations.PartitionAddsUp(Enumerable.Range(0, 200).Select(i => records[$"part{i}[1]"])
            .ToArray(), records["total[1]"]);

        Assert.Equal(Verdict.CannotTell, result.Verdict);
        Assert.Equal(Interval.Closed(199.5m, 200.5m), result.Right);
    }

    [Fact]
    public void More_than_twelve_undecided_figures_stay_within_the_careful_bounds()
    {
        // Each sign hangs on the others: no direction is known, and two to the fourteenth corners are too many.
        var records = new Records();
        for (var i = 0; i < 14; i++)
        {
            records.Add($"x{i}[1]", "about 0", "arrest");
        }

        var expression = string.Join(" * ", Enumerable.Range(0, 14).Select(i => $"x{i}[1]"));

        Assert.Equal(Verdict.CannotTell, records.Check($"{expression} <= 0 * {expression}").Verdict);
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Twelve_undecided_figures_are_tried_at_all_their_corners_and_no_more(int figures, bool isExact)
    {
        // In x·y + z·w + … each sign hangs on another figure, so that no direction is known.
        Formula sum = new ConstantFormula(Rational.Zero);
        for (var i = 0; i < 12; i += 2)
        {
            Formula product = new OperationFormula(Operation.Multiply, new VariableFormula(i), new VariableFormula(i + 1));
            if (i == 0 && figures == 13)
            {
                product = new OperationFormula(Operation.Multiply, product, new VariableFormula(12));
            }

            sum = new OperationFormula(Operation.Add, sum, product);
        }

        var span = RangeEvaluator.Evaluate(sum, Enumerable.Repeat(Interval.Closed(-1, 1), figures).ToArray());

        Assert.Equal((Interval.Closed(-6, 6), isExact, true), (span.Interval, span.IsExact, span.IsDefined));
    }

    [Theory]
    // Each end is met at two corners, of which the excluded end of b lies at one.
    [InlineData(-1, 1, -1, 1, false, true, "−1 to 1")]
    [InlineData(-1, 1, -1, 1, true, false, "−1 to 1")]
    [InlineData(-1, 1, -1, 1, true, true, "over −1 and under 1")]
    [InlineData(-1, 1, -1, 1, false, false, "−1 to 1")]
    // Each end is met at one corner.
    [InlineData(-1, 1, -1, 2, false, true, "over −2 and under 2")]
    [InlineData(-1, 1, -2, 1, true, false, "over −2 and under 2")]
    [InlineData(-1, 1, -1, 2, true, false, "−2 to 2")]
    [InlineData(-1, 1, -2, 1, false, true, "−2 to 2")]
    public void An_end_is_reached_where_one_of_the_corners_that_meet_it_is(
        int lowA, int highA, int lowB, int highB, bool lowIsOpen, bool highIsOpen, string range)
    {
        var product = new OperationFormula(Operation.Multiply, new VariableFormula(0), new VariableFormula(1));

        var span = RangeEvaluator.Evaluate(product, [Interval.Closed(lowA, highA), new(lowB, lowIsOpen, highB, highIsOpen)]);

        Assert.Equal((range, true), (span.Interval.ToString(), span.IsExact));
    }

    [Fact]
    public void A_formula_has_no_value_where_it_divides_by_0()
    {
        var quotient = new OperationFormula(Operation.Divide, new VariableFormula(0), new VariableFormula(1));

        Assert.Null(RangeEvaluator.At(quotient, [1, 0]));
        Assert.Equal((Rational)0.5m, RangeEvaluator.At(quotient, [1, 2]));
        Assert.Equal(new(Interval.Everything, false, false), RangeEvaluator.Evaluate(quotient, [Interval.Point(1), Interval.Closed(0, 1)]));
    }

    [Fact]
    public void A_third_times_three_is_one()
    {
        var records = new Records { { "a[1]", "1", "arrest" }, { "b[1]", "3", "arrest" } };

        Assert.Equal(Verdict.Holds, records.Check("a[1] / b[1] * b[1] == a[1]").Verdict);
        Assert.Equal(Verdict.Holds, records.Check("percent(a[1], b[1]) == percent(2 * a[1], 2 * b[1])").Verdict);
    }
}
