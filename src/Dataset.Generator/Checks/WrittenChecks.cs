using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Checks;

/// <summary>The checks that curators wrote, each compared with what it is expected to do.</summary>
internal static class WrittenChecks
{
    // Of an expression that is itself the mistake the message shows the beginning.
    private const int LongestPart = 200;

    public static (IReadOnlyList<EvaluatedCheck> Checks, IReadOnlyList<Issue> Issues) Run(
        AnalysisScope scope, CancellationToken cancellation)
    {
        var checks = new List<EvaluatedCheck>();
        var issues = new List<Issue>();

        // Series without a topic were reported, and no check of theirs knows them.
        if (scope.File.Record is { IsLost: false } or { Topic: not null })
        {
            var references = new References(scope, scope.File.Record.TopicKey);
            foreach (var check in scope.File.Record.Checks)
            {
                cancellation.Look();
                var related = new RelatedSeries(check.Expression, scope.File.Record.TopicKey, scope.Symbols);
                var (evaluated, found) = Run(
                    check,
                    scope.File.Record,
                    references.In(related),
                    result => related.Judge(UndatedRecord.Judge(result, scope)));
                issues.AddRange(found);
                if (evaluated is not null)
                {
                    checks.Add(evaluated);
                }
            }
        }

        return (checks, issues);
    }

    private static (EvaluatedCheck? Check, IEnumerable<Issue> Issues) Run(
        CheckRecord check, RecordFile file, References references, Func<CheckResult, CheckResult> judge)
    {
        var id = file.TopicKey + "." + check.Key;
        switch (check.Expression)
        {
            case CheckExpression.Computation computation:
                var computed = Computation.Evaluate(computation, references.Resolve, references.ResolveSeries);
                return (
                    computed.Value is null ? null : new(ToModel(id, check, computed.Value), null, null),
                    Problems(file, check, computed.Problems));
            case CheckExpression.Assertion assertion:
                var outcome = AssertionCheck.Evaluate(assertion, references.Resolve, references.ResolveSeries, references.Siblings);
                var problems = Problems(file, check, outcome.Problems);
                return outcome.Result is { } compared && judge(compared) is { } result
                    ? (
                        new(ToModel(id, check, result), null, result),
                        Compare(file, check, result) is { } issue ? problems.Append(issue) : problems)
                    : (null, problems);
            case CheckExpression.Unreadable unreadable:
                return (null, Problems(file, check, [unreadable.Problem]));
            default:
                throw new InvalidOperationException(check.Expression.GetType().Name);
        }
    }

    private static CheckModel ToModel(string id, CheckRecord check, ComputedValue value) => new(
        Id: id,
        Assertion: check.Expression.Text,
        Verdict: value.Range is null ? Verdict.CannotTell : Verdict.Holds,
        IsWritten: true,
        Explanation: $"{value.Text}: {value.Arithmetic}",
        Because: check.Because,
        References: value.References)
    {
        Computed = ToModel(value),
    };

    private static ComputedModel ToModel(ComputedValue value)
    {
        var range = value.Range ?? Interval.Everything;
        return new(
            Number: value.Value,
            Lower: range.Low?.ToDecimal(),
            Upper: range.High?.ToDecimal(),
            LowerIsStrict: range is { Low: not null, LowIsOpen: true },
            UpperIsStrict: range is { High: not null, HighIsOpen: true },
            Unit: value.Unit.Text() is { Length: > 0 } plural ? (value.Unit.Text(isOne: true), plural) : null,
            Text: value.Text);
    }

    private static CheckModel ToModel(string id, CheckRecord check, CheckResult result) => new(
        Id: id,
        Assertion: result.Assertion,
        Verdict: result.Verdict,
        IsWritten: true,
        Explanation: Explain(result),
        Because: check.Because,
        References: result.References,
        Form: result.Form)
    {
        Told = Told(result),
    };

    /// <summary>What a hover tells of a check that fails, or that compares series of other definitions; else null.</summary>
    public static ToldCheck? Told(CheckResult result) =>
        result.Words is { } words && (result.Verdict is Verdict.Fails || result.Relation is not null)
            ? new(words(), AssertionWords.Numbers(result.Explanation))
            : null;

    public static string Explain(CheckResult result) =>
        string.Join("; ", new[] { result.Explanation, result.Relation }.OfType<string>().Concat(result.Hints));

    private static string Related(CheckResult result) =>
        result.Relation is { } relation ? $"{result.Explanation}; {relation}" : result.Explanation;

    public static string Hinted(CheckResult result) =>
        result.Hints.IsEmpty
            ? string.Empty
            : string.Concat(result.Hints.Select(hint => char.ToUpperInvariant(hint[0]) + hint.Substring(1) + ". "));

    /// <summary>What to report of a result that is not as expected; else null.</summary>
    private static Issue? Compare(RecordFile file, CheckRecord check, CheckResult result)
    {
        var holds = result.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
        return check.Expect switch
        {
            null when result.Verdict == Verdict.Fails =>
                Issue.Of(CheckRules.CheckFails, PlaceOf(file, check), check.Key, Related(result), Hinted(result)),
            ExpectedVerdict.Holds when !holds => NotAsExpected("hold"),
            ExpectedVerdict.Fails when result.Verdict != Verdict.Fails => NotAsExpected("fail"),
            ExpectedVerdict.CannotTell when result.Verdict != Verdict.CannotTell => NotAsExpected("be undecided"),
            _ => null,
        };

        Issue NotAsExpected(string expected) =>
            Issue.Of(CheckRules.NotAsExpected, PlaceOf(file, check), check.Key, expected, Describe(result.Verdict), Explain(result));
    }

    private static string Describe(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "it holds",
        Verdict.HoldsWithinRounding => "it holds within rounding",
        Verdict.CannotTell => "it cannot be told",
        _ => "it fails",
    };

    private static IEnumerable<Issue> Problems(RecordFile file, CheckRecord check, IEnumerable<ExpressionProblem> problems)
    {
        var text = check.Expression.Text;
        foreach (var problem in problems)
        {
            var start = Math.Min(Math.Max(problem.Offset, 0), text.Length);
            var length = Math.Min(Math.Max(problem.Length, 0), text.Length - start);
            var part = length > LongestPart ? text.Substring(start, LongestPart) + "…" : text.Substring(start, length);
            yield return Issue.Of(
                CheckRules.ExpressionNotUnderstood,
                PlaceOf(file, check, new PathStep.Characters(start, length)),
                check.Key,
                part.Length == 0 ? text : part,
                problem.Message.TrimEnd('.'));
        }
    }

    private static NodePlace PlaceOf(RecordFile file, CheckRecord check, params PathStep[] rest) =>
        NodePlace.At(file.File, ["checks", check.Key, check.IsComputed ? "compute" : "assert", .. rest]);
}
