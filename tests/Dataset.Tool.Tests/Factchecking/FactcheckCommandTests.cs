using System.Text.Json;
using System.Text.RegularExpressions;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests.Factchecking;

public sealed class FactcheckCommandTests
{
    private const string Wrong = "In February 2025 there were 8,300 illegal crossings of the border.\n";

    [Fact]
    public void What_is_wrong_is_told_at_its_place_with_the_figure_its_words_and_its_source()
    {
        var (exit, lines) = Draft.Run("draft.txt", Wrong);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Equal(
            [
                "draft.txt:1:29: hedge lost: 8,300; Border.Crossings.February2025 says about 8,300 crossings (“February’s crossings, at "
                    + "approximately 8,300, were the lowest in at least 25 years”, [untitled article on deportations], 2025-03-31 "
                    + "(uncertain)): write “about 8,300 crossings”.",
                "1 hedge lost; 1 set aside as dates, ages, names and lengths of time.",
            ],
            lines);
    }

    [Theory]
    [InlineData(ExitCode.Fine, "In March 2025 there were 7,000 illegal crossings.")]
    [InlineData(ExitCode.Fine, "No number is in it.")]
    [InlineData(ExitCode.Fine, "Some 4,512 ducks were seen.")]
    [InlineData(ExitCode.Findings, "Some 4,512 ducks were seen.", "--strict")]
    [InlineData(ExitCode.Fine, "ICE arrested 1,179 people on Sunday, 26 January 2025.")]
    [InlineData(ExitCode.Findings, "ICE arrested 1,179 people on Sunday, 26 January 2025.", "--strict")]
    [InlineData(ExitCode.Findings, "It was 7,500 [dataset: Border.Crossings.March2025].")]
    public void The_exit_code_says_whether_something_is_wrong(int exit, string prose, params string[] more) =>
        Assert.Equal(exit, Draft.Run("draft.txt", prose, more).Exit);

    [Theory]
    [InlineData("draft.docx", "A 5",
        "draft.docx: its name does not tell how it is written: say with --format: markdown, html, latex, text.")]
    [InlineData("draft.md", "A \0 5",
        "draft.md: is no text, for it holds a NUL: give the Markdown, HTML, LaTeX or plain text of the draft.")]
    [InlineData("draft.md", "A 5", "--json and --sarif exclude each other: run it once for each.", "--json", "--sarif")]
    [InlineData("draft.md", "A 5", "There is no table for the language 'xx': write one of de, en, es, fr.", "--language", "xx")]
    public void A_draft_that_cannot_be_read_is_wrong_usage(string name, string text, string why, params string[] more)
    {
        var (exit, lines) = Draft.Run(name, text, more);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Equal(why, lines[0]);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_told_and_a_mark_of_its_order_is_none()
    {
        Assert.Equal("draft.txt: is not UTF-8 at the byte 2: save it as UTF-8.", Draft.Run("draft.txt", [65, 32, 0xE9, 32]).Lines[0]);
        Assert.StartsWith("draft.txt:1:29: hedge lost", Draft.Run("draft.txt", "\uFEFF" + Wrong).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_is_not_there_and_records_in_error_are_wrong_usage()
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace("nearly 7,000\n", "7,000\n", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder.Root, "draft.txt"), "Nearly 7,000 ducks.");

        var (exit, lines) = Folder.Run("factcheck", Path.Combine(folder.Root, "draft.txt"), "--records", folder.Records);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains(lines, line => line.Contains("error DS4003", StringComparison.Ordinal));
        Assert.EndsWith("have errors: nothing was checked.", lines[^1]);
        Assert.Equal(ExitCode.Usage, Folder.Run("factcheck", "nowhere.md", "--records", folder.Records).Exit);
    }

    [Fact]
    public void Json_has_each_number_with_its_place_its_verdict_and_its_figure()
    {
        var (exit, lines) = Draft.Run("draft.txt", Wrong, "--json");
        using var json = JsonDocument.Parse(string.Join('\n', lines));
        var result = json.RootElement.GetProperty("result");
        var number = result.GetProperty("drafts")[0].GetProperty("numbers").EnumerateArray()
            .Single(one => one.GetProperty("verdict").GetString() == "hedge-lost");
        var figure = number.GetProperty("figures")[0];

        Assert.Equal((ExitCode.Findings, ExitCode.Findings), (exit, json.RootElement.GetProperty("exitCode").GetInt32()));
        Assert.Equal("draft.txt", result.GetProperty("drafts")[0].GetProperty("file").GetString());
        Assert.Equal((1, 29, 34), (number.GetProperty("line").GetInt32(), number.GetProperty("column").GetInt32(),
            number.GetProperty("endColumn").GetInt32()));
        Assert.Equal("8,300", number.GetProperty("text").GetString());
        Assert.Equal("error", number.GetProperty("level").GetString());
        Assert.Equal("Border.Crossings.February2025", figure.GetProperty("name").GetString());
        Assert.Equal("about 8,300 crossings", figure.GetProperty("text").GetString());
        Assert.Equal("new-york-post-rewrite", figure.GetProperty("source").GetString());
        Assert.Equal(1, result.GetProperty("counts").GetProperty("hedge-lost").GetInt32());
    }

    [Fact]
    public void Sarif_has_what_the_standard_requires()
    {
        var (_, lines) = Draft.Run(
            "draft of it.txt", Wrong + "ICE arrested 1,179 people on Sunday, 26 January 2025.\nSome 4,512 ducks.", "--sarif");
        using var json = JsonDocument.Parse(string.Join('\n', lines));
        var run = json.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("dataset factcheck", driver.GetProperty("name").GetString());
        Assert.Equal(rules.Count, rules.Distinct().Count());
        Assert.Equal(["hedge-lost", "disputed", "unknown"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal(["error", "warning", "note"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.All(results, result =>
        {
            var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Equal("draft%20of%20it.txt", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.All(new[] { "startLine", "startColumn", "endLine", "endColumn" },
                part => Assert.True(location.GetProperty("region").GetProperty(part).GetInt32() > 0));
        });
        var region = results[1].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((2, 14, 19), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void The_example_of_the_documentation_is_what_the_command_writes()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/factcheck.md")).ReplaceLineEndings("\n");
        var draft = Block("markdown").Match(page).Groups["text"].Value;
        var report = Block("text").Match(page).Groups["text"].Value;

        var (exit, lines) = Draft.Run("draft.md", draft);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Equal(report.TrimEnd('\n').Split('\n'), lines);
    }

    private static Regex Block(string language) =>
        new($"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
}
