using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>One hostile or unlucky file among clean ones, through the whole generator.</summary>
public sealed class HostileFileTests
{
    private const string Head = "topic: Hostile\nin: paper\n";

    /// <summary>A sound file: what is done to it is all that is wrong with it.</summary>
    private static readonly string Sound = Head + Series("2025: { value: 7, quote: 7 arrests }");

    private static readonly Dictionary<string, (Func<string> Text, string[] Rules)> Texts = new(StringComparer.Ordinal)
    {
        ["an alias bomb"] = (() => "a: &a [x, x]\n"
        + Lines(40, i => $"b{i}: &b{i} [*a, *a, *a, *a]\n"), ["DS1008", "DS1009", "DS1022", "DS2001"]),
        ["aliases in figures"] = (() => Head + Series("2025: &f { value: 7, quote: 7 arrests }\n    2024: *f"),
        ["DS1008", "DS1009", "DS2003"]),
        ["a merge"] = (() => Head + Series("2025: { <<: { value: 7 }, value: 7, quote: 7 arrests }"), ["DS1011"]),
        ["tags"] = (() => Head + Series("2025: { value: !!int 7, quote: !words 7 arrests }"), ["DS1010"]),
        ["flow, 100,000 deep"] = (() => Head + "a: " + Times("[", 100_000), ["DS1006"]),
        ["braces, 100,000 deep"] = (() => Head + "a: " + Times("{a: ", 100_000), ["DS1006"]),
        ["block lists, 100,000 deep"] = (() => Times("- ", 100_000), ["DS1006"]),
        ["block mappings, 2,000 deep"] = (() => Lines(2_000, i => new string(' ', i) + "a:\n"), ["DS1006"]),
        ["complex keys, 100,000 deep"] = (() => Times("? ", 100_000), ["DS1006"]),
        ["a tab"] = (() => Sound.Replace("  title", "\ttitle", StringComparison.Ordinal), ["DS1007"]),
        ["a NUL"] = (() => Sound.Replace("7 arrests", "7\0arrests", StringComparison.Ordinal), ["DS1001"]),
        ["a byte order mark within"] = (() => Sound.Replace("7 arrests", "7\uFEFF arrests", StringComparison.Ordinal), ["DS4023"]),
        ["a duplicate key"] = (() => Sound.Replace("  unit", "  title: Again\n  unit", StringComparison.Ordinal), ["DS1012"]),
        ["an unknown key"] = (() => Sound.Replace("  unit", "  titel: Again\n  unit", StringComparison.Ordinal), ["DS2001"]),
        ["two documents"] = (() => Sound + "---\ntopic: Second\n", ["DS1015"]),
        ["a directive"] = (() => "%YAML 1.1\n---\n" + Sound, ["DS1017"]),
        ["a line separator"] = (() => Sound.Replace("7 arrests", "7\u2028arrests", StringComparison.Ordinal), ["DS1021"]),
        ["half a surrogate pair"] = (() => Sound.Replace("7 arrests", "7 arrests \uD800", StringComparison.Ordinal), ["DS1020"]),
        ["an empty file"] = (() => string.Empty, ["DS1004"]),
        ["a list"] = (() => "- a\n- b\n", ["DS1016"]),
        ["a text"] = (() => "no", ["DS1016"]),
        ["the country Norway"] = (() => Head + Series("2025: { value: no, quote: no arrests }"), ["DS2004"]),
        ["an octal number"] = (() => Head + Series("2025: { value: 0o10, quote: 0o10 arrests }"), ["DS2004"]),
        ["a sexagesimal number"] = (() => Head + Series("2025: { value: 12:30, quote: 12:30 arrests }"), ["DS2004"]),
        ["an underscore in a number"] = (() => Head + Series("2025: { value: 1_500, quote: 1_500 arrests }"), ["DS2004"]),
        ["a date as a value"] = (() => Head + Series("2025: { value: 2025-01-26, quote: 2025-01-26 arrests }"), ["DS2004"]),
        ["a number cut at its comma"] = (() => Head + Series("2025: { value: 7,000, quote: 7,000 arrests }"), ["DS1018"]),
        ["a number that no decimal holds"] = (() =>
        Head + Series($"2025: {{ value: '{Times("9", 40)}', quote: '{Times("9", 40)} arrests' }}"), ["DS2004"]),
        ["a keyword as a topic"] = (() => Sound.Replace("Hostile", "class", StringComparison.Ordinal), ["DS2017"]),
        ["a namespace as a topic"] = (() => Sound.Replace("Hostile", "System", StringComparison.Ordinal), ["DS3003"]),
        ["the class's own name as a series"] = (() => Sound.Replace("arrests:", "hostile:", StringComparison.Ordinal), ["DS3003"]),
        ["a method of every object as a figure"] = (() => Head + Series("somehow: { name: GetHashCode, value: 7, quote: 7 arrests }"),
        ["DS3003"]),
        ["a keyword as a figure"] = (() => Head + Series("somehow: { name: new, value: 7, quote: 7 arrests }"), ["DS2006", "DS2017"]),
        ["a name that no metadata holds"] = (() =>
        Head + Series($"somehow: {{ name: {"Z" + Times("z", 3_000)}, value: 7, quote: 7 arrests }}"), ["DS3003"]),
        ["a speaker that no metadata holds"] = (() =>
        Head + Series($"2025: {{ value: 7, quote: 7 arrests, by: {{ unnamed: {Times("somebody ", 500)} }} }}"), ["DS3003"]),
        ["a value of a million characters"] = (() => Head + Series($"2025: {{ value: {Times("x", 1_000_000)}, quote: 7 arrests }}"),
        ["DS2004"]),
        ["a key of a million characters"] = (() => Sound + Times("x", 1_000_000) + "\n", ["DS1005"]),
        ["a period of a million characters"] = (() => Head + "arrests:\n  title: T\n  unit: arrest\n  figures:\n    ? "
        + Times("x", 1_000_000) + "\n    : { value: 7, quote: 7 arrests }\n", ["DS2006"]),
        ["a unit of a million characters"] = (() =>
        Sound.Replace("unit: arrest", "unit: " + Times("arrest per ", 100_000), StringComparison.Ordinal), ["DS3008"]),
        ["a reference of a million characters"] = (() => Sound
        + $"checks:\n  long: {{ assert: '{Times("a", 1_000_000)} == 1' }}\n", ["DS5003"]),
        ["100,000 parentheses"] = (() => Sound + $"checks:\n  deep: {{ assert: '{Times("(", 100_000)}' }}\n", ["DS5003"]),
        ["3,000 parentheses"] = (() => Sound + $"checks:\n  deep: {{ assert: '{Times("(", 3_000)}' }}\n", ["DS5003"]),
        ["a division by nothing"] = (() => Sound
        + "checks:\n  nothing: { assert: 'arrests[2025] / (arrests[2025] - arrests[2025]) == 1' }\n", []),
        ["20,000 unknown keys"] = (() => Sound + Lines(20_000, i => $"  k{i}: v\n"), ["DS2001"]),
        ["5,000 figures without words"] = (() => Head + "arrests:\n  title: T\n  unit: arrest\n  figures:\n"
        + Lines(5_000, i => $"    {i:0000}-01: {{ value: 7 }}\n"), ["DS2005", "DS2019"]),
        ["5,000 figures whose words disagree"] = (() => Head + "arrests:\n  title: T\n  unit: arrest\n  figures:\n"
        + Lines(5_000, i => $"    {i + 1:0000}-01: {{ value: 7, quote: 8 arrests }}\n"), ["DS4001"]),
        ["5,000 references to nothing"] = (() => Head + "arrests:\n  title: T\n  unit: arrest\n  figures:\n"
        + Lines(5_000, i => $"    {i + 1:0000}-01: {{ value: 7, quote: 7 arrests, in: nowhere, by: nobody }}\n"), ["DS3002"]),
        ["5,000 checks of nothing"] = (() => Sound + "checks:\n"
        + Lines(5_000, i => $"  k{i}: {{ assert: 'nothing[2025] == 1' }}\n"), ["DS5003"]),
        ["200 voices of one figure"] = (() =>
        Head + Series("2025:\n      claims:\n"
        + Lines(200, i => $"        - {{ value: {i}, quote: '{i} arrests', by: {{ unnamed: speaker number {i} of so many, name: "
        + $"SpeakerNumber{i}OfSoMany }} }}\n")), ["DS6001"]),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_is_diagnosed_and_takes_no_other_file_with_it(string name)
    {
        var (text, rules) = Texts[name];

        Assert.Equal(rules, HostileRun.Of(text()).AssertSound().Rules);
    }

    [Theory]
    [InlineData("CR", "\r")]
    [InlineData("CRLF", "\r\n")]
    public void Line_ends_change_nothing(string name, string end)
    {
        _ = name;
        var run = HostileRun.Of(Sound.Replace("\n", end, StringComparison.Ordinal)).AssertSound();

        Assert.Empty(run.Rules);
        Assert.Equal(HostileRun.Of(Sound).Source("Hostile.Rows_1.g.cs"), run.Source("Hostile.Rows_1.g.cs"));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing() =>
        Assert.Empty(HostileRun.Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)]).AssertSound().Rules);

    [Fact]
    public void Utf_16_without_a_mark_is_no_text() =>
        Assert.Equal(["DS1001"], HostileRun.Of(Encoding.Unicode.GetBytes(Sound)).AssertSound().Rules);

    [Fact]
    public void Utf_16_with_a_mark_is_read_as_the_compiler_reads_it() =>
        Assert.Empty(HostileRun.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sound)]).AssertSound().Rules);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_an_error() =>
        Assert.Equal(["DS1002"], HostileRun.Of([.. Encoding.UTF8.GetBytes(Sound), .. "# caf"u8, 0xE9, (byte)'\n']).AssertSound().Rules);

    [Fact]
    public void A_binary_file_is_an_error() =>
        Assert.Equal(["DS1001"], HostileRun.Of((SourceText?)null).AssertSound().Rules);

    [Fact]
    public void Over_four_megabytes_nothing_is_parsed()
    {
        // 100 MB of what the parser would choke on.
        var run = HostileRun.Of(SourceText.From(new string('[', 100 * 1024 * 1024), Encoding.UTF8)).AssertSound();

        Assert.Equal(["DS1003"], run.Rules);
    }

    private static string Series(string figures) => $"arrests:\n  title: T\n  unit: arrest\n  figures:\n    {figures.TrimEnd('\n')}\n";

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
