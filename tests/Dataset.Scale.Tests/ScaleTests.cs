using System.Globalization;
using System.Text.Json;
using Dataset.Tool.Verifying;

namespace Dataset.Scale.Tests;

/// <summary>A hundredth of what the command of benchmarks/Dataset.Scale runs: 10,000 figures and 1,000 documents.</summary>
public sealed class ScaleTests(ScaleTests.Compiled compiled) : IClassFixture<ScaleTests.Compiled>
{
    private readonly ScaleCatalog _catalog = compiled.Catalog;

    [Fact]
    public void Ten_thousand_figures_have_the_generators_verdicts_and_every_quotation_its_document()
    {
        using var export = ExportedFolder.Of(_catalog);
        using var engine = new Engine(export.Folder);

        Assert.InRange(_catalog.Figures.Count, 9_990, 10_000);
        Assert.Equal(1_000, _catalog.Documents.Count);
        var expected = _catalog.Checks.ToDictionary(
            static check => check.Id, static check => JsonNamingPolicy.KebabCaseLower.ConvertName(check.Verdict.ToString()),
            StringComparer.Ordinal);
        var rows = engine.Query("check-verdicts.sql");
        Assert.Empty(engine.Query("check-not-covered.sql"));
        Assert.Equal(expected.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(expected[row[1]!], row[2]));
        Assert.Equal(4, rows.Select(static row => row[2]).Distinct().Count());

        var found = engine.Query("quotations-in-documents.sql");
        Assert.Equal(_catalog.Figures.Count, found.Count);
        Assert.All(found, static row => Assert.Equal(("1", "1"), (row[5], row[6])));
        Assert.Equal(10, engine.Query("latest-of-each-series.sql").Count);
    }

    [Fact]
    public void A_quotation_is_counted_as_the_tool_finds_it_also_where_it_is_missing_or_stands_twice()
    {
        var key = ScaleRecords.TopicKey(0) + "-d0003";
        var quotations = _catalog.Figures.SelectMany(static figure => figure.Claims).SelectMany(static claim => claim.Quotations)
            .Where(quotation => quotation.Source.Key == key).Select(static quotation => quotation.Words).ToList();
        var raw = _catalog.Documents[key].Raw;
        var changed = raw.Replace(quotations[0], "nothing", StringComparison.Ordinal) + quotations[1] + "\n\n"
            + quotations[2].Replace(" ", "\n \t", StringComparison.Ordinal) + "\n\n" + quotations[2];
        var document = new DocumentText(changed);
        using var export = ExportedFolder.Of(_catalog with { Documents = new Dictionary<string, DocumentText> { [key] = document } });
        using var engine = new Engine(export.Folder);

        var times = engine.Query("quotations-in-documents.sql").Where(row => row[3] == key)
            .ToDictionary(static row => row[4]!, static row => int.Parse(row[5]!, CultureInfo.InvariantCulture), StringComparer.Ordinal);

        Assert.Equal(quotations.ToDictionary(static words => words, words => Times(QuoteFinder.Find(document, words, null, null)))
                .OrderBy(static one => one.Key, StringComparer.Ordinal),
            times.OrderBy(static one => one.Key, StringComparer.Ordinal));
        Assert.Equal([0, 1, 2, 3], times.Values.Distinct().Order());
    }

    [DocumentsFact]
    public void Every_quotation_of_the_shipped_data_stands_once_beside_its_words()
    {
        // A folder that is not there: documents that are in none of the others are left out, and are not missing.
        using var export = ExportedFolder.ByCommand(
            Repository.PathOf("data"), "--documents", Documents.Folder, "--documents", Path.Combine(Documents.Folder, "absent"));
        using var engine = new Engine(export.Folder);

        var found = engine.Query("quotations-in-documents.sql");

        Assert.True(found.Count > 30, $"{found.Count} quotations");
        Assert.All(found, static row => Assert.True(row[6] == "1", string.Join(" | ", row)));
        Assert.Contains(found, static row => row[5] == "2");
    }

    private static int Times(QuoteMatch match) =>
        match.IsFound ? 1 : match.Kind is QuoteMatchKind.Ambiguous ? match.Count : 0;

    /// <summary>The records, compiled once for all tests.</summary>
    public sealed class Compiled
    {
        public Compiled()
        {
            using var folder = new TemporaryFolder();
            var (records, documents) = (Path.Combine(folder.Path, "data"), Path.Combine(folder.Path, "documents"));
            new ScaleRecords(topics: 2, days: 1_000).WriteTo(records, documents);
            Catalog = new(records, documents);
        }

        internal ScaleCatalog Catalog { get; }
    }
}
