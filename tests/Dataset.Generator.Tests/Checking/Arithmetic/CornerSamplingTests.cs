using System.Globalization;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Binding;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>Verdicts against thousands of numbers that the words allow; seconds, and so not among the tests that mutants run.</summary>
public sealed class CornerSamplingTests
{
    private static readonly string[] Hedges = ["", "", "about ", "nearly ", "over ", "at least ", "under ", "at most ", "between"];

    private static readonly string[] Signs = ["==", "<", "<=", ">", ">="];

    private static readonly string[] Shapes =
    [
        "a[1] {0} b[1]",
        "a[1] + b[1] {0} c[1]",
        "a[1] - b[1] {0} c[1]",
        "a[1] * b[1] {0} c[1] * c[1]",
        "a[1] * b[1] - a[1] * c[1] {0} c[1] * b[1]",
        "a[1] / b[1] {0} c[1] / a[1]",
        "percent(a[1], b[1]) {0} p[1]",
        "percent(a[1], a[1] + b[1]) {0} p[1]",
        "percent_drop(a[1], b[1]) {0} p[1]",
        "percent_change(a[1] - b[1], c[1]) {0} p[1]",
        "a[1] * (b[1] - a[1]) {0} c[1] * c[1]",
        "a[1] {0} max(m)",
        "m[1] {0} min(m)",
        "m[1] - max(m) {0} a[1] - a[1]",
        "a[1] * min(m) {0} b[1] * c[1]",
        "p[1] {0} percent(a[1], b[1] - c[1])",
        "(a[1] + b[1]) * (c[1] - a[1]) {0} 0 * a[1] * b[1]",
        "a[1] {0} a[1]",
        "1 / a[1] {0} 1 / b[1]",
    ];

    [Fact]
    public void With_exact_numbers_Holds_is_plain_arithmetic()
    {
        var random = new Random(1969);
        for (var i = 0; i < 3_000; i++)
        {
            var (a, b, c) = (random.Next(1, 40), random.Next(1, 40), random.Next(1, 40));
            var records = new Records { { "a[1]", Text(a), "arrest" }, { "b[1]", Text(b), "arrest" }, { "c[1]", Text(c), "arrest" } };
            foreach (var sign in Signs)
            {
                AssertHolds(a + b - c, 0, $"a[1] + b[1] - c[1] {sign} a[1] - a[1]", sign);
                AssertHolds(a * b, 2 * c * c, $"a[1] * b[1] {sign} 2 * c[1] * c[1]", sign);
                AssertHolds(100 * a * (b + c),
                    50 * b * (b + c), $"percent(a[1], b[1]) * (b[1] + c[1]) {sign} percent(b[1], 2 * b[1]) * (b[1] + c[1])", sign);
                AssertHolds(Math.Max(a, Math.Max(b, c)), a + b, $"max(arrests) {sign} a[1] + b[1]", sign);
            }

            void AssertHolds(int left, int right, string assertion, string sign)
            {
                var three = new Records { { "arrests[1]", Text(a), "arrest" }, { "arrests[2]", Text(b), "arrest" },
                    { "arrests[3]", Text(c), "arrest" } };
                var result = assertion.Contains("max", StringComparison.Ordinal)
                    ? three.Check(assertion.Replace("a[1]", "arrests[1]").Replace("b[1]", "arrests[2]"))
                    : records.Check(assertion);
                Assert.True(IsTrue(left, sign, right) == (result.Verdict == Verdict.Holds), $"{result.Verdict}: {result.Explanation}");
            }
        }
    }

    [Fact]
    public void No_sample_inside_the_hedges_contradicts_a_verdict()
    {
        var random = new Random(2025);
        var seen = new HashSet<(int, Verdict)>();
        for (var i = 0; i < 6_000; i++)
        {
            var records = new Records();
            foreach (var name in new[] { "a[1]", "b[1]", "c[1]", "p[1]", "m[1]", "m[2]" })
            {
                records.Add(name, Hedged(random, name == "p[1]" ? 100 : 12), name == "p[1]" ? "percent" : "arrest");
            }

            var shape = random.Next(Shapes.Length);
            var sign = Signs[random.Next(Signs.Length)];
            var assertion = string.Format(CultureInfo.InvariantCulture, Shapes[shape], sign);
            var outcome = records.Outcome(assertion);
            if (outcome.Result is not { } result)
            {
                continue;
            }

            seen.Add((shape, result.Verdict));
            if (result.Verdict == Verdict.CannotTell)
            {
                continue;
            }

            for (var sample = 0; sample < 40; sample++)
            {
                // What rounding allows is wider than what is stated: Fails must survive it, Holds speaks of what is stated.
                if (Differs(records, assertion, random, result.Verdict == Verdict.Fails) is not { } difference)
                {
                    continue;
                }

                var isTrue = IsTrue(difference, sign, Rational.Zero);
                var words = $"{assertion}: {result.Verdict}. {result.Explanation}; a sample gives {difference}";
                if (result.Verdict == Verdict.Holds && !(sign == "==" && IsAlone(records, assertion)))
                {
                    Assert.True(isTrue, words);
                }
                else if (result.Verdict is Verdict.Fails)
                {
                    Assert.False(isTrue, words);
                }
                else if (result.Verdict is Verdict.HoldsWithinRounding)
                {
                    Assert.False(isTrue, words);
                }
            }
        }

        // The test would be worthless were everything CannotTell.
        Assert.True(seen.Count(pair => pair.Item2 == Verdict.Fails) >= Shapes.Length - 3, string.Join(", ", seen));
        Assert.True(seen.Count(pair => pair.Item2 == Verdict.Holds) >= Shapes.Length - 3, string.Join(", ", seen));
    }

    private static string Hedged(Random random, int most)
    {
        var hedge = Hedges[random.Next(Hedges.Length)];
        var number = random.Next(1, most);
        return hedge == "between" ? $"{Text(number)} to {Text(number + random.Next(0, 4))}" : hedge + Text(number);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsTrue(Rational left, string sign, Rational right) => sign switch
    {
        "==" => left == right,
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        _ => left >= right,
    };

    /// <summary>Equality with a lone hedged figure asks for membership: a sample of the unknown number does not contradict it.</summary>
    private static bool IsAlone(Records records, string assertion) => assertion.Split(" == ").Any(side =>
        side.EndsWith("[1]", StringComparison.Ordinal) && side.Count(c => c == '[') == 1 && !side.Contains('(') && !side.Contains('/') &&
        records[side].Value.Qualifier is not Qualifier.Exact);

    /// <summary>Left minus right where every figure takes one value its words allow; null where a divisor is 0.</summary>
    private static Rational? Differs(Records records, string assertion, Random random, bool widened)
    {
        var parsed = (CheckExpression.Assertion)ExpressionParser.ParseAssertion(assertion);
        var builder = new FormulaBuilder(records.Resolve, records.ResolveSeries);
        var difference = new OperationFormula(Operation.Subtract, builder.Build(parsed.Left)!.Formula,
            builder.Build(parsed.Right)!.Formula);
        var box = widened ? builder.Figures.Widened! : builder.Figures.Stated!;
        return RangeEvaluator.At(difference, box.Select(interval => Sample(interval, random)).ToArray());
    }

    private static Rational Sample(Interval interval, Random random)
    {
        var (low, high) = (interval.Low ?? (interval.High is { } top ? top - Far(random) : -Far(random)), interval.High
            ?? (interval.Low is { } bottom ? bottom + Far(random) : Far(random)));
        var sample = random.Next(4) switch
        {
            0 => low,
            1 => high,
            2 => low + ((high - low) * random.Next(1, 1000) / 1000),
            _ => low + ((high - low) / 1_000_000),
        };
        return interval.Contains(sample) ? sample : (low + high) / 2;
    }

    private static Rational Far(Random random) => random.Next(3) == 0 ? 1_000_000 : random.Next(1, 50);
}
