using Dataset.Generator.Binding;
using Dataset.Generator.Checking.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>
/// Contradictions: those that curators explain, and those that were found. What is found and not explained is a warning, and is
/// in the catalogue all the same: explaining silences the warning, never the data.
/// </summary>
internal static class ConflictFinder
{
    private const string Unexplained = "unexplained";

    public static List<ConflictModel> Find(Graph graph, IEnumerable<FileRecord> files, IReadOnlyList<CheckModel> written, IReadOnlyList<UnwrittenCheck> unwritten)
    {
        var conflicts = files.SelectMany(file => Explained(graph, file)).ToList();
        var explained = conflicts.Select(conflict => new HashSet<string>(conflict.Between, StringComparer.Ordinal)).ToList();
        var figures = explained.Select(claims => new HashSet<string>(claims.Select(FigureOf), StringComparer.Ordinal)).ToList();

        foreach (var figure in graph.Series.SelectMany(series => series.Figures).Where(figure => figure.IsDisputed))
        {
            var voices = figure.Claims.Where(claim => claim.IsInUse).ToList();
            if (!explained.Any(claims => voices.Count(voice => claims.Contains(voice.Id)) > 1))
            {
                conflicts.Add(new("dispute/" + figure.Id, Unexplained, null, voices.Select(voice => voice.Id).ToEquatable()));
                graph.Report(ConflictRules.DisputeNotExplained, figure.At(), figure.Id, string.Join("; ", voices.Select(voice => $"{voice.Record.Value.Raw} (“{voice.Record.Quotes[0].Words}”, {voice.Speaker})")));
            }
        }

        foreach (var check in written.Where(check => check.Verdict == (int)Verdict.Fails))
        {
            if (!IsExplained(check))
            {
                conflicts.Add(new("check/" + check.Id, Unexplained, check.Because, ClaimsOf(graph, check)));
            }
        }

        foreach (var (check, issue) in unwritten.Select(check => (check.Model, check.Issue)))
        {
            if (issue is not null && !IsExplained(check))
            {
                conflicts.Add(new(check.Id, Unexplained, null, ClaimsOf(graph, check)));
                graph.Issues.Add(issue);
            }
        }

        return Emitted(graph, conflicts);

        bool IsExplained(CheckModel check) => figures.Any(known => check.Figures.All(known.Contains));
    }

    private static IEnumerable<ConflictModel> Explained(Graph graph, FileRecord file)
    {
        if (file.IsLost && file.Topic is null)
        {
            yield break;
        }

        var topicKey = file.Topic is { } topic ? Identifiers.ToKey(topic) : string.Empty;
        var references = new References(graph, topicKey);
        foreach (var conflict in file.Conflicts)
        {
            var claims = new List<string>();
            var isUnderstood = true;
            for (var i = 0; i < conflict.Between.Count; i++)
            {
                var place = Place.AtPath(file.File, RecordPath.Of("conflicts", conflict.Key, "between", RecordPath.Item(i)));
                var parsed = ExpressionParser.ParseComputation(conflict.Between[i]);
                if (parsed.Assertion?.Left is not Reference reference)
                {
                    graph.Report(ConflictRules.ConflictNotFound, place, conflict.Key, conflict.Between[i], "that is not a reference");
                    isUnderstood = false;
                }
                else if (references.FindClaims(reference, out var problem) is { } found)
                {
                    claims.AddRange(found.Select(claim => claim.Id).Where(id => !claims.Contains(id)));
                }
                else
                {
                    isUnderstood = false;
                    if (problem == References.SaidElsewhere)
                    {
                        // It still explains: else a misspelt speaker would bring back every contradiction of the figure.
                        claims.AddRange((references.FindFigure(reference.Topic, reference.Series, reference.Period, out _)?.Claims ?? []).Select(claim => claim.Id).Where(id => !claims.Contains(id)));
                    }
                    else
                    {
                        graph.Report(ConflictRules.ConflictNotFound, place, conflict.Key, conflict.Between[i], problem ?? "it is not known");
                    }
                }
            }

            if (claims.Count > 1)
            {
                yield return new(topicKey + "." + conflict.Key, conflict.Kind, conflict.Because, claims.ToEquatable());
            }
            else if (claims.Count == 1 && isUnderstood)
            {
                graph.Report(ConflictRules.ConflictOfOne, Place.AtPath(file.File, RecordPath.Of("conflicts", conflict.Key, "between")), conflict.Key);
            }
        }
    }

    private static EquatableArray<string> ClaimsOf(Graph graph, CheckModel check)
    {
        var ids = new HashSet<string>(check.Figures, StringComparer.Ordinal);
        return graph.Series.SelectMany(series => series.Figures)
            .Where(figure => ids.Contains(figure.Id))
            .SelectMany(figure => figure.Claims.Where(claim => claim.IsInUse))
            .Select(claim => claim.Id)
            .ToEquatable();
    }

    /// <summary>The conflicts between claims that are in the catalogue: a series whose unit is not known is not.</summary>
    private static List<ConflictModel> Emitted(Graph graph, List<ConflictModel> conflicts)
    {
        var lost = new HashSet<string>(graph.Series.Where(series => series.Unit is null).SelectMany(series => series.Figures).SelectMany(figure => figure.Claims).Select(claim => claim.Id), StringComparer.Ordinal);
        return lost.Count == 0 ? conflicts : conflicts
            .Select(conflict => conflict with { Between = conflict.Between.Where(id => !lost.Contains(id)).ToEquatable() })
            .Where(conflict => conflict.Between.Count > 1)
            .ToList();
    }

    private static string FigureOf(string claim) => claim.Substring(0, claim.IndexOf('#'));
}
