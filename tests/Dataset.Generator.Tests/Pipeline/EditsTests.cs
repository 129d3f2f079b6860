using System.Text.RegularExpressions;
using Dataset.Generator.Tests.RealData;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>Whatever was edited, and in whichever order: the sources and issues are those of a first run over the same files.</summary>
public sealed partial class EditsTests
{
    private static readonly string Locked = ShippedRecords.Text("quotes.lock");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Edits_one_after_the_other_come_to_what_a_first_run_says(int seed)
    {
        var random = new Random(seed);
        var texts = ShippedRecords.Files.ToDictionary(name => name, ShippedRecords.Text, StringComparer.Ordinal);
        var run = Run(texts);
        var edits = 0;
        for (var edit = 0; edit < 25; edit++)
        {
            var name = ShippedRecords.Files[random.Next(ShippedRecords.Files.Length)];
            var edited = Edited(texts[name], name, random);
            if (edited == texts[name])
            {
                continue;
            }

            edits++;
            texts[name] = edited;
            run = run.Edit(name, _ => edited);
            AssertSame(Run(texts), run, $"seed {seed}, edit {edit}, of {name}");
        }

        // The others came to the text that was there before.
        Assert.InRange(edits, 15, 25);
    }

    [Fact]
    public void A_value_that_a_check_of_another_file_speaks_of_judges_that_check_anew()
    {
        var texts = ShippedRecords.Files.ToDictionary(name => name, ShippedRecords.Text, StringComparer.Ordinal);
        var run = Run(texts);

        var edited = run.Edit("enforcement.yaml", text => text.Replace("value: 25\n", "value: 17\n", StringComparison.Ordinal));

        // 75 at each of 17 offices are 1,275 a day, which the target allows: the check that is expected to fail, in targets.yaml, holds.
        Assert.Contains(edited.Diagnostics, issue => issue.Id == "DS5002" && issue.File == "targets.yaml"
            && issue.Message.Contains("offices-times-quota-is-the-target", StringComparison.Ordinal));
        Assert.Contains("Targets.Rows_1.g.cs", edited.Emitted);
    }

    /// <summary>A digit changed, a line left out, a line said twice, or what the file was at first.</summary>
    private static string Edited(string text, string name, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                return ShippedRecords.Text(name);
            case 3:
                lines.Insert(at, "# a comment");
                break;
            default:
                var numbers = lines.Select((line, i) => (line, i))
                    .Where(one => one.line.Contains("value:", StringComparison.Ordinal) && Digit().IsMatch(one.line)).ToList();
                if (numbers.Count > 0)
                {
                    var (line, i) = numbers[random.Next(numbers.Count)];
                    lines[i] = Digit().Replace(line, random.Next(10).ToString(System.Globalization.CultureInfo.InvariantCulture), 1);
                }

                break;
        }

        return string.Join('\n', lines);
    }

    private static GeneratorRun Run(Dictionary<string, string> texts) =>
        GeneratorRun.Of(
            texts.Select(text => (text.Key, text.Value)),
            Locked,
            isTracked: false,
            unmarked: [("names.lock", ShippedRecords.Text("names.lock")), .. ShippedRecords.TableTexts]);

    private static void AssertSame(GeneratorRun first, GeneratorRun edited, string when)
    {
        var differences = first.Diagnostics.Except(edited.Diagnostics).Select(one => "first: " + one)
            .Concat(edited.Diagnostics.Except(first.Diagnostics).Select(one => "edited: " + one));
        Assert.True(
            first.Diagnostics.SequenceEqual(edited.Diagnostics), $"{when}: only one says\n{string.Join('\n', differences)}");
        Assert.Equal(first.Sources.Keys.Order(StringComparer.Ordinal), edited.Sources.Keys.Order(StringComparer.Ordinal));
        foreach (var (source, code) in first.Sources)
        {
            Assert.True(code == edited.Sources[source], $"{when}: {source} differs");
        }
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
