using Dataset.Runtime;
using Dataset.Tool.Loading;

namespace Dataset.Tool.Showing;

/// <summary>A figure with all that is known of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Checks">The checks that it takes part in.</param>
/// <param name="Conflicts">The conflicts that a claim of it takes part in.</param>
internal sealed record FigureCard(IFigure Figure, IReadOnlyList<Check> Checks, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>The documents and tables that state it or an earlier edition, in the order in which they are quoted.</summary>
    public IReadOnlyList<Source> Sources { get; } =
    [
        .. Figure.Claims
            .SelectMany(static claim => SourcesOf(claim.Quotations, claim.Cells)
                .Concat(claim.Earlier.SelectMany(static edition => SourcesOf(edition.Quotations, edition.Cells))))
            .DistinctBy(static source => source.Key),
    ];

    public static FigureCard Of(LoadedCatalog catalog, IFigure figure)
    {
        var claims = figure.Claims.Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new(figure,
            [.. catalog.Checks.Where(check => check.FigureIds.Contains(figure.Id))],
            [.. catalog.Conflicts.Where(conflict => conflict.Between.Any(claim => claims.Contains(claim.Id)))]);
    }

    /// <summary>One line: the name, the value and the period.</summary>
    public static string Line(IFigure figure) => $"{figure.Name}: {Values(figure)}, {figure.Period}";

    private static IEnumerable<Source> SourcesOf(IEnumerable<Quotation> quotations, IEnumerable<Cell> cells) =>
        quotations.Select(static quotation => quotation.Source).Concat(cells.Select(static cell => cell.Source));

    private static string Values(IFigure figure) => string.Join(" | ", figure.Claims
        .Where(claim => claim.Rank is not Runtime.ClaimRank.Deprecated
            || figure.Claims.All(static one => one.Rank is Runtime.ClaimRank.Deprecated))
        .Select(static claim => claim.Text).Distinct(StringComparer.Ordinal));
}
