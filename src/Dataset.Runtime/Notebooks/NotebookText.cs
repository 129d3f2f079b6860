namespace Dataset.Runtime;

/// <summary>What a notebook on a terminal shows of a value.</summary>
internal static class NotebookText
{
    /// <summary>A text of some lines; null for what is none of ours.</summary>
    internal static string? Of(object value) => value switch
    {
        IFigure figure => Figure(figure),
        Series series => List(series.Title, series.Figures),
        IEnumerable<IFigure> figures => List(null, [.. figures]),
        _ => value.ToString(),
    };

    private static string Figure(IFigure figure)
    {
        var text = figure.ToString()!;
        var badges = NotebookFigure.IsNone(figure) ? string.Empty : string.Join(", ", NotebookFigure.Badges(figure));
        return badges.Length == 0 ? text : $"{text} ({badges})";
    }

    private static string List(string? title, IReadOnlyList<IFigure> figures)
    {
        var shown = figures.Take(NotebookFigure.MostRows).ToList();
        var width = shown.Select(static figure => figure.Name.Length).DefaultIfEmpty().Max();
        var lines = shown.Select(figure => $"{figure.Name.PadRight(width)}  {figure.Text}");
        var head = title is null ? NotebookFigure.Counted(figures.Count) : $"{title}: {NotebookFigure.Counted(figures.Count)}";
        return string.Join('\n', lines.Prepend(head));
    }
}
