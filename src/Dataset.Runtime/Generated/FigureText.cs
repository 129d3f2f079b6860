namespace Dataset.Runtime.Generated;

/// <summary>Figures in words.</summary>
internal static class FigureText
{
    /// <summary>A figure as a sentence; with a format of digits its value alone.</summary>
    /// <param name="row">The figure.</param>
    /// <param name="claims">The numbers of the claims that it is made of.</param>
    /// <param name="format">How digits are written; null or empty for the sentence.</param>
    /// <param name="provider">The culture of the digits; null for the invariant one.</param>
    internal static string Of(RowText row, int[] claims, string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format)
            ? OneLine($"{row.SeriesTitle}, {row.Period}: {Statement(row, claims, provider)}.")
            : Value(row, claims, format, provider);

    /// <summary>What each voice says, once; words stay as they are.</summary>
    internal static string Value(RowText row, int[] claims, string? format, IFormatProvider? provider)
    {
        var values = new List<string>();
        foreach (var claim in claims)
        {
            AddOnce(values, row.TextOf(claim, format, provider));
        }

        return string.Join(" or ", values);
    }

    internal static string Cite(FigureRow figure)
    {
        var claims = new List<string>();
        foreach (var claim in InUse(figure.Claims))
        {
            var places = new List<string>();
            foreach (var quotation in claim.Quotations)
            {
                places.Add($"“{quotation.Words}” ({Voice(claim, quotation.Source, quotation.Place)})");
            }

            if (claim.Cells is [var first, ..] cells)
            {
                places.Add(first.Count == 1
                    ? $"{CellText(cells)} ({Voice(claim, first.Source, $"{first.Source}, {CellPlace(cells)}")})"
                    : $"{CellPlace(cells)} ({Voice(claim, first.Source, first.Source.ToString())})");
            }

            claims.Add($"{claim.Text}: {string.Join("; ", places)}");
        }

        return OneLine($"{figure.Series.Title}, {figure.Period}: {string.Join(" | ", claims)}");
    }

    /// <summary>Claims that say the same are said once, with all who say so.</summary>
    private static string Statement(RowText row, int[] claims, IFormatProvider? provider)
    {
        var values = new List<string>();
        var speakers = new List<List<string>>();
        foreach (var claim in claims)
        {
            var at = AddOnce(values, row.TextOf(claim, null, provider));
            if (at == speakers.Count)
            {
                speakers.Add([]);
            }

            AddOnce(speakers[at], row.SpeakerOf(claim));
        }

        for (var i = 0; i < values.Count; i++)
        {
            values[i] = $"{values[i]}, according to {string.Join(" and ", speakers[i])}";
        }

        return string.Join("; ", values);
    }

    /// <summary>Where every claim is deprecated, they are all there is to say.</summary>
    internal static IReadOnlyList<Claim> InUse(IReadOnlyList<Claim> claims)
    {
        var inUse = new List<Claim>();
        foreach (var claim in claims)
        {
            if (claim.Rank is not ClaimRank.Deprecated)
            {
                inUse.Add(claim);
            }
        }

        return inUse.Count > 0 ? inUse : claims;
    }

    /// <summary>The place of a text in a list, to which it is added where it is not in it.</summary>
    private static int AddOnce(List<string> texts, string text)
    {
        var at = texts.IndexOf(text);
        if (at < 0)
        {
            at = texts.Count;
            texts.Add(text);
        }

        return at;
    }

    /// <summary>A title or note may hold line breaks of its own.</summary>
    private static string OneLine(string text)
    {
        foreach (var lineBreak in "\n\r\u0085\u2028\u2029\v\f")
        {
            text = text.Replace(lineBreak, ' ');
        }

        return text;
    }

    /// <summary>What cells of one row print, in quotation marks.</summary>
    internal static string CellText(IReadOnlyList<Cell> cells)
    {
        var texts = new string[cells.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = $"“{cells[i].Text}”";
        }

        return string.Join(" and ", texts);
    }

    /// <summary>Where cells of one row stand; of a sum, how many are added.</summary>
    internal static string CellPlace(IReadOnlyList<Cell> cells)
    {
        if (cells[0].Count > 1)
        {
            return cells[0].ToString();
        }

        var columns = new string[cells.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = cells[i].Column;
        }

        return CellProse.Place(cells[0].Source.FileName, cells[0].Row, columns);
    }

    private static string Voice(Claim claim, Source source, string place)
    {
        var via = claim.Via is null ? string.Empty : $", via {claim.Via}";
        return claim.By.IsDocument && claim.By.Key == source.Key ? $"{place}{via}" : $"{claim.By}{via}, in {place}";
    }
}
