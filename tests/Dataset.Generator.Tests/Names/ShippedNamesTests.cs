using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Names;

/// <summary>A name that was shipped is still there and means what it meant, or a build says so.</summary>
public sealed class ShippedNamesTests
{
    // The dispute of the warden and the guest, which is not what is tested.
    private const string Unexplained = "DS6001";

    private const string Declarations = """
        units:
          duck: { plural: ducks }
        sources:
          lake: { text: lake.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }
        """;

    private const string Ducks = """
        topic: Lake
        in: lake
        ducks:
          title: Ducks on the lake
          unit: duck
          figures:
            2025-03: { value: "7,000", quote: "7,000 ducks" }
            2025-04:
              claims:
                - { by: { unnamed: a warden }, value: "8,000", quote: "8,000 ducks" }
                - { by: { unnamed: a guest }, value: "9,000", quote: "9,000 ducks" }
        """;

    private const string Shipped =
        "Lake\tlake\nLake.Ducks\tlake.ducks\nLake.Ducks.April2025\tlake.ducks.2025-04\n"
        + "Lake.Ducks.April2025.PerGuest\tlake.ducks.2025-04#guest\n"
        + "Lake.Ducks.April2025.PerWarden\tlake.ducks.2025-04#warden\nLake.Ducks.March2025\tlake.ducks.2025-03\n"
        + "Sources.Lake\tsources.lake\nUnits.Duck\tunits.duck\n";

    [Fact]
    public void Names_as_they_were_shipped_are_no_issue() => Assert.Empty(Run(Ducks, Shipped).Issues);

    [Theory]
    [InlineData("2025-03:", "2025-05:",
    "names.lock(6,1): DS3013: 'Lake.Ducks.March2025' was shipped as lake.ducks.2025-03 and is gone (the nearest is 'Lake.Ducks.May2025'). "
        + "Code that uses it would no longer compile: write 'renamed_from: March2025' on what took its place, or bring the record back and "
        + "say 'retracted:' with the reason.")]
    [InlineData("2025-03: {", "2025-05: { name: March2025,",
    "names.lock(6,1): DS3014: 'Lake.Ducks.March2025' was shipped as lake.ducks.2025-03 and now means lake.ducks.2025-05. Code that uses it "
        + "would go on compiling with another number: give the new one a 'name:' of its own, or put 'lake.ducks.2025-03' back.")]
    [InlineData("a guest", "a visitor",
    "names.lock(4,1): DS3013: 'Lake.Ducks.April2025.PerGuest' was shipped as lake.ducks.2025-04#guest and is gone")]
    [InlineData("value: \"9,000\", quote: \"9,000 ducks\"", "value: \"8,000\", quote: \"8,000 ducks\"",
    "names.lock(4,1): DS3013: 'Lake.Ducks.April2025.PerGuest' was shipped as lake.ducks.2025-04#guest and is gone")]
    public void A_name_that_vanished_or_means_something_else_is_an_error(string old, string now, string error) =>
        Assert.Contains(Run(Ducks.Replace(old, now, StringComparison.Ordinal), Shipped)
        .Issues, issue => issue.StartsWith(error, StringComparison.Ordinal));

    [Theory]
    [InlineData("Lake.Ducks\t", "")]
    [InlineData("Lake", ", nor are 5 others")]
    public void Names_that_are_not_locked_are_reported_in_one_issue(string prefix, string others)
    {
        var shipped = string.Concat(Shipped.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => line + "\n"));

        Assert.Equal(
            $"names.lock(1,1): DS3015: '{prefix.TrimEnd()}' is not in names.lock{others}. Run the verify target with the documents at "
            + $"hand: it adds what is new.",
            Assert.Single(Run(Ducks, shipped).Issues));
    }

    [Theory]
    [InlineData("Units.Duck\tunits.duck\n", "Units.Duck\n",
    "names.lock(8,1): DS3016: This line of the lock is damaged: it is not a name, a tab and an id.")]
    [InlineData("Units.Duck\tunits.duck\n", "Lake\tlake\n",
    "names.lock(8,1): DS3016: This line of the lock is damaged: 'Lake' stands in it twice.")]
    public void A_damaged_line_is_an_error(string old, string now, string error) =>
        Assert.Contains(Run(Ducks, Shipped.Replace(old, now, StringComparison.Ordinal))
        .Issues, issue => issue.StartsWith(error, StringComparison.Ordinal));

    [Fact]
    public void A_record_in_error_is_no_name_that_vanished()
    {
        var issues = Run(Ducks.Replace("value: \"7,000\"", "valu: \"7,000\"", StringComparison.Ordinal), Shipped).Issues;

        Assert.Collection(
            issues,
            issue => Assert.StartsWith("lake.yaml(7,5): DS2002: ", issue, StringComparison.Ordinal),
            issue => Assert.StartsWith("lake.yaml(7,16): DS2001: ", issue, StringComparison.Ordinal));
    }

    [Fact]
    public void A_former_name_forwards_and_says_what_replaced_it()
    {
        var records = Ducks
            .Replace("ducks:\n  title", "waterfowl:\n  renamed_from: Ducks\n  title", StringComparison.Ordinal)
            .Replace("2025-04:\n", "2025-04:\n      name: Spring\n      renamed_from: [April2025, SpringCount]\n",
            StringComparison.Ordinal);
        var run = Run(records, null,
            "class Use { object A => Lake.Ducks.March2025; object B => Lake.Ducks.April2025.PerGuest; object C => "
            + "Lake.Waterfowl.SpringCount.PerWarden; object D => Lake.Waterfowl.Spring; }");

        Assert.Empty(run.Issues);
        Assert.Equal(
            [
                "DSDATA001: Lake.Ducks was renamed: use Lake.Waterfowl, which is the same.",
                "DSDATA001: Lake.Ducks.March2025 was renamed: use Lake.Waterfowl.March2025, which is the same.",
                "DSDATA001: Lake.Ducks was renamed: use Lake.Waterfowl, which is the same.",
                "DSDATA001: Lake.Ducks.April2025 was renamed: use Lake.Waterfowl.Spring, which is the same.",
                "DSDATA001: Lake.Waterfowl.SpringCount was renamed: use Lake.Waterfowl.Spring, which is the same.",
            ],
            run.Warnings);
        Assert.All(run.Links, link => Assert.Equal("https://example.org/DSDATA001.md", link));
    }

    [Fact]
    public void A_unit_an_agent_and_a_source_leave_their_former_names()
    {
        const string Shipped = "Agents.Club\tagents.club\nLake\tlake\nLake.Ducks\tlake.ducks\nLake.Ducks.March2025\tlake.ducks.2025-03\n"
            + "Lake.Ducks.March2025.PerClub\tlake.ducks.2025-03#club\nLake.Ducks.March2025.PerLake\tlake.ducks.2025-03#lake\n"
            + "Sources.Lake\tsources.lake\nUnits.Duck\tunits.duck\n";
        const string Declared = """
            units:
              water-bird: { plural: ducks, renamed_from: Duck }
            agents:
              friends: { name: Friends of the lake, renamed_from: [Club, Society] }
            sources:
              report: { text: lake.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000, renamed_from: Lake }
            """;
        const string Records = """
            topic: Lake
            in: report
            ducks:
              title: Ducks on the lake
              unit: water-bird
              figures:
                2025-03:
                  claims:
                    - { by: friends, value: "8,000", quote: "8,000 ducks" }
                    - { value: "9,000", quote: "9,000 ducks" }
            """;
        var run = Run(Records, Shipped,
            "class Use { object A => Agents.Club; object B => Sources.Lake; object C => Lake.Ducks.March2025.PerClub; object D => "
            + "Lake.Ducks.March2025.PerLake; object E => default(Units.Duck); object F => Agents.Friends; }", Declared);

        var added = Assert.Single(run.Issues);
        Assert.StartsWith("names.lock(1,1): DS3015: 'Agents.Friends' is not in names.lock, nor are ", added, StringComparison.Ordinal);
        Assert.Equal(
            [
                "DSDATA001: Agents.Club was renamed: use Agents.Friends, which is the same.",
                "DSDATA001: Sources.Lake was renamed: use Sources.Report, which is the same.",
                "DSDATA001: PerClub was renamed: use PerFriends, which is the same.",
                "DSDATA001: PerLake was renamed: use PerReport, which is the same.",
                "DSDATA001: Units.Duck was renamed: use Units.WaterBird, which the figures are in now.",
            ],
            run.Warnings);
        Assert.All(run.Links, link => Assert.Equal("https://example.org/DSDATA001.md", link));
    }

    [Theory]
    [InlineData("duck: { plural: ducks }", "duck: { plural: ducks, renamed_from: Goose }\n  goose: { plural: geese }",
    "sources.yaml(2,40): DS3004: 'Goose' is the name of both the unit 'goose' and the unit 'duck', which says it was renamed from it.")]
    [InlineData("duck: { plural: ducks }", "duck: { plural: ducks, renamed_from: Percent }",
    "sources.yaml(2,40): DS3003: 'Percent' cannot be the name of a former unit: it is a unit of the runtime.")]
    [InlineData("lake: { text", "lake: { renamed_from: goose, text", "sources.yaml(4,25): DS2017: 'goose' is not a name")]
    public void A_former_name_that_is_not_free_is_an_error(string old, string now, string error)
    {
        var issues = Run(Ducks, Shipped, declarations: Declarations.Replace(old, now, StringComparison.Ordinal)).Issues;

        Assert.True(issues.Any(issue => issue.StartsWith(error, StringComparison.Ordinal)), string.Join('\n', issues));
    }

    [Fact]
    public void A_rename_satisfies_the_lock_when_its_id_is_gone_and_not_when_it_still_means_another()
    {
        var renamed = Ducks.Replace("2025-03: {", "2025-05: { renamed_from: March2025,", StringComparison.Ordinal);
        var added = Assert.Single(Run(renamed, Shipped).Issues);
        Assert.StartsWith("names.lock(1,1): DS3015: 'Lake.Ducks.May2025' is not in names.lock", added, StringComparison.Ordinal);

        var moved = Ducks.Replace("2025-03: {", "2025-03: { name: Early,", StringComparison.Ordinal)
            .Replace("2025-04:\n", "2025-04:\n      renamed_from: March2025\n", StringComparison.Ordinal);
        Assert.Contains(Run(moved, Shipped)
            .Issues, issue => issue.StartsWith(
            "names.lock(6,1): DS3014: 'Lake.Ducks.March2025' was shipped as lake.ducks.2025-03 and now means lake.ducks.2025-04.",
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_retracted_or_corrected_figure_stays_and_says_why()
    {
        var records = Ducks
            .Replace("2025-03: {", "2025-03: { corrected: { was: \"7,100\", because: the table was misread, on: 2025-06-01 },",
            StringComparison.Ordinal)
            .Replace("2025-04:\n", "2025-04:\n      retracted: \"the wardens counted geese\"\n      note: a note\n",
            StringComparison.Ordinal);
        var run = Run(records, Shipped, "class Use { object A => Lake.Ducks.March2025; object B => Lake.Ducks.April2025.PerGuest; }");

        Assert.Empty(run.Issues);
        Assert.Equal(
            [
                "DSDATA003: Lake.Ducks.March2025: Corrected on 1 June 2025, was 7,100: the table was misread.",
                "DSDATA002: Lake.Ducks.April2025: Retracted: the wardens counted geese.",
            ],
            run.Warnings);
        Assert.Contains("<para>Retracted: the wardens counted geese. a note.</para>", run.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03: {", "2025-03: { renamed_from: April2025,",
    "lake.yaml(7,30): DS3004: 'April2025' is the name of both the figure '2025-04' and the figure '2025-03', which says it was renamed "
        + "from it.")]
    [InlineData("2025-03: {", "2025-03: { renamed_from: Series,",
    "lake.yaml(7,30): DS3003: 'Series' cannot be the name of a former figure: every series has a member of that name.")]
    [InlineData("2025-03: {", "2025-03: { renamed_from: old name,", "lake.yaml(7,30): DS2017: 'old name' is not a name")]
    [InlineData("2025-03: {", "2025-03: { renamed_from: [{ a: b }],",
    "lake.yaml(7,31): DS2003: An item of 'renamed_from' holds keys with values where a name should stand. Write '[OldName, OlderName]'.")]
    [InlineData("title: Ducks on the lake", "title: Ducks on the lake\n  renamed_from: Lake",
    "lake.yaml(5,17): DS3003: 'Lake' cannot be the name of a former series: it is the name of the enclosing class.")]
    [InlineData("title: Ducks on the lake", "title: Ducks on the lake\n  renamed_from: March2025",
    "lake.yaml(5,17): DS3003: 'March2025' cannot be the name of a former series: a figure of the series has it.")]
    [InlineData("2025-03: {", "2025-03: { corrected: { was: many ducks, because: x, on: 2025-06-01 },",
    "lake.yaml(7,34): DS2004: The value 'many ducks' is not understood.")]
    [InlineData("2025-03: {", "2025-03: { corrected: { was: \"7,100\", because: x, on: June 2025 },",
    "lake.yaml(7,59): DS2013: 'June 2025' is not a date. Write the day as 2025-06-01.")]
    [InlineData("2025-03: {", "2025-03: { corrected: { was: \"7,100\", on: 2025-06-01 },",
    "lake.yaml(7,16): DS2002: The correction has no 'because'.")]
    public void A_revision_that_cannot_be_is_an_error_at_its_place(string old, string now, string error)
    {
        var issues = Run(Ducks.Replace(old, now, StringComparison.Ordinal), null).Issues;
        Assert.True(issues.Any(issue => issue.StartsWith(error, StringComparison.Ordinal)), string.Join('\n', issues));
    }

    [Fact]
    public void An_edit_of_the_lock_links_and_emits_nothing_again()
    {
        var result = Project(Ducks, Shipped).Edit("names.lock", text => text + "Units.Goose\tunits.goose\n").Result;

        Assert.Equal(IncrementalStepRunReason.Modified, Reason(Steps.NamesLock));
        Assert.Equal(IncrementalStepRunReason.Modified, Reason(Steps.NamesLockIssues));
        Assert.Equal(IncrementalStepRunReason.Cached, Reason(Steps.Bound));
        Assert.Equal(IncrementalStepRunReason.Cached, Reason(Steps.Pages));
        Assert.Equal("DS3013", Assert.Single(result.Diagnostics, issue => issue.Id != Unexplained).Id);

        IncrementalStepRunReason Reason(string step) =>
            result.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => output.Reason).Distinct().Single();
    }

    private static (string[] Issues, string[] Warnings, string[] Links, string Source) Run(string records, string? shipped, string use = "",
        string declarations = Declarations)
    {
        var run = Project(records, shipped, use, declarations);
        var compilation = run.Compile();
        var found = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.All(found, diagnostic =>
            Assert.True(diagnostic.Id.StartsWith("DSDATA", StringComparison.Ordinal)
            && !diagnostic.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal), diagnostic.ToString()));
        return (
            [.. run.Diagnostics.Where(issue => issue.Id != Unexplained).Select(issue => issue.ToString())],
            [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .Select(diagnostic => $"{diagnostic.Id}: {Sentence(diagnostic.GetMessage())}")],
            [.. found.Select(diagnostic => diagnostic.Descriptor.HelpLinkUri)],
            string.Concat(compilation.SyntaxTrees.Select(tree => tree.ToString())));

        // What stands behind the compiler's own words, in quotation marks or not.
        static string Sentence(string message) => message.Contains(": '", StringComparison.Ordinal)
            ? message.Split(": '")[^1].TrimEnd('\'')
            : message[(message.IndexOf("obsolete: ", StringComparison.Ordinal) + "obsolete: ".Length)..].TrimEnd('\'');
    }

    private static GeneratorRun Project(
        string records, string? shipped, string use = "", string declarations = Declarations) => GeneratorRun.Of(
        [("sources.yaml", declarations), ("lake.yaml", records)],
        code: "namespace Lakes { " + use + " }",
        options: new Dictionary<string, string> { ["RootNamespace"] = "Lakes", ["DatasetHelpBase"] = "https://example.org/" },
        unmarked: shipped is null ? [] : [("names.lock", shipped)]);
}
