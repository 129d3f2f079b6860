using System.Globalization;

namespace Dataset.Runtime;

/// <summary>Figures in words.</summary>
internal static class FigureText
{
    internal static string Value(Bounds bounds, Unit unit)
    {
        switch (bounds.Qualifier)
        {
            case Qualifier.Exact: return With(bounds.Number!.Value, unit);
            case Qualifier.About: return "about " + With(bounds.Number!.Value, unit);
            case Qualifier.Nearly: return "nearly " + With(bounds.Number!.Value, unit);
            case Qualifier.Over: return "over " + With(bounds.Lower!.Value, unit);
            case Qualifier.AtLeast: return "at least " + With(bounds.Lower!.Value, unit);
            case Qualifier.Under: return "under " + With(bounds.Upper!.Value, unit);
            case Qualifier.AtMost: return "up to " + With(bounds.Upper!.Value, unit);
            case Qualifier.Between: return $"{Digits(bounds.Lower!.Value)} to {With(bounds.Upper!.Value, unit)}";
            default: return unit.Plural;
        }
    }

    internal static string Worded(string words, Unit unit) => $"“{words}” ({unit.Plural})";

    internal static string Sentence(FigureRow figure) =>
        $"{figure.Series.Title}, {figure.Period}: {Statement(figure)}.";

    internal static string Cite(FigureRow figure)
    {
        var claims = figure.Claims.Where(claim => claim.Rank is not Rank.Deprecated).Select(claim =>
            $"{claim.Text}: {string.Join("; ", claim.Quotations.Select(quotation => $"“{quotation.Words}” ({Voice(claim, quotation)})"))}");
        return $"{figure.Series.Title}, {figure.Period}: {string.Join(" | ", claims)}";
    }

    /// <summary>Claims that say the same are said once, with all who say so.</summary>
    private static string Statement(FigureRow figure)
    {
        var inUse = figure.Claims.Where(claim => claim.Rank is not Rank.Deprecated).ToList();
        var groups = (inUse.Count > 0 ? inUse : figure.Claims).GroupBy(claim => claim.Text, StringComparer.Ordinal)
            .Select(group => $"{group.Key}, according to {string.Join(" and ", group.Select(claim => claim.By.Name).Distinct(StringComparer.Ordinal))}");
        return string.Join("; ", groups);
    }

    private static string Voice(Claim claim, Quotation quotation)
    {
        var via = claim.Via is null ? string.Empty : $", via {claim.Via}";
        return claim.By.IsDocument && claim.By.Key == quotation.Source.Key ? $"{quotation.Source}{via}" : $"{claim.By}{via}, in {quotation.Source}";
    }

    private static string With(decimal number, Unit unit) => Digits(number) + " " + unit.For(number);

    private static string Digits(decimal number) => number.ToString("N" + number.Scale, CultureInfo.InvariantCulture);
}
