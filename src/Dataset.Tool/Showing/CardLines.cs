using System.Globalization;
using Dataset.Runtime;
using Accumulation = Dataset.Runtime.Accumulation;
using ClaimRank = Dataset.Runtime.ClaimRank;
using SeriesCounts = Dataset.Runtime.SeriesCounts;
using SeriesKind = Dataset.Runtime.SeriesKind;
using SeriesStatistic = Dataset.Runtime.SeriesStatistic;

namespace Dataset.Tool.Showing;

/// <summary>A card as lines for people: all that the documentation of the typed name has, and where its documents are.</summary>
internal static class CardLines
{
    private const int Own = 2;

    private const int Below = 6;

    public static IEnumerable<CardLine> Of(FigureCard card)
    {
        var figure = card.Figure;
        return new CardLine[] { new(0, FigureCard.Line(figure)), new(Own, figure.Series.Title) }
            .Concat(Particulars(figure).Where(static one => !string.IsNullOrEmpty(one.Text))
                .Select(static one => new CardLine(Own, $"{one.Label}: {one.Text}")))
            .Concat(figure.Claims.SelectMany(Of))
            .Concat(card.Checks.SelectMany(Of))
            .Concat(card.Conflicts.SelectMany(Of))
            .Concat(card.Sources.SelectMany(Of))
            .Select(static line => line with { Text = line.Text.ReplaceLineEndings(" ") });
    }

    private static IEnumerable<(string Label, string? Text)> Particulars(IFigure figure)
    {
        var series = figure.Series;
        yield return ("id", figure.Id);
        yield return ("area", series.Area);
        yield return ("population", series.Population);
        yield return ("kind", series.Kind is SeriesKind.Actual ? null : ClosedWords.Word(series.Kind));
        yield return ("part of", series.PartOfId);
        yield return ("counts", series.Counts is SeriesCounts.Levels ? null
            : ClosedWords.Word(series.Counts) + (series.ChangeOfId is { } levels ? " of " + levels : string.Empty));
        yield return ("statistic", series.Statistic is SeriesStatistic.Total ? null : ClosedWords.Word(series.Statistic));
        yield return ("adjustment", series.Adjustment is { } adjustment ? ClosedWords.Adjusted(adjustment) : null);
        yield return ("measures", series.Measures.Count == 0 ? null
            : string.Join("; ", series.Measures.Select(static one =>
                $"{ClosedWords.Relation(one.Relation)} {one.SeriesId}: {one.Because}")));
        yield return ("note on the series", series.Note);
        yield return ("printed", figure.Period.Printed is { } printed ? $"“{printed}”" : null);
        yield return ("period read", figure.Period.Basis);
        yield return ("measured against", figure.BaselineId);
        yield return ("accumulation", figure.Accumulation is Accumulation.ToDate ? "a total to date" : null);
        yield return ("voices", figure is not IDisputedFigure ? null
            : figure.IsDisputed ? "they contradict one another" : "worded differently");
        yield return ("declared", figure.RecordStatement?.ToString());
        yield return ("note", figure.Note);
    }

    private static IEnumerable<CardLine> Of(Claim claim)
    {
        var rank = claim.Rank is ClaimRank.Normal ? string.Empty : $" ({ClosedWords.Word(claim.Rank)}: {claim.RankReason})";
        yield return new(Own, $"{claim}{(claim.Via is { } via ? $", via {via}" : string.Empty)}{rank}");
        if (claim.By.Why is { } why)
        {
            yield return new(Below, $"not named: {why}");
        }

        if (claim.Status is { } status)
        {
            yield return new(Below, $"status: {ClosedWords.Word(status)}");
        }

        if (claim.Counted is { } counted)
        {
            yield return new(Below, $"counts {ClosedWords.Word(counted)}");
        }

        foreach (var line in Evidence(claim.Reading, claim.Quotations, claim.Cells))
        {
            yield return line;
        }

        if (claim.Neutral.Count > 0)
        {
            yield return new(Below, $"vouched for as neutral: {string.Join(", ", claim.Neutral.Select(static word => $"“{word}”"))}");
        }

        if (claim.Note is { } note)
        {
            yield return new(Below, $"note: {note}");
        }

        foreach (var line in claim.Earlier.SelectMany(Of))
        {
            yield return line;
        }
    }

    private static IEnumerable<CardLine> Of(Vintage edition)
    {
        string?[] known = [edition.AsOf is { } day ? Day(day) : null, edition.Status is { } status ? ClosedWords.Word(status) : null];
        var when = string.Join(", ", known.OfType<string>());
        yield return new(Own, $"earlier{(when.Length == 0 ? string.Empty : $" ({when})")}: {edition.Text}");
        foreach (var line in Evidence(edition.Reading, edition.Quotations, edition.Cells))
        {
            yield return line;
        }

        if (edition.Note is { } note)
        {
            yield return new(Below, $"note: {note}");
        }
    }

    /// <summary>The words and cells that state a number, and what is on trust in them.</summary>
    private static IEnumerable<CardLine> Evidence(Runtime.Reading? reading, IEnumerable<Quotation> quotations, IEnumerable<Cell> cells)
    {
        if (reading is not null)
        {
            yield return new(Below, $"on trust: “{reading.Of}”, because {reading.Because}");
        }

        foreach (var quotation in quotations)
        {
            yield return new(Below, quotation.ToString());
        }

        foreach (var cell in cells)
        {
            yield return new(Below, cell.Count == 1 ? $"“{cell.Text}” ({cell}){AddressOf(cell)}" : $"{cell}{AddressOf(cell)}");
        }
    }

    /// <summary>Where the cell can be looked at (RFC 7111), for a file that has an address.</summary>
    private static string AddressOf(Cell cell) => cell.Source.Url is { } url ? $", {url}{cell.Fragment}" : string.Empty;

    private static IEnumerable<CardLine> Of(Check check)
    {
        yield return new(Own, $"check {check.Id}: {ClosedWords.Finding(check)}");
        if (check.IsWritten)
        {
            yield return new(Below, check.Assertion);
        }

        foreach (var text in new[] { check.Explanation, check.Because }.OfType<string>())
        {
            yield return new(Below, text);
        }
    }

    private static IEnumerable<CardLine> Of(Conflict conflict)
    {
        yield return new(Own, $"conflict {conflict.Id} ({ClosedWords.Word(conflict.Kind)})");
        if (conflict.Because is { } because)
        {
            yield return new(Below, because);
        }
    }

    private static IEnumerable<CardLine> Of(Source source)
    {
        yield return new(Own, $"source {source.Key}: {source}");
        var file = source.OriginalFileName is { } original ? $"{source.FileName}, read from {original}" : source.FileName;
        string?[] more =
        [
            source.Url is { } url ? $"at {url}" : null,
            source.Accessed is { } day ? $"fetched on {Day(day)}" : null,
            source.Licence is { } licence ? $"licence {licence}" : null,
            source.RepublishedKey is { } first ? $"republishes {first}" : null,
        ];
        yield return new(Below, string.Join("; ", more.OfType<string>().Prepend(file)));
        foreach (var text in new[] { source.PublishedBasis is { } basis ? $"date read: {basis}" : null, source.Note }.OfType<string>())
        {
            yield return new(Below, text);
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
