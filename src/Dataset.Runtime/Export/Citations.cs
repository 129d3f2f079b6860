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
    /// How many independent speakers agree on a figure: of a figure whose voices differ, the most that agree with one another, a
    /// difference in the hedge aside. What reached the documents through one voice (<c>via</c>), or in copies of one document, has one
    /// origin and is counted once. A record does not know what the documents do not say: two that hide one origin count as two.
    /// </summary>
    public static int Corroboration(this IFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var claims = figure.Claims.Where(static claim => claim.Rank is not ClaimRank.Deprecated).ToList();
        return claims.Count == 0 ? 0 : claims.Max(claim => CountOrigins(claims.Where(other => Agree(claim, other))));
    }

    private static bool Agree(Claim one, Claim other) =>
        one.Bounds.HasNumbersOf(other.Bounds)
        && (one.Bounds.Qualifier is not null || one.Text == other.Text)
        && !HedgeDirection.AreOpposed(new[] { one.Bounds.Qualifier, other.Bounds.Qualifier }.OfType<Qualifier>());

    /// <summary>
    /// Claims that share a speaker or a way to the document are of one origin, and so are those that share one with them.
    /// </summary>
    private static int CountOrigins(IEnumerable<Claim> claims)
    {
        var origins = new List<HashSet<(string?, string, string?)>>();
        foreach (var claim in claims)
        {
            var origin = Voices(claim).ToHashSet();
            foreach (var shared in origins.Where(origin.Overlaps).ToList())
            {
                origin.UnionWith(shared);
                origins.Remove(shared);
            }

            origins.Add(origin);
        }

        return origins.Count;
    }

    private static IEnumerable<(string? Key, string Name, string? Of)> Voices(Claim claim)
    {
        if (claim.Via is { } via)
        {
            yield return Voice(via);
        }

        if (!claim.By.IsDocument)
        {
            yield return Voice(claim.By);
        }
        else if (claim.Via is null)
        {
            yield return ("document:" + (claim.Sources.FirstOrDefault()?.RepublishedKey ?? claim.By.Key), string.Empty, null);
        }
    }

    private static (string? Key, string Name, string? Of) Voice(Agent speaker) =>
        (speaker.Key, speaker.Key is null ? speaker.Name : string.Empty, speaker.Of?.Key);
}
