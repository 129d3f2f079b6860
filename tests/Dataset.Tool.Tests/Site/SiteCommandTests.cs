using System.Globalization;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests.Site;

/// <summary>The command: what it writes, what it leaves alone, and that the same records make the same bytes.</summary>
public sealed class SiteCommandTests
{
    [Fact]
    public void Every_figure_series_source_and_speaker_has_a_page()
    {
        using var folder = Ducks.Write();

        string[] expected =
        [
            "index.html", "search.html", "downloads.html", "about.html", "figures.html", "contradictions.html", "checks.html",
            "sources.html", "speakers.html", "topics/lake.html", "series/lake.ducks.html", "series/lake.ringed.html",
            "series/lake.ducks.json", "figures/lake.ducks.2025-03.html", "figures/lake.ducks.2025-03.json",
            "figures/lake.ringed.2025-03.html",
            "sources/ducks-of-the-lake.html", "speakers/club.html", "speakers/park.html", "speakers/document.ducks-of-the-lake.html",
            "assets/site.css", "assets/search-index.js", "downloads/datapackage.json",
        ];

        Assert.Empty(expected.Except(Make(folder).Keys));
    }

    [Fact]
    public void The_start_page_counts_one_source_and_three_speakers()
    {
        using var folder = Ducks.Write();

        var page = Make(folder)["index.html"];

        Assert.Contains("<strong>1</strong> source<", page, StringComparison.Ordinal);
        Assert.Contains("<strong>3</strong> speakers<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_is_shown_with_each_voice_and_no_value()
    {
        using var folder = Ducks.Write();

        var page = Make(folder)["figures/lake.ringed.2025-03.html"];

        Assert.Contains("“1,200 ducks were ringed”", page, StringComparison.Ordinal);
        Assert.Contains("“over 1,300 ducks were ringed”", page, StringComparison.Ordinal);
        Assert.Contains("neither of them tells how it counts", page, StringComparison.Ordinal);
        Assert.Contains("no voice is preferred", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_records_make_the_same_bytes()
    {
        using var folder = Ducks.Write();
        var first = Make(folder);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("de-DE");
            File.SetLastWriteTimeUtc(Path.Combine(folder.Records, "lake.yaml"), new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            Assert.Equal(first, Make(folder));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void Documents_that_do_not_lie_with_the_project_change_nothing()
    {
        using var folder = Ducks.Write();
        var first = Make(folder);
        Directory.Delete(folder.Documents, recursive: true);

        Assert.Equal(first, Make(folder));
    }

    [Theory]
    [InlineData("CC-BY-4.0", true)]
    [InlineData("a work in the public domain", true)]
    [InlineData("CC-BY-NC-4.0", false)]
    [InlineData("all rights reserved", false)]
    [InlineData(null, false)]
    public void The_sentence_is_shown_where_the_licence_allows_it(string? licence, bool isShown)
    {
        using var folder = Ducks.Write();
        if (licence is not null)
        {
            var sources = folder.ReadRecord("sources.yaml");
            folder.Record("sources.yaml", sources.Replace(
                "text: ducks.txt", $"licence: {licence}\n    text: ducks.txt", StringComparison.Ordinal));
        }

        folder.Verify();

        var page = Make(folder)["figures/lake.ducks.2025-03.html"];

        Assert.Equal(isShown, page.Contains("In March 2025, wardens counted ", StringComparison.Ordinal));
        Assert.Equal(isShown, page.Contains("<mark>nearly 7,000 ducks on the lake</mark>", StringComparison.Ordinal));
        Assert.Equal(!isShown, page.Contains("<p dir=\"auto\">“nearly 7,000 ducks on the lake”</p>", StringComparison.Ordinal));
        Assert.DoesNotContain("The club says", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_that_of_the_record_is_not_shown()
    {
        using var folder = Ducks.Write();
        var sources = folder.ReadRecord("sources.yaml");
        folder.Record("sources.yaml", sources.Replace(
            "text: ducks.txt", "licence: CC0-1.0\n    text: ducks.txt", StringComparison.Ordinal));
        folder.Verify();
        folder.Document("ducks.txt", Ducks.Document.Replace("wardens", "rangers", StringComparison.Ordinal));

        Assert.DoesNotContain("rangers", Make(folder)["figures/lake.ducks.2025-03.html"], StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_outside_the_folder_of_the_documents_is_not_shown(bool isLink)
    {
        Skip.If(OperatingSystem.IsWindows() && isLink, "Links need a right there.");
        using var folder = Ducks.Write();
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml").Replace(
            "text: ducks.txt", "licence: CC0-1.0\n    text: ducks.txt", StringComparison.Ordinal));
        folder.Verify();
        Assert.Contains("wardens counted", Make(folder)["figures/lake.ducks.2025-03.html"], StringComparison.Ordinal);
        var (document, outside) = (Path.Combine(folder.Documents, "ducks.txt"), Path.Combine(folder.Root, "outside.txt"));
        File.Move(document, outside);
        if (isLink)
        {
            File.CreateSymbolicLink(document, outside);
        }
        else
        {
            folder.Record("sources.yaml",
                folder.ReadRecord("sources.yaml").Replace("ducks.txt", "../outside.txt", StringComparison.Ordinal));
            File.WriteAllText(folder.QuotesLock,
                File.ReadAllText(folder.QuotesLock).Replace("ducks.txt\t", "../outside.txt\t", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("wardens counted", Make(folder)["figures/lake.ducks.2025-03.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_series_keeps_its_addresses()
    {
        using var folder = Ducks.Write(records: Ducks.Records
            .Replace("ringed:\n", "banded:\n    renamed_from: Ringed\n", StringComparison.Ordinal)
            .Replace("    renamed_from", "  renamed_from", StringComparison.Ordinal)
            .Replace("\"ringed[", "\"banded[", StringComparison.Ordinal));

        var files = Make(folder);

        Assert.Contains("<a href=\"../series/lake.banded.html\"><code>Lake.Banded</code></a>", files["series/lake.ringed.html"],
            StringComparison.Ordinal);
        Assert.Contains("../figures/lake.banded.2025-03.html", files["figures/lake.ringed.2025-03.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_since_the_baseline_are_fed()
    {
        using var folder = Ducks.Write();
        var baseline = Directory.CreateDirectory(Path.Combine(folder.Root, "baseline")).FullName;
        foreach (var file in Directory.GetFiles(folder.Records))
        {
            File.Copy(file, Path.Combine(baseline, Path.GetFileName(file)));
        }

        Assert.DoesNotContain("<item>", Make(folder, "--baseline", baseline)["downloads/corrections.xml"], StringComparison.Ordinal);
        folder.Record("lake.yaml", Ducks.Records.Replace("title: Ducks on the lake", "title: Ducks of the lake", StringComparison.Ordinal));

        Assert.Contains("`Lake.Ducks`: another title.", Make(folder, "--baseline", baseline)["downloads/corrections.xml"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_site_is_replaced_as_a_whole()
    {
        using var folder = Ducks.Write();
        Make(folder);
        var stale = Path.Combine(folder.Root, "site", "figures", "gone.html");
        File.WriteAllText(stale, string.Empty);

        Make(folder);

        Assert.False(File.Exists(stale));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root, "*.tmp"));
    }

    [Fact]
    public void Somebody_elses_folder_is_left_alone()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Folder.Run("site", "--records", folder.Records, "--output", folder.Documents);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains(lines, static line => line.EndsWith(
            "is there and is no site. Name a new folder: --output FOLDER.", StringComparison.Ordinal));
        Assert.Equal(["ducks.txt"], Directory.GetFiles(folder.Documents).Select(Path.GetFileName));
    }

    [Fact]
    public void Records_with_errors_make_no_site()
    {
        using var folder = Ducks.Write(
            records: Ducks.Records.Replace("value: nearly 7,000", "value: nearly 8,000", StringComparison.Ordinal));

        var (exit, lines) = Folder.Run("site", "--records", folder.Records, "--output", Path.Combine(folder.Root, "site"));

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains(lines, static line => line.Contains("error DS4", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "site")));
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("example.org")]
    [InlineData("javascript:alert(1)")]
    public void An_address_is_one_of_the_web(string address)
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Folder.Run(
            "site", "--records", folder.Records, "--output", Path.Combine(folder.Root, "site"), "--address", address);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains($"'{address}' is no address. Write it as in https://example.org/numbers/.", lines);
    }

    [Fact]
    public void The_pages_and_bytes_grow_with_the_figures_and_not_faster()
    {
        var (few, many) = (SizeOf(500), SizeOf(2000));

        Assert.InRange(many.Files / (double)few.Files, 3.0, 4.1);
        Assert.InRange(many.Bytes / (double)few.Bytes, 3.0, 4.2);
    }

    private static (int Files, long Bytes) SizeOf(int figures)
    {
        using var folder = new Folder();
        var data = new Testing.SyntheticData(figures);
        foreach (var file in data.Files)
        {
            folder.Record(file.Name, file.Text);
        }

        File.WriteAllText(folder.QuotesLock, data.Lock.Text);
        var files = Make(folder);
        return (files.Count, files.Values.Sum(static text => (long)text.Length));
    }

    /// <summary>Makes a site and reads its files.</summary>
    private static SortedDictionary<string, string> Make(Folder folder, params string[] more)
    {
        var output = Path.Combine(folder.Root, "site");
        var (exit, lines) = Folder.Run(["site", "--records", folder.Records, "--output", output, .. more]);
        Assert.True(exit == ExitCode.Fine, string.Join('\n', lines));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(output, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        return files;
    }
}
