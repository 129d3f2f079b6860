using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Checks.BuiltIn;

internal static class BuiltInChecks
{
    public static readonly IReadOnlyList<IBuiltInCheck> All =
    [
        new PartAtMostWhole(),
        new PartitionAddsUp(),
        new RunningTotalNeverFalls(),
        new RecordStands(),
        new ShareWithinWhole(),
        new ChangeIsDifferenceOfLevels(),
    ];

    public static IEnumerable<EvaluatedCheck> Run(AnalysisScope scope, CancellationToken cancellation)
    {
        foreach (var series in scope.File.Series.Where(series => series.Symbol.Unit is not null))
        {
            cancellation.Look();
            var references = new References(scope, series.Symbol.TopicKey);
            foreach (var check in All.SelectMany(check => check.Run(series, scope, references, cancellation)))
            {
                yield return check;
            }
        }
    }

    /// <param name="about">The id of the figure or claim that the check is about.</param>
    /// <param name="issue">What is reported when it fails.</param>
    public static EvaluatedCheck Evaluated(this IBuiltInCheck check, string about, CheckResult result, Func<Issue> issue) => new(
        new(
            Id: check.Id + "/" + about,
            Assertion: result.Assertion,
            Verdict: result.Verdict,
            IsWritten: false,
            Explanation: WrittenChecks.Explain(result),
            Because: null,
            References: result.References,
            Form: result.Form)
        {
            Told = WrittenChecks.Told(result),
        },
        result.Verdict == Verdict.Fails ? issue() : null,
        result);
}
