using System.Globalization;
using System.Text;
using Dataset.Runtime;

namespace Dataset.Tests;

/// <summary>
/// All the data as text, a line a thing, against <c>data.approved.txt</c>: what a change of the records changes is read there.
/// </summary>
public sealed class DataTests
{
    private const string Accept = "DATASET_ACCEPT";

    [Fact]
    public void The_data_is_what_was_approved()
    {
        var actual = Lines().ToArray();
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(ApprovedPath(), string.Concat(actual.Select(line => line + "\n")));
        }

        var approved = File.ReadAllText(ApprovedPath()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(actual.SequenceEqual(
            approved), $"The data is not what was approved. If the change is meant, run the tests with {Accept}=1 and commit "
            + $"tests/Dataset.Tests/data.approved.txt.\n\n{Diff(approved, actual)}");
    }

    private static IEnumerable<string> Lines()
    {
        foreach (var source in Catalog.Sources)
        {
            yield return Line("source", source.Key, source.Title, With("label", source.Label), source.Author, source.Publisher,
                With("published", source.Published), With("because", source.PublishedBasis), With("language", source.Language), source.Url,
                With("accessed", source.Accessed), With("licence", source.Licence), source.FileName, source.Sha256,
                source.OriginalFileName, source.OriginalSha256, With("republishes", source.RepublishedKey), With("note", source.Note));
        }

        foreach (var agent in Catalog.Agents)
        {
            yield return Line("agent", agent.Key, agent.Name, agent.Kind);
        }

        foreach (var series in Catalog.Series)
        {
            yield return Line("series", series.Id, series.Name, series.Title, series.Unit.Singular, series.Unit.Plural,
                series.Kind.ToString(), With("in", series.Area), With("of", series.Population), With("part of", series.PartOfId),
                With("counts", series.Counts is SeriesCounts.Levels ? null : series.Counts), With("change of", series.ChangeOfId),
                With("statistic", series.Statistic is SeriesStatistic.Total ? null : series.Statistic),
                With("adjustment", series.Adjustment), With("note", series.Note));
            foreach (var line in series.Figures.SelectMany(Lines))
            {
                yield return line;
            }
        }

        foreach (var check in Catalog.Checks)
        {
            yield return Line(check.IsComputed ? "computed" : check.IsWritten ? "check"
                : "always", check.Id, check.Assertion, check.Verdict.ToString(), check.Explanation, With("because", check.Because));
        }

        foreach (var conflict in Catalog.Conflicts)
        {
            yield return Line("conflict", conflict.Id, conflict.Kind.ToString()
                .ToLowerInvariant(), string.Join(", ", conflict.Between.Select(claim => claim.Id)), With("because", conflict.Because));
        }
    }

    private static IEnumerable<string> Lines(IFigure figure)
    {
        var period = figure.Period;
        yield return Line("  figure", figure.Id, figure.Name, figure.Shape.ToString(), Of(figure.Bounds), period.ToString(),
            With("printed", period.Printed), With("read as", period.Basis), With("against", figure.BaselineId),
            figure.RecordStatement?.ToString(), With("note", figure.Note));
        foreach (var claim in figure.Claims)
        {
            yield return Line("    claim", claim.Id, claim.Text, Of(claim.Bounds), Of(claim.By), With("via", claim.Via),
                claim.Rank == ClaimRank.Normal ? null
                : $"{claim.Rank}: {claim.RankReason}",
                With("reading of", claim.Reading is { } reading ? $"“{reading.Of}”, because {reading.Because}" : null),
                With("neutral", claim.Neutral.Count == 0 ? null : string.Join(", ", claim.Neutral)),
                With("status", claim.Status), With("note", claim.Note));
            foreach (var quotation in claim.Quotations)
            {
                yield return Line(quotation);
            }

            foreach (var vintage in claim.Earlier)
            {
                yield return Line("      earlier", vintage.Id, vintage.ToString(), Of(vintage.Bounds), With("status", vintage.Status),
                    With("note", vintage.Note));
                foreach (var quotation in vintage.Quotations)
                {
                    yield return Line(quotation);
                }
            }
        }
    }

    private static string Line(Quotation quotation)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{quotation.Start}+{quotation.Length}");
        return Line("      quotation", quotation.Source.Key, at, quotation.Words, With("after", quotation.Before),
            With("before", quotation.After), With("page", quotation.Page));
    }

    private static string Of(Bounds bounds) =>
        string.Create(CultureInfo.InvariantCulture, $"{bounds}{(bounds.Number is { } number ? $" {number}" : string.Empty)}"
            + $"{(bounds.Qualifier is { } qualifier ? $" {qualifier}" : string.Empty)}");

    private static string Of(Agent agent) => agent.IsDocument ? "the document" : agent.IsNamed ? agent.Key!
        : string.Create(CultureInfo.InvariantCulture, $"“{agent.Name}”{(agent.Of is { } of ? " of " + of.Key : string.Empty)}"
            + $"{(agent.Count is { } count ? $", {count} of them" : string.Empty)}"
            + $"{(agent.Why is { } why ? ", because " + why : string.Empty)}");

    private static string? With(string label, object? value) => value is null ? null : $"{label}: {value}";

    private static string Line(string what, params string?[] fields) =>
        what + " " + string.Join(" | ", fields.Where(field => field is not null)).ReplaceLineEndings(" ");

    /// <summary>The lines that are only in one, with the line before each run, by longest common subsequence.</summary>
    private static string Diff(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var diff = new StringBuilder();
        for (var (i, j) = (0, 0); i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append("- ").Append(before[i++]).Append('\n');
            }
            else
            {
                diff.Append("+ ").Append(after[j++]).Append('\n');
            }
        }

        return diff.ToString();
    }

    private static string ApprovedPath() => Repository.PathOf("tests", "Dataset.Tests", "data.approved.txt");
}
