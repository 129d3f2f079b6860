using Dataset.Generator.Checking.Arithmetic;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>What a figure's hover says of the conflicts and failed checks it takes part in.</summary>
internal static class Footnotes
{
    public static void Add(Graph graph, IEnumerable<CheckModel> checks, IReadOnlyList<ConflictModel> conflicts)
    {
        var failed = checks.Where(check => check.Verdict == (int)Verdict.Fails).ToList();
        if (failed.Count == 0 && conflicts.Count == 0)
        {
            return;
        }

        var figures = graph.Series.SelectMany(series => series.Figures).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        foreach (var conflict in conflicts.OrderBy(conflict => conflict.Id, StringComparer.Ordinal))
        {
            foreach (var id in conflict.Between.Select(claim => claim.Substring(0, claim.IndexOf('#'))).Distinct())
            {
                figures[id].Footnotes.Add(conflict.Because is { } because ? $"Conflict ({conflict.Kind}): {because}." : $"Conflict ({conflict.Kind}): {conflict.Id}.");
            }
        }

        foreach (var check in failed.OrderBy(check => check.Id, StringComparer.Ordinal))
        {
            foreach (var id in check.Figures)
            {
                if (figures.TryGetValue(id, out var figure))
                {
                    figure.Footnotes.Add($"Check fails: {check.Assertion}: {check.Explanation}.");
                }
            }
        }
    }
}
