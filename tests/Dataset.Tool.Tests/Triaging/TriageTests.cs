using System.Text.Json;
using System.Text.Json.Nodes;
using Dataset.Tool.Frame;
using static Dataset.Tool.Tests.ScriptedTerminal;

namespace Dataset.Tool.Tests.Triaging;

public sealed class TriageTests
{
    private const string More = "\nThe club was founded in 1998, and again in 2001. It counted 40 swans on its 3rd walk.\n\n"
        + "It has 2 huts; 2 huts leak.\n";

    [Fact]
    public void Overlooked_numbers_are_listed_with_their_class_and_words()
    {
        using var folder = Write();

        var (exit, lines) = Triage(folder);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Equal("6 numbers overlooked.", lines[^1]);
        Assert.Contains(lines, line => line.StartsWith("ducks.txt, line 9: 1998 (dates): … ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("ducks.txt, line 9: 40: … ", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_all_are_accounted_for_nothing_is_listed()
    {
        using var folder = Ducks.Write();

        Assert.Equal((ExitCode.Fine, "No number is overlooked."), (Triage(folder).Exit, Assert.Single(Triage(folder).Lines)));
    }

    [Fact]
    public void A_form_that_is_filled_in_is_done_and_verify_overlooks_nothing_that_it_set_aside()
    {
        using var folder = Write();
        var sources = folder.ReadRecord("sources.yaml");

        var (exit, lines) = Answer(folder, words => words switch
        {
            "1998" => ("class", "when it was founded"),
            "40" => ("record", null),
            "3rd" => ("aside", "an ordinal"),
            "2" => ("same", "huts: not of the lake"),
            _ => (null, null),
        });

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal("# sources.yaml: 4 entries of not_statistic written.", lines[0]);
        Assert.Equal(["      in: ducks-of-the-lake", "      value: 40", "      quote: 40 swans"], lines[^3..]);
        var edited = folder.ReadRecord("sources.yaml");
        Assert.StartsWith(sources.TrimEnd(), edited, StringComparison.Ordinal);
        Assert.Contains("\n      - { all: dates, because: when it was founded }\n", edited, StringComparison.Ordinal);
        Assert.Contains("because: \"huts: not of the lake\" }", edited, StringComparison.Ordinal);
        Assert.Contains("ducks.txt, line 9: 40: ", Assert.Single(Triage(folder).Lines[..^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asside", "a date",
        "'asside' is no answer (did you mean 'aside'?). Write one of skip, record, aside, same, class, or null.")]
    [InlineData("aside", null, "'because' is missing: why does “40” count nothing?")]
    [InlineData("class", "a date", "“40” is of no class. Answer 'aside', or 'same' for each in the same words.")]
    public void A_wrong_answer_is_told_by_its_entry_and_nothing_is_written(string answer, string? because, string why)
    {
        using var folder = Write();
        var sources = folder.ReadRecord("sources.yaml");

        var (exit, lines) = Answer(folder, words => words switch
        {
            "1998" => ("aside", "a date"),
            "40" => (answer, because),
            _ => (null, null),
        });

        Assert.Equal(ExitCode.Usage, exit);
        Assert.EndsWith(why, lines[^1], StringComparison.Ordinal);
        Assert.Equal(sources, folder.ReadRecord("sources.yaml"));
    }

    [Theory]
    [InlineData("{", "is no JSON")]
    [InlineData("5", "is no list of answers")]
    [InlineData("[5]", "entry 1 is no object")]
    [InlineData("[{\"answer\": 5}]", "entry 1: 'answer' is no text")]
    [InlineData("[{\"answer\": \"aside\", \"quote\": \"none such\", \"source\": \"x\"}]", "is not overlooked now")]
    public void A_form_that_is_none_is_told_so(string form, string why)
    {
        using var folder = Write();
        var path = Path.Combine(folder.Root, "form.json");
        File.WriteAllText(path, form);

        var (exit, lines) = Triage(folder, "--answers", path);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains(why, lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_quotation_is_not_found_that_is_said_and_no_number_is_listed()
    {
        using var folder = Ducks.Write(
            records: Ducks.Records.Replace("quote: nearly 7,000 ducks", "quote: nearly 7,000 drakes", StringComparison.Ordinal));

        var (exit, lines) = Triage(folder);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains(lines, line => line.Contains("error DS4010", StringComparison.Ordinal));
        Assert.StartsWith("Correct these first", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_each_number_is_asked_for_once_and_what_is_chosen_is_done()
    {
        using var folder = Write();

        // 1998: all dates, with the reason that is offered; 40: a statistic; 3rd: skipped; 2: all in the same words.
        var terminal = new ScriptedTerminal(
        [
            Down, Down, Enter, Enter,
            Enter,
            Down, Down, Down, Enter,
            Down, Down, Enter, Enter,
        ]);
        var exit = Ask(folder, terminal, out var output);

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Contains("What is “1998”?", terminal.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("What is “2001”?", terminal.Shown, StringComparison.Ordinal);
        Assert.Contains("quote: 40 swans", output, StringComparison.Ordinal);
        Assert.Contains("{ all: dates, because: a date }", folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, Triage(folder).Lines[..^1].Length);
    }

    [Fact]
    public void To_stop_keeps_what_was_answered_and_to_interrupt_keeps_every_file_as_it_was()
    {
        using var folder = Write();
        var sources = folder.ReadRecord("sources.yaml");
        using var stop = new CancellationTokenSource();

        Assert.Equal(ExitCode.Stopped, Ask(folder, new ScriptedTerminal(Down, Enter, Enter) { OutOfKeys = stop }, out _, stop.Token));
        Assert.Equal(sources, folder.ReadRecord("sources.yaml"));

        Assert.Equal(ExitCode.Fine,
            Ask(folder, new ScriptedTerminal(Down, Enter, Enter, Down, Down, Down, Down, Enter), out _));
        Assert.Contains("1998", folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
    }

    private static int Ask(Folder folder, ScriptedTerminal terminal, out string output, CancellationToken cancellation = default)
    {
        var answer = new StringWriter();
        var console = ToolConsole.To(answer) with { Terminal = terminal, Cancellation = cancellation };
        var exit = CommandTable.Run(["triage", "--records", folder.Records, "--documents", folder.Documents], console);
        output = answer.ToString();
        return exit;
    }

    private static Folder Write() => Ducks.Write(Ducks.Document + More);

    private static (int Exit, string[] Lines) Answer(Folder folder, Func<string, (string? Answer, string? Because)> answer)
    {
        var form = JsonNode.Parse(string.Concat(Triage(folder, "--json").Lines))!;
        foreach (var entry in form["result"]!.AsArray())
        {
            var (what, because) = answer(entry!["words"]!.GetValue<string>());
            (entry["answer"], entry["because"]) = (what, because);
        }

        var path = Path.Combine(folder.Root, "form.json");
        File.WriteAllText(path, form.ToJsonString());
        return Triage(folder, "--answers", path);
    }

    private static (int Exit, string[] Lines) Triage(Folder folder, params string[] more) =>
        Folder.Run(["triage", "--records", folder.Records, "--documents", folder.Documents, .. more]);
}
