using System.Globalization;
using Dataset.Runtime;
using Dataset.Tool.Bulk;
using ClaimRank = Dataset.Runtime.ClaimRank;

namespace Dataset.Tool.Site.Search;

/// <summary>What a search can find in a dataset, by series.</summary>
internal static class SearchEntries
{
    private const int Number = 8;
    private const int Name = 5;
    private const int When = 4;
    private const int Words = 3;
    private const int Document = 2;
    private const int Context = 1;

    public static IEnumerable<SearchEntry> Of(SiteData data)
    {
        var topics = data.Catalog.Topics.ToDictionary(static topic => topic.Id, StringComparer.Ordinal);
        foreach (var series in data.Catalog.Series)
        {
            var topic = topics[series.TopicId];
            foreach (var figure in series.Figures)
            {
                yield return Of(data, topic, figure);
            }

            if (data.BulkOf(series) is { } rows)
            {
                yield return Of(data, topic, series, rows);
            }
        }
    }

    private static SearchEntry Of(SiteData data, CatalogTopic topic, IFigure figure)
    {
        var checks = data.ChecksOf(figure);
        var fields = FieldsOf(topic, figure.Series);
        fields.Add((Name, $"{figure.Name} {figure.Id}"));
        fields.Add((When, $"{figure.Period} {figure.Period.Id} {figure.Period.Printed}"));
        fields.Add((Number, string.Join(' ', NumbersOf(figure))));
        fields.Add((Name, string.Join(' ', figure.Claims.SelectMany(SpeakersOf).Distinct(StringComparer.Ordinal))));
        fields.Add((Words, string.Join(" · ", figure.Claims.SelectMany(static claim => claim.Quotations.Select(static one => one.Words)))));
        fields.Add((Document, string.Join(" · ", SiteData.SourcesOf(figure).SelectMany(static source =>
            new[] { source.Title ?? source.Label, source.Author, source.Publisher }))));
        fields.Add((Context, $"{figure.Note} {string.Join(' ', figure.Claims.Select(static claim => claim.Note))}"));
        return new(
            figure.Series,
            data.Map.Figure(figure.Id)!.Value,
            figure.Name,
            figure.Text,
            figure.Period.ToString(),
            [.. InUse(figure).Select(static claim => claim.By.Name).Distinct(StringComparer.Ordinal)],
            figure.Shape.ToString(),
            checks.Count == 0 ? null : checks.Max(static check => check.Verdict),
            figure.IsDisputed || data.ConflictsOf(figure).Count > 0,
            fields);
    }

    private static SearchEntry Of(SiteData data, CatalogTopic topic, Series series, BulkRows rows)
    {
        var periods = rows.Periods.Values.Distinct().Order().ToList();
        var fields = FieldsOf(topic, series);
        fields.Add((When, string.Join(' ', periods)));
        fields.Add((Words, string.Join(" · ", rows.Keys)));
        return new(series, data.Map.Series(series.Id)!.Value, series.Name, BulkRows.Figures(rows.Count),
            periods.Count == 0 ? string.Empty : periods.Count == 1 ? periods[0].ToString() : $"{periods[0]} to {periods[^1]}",
            [], "Bulk", null, false, fields);
    }

    private static List<(int Weight, string Text)> FieldsOf(CatalogTopic topic, Series series) =>
    [
        (Name, series.Name),
        (Name, series.Title),
        (Words, $"{topic.Name} {topic.Title}"),
        (Words, $"{series.Unit.Singular} {series.Unit.Plural}"),
        (Context, $"{series.Area} {series.Population} {series.Kind} {series.Note}"),
    ];

    /// <summary>Every number that a document states of it, earlier ones too, in words and in digits.</summary>
    private static IEnumerable<string> NumbersOf(IFigure figure)
    {
        var stated = figure.Claims.SelectMany(static claim => claim.Earlier.Select(static edition => (edition.Text, edition.Bounds))
            .Prepend((claim.Text, claim.Bounds)));
        foreach (var (text, bounds) in stated)
        {
            yield return text;
            foreach (var number in new[] { bounds.Number, bounds.Lower, bounds.Upper })
            {
                if (number is { } one)
                {
                    // Apart by a sign: "7 000" would be one number.
                    yield return string.Create(CultureInfo.InvariantCulture, $"· {one} ·");
                }
            }
        }
    }

    private static IEnumerable<string> SpeakersOf(Claim claim) =>
        new[] { claim.By.Name, claim.By.Of?.Name, claim.Via?.Name, claim.By.Key, claim.Via?.Key }.OfType<string>();

    private static IEnumerable<Claim> InUse(IFigure figure) =>
        figure.Claims.Any(static claim => claim.Rank is not ClaimRank.Deprecated)
            ? figure.Claims.Where(static claim => claim.Rank is not ClaimRank.Deprecated) : figure.Claims;
}
