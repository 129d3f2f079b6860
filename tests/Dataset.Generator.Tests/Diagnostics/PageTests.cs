using System.Reflection;
using System.Text.RegularExpressions;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>
/// Every rule has a page, and the page is its test: the bad sample is run, and the build says what the page says it says. When a
/// message was changed on purpose, run with <c>DATASET_PAGES=write</c> and read the difference.
/// </summary>
public sealed partial class PageTests
{
    private const string ByVerify = "by the verify target";
    private const string InTheProject = "in the project";
    private const string AsAFailure = "as a failure of the generator";

    private static readonly Dictionary<Type, string> Rooms = new()
    {
        [typeof(ReadingRules)] = "DS1",
        [typeof(BindingRules)] = "DS2",
        [typeof(NameRules)] = "DS3",
        [typeof(QuotationRules)] = "DS4",
        [typeof(DocumentRules)] = "DS4",
        [typeof(CheckRules)] = "DS5",
        [typeof(ConflictRules)] = "DS6",
        [typeof(TableRules)] = "DS7",
        [typeof(PipelineRules)] = "DS9",
    };

    /// <summary>Rules that need the documents, which the compiler does not have.</summary>
    private static readonly string[] VerifyOnly =
        ["DS4010", "DS4011", "DS4012", "DS4013", "DS4014", "DS4015", "DS4016", "DS4017", "DS4019", "DS4020", "DS4022", "DS4030", "DS4031",
            "DS4040", "DS4041", "DS4042",
            "DS4043", "DS4044", "DS4045"];

    /// <summary>
    /// Pages of what MSBuild, the command line and the analyst's compiler say; no rule of the generator, and not run here.
    /// </summary>
    private static readonly string[] SaidElsewhere = ["DS9003", "DS9004", "DS9005", "DS9006", "DS9007", "DS9008", "DS9009", "DS9010",
        "DS9011", "DSDATA001", "DSDATA002", "DSDATA003"];

    /// <summary>Rules that no mended record would answer.</summary>
    private static readonly string[] WithoutGood = ["DS4000", "DS9001"];

    /// <summary>Said whenever there is a lock; on a page about something else it is noise.</summary>
    private const string Always = "DS4000";

    /// <summary>Stands on a page for more lines like the one above.</summary>
    private const string More = "…";

    /// <summary>What a message can tell its reader to do, at the start of a sentence or after ':', ';' or 'or'.</summary>
    private static readonly HashSet<string> Imperatives = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "begin", "change", "choose", "close", "copy", "correct", "declare", "explain", "give", "indent", "keep", "leave", "lengthen",
        "list", "look", "move", "name", "part",
        "put", "quote", "remove", "rename", "report", "restore", "run", "save", "say", "set", "split", "start", "take", "tell", "use",
        "write",
    };

    private static readonly List<Rule> Rules = [.. Rooms.Keys.SelectMany(RulesOf)];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id)];

    public static TheoryData<string> RuleIdsWithGood => [.. Rules.Select(rule => rule.Id).Except(WithoutGood)];

    [Fact]
    public void Every_class_of_rules_is_a_room_here() =>
        Assert.Equal(
            typeof(Rule).Assembly.GetTypes().Where(type => type.Namespace == typeof(Rule).Namespace && RulesOf(type).Any())
            .Select(type => type.Name).Order(StringComparer.Ordinal),
            Rooms.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(Rules.Select(rule => rule.Id).Concat(SaidElsewhere).Order(StringComparer.Ordinal), Page.Ids);

    [Fact]
    public void An_id_is_one_rule_of_its_room()
    {
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Title).Distinct().Count());
        Assert.All(Rooms, room => Assert.All(RulesOf(room.Key), rule => Assert.Matches($"^{room.Value}[0-9]{{3}}$", rule.Id)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_title_severity_and_room_of_its_rule(string id)
    {
        var rule = Rules.Single(one => one.Id == id);
        var page = Page.Read(id);

        Assert.Equal((rule.Id, rule.Title, rule.Severity.ToString(), rule.Category.ToString()),
            (page.Id, page.Title, page.Severity, page.Room));
        Assert.Equal(VerifyOnly.Contains(id), page.Found == ByVerify);
        Assert.Equal(WithoutGood.Contains(id) ? ["Bad", "Says", "To do"] : ["Bad", "Says", "Good", "To do"], page.Sections);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_bad_sample_says_exactly_what_the_page_says(string id)
    {
        var page = Page.Read(id);
        var said = Run(page, page.Bad);
        if (Environment.GetEnvironmentVariable("DATASET_PAGES") == "write")
        {
            Page.Write(id, said);
        }

        Assert.Equal(page.Says, said);
        Assert.Contains(said, line => line.Contains($" {id}: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIdsWithGood))]
    public void The_good_sample_says_nothing(string id)
    {
        var page = Page.Read(id);

        // What the good sample does not show again is as it was in the bad one.
        var kept = page.Bad.Where(bad => page.Good.All(good => good.Name != bad.Name)).ToList();
        Assert.NotEmpty(page.Good);
        Assert.Empty(Run(page, [.. page.Good, .. kept]));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_message_says_in_a_whole_sentence_what_to_do(string id)
    {
        var lines = Page.Read(id).Says.Where(line => line != More).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var message = line[(line.IndexOf(": ", line.IndexOf(" DS", StringComparison.Ordinal), StringComparison.Ordinal) + 2)..];
            Assert.EndsWith(".", message, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{[0-9]\}|\?\.|\.\.( |$)|  |''|: \.|^[a-z]+ ", message);
            Assert.True(message.Split(' ').Length >= 8, $"Too short to say what, why and what to do: {message}");
            Assert.True(Clause().Matches(message).Any(match => Imperatives.Contains(match.Value)), $"Does not say what to do: {message}");
        }
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        var rows = File.ReadAllLines(Path.Combine(Page.Folder, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity} | {rule.Category} |"), rows.Take(Rules.Count));
        Assert.Equal(SaidElsewhere.Select(id => $"| [{id}]({id}.md) | {File.ReadLines(Page.PathOf(id)).First()[(id.Length + 4)..]} |"),
            rows.Skip(Rules.Count)
            .Select(row => row[..(row.IndexOf(" |", row.IndexOf(" | ", StringComparison.Ordinal) + 3, StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public void The_release_file_lists_every_rule()
    {
        var lines = File.ReadAllLines(Repository.PathOf("src", "Dataset.Generator", "AnalyzerReleases.Unshipped.md"));
        var rows = lines.SkipWhile(line => line != "### New Rules").Where(line => line.StartsWith("DS", StringComparison.Ordinal));

        Assert.Contains("Rule ID | Category | Severity | Notes", lines);
        Assert.Equal(Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Id} | Dataset.{rule.Category} | {rule.Severity} | {rule.Title}"), rows);
    }

    private static IEnumerable<Rule> RulesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Rule))
        .Select(field => (Rule)field.GetValue(null)!);

    private static List<string> Run(Page page, IReadOnlyList<PageFile> files)
    {
        IPageRunner runner = page.Found switch
        {
            ByVerify => new VerifyRunner(),
            InTheProject => new ProjectRunner(),
            AsAFailure => new FailureRunner(),
            _ => new RecordsRunner(),
        };
        if (files.All(file => file.Name != Page.Shared.Name))
        {
            files = [.. files, Page.Shared];
        }

        return Shortened([.. runner.Run(files)
            .Where(line => page.Id == Always || !line.Contains($" {Always}: ", StringComparison.Ordinal))]);
    }

    /// <summary>Of many lines that differ in their place alone, the first and the last.</summary>
    private static List<string> Shortened(List<string> lines)
    {
        var shortened = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i;
            while (last + 1 < lines.Count && Said(lines[last + 1]) == Said(lines[i]))
            {
                last++;
            }

            shortened.AddRange(last - i > 5 ? [lines[i], More, lines[last]] : lines[i..(last + 1)]);
            i = last;
        }

        return shortened;

        static string Said(string line) => line[line.IndexOf(": ", StringComparison.Ordinal)..];
    }

    [GeneratedRegex(@"(?<=^|[.:;,?)”] |\b(?:or|and|so) )[A-Za-z]+")]
    private static partial Regex Clause();
}
