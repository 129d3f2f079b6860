namespace Briefing.Words;

/// <summary>Who says so, in which words, in which document. A document goes by its key, in brackets.</summary>
internal static class WhoSays
{
    public static string Of(IFigure figure) => string.Join("\n", HowMuch.InUse(figure).Select(Of));

    public static string Of(Claim claim)
    {
        var places = claim.Quotations.Select(quotation => $"“{quotation.Words}” [{quotation.Source.Key}]")
            .Concat(claim.Cells.Select(static cell => cell.ToString()!)).Distinct(StringComparer.Ordinal);
        return $"{Speaker(claim)}: {string.Join("; ", places)}";
    }

    /// <summary>The first quotation only, and how many more there are.</summary>
    public static string Briefly(Claim claim)
    {
        if (claim.Quotations.Count == 0)
        {
            return Of(claim);
        }

        var (first, more) = (claim.Quotations[0], claim.Quotations.Count - 1);
        return $"{Speaker(claim)}: “{first.Words}” [{first.Source.Key}]{(more == 0 ? string.Empty : $", and {more} more")}";
    }

    public static string Speaker(Claim claim)
    {
        var by = claim.By;
        var speaker = by.IsDocument ? "the document" : by.IsNamed ? by.Name : $"{by.Name} (unnamed)";
        return claim.Via is null ? speaker : $"{speaker}, via {claim.Via}";
    }
}
