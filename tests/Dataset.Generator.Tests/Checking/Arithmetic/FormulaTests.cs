using Dataset.Generator.Arithmetic;
using Dataset.Generator.Binding;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>What is asked of a formula beside its value: how it depends on a figure, how steep it is, where its figures occur.</summary>
public sealed class FormulaTests
{
    private static readonly Records Figures = new()
    {
        { "a[1]", "0 to 2", "one" }, { "b[1]", "3 to 4", "one" }, { "m[1]", "1 to 5", "one" }, { "m[2]", "2 to 3", "one" },
        { "c[1]", "5", "one" },
    };

    [Theory]
    [InlineData("3 + 0 * a[1]", nameof(Dependence.Straight))]
    [InlineData("b[1]", nameof(Dependence.Constant))]
    [InlineData("a[1]", nameof(Dependence.Straight))]
    [InlineData("a[1] + a[1]", nameof(Dependence.Straight))]
    [InlineData("b[1] + b[1]", nameof(Dependence.Constant))]
    [InlineData("a[1] + b[1]", nameof(Dependence.Straight))]
    [InlineData("b[1] - a[1]", nameof(Dependence.Straight))]
    [InlineData("a[1] * b[1]", nameof(Dependence.Straight))]
    [InlineData("b[1] * a[1]", nameof(Dependence.Straight))]
    [InlineData("a[1] * a[1]", nameof(Dependence.Other))]
    [InlineData("a[1] / b[1]", nameof(Dependence.Straight))]
    [InlineData("b[1] / a[1]", nameof(Dependence.Fraction))]
    [InlineData("b[1] / b[1]", nameof(Dependence.Constant))]
    [InlineData("b[1] / (b[1] / a[1])", nameof(Dependence.Fraction))]
    [InlineData("a[1] / a[1]", nameof(Dependence.Fraction))]
    [InlineData("b[1] / a[1] + a[1] / b[1]", nameof(Dependence.Other))]
    [InlineData("b[1] / a[1] + b[1] / a[1]", nameof(Dependence.Other))]
    [InlineData("a[1] / (a[1] * a[1] / b[1])", nameof(Dependence.Other))]
    [InlineData("percent(a[1], a[1] + b[1])", nameof(Dependence.Fraction))]
    [InlineData("max(m)", nameof(Dependence.Constant))]
    [InlineData("max(a)", nameof(Dependence.Other))]
    public void The_way_a_formula_depends_on_a_figure_tells_whether_it_may_turn(string expression, string dependence)
    {
        var builder = new FormulaBuilder(Figures.Resolve, Figures.ResolveSeries);
        builder.Figures.Variable(Figures["a[1]"]);
        var formula = Build(builder, expression);

        Assert.Equal(dependence, formula.Evaluate(new DependenceOn(0)).ToString());
    }

    [Theory]
    [InlineData("a[1]", "0 to 2", "1")]
    [InlineData("b[1]", "3 to 4", "0")]
    [InlineData("a[1] + b[1]", "3 to 6", "1")]
    [InlineData("b[1] - a[1]", "1 to 4", "−1")]
    [InlineData("a[1] * b[1]", "0 to 8", "3 to 4")]
    [InlineData("a[1] * a[1]", "0 to 4", "0 to 4")]
    [InlineData("a[1] / b[1]", "0 to 0.667", "0.25 to 0.333")]
    [InlineData("(c[1] - a[1]) / c[1]", "0.6 to 1", "−0.2")]
    [InlineData("c[1] / (a[1] + b[1])", "0.833 to 1.67", "−0.556 to −0.139")]
    [InlineData("max(m)", "2 to 5", "0")]
    [InlineData("min(m)", "1 to 3", "0")]
    [InlineData("max(a)", "0 to 2", "0 to 1")]
    public void A_slope_is_the_range_of_a_formula_and_of_its_derivative(string expression, string value, string rise)
    {
        var builder = new FormulaBuilder(Figures.Resolve, Figures.ResolveSeries);
        builder.Figures.Variable(Figures["a[1]"]);
        var formula = Build(builder, expression);

        var slope = formula.Evaluate(new SlopeAlong(0, builder.Figures.Stated!));

        Assert.Equal((value, rise), (slope.Value.ToString(), slope.Rise.ToString()));
    }

    [Fact]
    public void A_highest_number_moves_with_one_of_its_figures()
    {
        var formula = new ExtremeFormula(IsMaximum: true, [0, 1]);
        Interval[] box = [Interval.Closed(0, 2), Interval.Closed(1, 4)];

        Assert.Equal(Dependence.Other, formula.Evaluate(new DependenceOn(0)));
        Assert.Equal(Dependence.Other, formula.Evaluate(new DependenceOn(1)));
        Assert.Equal(Dependence.Constant, formula.Evaluate(new DependenceOn(2)));
        Assert.Equal(Interval.Closed(0, 1), formula.Evaluate(new SlopeAlong(0, box)).Rise);
        Assert.Equal(Interval.Closed(0, 1), formula.Evaluate(new SlopeAlong(1, box)).Rise);
        Assert.Equal(Interval.Point(0), formula.Evaluate(new SlopeAlong(2, box)).Rise);
    }

    [Theory]
    [InlineData("a[1] + a[1] * b[1]", 2, 1)]
    [InlineData("percent(a[1], a[1] + b[1])", 2, 1)]
    [InlineData("max(a) + a[1]", 2, 0)]
    [InlineData("3 * b[1]", 0, 1)]
    public void The_places_of_a_figure_are_counted(string expression, int first, int second)
    {
        var builder = new FormulaBuilder(Figures.Resolve, Figures.ResolveSeries);
        builder.Figures.Variable(Figures["a[1]"]);
        builder.Figures.Variable(Figures["b[1]"]);
        var formula = Build(builder, expression);
        var places = new int[2];

        formula.Count(places);

        Assert.Equal([first, second], places);
    }

    [Theory]
    [InlineData("a[1] + b[1]", "3 to 6", true)]
    // Each end of a lies at another side of 0: no direction is known, and the corners tell all the same.
    [InlineData("(b[1] - c[1]) * (a[1] - b[1] + 2 * a[1])", "−6 to 8", false)]
    [InlineData("(a[1] - c[1] / 5) * (b[1] - 3 * c[1] / 5)", "−1 to 1", true)]
    [InlineData("(a[1] - c[1] / 5) * (m[1] - 3 * c[1] / 5)", "−2 to 2", true)]
    [InlineData("(a[1] - c[1] / 5) * (a[1] - c[1] / 5)", "−1 to 1", false)]
    public void A_range_is_exact_where_the_formula_does_not_turn_inside(string expression, string range, bool isExact)
    {
        var builder = new FormulaBuilder(Figures.Resolve, Figures.ResolveSeries);
        var formula = Build(builder, expression);

        var span = RangeEvaluator.Evaluate(formula, builder.Figures.Stated!);

        Assert.Equal((range, isExact, true), (span.Interval.ToString(), span.IsExact, span.IsDefined));
    }

    [Theory]
    [InlineData("a[1] + b[1]", false)]
    [InlineData("a[1] + max(m)", true)]
    [InlineData("max(m) + a[1]", true)]
    [InlineData("percent(a[1], b[1])", false)]
    [InlineData("percent(a[1], max(m))", true)]
    [InlineData("percent(max(m), a[1])", true)]
    [InlineData("a[1]", false)]
    public void A_formula_knows_whether_it_has_a_highest_or_lowest(string expression, bool hasExtreme) =>
        Assert.Equal(hasExtreme, Build(new(Figures.Resolve, Figures.ResolveSeries), expression).HasExtreme);

    private static Formula Build(FormulaBuilder builder, string expression)
    {
        var parsed = Assert.IsType<CheckExpression.Computation>(ExpressionParser.ParseComputation(expression));
        var term = builder.Build(parsed.Expression);
        Assert.True(term is not null, string.Join("; ", builder.Problems.Select(problem => problem.Message)));
        return term.Formula;
    }
}
