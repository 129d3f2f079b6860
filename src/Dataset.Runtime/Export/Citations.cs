namespace Dataset.Runtime;

/// <summary>Citations of figures, and the documents behind them.</summary>
public static class Citations
{
    /// <summary>
    /// The figure's citation: in plain text and Markdown the value, the words and the document on one line; in BibTeX and
    /// CSL-JSON the documents it is quoted from.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="style">How it is written.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a style.</exception>
    public static string Cite(this IFigure figure, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return style switch
        {
            CitationStyle.Plain => figure.Cite(),
            CitationStyle.Markdown => MarkdownText.Cite(figure),
            CitationStyle.BibTeX or CitationStyle.CslJson => Bibliography([figure], style),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Not a citation style."),
        };
    }

    /// <summary>Exactly the documents that these figures are quoted from, each once, by key.</summary>
    public static IReadOnlyList<Source> Sources(this IEnumerable<IFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return [.. figures
            .SelectMany(figure => figure.Claims)
            .SelectMany(claim => claim.Sources.Concat(
                claim.Earlier.SelectMany(vintage => vintage.Quotations).Select(quotation => quotation.Source)))
            .DistinctBy(source => source.Key, StringComparer.Ordinal)
            .OrderBy(source => source.Key, StringComparer.Ordinal)];
    }

    /// <summary>The bibliography of exactly the documents that these figures are quoted from.</summary>
    /// <param name="figures">The figures that an analysis used.</param>
    /// <param name="style">How it is written.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a style.</exception>
    public static string Bibliography(this IEnumerable<IFigure> figures, CitationStyle style)
    {
        var sources = figures.Sources();
        return style switch
        {
            CitationStyle.Plain => string.Join('\n', sources.Select(source => source.ToString())),
            CitationStyle.Markdown => string.Join('\n', sources.Select(source => "- " + MarkdownText.Of(source))),
            CitationStyle.BibTeX => string.Join("\n\n", sources.Select(BibTeXText.Of)),
            CitationStyle.CslJson => CslJsonText.Of(sources),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Not a citation style."),
        };
    }

    /// <summary>
    /// The number of speakers behind a figure. A claim that several documents print is one voice; a document that speaks for
    /// itself is the voice it came through (<c>via</c>) or the document it republishes.
    /// </summary>
    public static int Corroboration(this IFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Claims.Where(claim => claim.Rank is not ClaimRank.Deprecated).Select(Voice).Distinct().Count();
    }

    private static (string? Key, string Name, string? Of) Voice(Claim claim)
    {
        if ((claim.By.IsDocument ? claim.Via : claim.By) is { } speaker)
        {
            return (speaker.Key, speaker.Key is null ? speaker.Name : string.Empty, speaker.Of?.Key);
        }

        return ("document:" + (claim.Sources.FirstOrDefault()?.RepublishedKey ?? claim.By.Key), string.Empty, null);
    }
}
