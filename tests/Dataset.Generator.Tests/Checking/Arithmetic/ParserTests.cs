using Dataset.Generator.Arithmetic;
using Dataset.Generator.Binding;
using Dataset.Generator.Language;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

public class ParserTests
{
    private static CheckExpression.Assertion Parsed(string text)
    {
        var parsed = ExpressionParser.ParseAssertion(text);
        return parsed as CheckExpression.Assertion
            ?? throw new Xunit.Sdk.XunitException((parsed as CheckExpression.Unreadable)?.Problem.Message ?? parsed.ToString());
    }

    private static ExpressionProblem Problem(string text)
    {
        var problem = Assert.IsType<CheckExpression.Unreadable>(ExpressionParser.ParseAssertion(text)).Problem;
        Assert.InRange(problem.Offset, 0, text.Length);
        Assert.InRange(problem.Length, 0, text.Length - problem.Offset);
        return problem;
    }

    [Fact]
    public void A_reference_keeps_topic_series_period_and_voice_and_its_place()
    {
        var assertion = Parsed("x[1] <= border.crossings-fall[ inauguration/2025-03-31? ]#nbc-news");

        Assert.Equal(new Reference("border", "crossings-fall", PeriodWords.ParseExpression("inauguration/2025-03-31?"), "nbc-news", 8, 58),
            assertion.Right);
    }

    [Theory]
    [InlineData("first 100 days")]
    [InlineData("2024-03..2025-03")]
    [InlineData("inauguration/P100D")]
    [InlineData("..")]
    [InlineData("since-inauguration")]
    public void A_period_is_raw_text_up_to_the_bracket(string period) =>
        Assert.Equal(period, ((Reference)Parsed($"a[{period}] == 1").Left).Period.Text);

    [Theory]
    [InlineData("a[1]#\"border agents\" == 1")]
    [InlineData("a[1]#“border agents” == 1")]
    public void An_unnamed_voice_is_chosen_by_its_description(string text) =>
        Assert.Equal("border agents", ((Reference)Parsed(text).Left).Voice);

    [Fact]
    public void A_comma_before_three_digits_groups_them_also_between_arguments()
    {
        var drop = (PercentageExpression)Parsed("94 == percent_drop(137,000, 7,000)").Right!;

        Assert.Equal(137_000m, ((NumberExpression)drop.First).Value);
        Assert.Equal(7_000m, ((NumberExpression)drop.Second).Value);
    }

    [Fact]
    public void Two_arguments_joined_by_a_comma_are_one_number_and_the_problem_says_so() =>
        Assert.Equal(
            "percent(part, whole) takes two arguments and one is given; digits joined by a comma are read as one number, so put a space "
            + "after the comma between two",
            Problem("a[1] == percent(50,100)").Message);

    [Theory]
    [InlineData("percent(50,10) == a[1]", 50)]
    [InlineData("percent(50,1000) == a[1]", 50)]
    [InlineData("percent(1234,567) == a[1]", 1234)]
    public void A_comma_before_other_than_three_digits_separates(string text, int first) =>
        Assert.Equal(first, ((NumberExpression)((PercentageExpression)Parsed(text).Left).First).Value);

    [Fact]
    public void Products_bind_before_sums_and_both_from_the_left()
    {
        var sum = (OperationExpression)Parsed("a[1] - b[2] − c[3] * 2 / 4 == 1").Left;

        Assert.Equal(Operation.Subtract, sum.Operation);
        Assert.Equal(Operation.Subtract, ((OperationExpression)sum.Left).Operation);
        Assert.Equal(Operation.Divide, ((OperationExpression)sum.Right).Operation);
        Assert.Equal((0, 26), (sum.Offset, sum.Length));
    }

    [Theory]
    [InlineData("==", "Equal")]
    [InlineData("<", "Below")]
    [InlineData("<=", "AtMost")]
    [InlineData(">", "Above")]
    [InlineData(">=", "AtLeast")]
    public void Five_relations_are_read(string sign, string relation) =>
        Assert.Equal(relation, Parsed($"a[1]{sign}b[1]").Relation.ToString());

    [Fact]
    public void A_series_inside_max_may_be_narrowed() =>
        Assert.Equal(new SeriesReference("border", "crossings", PeriodWords.ParseExpression("..2025-02"), 12, 27),
        ((ExtremeExpression)Parsed("a[1] <= min(border.crossings[..2025-02])").Right).Series);

    [Theory]
    [InlineData("", "nothing is asserted: compare two figures, as in a[2025-03] <= b[2025-03]", 0)]
    [InlineData("a[1]", "no comparison: an assertion has ==, <, <=, > or >= between two sides (in YAML a # after a space starts a comment)",
    0)]
    [InlineData("a[1] = 2", "a single = is not a comparison: write ==", 5)]
    [InlineData("a[1] ≤ 2", "write <= for ≤", 5)]
    [InlineData("a[1] != 2", "nothing is asserted to be unequal: assert == with expect: fails and because:", 5)]
    [InlineData("a[1] < 2 < 3", "one comparison per assertion: write a second check", 9)]
    [InlineData("a[1] == ", "expected a number, a figure such as arrests[2025-01-26], a function or a parenthesis, found the end", 8)]
    [InlineData("(a[1] == 2", "expected a closing parenthesis for '(a[1] == 2', found '== 2'", 6)]
    [InlineData("a[1 == 2", "the bracket is not closed", 0)]
    [InlineData("a[ ] == 2", "the brackets are empty: write the figure's period or name", 0)]
    [InlineData("a-b == 2", "'a-b' names a series; say which figure, as in a-b[2025-03] (a minus needs a space on both sides)", 0)]
    [InlineData("a[1].PerIce == 2", "a voice is chosen with #, as in arrests[2025-01-26]#nbc-news", 4)]
    [InlineData("a[1]# == 2", "after # comes the key of an agent, or an unnamed speaker's description in quotation marks", 4)]
    [InlineData("94% == a[1]", "a number stands alone: '94%…' is neither a number nor a figure", 0)]
    [InlineData("12,00 == a[1]", "expected an operator or a comparison, found ',00 == a[1]'", 2)]
    [InlineData("1.2.3 == a[1]", "expected an operator or a comparison, found '.3 == a[1]'", 3)]
    [InlineData("99999999999999999999999999999 == a[1]", "a number has at most 28 digits", 0)]
    [InlineData("percent-change(a[1], a[2]) == 1",
    "there is no function 'percent-change'; did you mean percent_change? There are percent_change, percent_drop, percent, max, min, days",
    0)]
    [InlineData("percent(a[1], a[2], a[3]) == 1", "percent(part, whole) takes two arguments", 18)]
    [InlineData("-5 == a[1]", "expected a number, a figure such as arrests[2025-01-26], a function or a parenthesis, found '-5 == a[1]'",
    0)]
    public void What_cannot_be_read_is_told_where_it_stands(string text, string message, int offset)
    {
        var problem = Problem(text);

        Assert.Equal(message, problem.Message);
        Assert.Equal(offset, problem.Offset);
    }

    [Fact]
    public void A_computation_takes_no_comparison()
    {
        Assert.IsType<CheckExpression.Unreadable>(ExpressionParser.ParseComputation("a[1] == 2"));
        Assert.IsType<CheckExpression.Computation>(ExpressionParser.ParseComputation("a[1] - 2 * b[1]"));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(1_000)]
    [InlineData(65)]
    public void Deep_parentheses_are_a_problem_and_not_the_end_of_the_process(int depth)
    {
        Problem(new string('(', depth) + "1" + new string(')', depth) + " == a[1]");
        Problem(string.Concat(Enumerable.Repeat("percent(", depth)));
    }

    [Fact]
    public void Sixty_four_parentheses_are_read() => Parsed(new string('(', 64) + "1" + new string(')', 64) + " == a[1]");

    [Fact]
    public void A_long_chain_is_a_problem() => Problem("a[1] == 1" + string.Concat(Enumerable.Repeat("+1", 1_900)));

    [Fact]
    public void Garbage_never_throws_and_is_always_placed()
    {
        var random = new Random(1968);
        const string Letters = "a1[]()#.,+-*/=<>! \"“”?π\0\ud800percent_max,000";
        string[] words = ["a[1]", "a[1]", "12", " + ", " - ", " * ", " / ", " == ", " <= ", "(", ")", "percent(", ", ", "max(a)"];
        var (parsed, refused) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var text = i % 2 == 0
                ? new string(Enumerable.Range(0, random.Next(24)).Select(_ => Letters[random.Next(Letters.Length)]).ToArray())
                : string.Concat(Enumerable.Range(0, random.Next(3, 8)).Select(_ => words[random.Next(words.Length)]));
            if (ExpressionParser.ParseAssertion(text) is CheckExpression.Unreadable)
            {
                refused++;
                Problem(text);
            }
            else
            {
                parsed++;
                new Records { { "a[1]", "3", "arrest" } }.Outcome(text);
            }
        }

        Assert.InRange(parsed, 20, 10_000);
        Assert.InRange(refused, 10_000, 20_000);
    }
}
