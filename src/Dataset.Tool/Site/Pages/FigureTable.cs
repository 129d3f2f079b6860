using Dataset.Runtime;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>Figures as a table: value, period, speakers, and what is to be known before one is used.</summary>
internal static class FigureTable
{
    /// <param name="caption">What it lists.</param>
    /// <param name="withSeries">Whether the figures are of several series.</param>
    public static Html Of(SiteData data, string caption, IReadOnlyList<IFigure> figures, SitePath page, bool withSeries)
    {
        var parts = new Fragments(data, page);
        string[] columns = withSeries
            ? ["Value", "Period", "Series", "According to", "Marks"]
            : ["Value", "Period", "According to", "Marks", "Name"];
        return Fragments.Table(caption, columns, figures.Select(figure => withSeries
            ? Fragments.Row(parts.Value(figure), Period(figure), parts.Title(figure.Series), parts.Speakers(figure), Marks(data, figure))
            : Fragments.Row(parts.Value(figure), Period(figure), parts.Speakers(figure), Marks(data, figure), parts.Member(figure))));
    }

    private static Html Period(IFigure figure) => Fragments.Isolated(figure.Period.ToString());

    private static Html Marks(SiteData data, IFigure figure)
    {
        var failed = data.ChecksOf(figure).Count(static check => !check.IsComputed && check.Verdict is Dataset.Runtime.Verdict.Fails);
        var conflicts = data.ConflictsOf(figure).Count;
        (string Kind, string? Text)[] marks =
        [
            ("disputed", figure.IsDisputed ? "disputed" : null),
            ("fails", conflicts > 0 ? Fragments.Count(conflicts, "contradiction") : null),
            ("fails", failed > 0 ? Fragments.Count(failed, "failed check") : null),
            ("status", data.Catalog.Warnings.TryGetValue(figure.Id, out var warning)
                ? (warning.IsRetracted ? "retracted" : "corrected") : null),
        ];
        return Html.Join(marks.Where(static mark => mark.Text is not null)
            .Select(static mark => Html.Of($"<span class=\"badge {mark.Kind}\">{mark.Text}</span>")), " ");
    }
}
