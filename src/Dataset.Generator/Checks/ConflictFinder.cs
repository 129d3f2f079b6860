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
    public static (IReadOnlyList<ConflictModel> Conflicts, IReadOnlyList<Issue> Issues) FindExplained(
        AnalysisScope scope, CancellationToken cancellation)
    {
        var conflicts = new List<ConflictModel>();
        var issues = new List<Issue>();
        var file = scope.File.Record;

        // Series without a topic were reported, and no conflict of theirs knows them.
        if (file is { IsLost: true, Topic: null })
        {
            return (conflicts, issues);
        }

        var references = new References(scope, file.TopicKey);
        foreach (var conflict in file.Conflicts.Items.Watched(cancellation))
        {
            var sides = conflict.Between.Items.Watched(cancellation).Select(
                (side, i) => Find(conflict, side, NodePlace.At(file.File, "conflicts", conflict.Key, "between", i), references))
                .ToList();
            var problems = sides.Select(side => side.Problem).OfType<Issue>();
            issues.AddRange(problems);

            // A series whose unit is not known is not in the catalogue, and its error is enough.
            var claims = sides.SelectMany(side => side.Claims).Select(claim => claim.Id).Distinct().ToList();
            var emitted = claims.Where(id => scope.FindEmittedSeries(RecordId.SeriesOf(id)) is not null).ToEquatable();
            if (emitted.Count > 1)
            {
                conflicts.Add(new(file.TopicKey + "." + conflict.Key, conflict.Kind, conflict.Because, emitted));
            }
            else if (claims.Count == 1 && sides.All(side => side.IsUnderstood))
            {
                issues.Add(
                    Issue.Of(ConflictRules.ConflictOfOne, NodePlace.At(file.File, "conflicts", conflict.Key, "between"), conflict.Key));
            }
        }

        return (conflicts, issues);
    }

    /// <summary>The figures whose voices differ.</summary>
    public static IEnumerable<Dispute> FindDisputes(AnalysisScope scope, CancellationToken cancellation)
    {
        var series = scope.File.Series.Where(series => series.Symbol.Unit is not null);
        foreach (var figure in series.SelectMany(series => series.Figures).Watched(cancellation).Where(figure => figure.IsDisputed))
        {
            var voices = figure.ClaimsInUse.ToList();
            var statements = voices.Select(voice => $"{voice.Record.Value.Raw} ({Words(voice.Record)}{voice.Speaker})");
            yield return new(
                figure.Id,
                voices.Select(voice => voice.Id).ToEquatable(),
                Issue.Of(ConflictRules.DisputeNotExplained, figure.At(), figure.Id, string.Join("; ", statements)));
        }
    }

    /// <summary>The claims that a check refers to: the voices that it names, and of other figures all that are in use.</summary>
    public static EquatableArray<string> ClaimsOf(AnalysisScope scope, CheckModel check) =>
        check.References
            .SelectMany(reference => RecordId.FigureOf(reference) is var figure && figure != reference
                ? [reference]
                : scope.FindFigure(figure)?.ClaimsInUse.Select(static claim => claim.Id) ?? [])
            .Distinct()
            .ToEquatable();

    private static string Words(ClaimRecord claim) => claim.Quotes.IsEmpty ? string.Empty : $"“{claim.Quotes[0].Words}”, ";

    private static Side Find(ConflictRecord conflict, ClaimReference written, NodePlace place, References references)
    {
        if (written.Reference is not { } reference)
        {
            return NotFound("that is not a reference");
        }

        return references.FindClaims(reference) switch
        {
            Resolution<BoundClaim[]>.Found found => new(found.Value, true, null),
            Resolution<BoundClaim[]>.Problem problem => NotFound(problem.Message),

            // It still explains: else a misspelt speaker would bring back every contradiction of the figure.
            _ => new((references.FindFigure(reference) as Resolution<BoundFigure>.Found)?.Value.Claims.ToArray() ?? [], false, null),
        };

        Side NotFound(string why) => new([], false, Issue.Of(ConflictRules.ConflictNotFound, place, conflict.Key, written.Text, why));
    }

    /// <summary>One side of a conflict.</summary>
    private sealed record Side(IReadOnlyList<BoundClaim> Claims, bool IsUnderstood, Issue? Problem);
}
