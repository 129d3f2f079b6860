using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>
/// Files that come, go, break and refer to one another, in any order: after each step the driver that saw them all says what a first run
/// over the same files says, in the same order.
/// </summary>
public sealed class EditSequencesTests
{
    private const int Steps = 30;

    // Around a method of the catalogue for each 32 pages: a topic of these has one page.
    private static readonly int[] Topics = [31, 32, 33, 63, 64, 65];

    // Around a page of 256 figures.
    private static readonly int[] Sizes = [0, 1, 55, 56, 57, 100, 200, 255, 256, 257, 600];

    private static readonly string[] Keys = ["arrests", "removals", "detained", "charged"];

    private static readonly string[] Files = ["a.yaml", "a-more.yaml", "b.yaml", "b-post.yaml", "c.yaml", "d.yaml"];

    [Theory]
    [InlineData(1, LanguageVersion.Latest)]
    [InlineData(2, LanguageVersion.Latest)]
    [InlineData(3, LanguageVersion.Latest)]
    [InlineData(4, LanguageVersion.CSharp10)]
    public void Whatever_came_before_a_run_says_what_a_first_run_says(int seed, LanguageVersion language)
    {
        var random = new Random(seed);
        var run = FirstRun([Record(Samples.Declarations.Name, Declared(random))], language);
        for (var step = 0; step < Steps; step++)
        {
            var (what, next) = Step(run, random);
            run = next;
            AssertSame(run, language, $"seed {seed}, step {step}: {what}");
        }
    }

    [Fact]
    public void Pages_that_come_and_go_around_a_section_of_the_catalogue_are_those_of_a_first_run()
    {
        var run = FirstRun([Record(Samples.Declarations.Name, Samples.Declarations.Yaml)], LanguageVersion.Latest);
        var written = 0;
        foreach (var count in Topics.Concat(Topics.Reverse()).Concat([0, 65, 32]))
        {
            for (; written < count; written++)
            {
                run = run.Add($"t{written:00}.yaml", Small(written));
            }

            for (; written > count; written--)
            {
                run = run.Remove($"t{written - 1:00}.yaml");
            }

            AssertSame(run, LanguageVersion.Latest, $"{count} topics");
            Assert.Empty(run.Problems);
            if (count > 0)
            {
                run.Load();
            }
        }
    }

    private static (string What, GeneratorRun Run) Step(GeneratorRun run, Random random)
    {
        var name = random.Next(8) switch
        {
            0 => "sources.yaml",
            1 => "quotes.lock",
            2 => "names.lock",
            3 => "rows.csv",
            _ => Files[random.Next(Files.Length)],
        };
        var old = run.Texts.SingleOrDefault(text => Path.GetFileName(text.Path) == name);
        if (old is null)
        {
            return ($"add {name}", run.Add(name, Text(name, random), name.EndsWith(".yaml", StringComparison.Ordinal)));
        }

        switch (random.Next(10))
        {
            case 0:
                return ($"remove {name}", run.Remove(name));
            case 1:
                return ($"break {name}", run.Edit(name, text => text + "\nbroken: [ {\n"));
            case 2:
                return ($"a line less of {name}", run.Edit(name, text => Without(text, random)));
            case 3 or 4 or 5 or 6:
                return ($"a digit of {name}", run.Edit(name, text => Digit(text, random)));
            default:
                var text = Text(name, random);
                return ($"write {name} anew", run.Edit(name, was => was == text ? was + "# a comment\n" : text));
        }
    }

    private static string Digit(string text, Random random)
    {
        var at = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        if (at.Count == 0)
        {
            return text + "# none\n";
        }

        var digit = at[random.Next(at.Count)];
        return text[..digit] + (char)('0' + ((text[digit] - '0' + 1 + random.Next(8)) % 10)) + text[(digit + 1)..];
    }

    private static string Without(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines) + (lines.Count == 0 ? "# nothing\n" : string.Empty);
    }

    private static string Text(string name, Random random) => name switch
    {
        "sources.yaml" => Declared(random),
        "quotes.lock" => string.Concat(Enumerable.Range(0, random.Next(4)).Select(i =>
            $"paper.txt\t{i}\t9\t{Samples.Hash}\t{Samples.Hash}\ta.arrests.2025-0{i + 1}\ta.arrests.2025-0{i + 1}#paper\n")),
        "names.lock" => random.Next(2) == 0 ? "A.Arrests.January2025\ta.arrests.2025-01\n" : "A.Gone\ta.gone\n",
        "rows.csv" => $"Year,Value\n2015,{random.Next(9)}\n2016,{random.Next(9)}\n",
        _ => Topic(name, random),
    };

    private static string Declared(Random random) => Samples.Declarations.Yaml
        + $"\n  table: {{ table: rows.csv, sha256: {Samples.Hash}, title: {(random.Next(2) == 0 ? "Rows" : "Rows of a table")} }}\n";

    private static string Topic(string name, Random random)
    {
        var letter = name[..1].ToUpperInvariant();

        // Another name for the topic: of another file it may be the name too.
        var topic = random.Next(6) switch { 0 => "Renamed", 1 => letter + "Post", _ => letter };
        var text = new StringBuilder($"topic: {topic}\nin: paper\n");
        var own = name.Contains("more", StringComparison.Ordinal) && random.Next(4) > 0 ? Keys[2..] : Keys[..2];
        foreach (var key in own)
        {
            text.Append($"{key}:\n  title: The {key}\n  unit: {(random.Next(9) == 0 ? "x" : "arrest")}\n");
            if (key == "removals" && random.Next(2) == 0)
            {
                text.Append("  part_of: arrests\n");
            }

            if (random.Next(6) == 0)
            {
                text.Append("  renamed_from: Old" + key + "\n");
            }

            text.Append("  figures:\n");
            for (var month = 1; month < 4; month++)
            {
                Figure(text, month, random);
            }

            var more = random.Next(4) == 0 ? Sizes[random.Next(Sizes.Length)] : 0;
            for (var day = 3; day < more; day++)
            {
                var id = new DateOnly(2020, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                text.Append($"    {id}: {{ value: 7, quote: 7 arrests }}\n");
            }
        }

        if (random.Next(3) == 0)
        {
            text.Append("bulk:\n  title: Bulk\n  unit: arrest\n  members: none\n  rows: { in: table, period: Year, value: Value }\n");
        }

        text.Append("checks:\n");
        for (var i = 0; i < 3; i++)
        {
            var relation = random.Next(3) switch { 0 => "==", 1 => "<=", _ => "<" };
            text.Append($"  check-{i}:\n    assert: {Any(random)} {relation} {Any(random)}\n");
            text.Append(random.Next(3) == 0 ? "    expect: fails\n" : string.Empty).Append("    because: so it is said\n");
        }

        text.Append("conflicts:\n");
        for (var i = 0; i < 2; i++)
        {
            text.Append($"  conflict-{random.Next(3)}{i}:\n    between:\n      - {Any(random)}\n      - {Any(random)}\n");
            text.Append($"    kind: scope\n    because: another day {random.Next(3)}\n");
        }

        return text.ToString();
    }

    private static void Figure(StringBuilder text, int month, Random random)
    {
        var (one, other) = (random.Next(6), random.Next(6));
        text.Append($"    2025-0{month}:");
        text.Append(random.Next(3) == 0
            ? "\n      claims:\n"
                + $"        - {{ by: ice, value: {one}, quote: {one} arrests }}\n"
                + $"        - {{ by: nbc, value: {other}, quote: {other} arrests }}\n"
            : $" {{ value: {(random.Next(20) == 0 ? "lots" : one)}, quote: {one} arrests }}\n");
    }

    private static string Any(Random random)
    {
        string[] topics = ["", "a.", "b.", "c.", "d.", "renamed.", "a-post."];
        var voice = random.Next(4) switch { 0 => "#ice", 1 => "#nbc", _ => "" };
        return $"{topics[random.Next(topics.Length)]}{Keys[random.Next(2)]}[2025-0{1 + random.Next(3)}]{voice}";
    }

    private static string Small(int number) => $$"""
        topic: T{{number:00}}
        in: paper
        arrests:
          title: Arrests
          unit: arrest
          figures:
            2025-03: { value: {{number}}, quote: {{number}} arrests }
        """;

    private static RecordText Record(string name, string yaml) => new(GeneratorRun.Folder + name, yaml, isRecord: true);

    private static GeneratorRun FirstRun(IEnumerable<RecordText> texts, LanguageVersion language) =>
        GeneratorRun.OfTexts(texts, language: language, isTracked: false);

    private static void AssertSame(GeneratorRun run, LanguageVersion language, string when)
    {
        var first = FirstRun(run.Texts.Select(static text => new RecordText(text.Path, text.Content, text.IsRecord)), language);
        var (expected, said) = (Said(first), Said(run));
        Assert.True(
            expected.SequenceEqual(said), $"{when}:\nfirst\n{string.Join('\n', expected)}\nedited\n{string.Join('\n', said)}");
        Assert.DoesNotContain(said, static one => one.Contains("DS9001", StringComparison.Ordinal));
        Assert.Equal(
            first.Result.GeneratedSources.Select(static one => one.HintName),
            run.Result.GeneratedSources.Select(static one => one.HintName));
        foreach (var (source, code) in first.Sources)
        {
            Assert.True(code == run.Sources[source], $"{when}: {source} differs");
            Assert.False(code.StartsWith("#error", StringComparison.Ordinal), code);
        }
    }

    /// <summary>What was reported, in the order in which it was.</summary>
    private static string[] Said(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        return [.. run.Result.Diagnostics.Select(static one => Reported.Of(one).ToString())];
    }
}
