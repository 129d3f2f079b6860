using Dataset.Generator.Arithmetic;
using Dataset.Generator.Binding;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>What an explanation, a hint and a computed value print, whole.</summary>
public sealed class WordingTests
{
    private static readonly Records Figures = new()
    {
        { "a[1]", "613", "arrest", null, true },
        { "b[1]", "411", "arrest", null, true },
        { "c[1]", "5 to 7", "arrest" },
        { "d[1]", "about 100", "arrest" },
        { "e[1]", "over 100", "arrest" },
        { "h[1]", "hundreds", "arrest" },
        { "one[1]", "1", "arrest", null, true },
        { "p[1]", "60", "percent" },
        { "q[1]", "52", "percent of arrests" },
        { "m[1]", "3", "arrest" },
        { "m[2]", "about 5", "arrest" },
        { "n[1]", "1", "arrest" }, { "n[2]", "2", "arrest" }, { "n[3]", "3", "arrest" }, { "n[4]", "4", "arrest" },
        { "n[5]", "5", "arrest" },
        { "o[1]", "1", "arrest" }, { "o[2]", "2", "arrest" }, { "o[3]", "3", "arrest" }, { "o[4]", "4", "arrest" },
        { "o[5]", "5", "arrest" }, { "o[6]", "6", "arrest" },
        { "x[1]", "over 5", "arrest" }, { "x[2]", "3", "arrest" },
        { "tie[1]", "12", "percent" }, { "eighth[1]", "125", "arrest", null, true }, { "thousand[1]", "1,000.", "arrest", null, true },
        { "wide[1]", "0 to 79228162514264337593543950335", "arrest" },
    };

    private static readonly Records Hinted = new()
    {
        { "a[1]", "613", "arrest", null, true }, { "a[2]", "820", "arrest", null, true }, { "a[3]", "614", "arrest", null, true },
        { "b[1]", "411", "arrest", null, true },
        { "c[1]", "5 to 7", "arrest" }, { "e[1]", "over 900", "arrest" },
        { "p[1]", "60", "percent" }, { "q[1]", "52", "percent of arrests" }, { "r[1]", "40.0", "percent" },
        { "tie[1]", "12", "percent" }, { "eighth[1]", "125", "convoy", null, true }, { "thousand[1]", "1,000.", "convoy", null, true },
        { "rate[1]", "75", "arrest per office" }, { "about-rate[1]", "about 75", "arrest per office" },
        { "offices[1]", "25", "office", null, true }, { "quota[1]", "1,200 to 1,500", "arrest" },
    };

    [Theory]
    [InlineData("a[1] - (b[1] - c[1])", "613 − (411 − (5 to 7))")]
    [InlineData("a[1] - b[1] - c[1]", "613 − 411 − (5 to 7)")]
    [InlineData("a[1] + (b[1] + c[1])", "613 + 411 + (5 to 7)")]
    [InlineData("c[1] + a[1]", "(5 to 7) + 613")]
    [InlineData("c[1]", "5 to 7")]
    [InlineData("a[1] * (b[1] + a[1])", "613 × (411 + 613)")]
    [InlineData("a[1] * (b[1] * a[1])", "613 × 411 × 613")]
    [InlineData("a[1] / (b[1] / c[1])", "613 / (411 / (5 to 7))")]
    [InlineData("a[1] / b[1] / c[1]", "613 / 411 / (5 to 7)")]
    [InlineData("a[1] / (b[1] * c[1])", "613 / (411 × (5 to 7))")]
    [InlineData("percent(a[1], a[1] + b[1])", "613 / (613 + 411)")]
    [InlineData("percent(a[1] + b[1], a[1])", "(613 + 411) / 613")]
    [InlineData("percent_drop(a[1], b[1])", "(613 − 411) / 613")]
    [InlineData("percent_change(a[1], b[1])", "(411 − 613) / 613")]
    [InlineData("percent_change(a[1] - b[1], a[1] + b[1])", "(613 + 411 − (613 − 411)) / (613 − 411)")]
    [InlineData("max(m)", "the highest of 3, about 5")]
    [InlineData("min(m)", "the lowest of 3, about 5")]
    [InlineData("min(n)", "the lowest of 1, 2, 3, 4, 5")]
    [InlineData("max(o)", "the highest of 6 figures")]
    [InlineData("h[1] + a[1]", "“hundreds” + 613")]
    [InlineData("a[1] * 2 - 3 * b[1]", "613 × 2 − 3 × 411")]
    public void Brackets_stand_where_the_order_needs_them(string expression, string arithmetic) =>
        Assert.Equal(arithmetic, Figures.Compute(expression).Arithmetic);

    [Theory]
    [InlineData("a[1] + b[1]", "1,024 arrests")]
    [InlineData("one[1] * 1", "1 arrest")]
    [InlineData("a[1] - 612 * one[1]", "1 arrest")]
    [InlineData("a[1] + d[1]", "713 arrests, from 663 to 763")]
    [InlineData("a[1] + c[1]", "618 to 620 arrests")]
    [InlineData("e[1] - 99 * one[1]", "over 1 arrests")]
    [InlineData("a[1] / b[1]", "1.49")]
    [InlineData("max(x)", "over 5 arrests")]
    [InlineData("h[1] + a[1]", "cannot be computed: “hundreds” names no number")]
    [InlineData("wide[1] * a[1]", "cannot be computed: it is beyond the numbers a figure can hold")]
    [InlineData("0 * one[1] - wide[1] * a[1] / one[1]", "cannot be computed: it is beyond the numbers a figure can hold")]
    public void A_computed_value_is_printed_with_what_its_words_leave_open(string expression, string text) =>
        Assert.Equal(text, Figures.Compute(expression).Text);

    [Fact]
    public void Words_without_a_number_are_those_of_the_document()
    {
        var records = new Records();
        var figure = Figures["h[1]"] with { Value = new ValueRecord("\"many\"", null, null, null, "many") };
        var parsed = Assert.IsType<CheckExpression.Computation>(ExpressionParser.ParseComputation("h[1]"));

        var outcome = Computation.Evaluate(parsed, _ => new Resolution<Operand>.Found(figure), records.ResolveSeries);

        Assert.Equal("cannot be computed: “many” names no number", outcome.Value!.Text);
    }

    [Fact]
    public void A_computed_value_names_a_figure()
    {
        var parsed = Assert.IsType<CheckExpression.Computation>(ExpressionParser.ParseComputation(" 1 + 10"));

        var outcome = Computation.Evaluate(parsed, Figures.Resolve, Figures.ResolveSeries);

        Assert.Null(outcome.Value);
        Assert.Equal(new ExpressionProblem("no figure is named", 1, 6), Assert.Single(outcome.Problems));
    }

    [Theory]
    [InlineData("a[1] == b[1]", "613 arrests, against 411 arrests: off by 202 arrests")]
    [InlineData("a[1] == 612", "613 arrests, against 612 arrests: off by 1 arrest")]
    [InlineData("10 == a[1]", "10 arrests, against 613 arrests: off by 603 arrests")]
    [InlineData("a[1] < b[1]", "613 arrests < 411 arrests: off by 202 arrests")]
    [InlineData("a[1] < a[1]", "613 arrests < 613 arrests: only the end itself is missed")]
    [InlineData("a[1] + b[1] == a[1]", "613 + 411 = 1,024 arrests, against 613 arrests: off by 411 arrests")]
    [InlineData("a[1] == a[1] + b[1]", "613 + 411 = 1,024 arrests, against 613 arrests: off by 411 arrests")]
    [InlineData("a[1] + b[1] == 2 * a[1]", "613 + 411 = 1,024 arrests, against 2 × 613 = 1,226 arrests: off by 202 arrests")]
    [InlineData("a[1] + b[1] <= a[1]", "613 + 411 = 1,024 arrests <= 613 arrests: off by 411 arrests")]
    [InlineData("a[1] + c[1] == b[1]",
        "613 + (5 to 7) = 618 to 620 arrests, against 411 arrests; the words allow 618 to 620, against 411: the nearest ends are "
        + "207 arrests apart")]
    [InlineData("a[1] + b[1] == 1,024", "613 + 411 = 1,024 arrests, against 1,024 arrests")]
    [InlineData("d[1] + e[1] > b[1]",
        "about 100 + over 100 = over 150 arrests > 411 arrests; the words allow over 150 against 411, which leaves both open")]
    [InlineData("h[1] > a[1]", "“hundreds” names no number")]
    [InlineData("a[1] * a[1] / (a[1] - a[1]) == b[1]", "613 × 613 / (613 − 613) arrests, against 411 arrests: a divisor may be 0")]
    [InlineData("b[1] * b[1] / (m[1] - n[4]) == b[1]",
        "411 × 411 / (3 − 4) = −168,921 arrests, against 411 arrests: rounded, a divisor may be 0")]
    [InlineData("wide[1] * a[1] > b[1] * b[1]", "the result is beyond the numbers a figure can hold")]
    [InlineData("p[1] == q[1]",
        "60 percent, against 52 percent of arrests; with the rounding of the printed digits 55 to 65, against 51.5 to 52.5: the "
        + "nearest ends are 2.5 percentage points apart")]
    public void An_explanation_is_the_arithmetic_and_what_is_amiss(string assertion, string explanation) =>
        Assert.Equal(explanation, Figures.Check(assertion).Explanation);

    [Fact]
    public void A_figure_is_never_itself_and_one_more()
    {
        Assert.Equal("Fails", Figures.Check("d[1] == d[1] + one[1]").Verdict.ToString());
        Assert.Equal("Fails", Figures.Check("d[1] + one[1] == d[1]").Verdict.ToString());
        Assert.Equal("Holds", Figures.Check("d[1] == d[1] + one[1] - one[1]").Verdict.ToString());
    }

    [Theory]
    [InlineData("d[1] == 2 * d[1] - b[1] / 4", "CannotTell")]
    [InlineData("d[1] == 30 * c[1]", "CannotTell")]
    [InlineData("d[1] == a[1] / 6", "Holds")]
    [InlineData("d[1] == e[1]", "CannotTell")]
    [InlineData("d[1] == a[1]", "Fails")]
    public void Of_a_hedged_figure_it_is_asked_whether_its_words_may_be_true(string assertion, string verdict) =>
        Assert.Equal(verdict, Figures.Check(assertion).Verdict.ToString());

    [Theory]
    [InlineData("a[1] == b[1]", "as printed the sides are 202 arrests apart")]
    [InlineData("a[1] < a[1]", "")]
    [InlineData("p[1] == q[1]", "as printed the sides are 8 percent of arrests apart")]
    [InlineData("q[1] == p[1]", "as printed the sides are 8 percent of arrests apart")]
    // A difference is told of sums and of plain figures.
    [InlineData("a[1] == b[1] + 2 * b[1]", "as printed the sides are 620 arrests apart")]
    [InlineData("b[1] + 2 * b[1] == a[1]", "as printed the sides are 620 arrests apart")]
    [InlineData("a[1] + b[1] == 1,025", "as printed the sides are 1 arrest apart")]
    [InlineData("a[2] == a[1] + b[1]", "as printed the sides are 204 arrests apart")]
    [InlineData("a[1] == 2 * b[1]", "")]
    [InlineData("2 * b[1] == a[1]", "")]
    [InlineData("max(a) == b[1]", "")]
    [InlineData("b[1] == max(a)", "")]
    // Bounds are printed as no number that could be apart.
    [InlineData("c[1] == a[1]", "")]
    [InlineData("e[1] == a[1] - b[1]", "")]
    // What another figure or the complement gives.
    [InlineData("p[1] == percent(b[1], a[1] + b[1])",
        "60 percent is what a[2] gives: 820 / (613 + 820) = 57.22 percent | 60 percent is what the complement gives: 100 − 40.14 = 59.86")]
    [InlineData("r[1] == percent(a[1], a[1] + b[1])", "")]
    [InlineData("q[1] == percent(a[1], a[1] + b[1])", "")]
    // What a factor would have to be; only where the other is known, and of an equality.
    [InlineData("quota[1] == rate[1] * offices[1]",
        "75 arrests per office would need 16 to 20 offices | 25 offices would need 48 to 60 arrests per office")]
    [InlineData("rate[1] * offices[1] == quota[1]",
        "75 arrests per office would need 16 to 20 offices | 25 offices would need 48 to 60 arrests per office")]
    [InlineData("offices[1] * rate[1] == quota[1]",
        "25 offices would need 48 to 60 arrests per office | 75 arrests per office would need 16 to 20 offices")]
    [InlineData("about-rate[1] * offices[1] == quota[1]", "25 offices would need 48 to 60 arrests per office")]
    [InlineData("quota[1] > rate[1] * offices[1]", "")]
    [InlineData("tie[1] > percent(eighth[1], thousand[1])", "12 is 12.5 rounded half to even, or truncated; rounded it is 13")]
    public void A_failure_hints_at_arithmetic_and_at_nothing_else(string assertion, string hints)
    {
        var result = Hinted.Check(assertion);

        Assert.Equal("Fails", result.Verdict.ToString());
        Assert.Equal(hints, string.Join(" | ", result.Hints));
    }

    [Theory]
    [InlineData("d[1] == a[1] / 6")]
    [InlineData("d[1] == e[1]")]
    [InlineData("n[1] + n[2] == n[4]")]
    public void What_does_not_fail_has_no_hints(string assertion) => Assert.Empty(Figures.Check(assertion).Hints);
}
