using System.Text.RegularExpressions;
using Dataset.Runtime;
using Dataset.Tool.Loading;
using Suggestion = Dataset.Generator.Diagnostics.Suggestion;

namespace Dataset.Tool.Showing;

/// <summary>Figures by name, by id, by a pattern of either, or by words.</summary>
internal static class FigureSearch
{
    /// <summary>The figures that a name or id states, of a whole series, or all that match a pattern with <c>*</c>.</summary>
    public static IReadOnlyList<IFigure> Find(LoadedCatalog catalog, string pattern)
    {
        var whole = Whole(pattern);
        return [.. catalog.Figures.Where(figure =>
            new[] { figure.Name, figure.Id, figure.Series.Name, figure.Series.Id }.Any(whole.IsMatch))];
    }

    /// <summary>The bulk series of a name, id or pattern, in whose titles each of these words stands; null is any.</summary>
    public static IReadOnlyList<Series> FindBulk(LoadedCatalog catalog, string? pattern, string? words)
    {
        var (whole, sought) = (Whole(pattern ?? "*"), Parted(words ?? string.Empty));
        return [.. catalog.BulkSeries.Where(series => new[] { series.Name, series.Id }.Any(whole.IsMatch)
            && sought.All(word => $"{series.Name}\n{series.Title}\n{series.Area}\n{series.Unit.Plural}"
                .Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>The figures in whose titles, areas, words or speakers each of these words stands.</summary>
    public static IReadOnlyList<IFigure> Search(LoadedCatalog catalog, string words)
    {
        var sought = Parted(words);
        return [.. catalog.Figures.Where(figure =>
        {
            var text = TextOf(figure);
            return sought.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        })];
    }

    /// <summary>The nearest name to one that is none, as the end of a sentence.</summary>
    public static string DidYouMean(LoadedCatalog catalog, string name) => Suggestion.DidYouMean(name,
        catalog.Figures.SelectMany(static figure => new[] { figure.Name, figure.Id })
            .Concat(catalog.Series.SelectMany(static series => new[] { series.Name, series.Id })));

    private static string[] Parted(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Regex Whole(string pattern) => new(
        $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static string TextOf(IFigure figure) => string.Join('\n',
    [
        figure.Name, figure.Series.Title, figure.Series.Area, figure.Period.ToString(), figure.Unit.Plural,
        .. figure.Claims.SelectMany(static claim => claim.Quotations.Select(static quotation => quotation.Words)
            .Append(claim.By.Name).Append(claim.Text)),
    ]);
}
