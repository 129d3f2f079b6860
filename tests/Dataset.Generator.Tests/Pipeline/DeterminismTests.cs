namespace Dataset.Generator.Tests.Pipeline;

/// <summary>
/// The same records make the same sources, whatever surrounds them. Cultures are in <see cref="ErrorsTests"/>; the generator has no clock
/// (BannedSymbols.txt).
/// </summary>
public sealed class DeterminismTests
{
    private static readonly SyntheticData Data = new(figures: 500, figuresPerFile: 90);

    private static readonly (string Name, string Yaml)[] Records = [.. Data.Files.Select(file => (file.Name, file.Text))];

    private static readonly GeneratorRun Expected = Run(Records);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_files_does_not_matter(int seed)
    {
        var files = Records.ToArray();
        new Random(seed).Shuffle(files);

        AssertSame(Run(files));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/elsewhere/under/other/names/")]
    [InlineData(@"C:\build\data\")]
    public void The_place_of_the_project_does_not_matter(string folder) => AssertSame(Run(Records, folder));

    [Theory]
    [InlineData("first.yaml", "post.yaml", "second.yaml")]
    [InlineData("second.yaml", "first.yaml", "post.yaml")]
    public void Series_come_in_the_order_of_their_ids_whichever_files_a_topic_stands_in(params string[] order)
    {
        var files = new Dictionary<string, string>
        {
            // A hyphen of a key stands before the full stop of an id: border-post.later, border.early.
            ["first.yaml"] = Topic("Border", "middle", "last"),
            ["second.yaml"] = Topic("Border", "early"),
            ["post.yaml"] = Topic("BorderPost", "later"),
        };

        var run = GeneratorRun.Of([Samples.Declarations, .. order.Select(name => (name, files[name]))]);

        Assert.Empty(run.Problems);
        var code = string.Concat(run.Result.GeneratedSources.Select(static source => source.SourceText.ToString()));
        int[] places = [.. new[] { "Later", "Early", "Last", "Middle" }.Select(name =>
            code.IndexOf($"static class {name}\n", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);

        static string Topic(string topic, params string[] series) => $"topic: {topic}\nin: paper\n" + string.Concat(series.Select(
            static key => $"{key}:\n  title: Arrests\n  unit: arrest\n  figures:\n    2025: {{ value: 7, quote: 7 arrests }}\n"));
    }

    [Fact]
    public void Line_endings_do_not_matter()
    {
        (string Name, string Yaml) block = ("lines.yaml", """
            topic: Lines
            in: t000-a
            visits:
              title: Visits
              unit: visit
              figures:
                2025-03:
                  note: >-
                    folded over
                    two lines
                  basis: |
                    kept on
                    two lines
                  value: 12
                  quote: 12 visits
            """);
        (string Name, string Yaml)[] files = [.. Records, block];
        var lf = Run(files);
        var crlf = Run(files.Select(file => (file.Name, file.Yaml.ReplaceLineEndings("\n").ReplaceLineEndings("\r\n"))),
            lineEnding: "\r\n");

        Assert.Equal(lf.Sources, crlf.Sources);
        Assert.Equal(lf.Diagnostics, crlf.Diagnostics);
        Assert.NotEmpty(lf.Sources);
        Assert.All(lf.Sources.Values, source => Assert.DoesNotContain('\r', source));
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter() => AssertSame(Run(Records.Select(file => (file.Name, "\uFEFF" + file.Yaml))));

    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Anchorage")]
    public void The_time_zone_does_not_matter(string zone)
    {
        // The runtime reads TZ anew when its cache is cleared; days are unspecified in kind, so nothing converts them.
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            AssertSame(Run(Records));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void No_path_of_the_project_is_emitted()
    {
        Assert.NotEmpty(Expected.Sources);
        Assert.All(Expected.Sources.Values, source => Assert.DoesNotContain("/project", source, StringComparison.Ordinal));
    }

    private static GeneratorRun Run(IEnumerable<(string Name, string Yaml)> files, string folder = GeneratorRun.Folder,
        string lineEnding = "\n") =>
        GeneratorRun.Of(files, Data.Lock.Text.ReplaceLineEndings(lineEnding), folder: folder);

    private static void AssertSame(GeneratorRun run)
    {
        Assert.Empty(run.Problems);
        Assert.NotEmpty(Expected.Sources);
        Assert.Equal(Expected.Sources, run.Sources);
        Assert.Equal(Expected.Diagnostics, run.Diagnostics);
    }
}
