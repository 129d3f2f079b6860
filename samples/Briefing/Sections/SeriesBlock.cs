using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>A series: what it counts, and each of its figures.</summary>
internal static class SeriesBlock
{
    public static void Write(IPage page, Series series)
    {
        page.Heading($"{series.Title} ({series.Name})");
        if (Remarks(series) is { Length: > 0 } remarks)
        {
            page.Paragraph(remarks, Tone.Quiet);
        }

        if (series.Figures.Count == 0)
        {
            page.Paragraph("No figure.");
            return;
        }

        var table = new Table("When", "How much", "Who says so, in which words") { LastIsLong = true };
        foreach (var figure in series.Figures)
        {
            table.Add(When.Of(figure.Period), HowMuch.Of(figure), new(WhoSays.Of(figure), Remarks(figure)));
        }

        page.Table(table);
    }

    private static string Remarks(Series series)
    {
        var whole = series.PartOfId is { } id && Catalog.FindSeries(id) is { } found ? found.Name : series.PartOfId;
        string?[] remarks =
        [
            series.Kind is SeriesKind.Actual ? null : $"Kind: {series.Kind.ToString().ToLowerInvariant()}.",
            whole is null ? null : $"Part of {whole}.",
            series.Population is null ? null : $"Counted: {series.Population}.",
            series.Note is null ? null : $"Note: {series.Note}.",
        ];
        return string.Join(" ", remarks.Where(remark => remark is not null));
    }

    private static string? Remarks(IFigure figure)
    {
        string?[] remarks =
        [
            figure.RecordStatement is { } extreme ? $"Declared {extreme}." : null,
            figure.BaselineId is null ? null : $"Measured against {Subjects.Baseline(figure)}.",
            figure.Note is { } note ? $"Note: {note}." : null,
            .. figure.Claims.Select(claim => claim.Note is { } note ? $"Note: {note}." : null),
        ];
        var text = string.Join(" ", remarks.Where(remark => remark is not null).Distinct());
        return text.Length == 0 ? null : text;
    }
}
