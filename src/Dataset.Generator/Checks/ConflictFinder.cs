using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>The contradictions of a file: those that its curators explain, and figures whose voices differ.</summary>
internal static class ConflictFinder
{
    public static IEnumerable<ConflictModel> Explained(AnalysisScope graph)
    {
        foreach (var file in graph.Files.Select(file => file.Record).Where(file => !file.IsLost || file.Topic is not null))
        {
            var topicKey = AnalysisScope.TopicKeyOf(file);
            var references = new References(graph, topicKey);
            foreach (var conflict in file.Conflicts)
            {
                var claims = new List<string>();
                var isUnderstood = true;
                for (var i = 0; i < conflict.Between.Count; i++)
                {
                    var place = NodePlace.At(file.File, "conflicts", conflict.Key, "between", i);
                    var side = conflict.Between[i];
                    if (side.Reference is not { } reference)
                    {
                        graph.Report(ConflictRules.ConflictNotFound, place, conflict.Key, side.Text, "that is not a reference");
                        isUnderstood = false;
                        continue;
                    }

                    switch (references.FindClaims(reference))
                    {
                        case Resolution<BoundClaim[]>.Found found:
                            claims.AddRange(found.Value.Select(claim => claim.Id).Where(id => !claims.Contains(id)));
                            break;
                        case Resolution<BoundClaim[]>.Problem problem:
                            isUnderstood = false;
                            graph.Report(ConflictRules.ConflictNotFound, place, conflict.Key, side.Text, problem.Message);
                            break;
                        default:
                            // It still explains: else a misspelt speaker would bring back every contradiction of the figure.
                            isUnderstood = false;
                            var known = (references.FindFigure(reference) as Resolution<BoundFigure>.Found)?.Value.Claims ?? [];
                            claims.AddRange(known.Select(claim => claim.Id).Where(id => !claims.Contains(id)));
                            break;
                    }
                }

                // A series whose unit is not known is not in the catalogue, and its error is enough.
                var isOfOne = claims.Count == 1;
                claims.RemoveAll(id => graph.FindSeries(AnalysisScope.SeriesOf(id))?.Outlined.Unit is null);
                if (claims.Count > 1)
                {
                    yield return new(topicKey + "." + conflict.Key, conflict.Kind, conflict.Because, claims.ToEquatable());
                }
                else if (isOfOne && isUnderstood)
                {
                    graph.Report(ConflictRules.ConflictOfOne, NodePlace.At(file.File, "conflicts", conflict.Key, "between"), conflict.Key);
                }
            }
        }
    }

    public static IEnumerable<Dispute> Disputes(AnalysisScope graph)
    {
        foreach (var figure in graph.Series.Where(series => series.Outlined.Unit is not null).SelectMany(series => series.Figures).Where(figure => figure.IsDisputed))
        {
            var voices = figure.Claims.Where(claim => claim.IsInUse).ToList();
            var said = string.Join("; ", voices.Select(voice => $"{voice.Record.Value.Raw} (“{voice.Record.Quotes[0].Words}”, {voice.Speaker})"));
            yield return new(figure.Id, voices.Select(voice => voice.Id).ToEquatable(), Issue.Of(ConflictRules.DisputeNotExplained, figure.At(), figure.Id, said));
        }
    }

    /// <summary>The claims in use of the figures that a check speaks of.</summary>
    public static EquatableArray<string> ClaimsOf(AnalysisScope graph, CheckModel check) =>
        check.Figures.Items.Distinct()
            .Select(graph.FindFigure)
            .OfType<BoundFigure>()
            .SelectMany(figure => figure.Claims.Where(claim => claim.IsInUse))
            .Select(claim => claim.Id)
            .ToEquatable();
}
