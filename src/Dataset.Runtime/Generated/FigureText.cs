namespace Dataset.Runtime.Generated;

/// <summary>Figures in words.</summary>
internal static class FigureText
{
    /// <summary>A value in words, with hedge and unit; its digits as printed where nothing else writes them.</summary>
    internal static string Value(Bounds bounds, Unit unit, Func<decimal, string>? digits = null)
    {
        if (bounds.HasInterval)
        {
            (decimal, decimal)? sides = bounds is { Plus: { } plus, Minus: { } minus } ? (plus, minus) : null;
            return ValueProse.Interval(
                bounds.Qualifier is Qualifier.About,
                bounds.Number!.Value,
                (bounds.Lower!.Value, bounds.Upper!.Value),
                sides,
                bounds.Level,
                unit.Singular,
                unit.Plural,
                digits);
        }

        var (number, second) = bounds.Qualifier switch
        {
            Qualifier.Between => (bounds.Lower, bounds.Upper),
            Qualifier.Measured => (bounds.Number, bounds.Uncertainty),
            _ => (bounds.Number ?? bounds.Lower ?? bounds.Upper, null),
        };
        return bounds.Qualifier is { } qualifier
            ? ValueProse.WithLevel(ValueProse.Of(qualifier, number!.Value, second, unit.Singular, unit.Plural, digits), bounds.Level)
            : unit.Plural;
    }

    /// <summary>A figure as a sentence; with a format of digits its value alone.</summary>
    internal static string Of(Series series, Period period, IReadOnlyList<Claim> claims, string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format)
            ? OneLine($"{series.Title}, {period}: {Statement(claims, series.Unit, provider)}.")
            : Value(claims, series.Unit, format, provider);

    /// <summary>What each voice says, once; words stay as they are.</summary>
    internal static string Value(IReadOnlyList<Claim> claims, Unit unit, string? format, IFormatProvider? provider) => string.Join(
        " or ", InUse(claims).Select(claim => Value(claim, unit, format, provider)).Distinct(StringComparer.Ordinal));

    private static string Value(Claim claim, Unit unit, string? format, IFormatProvider? provider) =>
        claim.Bounds.Qualifier is null || (string.IsNullOrEmpty(format) && provider is null)
            ? claim.Text
            : Value(claim.Bounds, unit, number => NumberFormat.Digits(number, format, provider));

    internal static string Cite(FigureRow figure)
    {
        var claims = InUse(figure.Claims).Select(claim =>
            $"{claim.Text}: {string.Join("; ", claim.Quotations.Select(quotation => Quoted(claim, quotation)).Concat(Cells(claim)))}");
        return OneLine($"{figure.Series.Title}, {figure.Period}: {string.Join(" | ", claims)}");
    }

    /// <summary>Claims that say the same are said once, with all who say so.</summary>
    private static string Statement(IReadOnlyList<Claim> claims, Unit unit, IFormatProvider? provider)
    {
        var groups = InUse(claims).GroupBy(claim => Value(claim, unit, null, provider), StringComparer.Ordinal)
            .Select(group => $"{group.Key}, according to "
            + $"{string.Join(" and ", group.Select(claim => claim.By.Name).Distinct(StringComparer.Ordinal))}");
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

    private static string Quoted(Claim claim, Quotation quotation) =>
        $"“{quotation.Words}” ({Voice(claim, quotation.Source, quotation.Place)})";

    /// <summary>What the cells of a claim print, and where they stand; nothing for a claim in words.</summary>
    private static IEnumerable<string> Cells(Claim claim)
    {
        if (claim.Cells is [var first, ..] cells)
        {
            yield return first.Count == 1
                ? $"{CellText(cells)} ({Voice(claim, first.Source, $"{first.Source}, {CellPlace(cells)}")})"
                : $"{CellPlace(cells)} ({Voice(claim, first.Source, first.Source.ToString())})";
        }
    }

    /// <summary>What cells of one row print, in quotation marks.</summary>
    internal static string CellText(IReadOnlyList<Cell> cells) => string.Join(" and ", cells.Select(cell => $"“{cell.Text}”"));

    /// <summary>Where cells of one row stand; of a sum, how many are added.</summary>
    internal static string CellPlace(IReadOnlyList<Cell> cells) => cells[0] is { Count: 1 } first
        ? CellProse.Place(first.Source.FileName, first.Row, [.. cells.Select(cell => cell.Column)])
        : cells[0].ToString();

    private static string Voice(Claim claim, Source source, string place)
    {
        var via = claim.Via is null ? string.Empty : $", via {claim.Via}";
        return claim.By.IsDocument && claim.By.Key == source.Key ? $"{place}{via}" : $"{claim.By}{via}, in {place}";
    }
}
