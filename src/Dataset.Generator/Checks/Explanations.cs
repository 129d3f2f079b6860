using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Checks;

/// <summary>The conflicts that curators explain, by what they explain.</summary>
internal sealed class Explanations
{
    private readonly ILookup<string, ConflictModel> _byClaim;
    private readonly ILookup<string, ConflictModel> _byFigure;

    public Explanations(IEnumerable<ConflictModel> explained)
    {
        var conflicts = explained.ToList();
        _byClaim = conflicts
            .SelectMany(conflict => conflict.Between.Select(claim => (claim, conflict)))
            .ToLookup(pair => pair.claim, pair => pair.conflict, StringComparer.Ordinal);
        _byFigure = conflicts
            .SelectMany(conflict => conflict.Between.Select(RecordId.FigureOf).Distinct().Select(figure => (figure, conflict)))
            .ToLookup(pair => pair.figure, pair => pair.conflict, StringComparer.Ordinal);
    }

    public bool Explain(Dispute dispute) =>
        dispute.Claims.Any(claim => _byClaim[claim].Any(conflict => dispute.Claims.Count(conflict.Between.Contains) > 1));

    public bool Explain(CheckModel check) =>
        !check.Figures.IsEmpty
        && _byFigure[check.Figures[0]].Any(conflict => check.Figures.All(conflict.Between.Select(RecordId.FigureOf).Contains));
}
