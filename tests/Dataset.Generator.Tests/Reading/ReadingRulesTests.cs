using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class ReadingRulesTests
{
    /// <summary>Each rule: a bad sample, where it stands (line and column from one, the end exclusive), and words of its remedy.</summary>
    public static TheoryData<string, string?, string, string> Samples => new()
    {
        { "DS1001", null, "(1,1)-(1,1)", "Save it as UTF-8" },
        { "DS1001", "a: x\ny: \0", "(2,4)-(2,5)", "Save it as UTF-8" },
        { "DS1002", "a: x\ny: caf\uFFFD \uFFFD", "(2,7)-(2,8)", "Save the file as UTF-8" },
        { "DS1004", "", "(1,1)-(1,1)", "Write 'topic:'" },
        { "DS1004", "# nothing yet\n\n", "(1,1)-(1,1)", "Write 'topic:'" },
        { "DS1004", "---\n", "(1,1)-(1,1)", "Write 'topic:'" },
        { "DS1005", "a: 1\nquote: he said: no", "(2,15)-(2,16)", "Put the value in quotes" },
        { "DS1006", "a:\n  " + new string('[', 64), "(2,66)-(2,67)", "Remove the extra levels" },
        { "DS1007", "a:\n\tb: 1", "(2,1)-(2,2)", "Indent with spaces" },
        { "DS1007", "a:\n  \tb: 1", "(2,3)-(2,4)", "Indent with spaces" },
        { "DS1007", "a:\n  b: 1\n  \n- \tc: 1", "(4,3)-(4,4)", "Indent with spaces" },
        { "DS1008", "a: 1\nb: &b 2", "(2,4)-(2,6)", "Remove it" },
        { "DS1009", "a: 1\nb: *b", "(2,4)-(2,6)", "Write the value out" },
        { "DS1009", "a: 1\nb: **bold**", "(2,4)-(2,12)", "in quotes" },
        { "DS1010", "a: 1\nb: !!str 2", "(2,4)-(2,9)", "Remove it" },
        { "DS1010", "a: 1\nb: !mine!x 2", "(2,4)-(2,11)", "Remove it" },
        { "DS1011", "a: 1\n<<: {b: 1}", "(2,1)-(2,3)", "Write the keys out" },
        { "DS1012", "b: 1\n\na: 1\nc: 1\na: 2", "(5,1)-(5,2)", "already stands in line 3" },
        { "DS1013", "a: 1\n[b, c]: 1", "(2,1)-(2,7)", "Write a plain key" },
        { "DS1013", "a: 1\n? b: c\n: 1", "(2,3)-(2,7)", "Write a plain key" },
        { "DS1014", "a: 1\nb:\n  : 1", "(3,3)-(3,4)", "Write the key" },
        { "DS1015", "a: 1\n---\nb: 1", "(2,1)-(2,4)", "a file of its own" },
        { "DS1015", "a: 1\n...\nb: 1", "(3,1)-(3,2)", "a file of its own" },
        { "DS1016", "# list\n- a\n- b", "(2,1)-(3,4)", "Start with 'topic: Name'" },
        { "DS1016", "just words", "(1,1)-(1,11)", "Start with 'topic: Name'" },
        { "DS1017", "%YAML 1.2\n---\na: 1", "(1,1)-(1,10)", "Remove the line" },
        { "DS1017", "%LOST of words\na: 1", "(1,1)-(1,15)", "Remove the line" },
        { "DS1017", "a: 1\n%LOST of words\nb: 1", "(2,1)-(2,15)", "Remove the line" },
        { "DS1018", "a: { value: 7,000 }", "(1,13)-(1,18)", "Use block style" },
        { "DS1018", "a: { value: over 1,200,000, b: 1 }", "(1,13)-(1,27)", "put it in quotes" },
        { "DS1018", "a: [7,000, 8]", "(1,5)-(1,10)", "write a space after the comma" },
        { "DS1019", "a: { quote: arrests, detentions and removals }", "(1,22)-(1,45)", "put the whole text in quotes" },
        { "DS1020", "a: 1\nb: x\u0007", "(2,5)-(2,6)", "U+0007" },
        { "DS1020", "a: 1\nb: \"x\\u0007\"", "(2,6)-(2,12)", "Remove it" },
        { "DS1020", "a: 1\nb: \"x\\uD800\"", "(2,6)-(2,12)", "U+D800" },
        { "DS1020", "a: 1\nb: \"\\uD83D\\uDE00 \\uD800\\u0041\"", "(2,18)-(2,24)", "U+D800" },
        { "DS1021", "a: \"x\u2028y\"", "(1,6)-(1,6)", "\"\\L\"" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_rule_names_its_place_and_its_remedy(string id, string? text, string span, string remedy)
    {
        var issue = Read.Issue(text);

        Assert.Equal((span, id), (issue.Span, issue.Id));
        Assert.Contains(remedy, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('x', 5_000_000)]
    [InlineData('–', 1_500_000)]
    public void A_file_over_four_megabytes_of_bytes_is_to_be_split(char c, int count)
    {
        var issue = Read.Issue("a: " + new string(c, count));

        Assert.Equal(("(1,1)-(1,1)", "DS1003"), (issue.Span, issue.Id));
        Assert.Contains("Split it", issue.Message, StringComparison.Ordinal);
    }

    // Not among the samples: xunit passes those through UTF-8, which has no halves of pairs.
    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        var issue = Read.Issue("a: 1\nb: x\uD800y");

        Assert.Equal(("(2,5)-(2,6)", "DS1020"), (issue.Span, issue.Id));
        Assert.Contains("U+D800", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_sample()
    {
        var sampled = Samples.Select(row => (string)row[0]).Concat([ReadingRules.TooLarge.Id, ReadingRules.TooManyIssues.Id]).Distinct();

        Assert.Equal(ReadingRules.All.Select(rule => rule.Id), sampled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_in_order_and_of_this_room()
    {
        Assert.Equal(Enumerable.Range(1001, ReadingRules.All.Length).Select(n => $"DS{n}"), ReadingRules.All.Select(rule => rule.Id));
        Assert.All(ReadingRules.All, rule => Assert.Equal(RuleCategory.Reading, rule.Category));
    }

    /// <summary>YamlDotNet tells of the line behind it.</summary>
    [Theory]
    [InlineData("- !")]
    [InlineData("a: !")]
    [InlineData("a: &b")]
    [InlineData("[a")]
    public void What_ends_with_the_file_is_reported_within_it(string text) => Assert.All(
        YamlReader.Read(text, "coast.yaml").Issues.Select(static issue => issue.Span),
        span => Assert.True(span.EndLine == 0 && span.EndColumn <= text.Length, span.ToString()));
}
