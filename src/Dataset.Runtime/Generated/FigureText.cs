using System.Globalization;

namespace Dataset.Runtime.Generated;

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
            case Qualifier.Measured: return Measured(bounds.Number!.Value, bounds.Uncertainty!.Value, unit.Plural);
            default: return unit.Plural;
        }
    }

    /// <summary>The power of ten of a unit belongs to both numbers: <c>(6.67430 ± 0.00015) × 10^-11 …</c>.</summary>
    private static string Measured(decimal number, decimal uncertainty, string unit)
    {
        var numbers = $"{Digits(number)} ± {Digits(uncertainty)}";
        return unit.StartsWith('×') ? $"({numbers}) {unit}" : $"{numbers} {unit}";
    }

    internal static string Worded(string words, Unit unit) => $"“{words}” ({unit.Plural})";

    internal static string Sentence(FigureRow figure) =>
        OneLine($"{figure.Series.Title}, {figure.Period}: {Statement(figure)}.");

    internal static string Cite(FigureRow figure)
    {
        var claims = InUse(figure.Claims).Select(claim =>
            $"{claim.Text}: {string.Join("; ", claim.Quotations.Select(quotation => $"“{quotation.Words}” ({Voice(claim, quotation)})"))}");
        return OneLine($"{figure.Series.Title}, {figure.Period}: {string.Join(" | ", claims)}");
    }

    /// <summary>Claims that say the same are said once, with all who say so.</summary>
    private static string Statement(FigureRow figure)
    {
        var groups = InUse(figure.Claims).GroupBy(claim => claim.Text, StringComparer.Ordinal)
            .Select(group => $"{group.Key}, according to {string.Join(" and ", group.Select(claim => claim.By.Name).Distinct(StringComparer.Ordinal))}");
        return string.Join("; ", groups);
    }

    /// <summary>Where every claim is deprecated, they are all there is to say.</summary>
    internal static IReadOnlyList<Claim> InUse(IReadOnlyList<Claim> claims)
    {
        var inUse = claims.Where(claim => claim.Rank is not ClaimRank.Deprecated).ToList();
        return inUse.Count > 0 ? inUse : claims;
    }

    /// <summary>A title or note may hold line breaks of its own.</summary>
    private static string OneLine(string text)
    {
        const string Breaks = "\n\r\u0085\u2028\u2029\v\f";
        return text.AsSpan().IndexOfAny(Breaks) < 0 ? text : string.Create(text.Length, text, static (line, source) =>
        {
            source.CopyTo(line);
            for (var at = line.IndexOfAny(Breaks); at >= 0; at = line.IndexOfAny(Breaks))
            {
                line[at] = ' ';
            }
        });
    }

    private static string Voice(Claim claim, Quotation quotation)
    {
        var via = claim.Via is null ? string.Empty : $", via {claim.Via}";
        return claim.By.IsDocument && claim.By.Key == quotation.Source.Key ? $"{quotation.Source}{via}" : $"{claim.By}{via}, in {quotation.Source}";
    }

    private static string With(decimal number, Unit unit) => Digits(number) + " " + unit.For(number);

    private static string Digits(decimal number) => number.ToString("N" + number.Scale, CultureInfo.InvariantCulture);
}
