using System.Text.Json;
using Dataset.Runtime;
using Dataset.Tool.Loading;
using ClaimRank = Dataset.Runtime.ClaimRank;
using FigureStatus = Dataset.Runtime.FigureStatus;
using SeriesKind = Dataset.Runtime.SeriesKind;

namespace Dataset.Tool.Showing;

/// <summary>A figure with its words, its speakers, its checks and its conflicts: as lines, or as JSON.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Checks">The checks that it takes part in.</param>
/// <param name="Conflicts">The conflicts that a claim of it takes part in.</param>
internal sealed record FigureCard(IFigure Figure, IReadOnlyList<Check> Checks, IReadOnlyList<Conflict> Conflicts)
{
    public static FigureCard Of(LoadedCatalog catalog, IFigure figure)
    {
        var claims = figure.Claims.Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new(figure,
            [.. catalog.Checks.Where(check => check.FigureIds.Contains(figure.Id))],
            [.. catalog.Conflicts.Where(conflict => conflict.Between.Any(claim => claims.Contains(claim.Id)))]);
    }

    /// <summary>One line: the name, the value and the period.</summary>
    public static string Line(IFigure figure) => $"{figure.Name}: {Values(figure)}, {figure.Period}";

    public IEnumerable<string> Lines()
    {
        yield return Line(Figure);
        yield return $"  {Figure.Series.Title}";
        foreach (var (label, text) in Particulars().Where(static one => !string.IsNullOrEmpty(one.Text)))
        {
            yield return $"  {label}: {text}";
        }

        foreach (var claim in Figure.Claims)
        {
            var rank = claim.Rank is ClaimRank.Normal ? string.Empty : $" ({claim.Rank.ToString().ToLowerInvariant()}: {claim.RankReason})";
            yield return $"  {claim}{(claim.Via is { } via ? $", via {via}" : string.Empty)}{rank}";
            if (claim.Reading is { } reading)
            {
                yield return $"      on trust: “{reading.Of}”, because {reading.Because}";
            }

            foreach (var quotation in claim.Quotations)
            {
                yield return $"      {quotation}";
            }
        }

        foreach (var check in Checks)
        {
            yield return $"  check {check.Id}: {check.Verdict}";
            if (check.Explanation is { } explanation)
            {
                yield return $"      {explanation}";
            }
        }

        foreach (var conflict in Conflicts)
        {
            yield return $"  conflict {conflict.Id} ({conflict.Kind.ToString().ToLowerInvariant()})";
            if (conflict.Because is { } because)
            {
                yield return $"      {because}";
            }
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Figure.Id);
        json.WriteString("name", Figure.Name);
        json.WriteString("title", Figure.Series.Title);
        json.WriteString("period", Figure.Period.Id);
        json.WriteString("unit", Figure.Unit.Plural);
        json.WriteString("shape", Figure.Shape.ToString());
        json.WriteStartArray("claims");
        foreach (var claim in Figure.Claims)
        {
            Write(json, claim);
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in Checks)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            json.WriteString("verdict", check.Verdict.ToString());
            json.WriteString("explanation", check.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var conflict in Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("id", conflict.Id);
            json.WriteString("kind", conflict.Kind.ToString());
            json.WriteString("because", conflict.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("value", claim.Text);
        json.WriteString("by", claim.By.Name);
        json.WriteString("rank", claim.Rank.ToString());
        json.WriteStartArray("quotations");
        foreach (var quotation in claim.Quotations)
        {
            json.WriteStartObject();
            json.WriteString("words", quotation.Words);
            json.WriteString("source", quotation.Source.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IEnumerable<(string Label, string? Text)> Particulars()
    {
        var series = Figure.Series;
        yield return ("id", Figure.Id);
        yield return ("area", series.Area);
        yield return ("population", series.Population);
        yield return ("kind", series.Kind is SeriesKind.Actual ? null : series.Kind.ToString().ToLowerInvariant());
        yield return ("printed", Figure.Period.Printed is { } printed ? $"“{printed}”" : null);
        yield return ("period read", Figure.Period.Basis);
        yield return ("measured against", Figure.BaselineId);
        yield return ("status", Figure.Status is { } status and not FigureStatus.Final ? status.ToString().ToLowerInvariant() : null);
        yield return ("note", Figure.Note);
    }

    private static string Values(IFigure figure) => string.Join(" | ", figure.Claims
        .Where(claim => claim.Rank is not ClaimRank.Deprecated || figure.Claims.All(static one => one.Rank is ClaimRank.Deprecated))
        .Select(static claim => claim.Text).Distinct(StringComparer.Ordinal));
}
