using System.Globalization;
using System.Text;
using System.Text.Json;
using Dataset.Runtime;

namespace Dataset.Scale.Tests;

/// <summary>The verdicts that SQL computes are the generator's, check by check.</summary>
public sealed class VerdictTests
{
    private static readonly string[] All = ["cannot-tell", "fails", "holds", "holds-within-rounding"];

    [Fact]
    public void The_checks_of_the_shipped_data_have_their_verdicts()
    {
        using var export = ExportedFolder.ByCommand(Repository.PathOf("data"));
        using var engine = new Engine(export.Folder);

        var rows = engine.Query("check-verdicts.sql");
        var left = engine.Query("check-not-covered.sql");

        Assert.Empty(Different(rows));
        Assert.Equal(engine.Run("SELECT id FROM checks").Count, rows.Count + left.Count);
        Assert.True(rows.Count > 30, $"{rows.Count} are covered: {string.Join('\n', left.Select(static row => $"{row[0]}: {row[2]}"))}");
    }

    [Theory]
    [InlineData("duck")]
    [InlineData("litre")]
    public void Comparisons_of_every_two_hedges_have_their_verdicts(string unit)
    {
        string[] values =
        [
            "52", "about 52", "nearly 52", "over 52", "at least 52", "under 52", "at most 52", "50 to 54", "52 ± 2", "dozens", "53", "51",
            "50", "60", "0", "over 51", "50 to 53", "54", "40", "nearly 53",
        ];
        var checks = Each(values, values).SelectMany(pair => new[] { "==", "<", "<=", ">", ">=" }
            .Select(relation => $"a[{pair.Item1}] {relation} b[{pair.Item2}]"));

        Compare(unit, values, checks, All);
    }

    [Fact]
    public void Sums_have_their_verdicts()
    {
        string[] values = ["52", "about 20", "nearly 30", "over 30", "under 20", "20 to 34", "30", "22", "50", "200", "about 200"];
        var checks = Each(values, values).SelectMany(pair => values.SelectMany(third => new[]
        {
            $"a[{pair.Item1}] + b[{pair.Item2}] == c[{third}]",
            $"c[{third}] <= a[{pair.Item1}] - b[{pair.Item2}]",
            $"c[{third}] > 2 * a[{pair.Item1}] + b[{pair.Item2}] / 3",
        }));

        Compare("litre", values, checks, All);
    }

    [Theory]
    [InlineData("percent(a[{0}], b[{1}]) == p[{2}]")]
    [InlineData("p[{2}] == percent_change(a[{0}], b[{1}])")]
    [InlineData("p[{2}] == percent_drop(a[{0}], b[{1}])")]
    [InlineData("p[{2}] < percent(a[{0}], b[{1}])")]
    [InlineData("percent_drop(a[{0}], b[{1}]) >= p[{2}]")]
    [InlineData("a[{0}] / b[{1}] <= 1")]
    [InlineData("percent(a[{0}], b[{1}]) == 26")]
    public void Shares_and_changes_have_their_verdicts(string form)
    {
        string[] values =
        [
            "52", "199", "200", "about 200", "nearly 200", "over 150", "at least 199", "under 200", "190 to 210", "0", "3", "1,179",
            "613", "200 ± 20", "0.5", "-40", "dozens", "over 0", "nearly 1", "nearly 10",
        ];
        string[] shares = ["26", "85", "99.5", "nearly 95", "about 95", "over 90", "95 to 105", "-50", "3 ± 2", "5", "100"];
        var checks = Each(values, values).SelectMany(pair => shares.Select(share => string.Format(
            CultureInfo.InvariantCulture, form, $"{pair.Item1}", $"{pair.Item2}", share))).Distinct();

        Compare("litre", values, checks, All, shares);
    }

    [Fact]
    public void Numbers_of_many_digits_are_computed_exactly_or_left_out_for_that_reason()
    {
        string[] values =
        [
            "27,720,709,000,000", "27,720,709,000,001", "about 13,860,000,000,000", "13,860,354,500,000", "13,860,354,500,000.25",
            "2", "0.000001", "79,228,162,514,264,337,593,543,950,335",
        ];
        string[] shares = ["50", "about 50", "49.9"];
        var checks = Each(values, values).SelectMany(pair => shares.SelectMany(share => new[]
        {
            $"p[{share}] == percent(a[{pair.Item1}], b[{pair.Item2}])",
            $"a[{pair.Item1}] - b[{pair.Item2}] <= c[{pair.Item1}]",
        })).Distinct();

        var left = Compare("litre", values, checks, All, shares);

        Assert.Equal(["its numbers have too many digits for products of 38"], left.Distinct());
    }

    [Fact]
    public void Thirds_are_exact()
    {
        string[] values = ["1/3", "2/3", "1", "nearly 2/3", "0.33", "0.67"];
        var checks = Each(values, values).SelectMany(pair => values.SelectMany(third => new[]
        {
            $"a[{pair.Item1}] + b[{pair.Item2}] == c[{third}]",
            $"c[{third}] >= 3 * a[{pair.Item1}] - b[{pair.Item2}]",
            $"a[{pair.Item1}] / b[{pair.Item2}] == 2",
        })).Distinct();

        Assert.Empty(Compare("litre", values, checks, All));
    }

    [Fact]
    public void Shares_that_no_whole_can_have_fail()
    {
        string[] shares =
        [
            "0", "100", "101", "-1", "over 100", "under 0", "90 to 110", "about 100", "over 50", "at least 100", "99.9", "dozens",
        ];

        Compare("litre", ["1"], [], ["cannot-tell", "fails", "holds"], shares, "  of: a\n");
    }

    private static IEnumerable<(string, string)> Each(string[] left, string[] right) =>
        left.SelectMany(one => right.Select(other => (one, other)));

    /// <summary>
    /// Series a, b and c of a unit with a figure for each value, and p in percent; the checks name figures by their values.
    /// </summary>
    /// <returns>Why checks are left out.</returns>
    private static IReadOnlyList<string?> Compare(
        string unit, string[] values, IEnumerable<string> checks, string[] seen, string[]? shares = null, string more = "")
    {
        using var folder = new TemporaryFolder();
        var text = new StringBuilder($$"""
            topic: T
            in: s
            units:
              duck: { plural: ducks }
              litre: { plural: litres, kind: measure }
            sources:
              s: { text: s.txt, sha256: {{new string('0', 64)}} }

            """);
        foreach (var series in "abc")
        {
            text.Append(CultureInfo.InvariantCulture, $"{series}:\n  title: Some\n  unit: {unit}\n  figures:\n");
            AppendFigures(text, values);
        }

        if (shares is not null)
        {
            text.Append("p:\n  title: Some\n  unit: percent\n").Append(more).Append("  figures:\n");
            AppendFigures(text, shares);
        }

        text.Append("checks:\n");
        var number = 0;
        foreach (var check in checks)
        {
            var assertion = check;
            foreach (var value in values.Concat(shares ?? []).Distinct().OrderByDescending(static one => one.Length))
            {
                assertion = assertion.Replace($"p[{value}]", $"p[{Year(shares ?? [], value)}]", StringComparison.Ordinal);
                foreach (var series in "abc")
                {
                    assertion = assertion.Replace($"{series}[{value}]", $"{series}[{Year(values, value)}]", StringComparison.Ordinal);
                }
            }

            text.Append(CultureInfo.InvariantCulture, $"  k{number++}: {{ assert: \"{assertion}\" }}\n");
        }

        if (number == 0)
        {
            text.Replace("checks:\n", string.Empty);
        }

        File.WriteAllText(Path.Combine(folder.Path, "t.yaml"), text.ToString());
        var compiled = new ScaleCatalog(folder.Path);
        var catalog = compiled.Checks;
        using var export = ExportedFolder.Of(compiled);
        using var engine = new Engine(export.Folder);
        var rows = engine.Query("check-verdicts.sql");
        var left = engine.Query("check-not-covered.sql");

        Assert.True(catalog.Count >= number && number + catalog.Count > 8, $"{catalog.Count} of {number} checks were understood.");
        Assert.Empty(Different(rows));
        Assert.Equal(catalog.Select(static check => check.Id).Order(StringComparer.Ordinal),
            rows.Select(static row => row[1]).Concat(left.Select(static row => row[0])).Order(StringComparer.Ordinal));
        Assert.True(rows.Count > left.Count, string.Join('\n', left.Select(static row => row[2]).Distinct()));
        var verdicts = catalog.ToDictionary(static check => check.Id, static check => Word(check.Verdict), StringComparer.Ordinal);
        Assert.Equal(rows.Select(row => verdicts[row[1]!]), rows.Select(static row => row[2]));
        Assert.Equal(seen.Order(StringComparer.Ordinal), rows.Select(static row => row[2]).Distinct().Order(StringComparer.Ordinal));
        return [.. left.Select(static row => row[2])];
    }

    private static string Word(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    private static IEnumerable<string> Different(IEnumerable<string?[]> rows) =>
        rows.Where(static row => row[2] != row[3]).Select(static row => string.Join(" | ", row));

    private static int Year(string[] values, string value) => 1900 + Array.IndexOf(values, value);

    private static void AppendFigures(StringBuilder text, string[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {1900 + i}: {{ value: \"{values[i]}\", quote: words }}\n");
        }
    }
}
