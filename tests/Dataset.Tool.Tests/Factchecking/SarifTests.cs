using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Dataset.Tool.Tests.Factchecking;

/// <summary>What is printed is SARIF by its own schema, and its regions are the numbers of the file.</summary>
public sealed class SarifTests
{
    // The letters before the numbers are one, two and three UTF-16 units long, and the numbers are wrong, lose a hedge or are unknown.
    private const string Prose = "Ä 𝕏 👩‍🚒 There were 8,300 illegal crossings in February 2025.\n"
        + "ICE arrested 1,179 people on Sunday, 26 January 2025; 𝕏 some 4,512 ducks.";

    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Repository.PathOf("tests", "Dataset.Tool.Tests", "Factchecking", "Schemas", "sarif-2.1.0.json")));

    public static TheoryData<string, string> Drafts => new()
    {
        { "draft.txt", Prose },
        { "of it #1: ü.md", "# A *title*\n\n" + Prose + "\n\n| Month | Illegal crossings |\n|---|---|\n| March 2025 | 7,100 |\n" },
        { "page.html", $"<html><body><h1>Ü</h1>\r\n<p>{Prose.Replace("\n", "<br>\r\n", StringComparison.Ordinal)}</p></body></html>" },
        { "paper.tex", "\\documentclass{article}\n\\begin{document}\n\\section{Ü}\n" + Prose + " Some \\num{4512} geese.\n"
            + "\\end{document}\n" },
        { "nothing.txt", "No number.\n" },
        { "empty.md", string.Empty },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_schema_of_the_standard_accepts_it(string name, string text)
    {
        var log = Log(name, text);

        var result = Schema.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(static one => one.Errors is not null)
            .Select(static one => $"{one.InstanceLocation}: {string.Join(' ', one.Errors!.Values)}")));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("level")]
    [InlineData("region")]
    public void The_schema_refuses_a_log_that_is_spoilt(string what)
    {
        var log = JsonNode.Parse(Log("draft.txt", Prose).GetRawText())!;
        var first = log["runs"]![0]!["results"]![0]!;
        switch (what)
        {
            case "message":
                first.AsObject().Remove("message");
                break;
            case "level":
                first["level"] = "severe";
                break;
            default:
                first["locations"]![0]!["physicalLocation"]!["region"]!["startColumn"] = 0;
                break;
        }

        Assert.False(Schema.Evaluate(JsonSerializer.SerializeToElement(log)).IsValid);
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_region_is_the_number_in_UTF_16_units_from_one(string name, string text)
    {
        var run = Log(name, text).GetProperty("runs")[0];
        var lines = text.Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var shown = run.GetProperty("results").EnumerateArray().Select(result =>
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.Equal(region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
            return lines[region.GetProperty("startLine").GetInt32() - 1]
                [(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
        }).ToList();
        Assert.Equal(text.Contains(Prose.Split('\n')[0], StringComparison.Ordinal) ? ["8,300", "1,179", "4,512"] : [],
            shown.Where(static words => words is not ("7,100" or "Some \\num{4512}")).Select(static words => words.Replace("some ",
                string.Empty, StringComparison.Ordinal)));
        Assert.Equal(name == "of it #1: ü.md", shown.Contains("7,100"));
        Assert.Equal(name == "paper.tex", shown.Contains("Some \\num{4512}"));
    }

    private static JsonElement Log(string name, string text)
    {
        var (_, lines) = Draft.Run(name, text, "--sarif");
        using var json = JsonDocument.Parse(string.Join('\n', lines));
        return json.RootElement.Clone();
    }
}
