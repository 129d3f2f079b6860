using Dataset.Tool.Frame;
using static Dataset.Tool.Tests.ScriptedTerminal;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>What a person chooses at a terminal is what is drafted.</summary>
public sealed class DraftDialogueTests
{
    private const string Document =
        "Some 1,200 ships called in 2024. The port had 45 cranes in 2024. It handled 5.5 million tonnes in 2024.\n";

    private static readonly ConsoleKeyInfo Space = new(' ', ConsoleKey.Spacebar, false, false, false);

    [Fact]
    public void Every_number_is_chosen_and_the_topic_is_named_after_the_source_unless_told_otherwise()
    {
        using var folder = Write();
        var terminal = new ScriptedTerminal(Enter, Enter);

        Assert.Equal(ExitCode.Fine, Ask(folder, terminal));

        Assert.Contains("Which of these numbers are to be recorded?", terminal.Shown, StringComparison.Ordinal);
        Assert.Contains("about 1,200 ship: Some 1,200 ships", terminal.Shown, StringComparison.Ordinal);
        var draft = folder.ReadRecord("gazette.yaml");
        Assert.StartsWith("topic: Gazette\n", draft, StringComparison.Ordinal);
        Assert.All(new[] { "about 1,200", "45", "5.5 million" },
            value => Assert.Contains($"value: {value}\n", draft, StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_that_is_taken_out_is_not_drafted_and_the_others_keep_their_order()
    {
        using var folder = Write();

        // The second is taken out, the first out and in again.
        Assert.Equal(ExitCode.Fine, Ask(folder, new ScriptedTerminal([Space, Space, Down, Space, Enter, .. Typed("Port"), Enter])));

        var draft = folder.ReadRecord("gazette.yaml");
        Assert.StartsWith("topic: Port\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("45", draft, StringComparison.Ordinal);
        Assert.InRange(draft.IndexOf("1,200", StringComparison.Ordinal), 0, draft.IndexOf("5.5 million", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_none_is_asked_for_again()
    {
        using var folder = Write();
        var terminal = new ScriptedTerminal([Enter, .. Typed("the port"), Enter, .. Typed("Port2"), Enter]);

        Assert.Equal(ExitCode.Fine, Ask(folder, terminal));

        Assert.Contains("Letters and digits, a capital first, as in Harbour.", terminal.Shown, StringComparison.Ordinal);
        Assert.StartsWith("topic: Port2\n", folder.ReadRecord("gazette.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_of_a_document_are_no_markup()
    {
        using var folder = Write("[red] 45 cranes came in 2024. [blue] 45 cranes came in 2024.\n");
        var terminal = new ScriptedTerminal(Enter, Enter);

        Assert.Equal(ExitCode.Fine, Ask(folder, terminal));

        Assert.Contains("red] 45 cranes", terminal.Shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Ctrl_C_at_either_question_changes_nothing(int answered)
    {
        using var folder = Write();
        var sources = folder.ReadRecord("sources.yaml");
        using var stop = new CancellationTokenSource();
        var terminal = new ScriptedTerminal([.. Enumerable.Repeat(Enter, answered)]) { OutOfKeys = stop };

        Assert.Equal(ExitCode.Stopped, Ask(folder, terminal, stop.Token));

        Assert.Equal(sources, folder.ReadRecord("sources.yaml"));
        Assert.False(File.Exists(Path.Combine(folder.Records, "gazette.yaml")));
    }

    private static IEnumerable<ConsoleKeyInfo> Typed(string words) =>
        words.Select(static c => new ConsoleKeyInfo(c, ConsoleKey.None, char.IsUpper(c), false, false));

    private static int Ask(Folder folder, ScriptedTerminal terminal, CancellationToken cancellation = default) => CommandTable.Run(
        ["draft", "gazette", "--records", folder.Records, "--documents", folder.Documents],
        ToolConsole.To(TextWriter.Null) with { Terminal = terminal, Cancellation = cancellation });

    private static Folder Write(string document = Document)
    {
        var folder = new Folder();
        var hash = folder.Document("gazette.txt", document);
        return folder.Record("sources.yaml", $"sources:\n  gazette:\n    text: gazette.txt\n    sha256: {hash}\n");
    }
}
