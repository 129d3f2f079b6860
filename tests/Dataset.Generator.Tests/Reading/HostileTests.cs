using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class HostileTests
{
    private static readonly Dictionary<string, Func<string>> Deep = new()
    {
        ["brackets"] = () => "a: " + Repeat("[", 100_000),
        ["brackets on lines"] = () => "a: " + Repeat("[\n ", 100_000),
        ["braces"] = () => "a: " + Repeat("{a: ", 100_000),
        ["dashes"] = () => Repeat("- ", 100_000),
        ["complex keys"] = () => Repeat("? ", 100_000),
        ["indentation"] = () => string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")),
    };

    private static readonly Dictionary<string, (Func<string> Text, string[] Rules)> Large = new()
    {
        ["one text"] = (() => "a: " + Repeat("x", 4_000_000), []),
        ["an open quotation"] = (() => "a: \"" + Repeat("x y ", 1_000_000), ["DS1005"]),
        ["colons"] = (() => Repeat(":", 4_000_000), ["DS1005"]),
        ["controls"] = (() => "a: " + Repeat("\u0001", 4_000_000), ["DS1020", "DS1022"]),
        ["tabs"] = (() => Repeat("\t\n", 2_000_000), ["DS1007", "DS1022"]),
        ["directives"] = (() => Repeat("%\n", 2_000_000), ["DS1017", "DS1022"]),
        ["thousands"] = (() => "a: [1" + Repeat(",000", 500_000) + "]", ["DS1018"]),
        ["one tag"] = (() => "a: " + Repeat("!", 4_000_000), ["DS1010"]),
        ["one key again and again"] = (() => Repeat("k: \n", 100_000), ["DS1012", "DS1022"]),
        ["aliases"] = (() => "a: [x" + Repeat(",*a", 100_000) + "]", ["DS1009", "DS1022"]),
        ["documents"] = (() => Repeat("---\n", 1_000_000), ["DS1015"]),
    };

    public static TheoryData<string> DeepNames => [.. Deep.Keys];

    public static TheoryData<string> LargeNames => [.. Large.Keys];

    [Theory]
    [MemberData(nameof(DeepNames))]
    public void A_deep_file_ends_at_the_65th_level(string what)
    {
        var text = Deep[what]();
        var result = TimeGuard.Run(() => Read.Text(text));

        Assert.Equal("DS1006", Assert.Single(result.Issues).Rule.Id);
        Assert.Null(result.Root);
    }

    [Fact]
    public void Sixty_four_levels_are_read() =>
        Assert.Empty(Read.Issues("a: " + Repeat("[", 63) + Repeat("]", 63)));

    [Theory]
    [MemberData(nameof(LargeNames))]
    public void A_large_file_ends_fast_with_few_and_short_issues(string what)
    {
        var (make, rules) = Large[what];
        var text = make();
        var result = TimeGuard.Run(() => Read.Text(text));

        Assert.Equal(rules, result.Issues.Select(issue => issue.Rule.Id).Distinct());
        Assert.True(result.Root is not null || rules.Length > 0);
        Assert.InRange(result.Issues.Length, 0, IssueList.Limit + 1);
        Assert.All(result.Issues, issue => Assert.InRange(issue.Message.Length, 1, 700));
    }

    [Fact]
    public void Beyond_two_hundred_issues_the_file_says_that_there_are_more()
    {
        var issues = Read.Issues(Repeat("a: *a\n", 300));

        Assert.Equal(201, issues.Length);
        Assert.EndsWith("DS1022", issues[200], StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_bomb_is_only_a_list_of_aliases()
    {
        var text = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"b{i}: &b{i} [*a, *a]\n"));

        var issues = Read.Text(text).Issues.CountBy(issue => issue.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal);

        Assert.Equal([new("DS1008", 41), new("DS1009", 80)], issues);
    }

    [Fact]
    public void Exactly_four_megabytes_are_read_and_one_byte_more_is_not()
    {
        var text = "a: " + Repeat("é", (YamlReader.MaximumBytes - 4) / 2) + "x";

        Assert.Empty(Read.Issues(text));
        Assert.Equal(["(1,1) DS1003"], Read.Issues(text + "x"));
    }

    [Fact]
    public void No_broken_file_is_silent_and_none_throws()
    {
        const string Sound =
            "topic: Border\nin: doc\ncrossings:\n  figures:\n    2025-03:\n      value: 7,000\n      by: { unnamed: border agents }\n"
            + "      quotes:\n        - { in: x, quote: \"a: \\u0041\" }\n        - 'b'\n      note: >-\n        c\n        d\n";
        string[] bits = ["{", "}", "[", "]", ": ", ":", ",", "- ", "? ", "&", "*", "!", "|\n", ">", "'", "\"", "%", "@", "\t", "\n", "\r",
            "#", "\\", "\\uD800", "---\n", "<<", "\u2028"];
        for (var i = 0; i < Sound.Length; i++)
        {
            foreach (var bit in bits)
            {
                var result = Read.Text(Sound.Insert(i, bit));
                Assert.True(result.Root is not null || result.Issues.Length > 0);
            }

            var cut = Read.Text(Sound[..i]);
            Assert.True(cut.Root is not null || cut.Issues.Length > 0);
        }
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
