using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Checks;

/// <summary>The checks that curators wrote, each held against what it was expected to do.</summary>
internal static class WrittenChecks
{
    // Of an expression that is itself the mistake the message shows the beginning.
    private const int LongestPart = 200;

    public static IEnumerable<CheckModel> Run(AnalysisScope graph, CancellationToken cancellation)
    {
        foreach (var file in graph.Files.Select(file => file.Record))
        {
            // Series without a topic were reported, and are known to no check of theirs.
            if (file.IsLost && file.Topic is null)
            {
                continue;
            }

            var topicKey = AnalysisScope.TopicKeyOf(file);
            var references = new References(graph, topicKey);
            foreach (var check in file.Checks)
            {
                cancellation.ThrowIfCancellationRequested();
                if (Run(graph, file, topicKey, references, check) is { } model)
                {
                    yield return model;
                }
            }
        }
    }

    private static CheckModel? Run(AnalysisScope graph, RecordFile file, string topicKey, References references, CheckRecord check)
    {
        var id = topicKey + "." + check.Key;
        if (check.Compute is { } compute)
        {
            var computed = Computation.Evaluate(compute, references.Resolve, references.ResolveSeries);
            ReportProblems(graph, file, check, "compute", compute, computed.Problems);
            return computed.Value is { } value
                ? new(id, compute, value.Range is null ? Verdict.CannotTell : Verdict.Holds, true, true, $"{value.Text}: {value.Arithmetic}", check.Because, value.Figures)
                : null;
        }

        var outcome = AssertionCheck.Evaluate(check.Assert, references.Resolve, references.ResolveSeries, references.Siblings);
        ReportProblems(graph, file, check, "assert", check.Assert!, outcome.Problems);
        if (outcome.Result is not { } result)
        {
            return null;
        }

        Hold(graph, SourceSpan.AtPath(file.File, RecordPath.Of("checks", check.Key, "assert")), check, result);
        return new(id, result.Assertion, result.Verdict, true, false, Explain(result), check.Because, result.Figures, result.Form);
    }

    public static string Explain(CheckResult result) =>
        result.Hints.IsEmpty ? result.Explanation : result.Explanation + "; " + string.Join("; ", result.Hints);

    public static string Hinted(CheckResult result) =>
        result.Hints.IsEmpty ? string.Empty : string.Concat(result.Hints.Select(hint => char.ToUpperInvariant(hint[0]) + hint.Substring(1) + ". "));

    private static void Hold(AnalysisScope graph, SourceSpan place, CheckRecord check, CheckResult result)
    {
        var holds = result.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
        switch (check.Expect)
        {
            case null when result.Verdict == Verdict.Fails:
                graph.Report(CheckRules.CheckFails, place, check.Key, result.Explanation, Hinted(result));
                break;
            case ExpectedVerdict.Holds when !holds:
                graph.Report(CheckRules.NotAsExpected, place, check.Key, "hold", Says(result.Verdict), Explain(result));
                break;
            case ExpectedVerdict.Fails when result.Verdict != Verdict.Fails:
                graph.Report(CheckRules.NotAsExpected, place, check.Key, "fail", Says(result.Verdict), Explain(result));
                break;
            case ExpectedVerdict.CannotTell when result.Verdict != Verdict.CannotTell:
                graph.Report(CheckRules.NotAsExpected, place, check.Key, "be undecided", Says(result.Verdict), Explain(result));
                break;
        }
    }

    private static string Says(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "it holds",
        Verdict.HoldsWithinRounding => "it holds within rounding",
        Verdict.CannotTell => "it cannot be told",
        _ => "it fails",
    };

    private static void ReportProblems(AnalysisScope graph, RecordFile file, CheckRecord check, string key, string text, IEnumerable<ExpressionProblem> problems)
    {
        foreach (var problem in problems.Where(problem => problem.Message != References.AlreadyReported))
        {
            var start = Math.Min(Math.Max(problem.Offset, 0), text.Length);
            var length = Math.Min(Math.Max(problem.Length, 0), text.Length - start);
            var part = length > LongestPart ? text.Substring(start, LongestPart) + "…" : text.Substring(start, length);
            graph.Report(CheckRules.ExpressionNotUnderstood, SourceSpan.AtPath(file.File, RecordPath.Of("checks", check.Key, key, RecordPath.Part(start, length))), check.Key, part.Length == 0 ? text : part, problem.Message.TrimEnd('.'));
        }
    }
}
