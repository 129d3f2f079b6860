using System.Text.Json;
using Dataset.Tool.Checking;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Checking;

public sealed class CheckTests
{
    [Fact]
    public void Check_writes_nothing_and_a_missing_lock_is_an_error()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Check(folder);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Equal(2, lines.Count(line => line.Contains("error DS4020", StringComparison.Ordinal)));
        Assert.False(File.Exists(folder.QuotesLock));
        Assert.False(File.Exists(folder.NamesLock));
    }

    [Fact]
    public void After_lock_nothing_is_wrong()
    {
        using var folder = Ducks.Write();

        Assert.Equal(ExitCode.Fine, Folder.Run("lock", "--records", folder.Records, "--documents", folder.Documents).Exit);
        var (exit, lines) = Check(folder);

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Empty(lines);
    }

    [Fact]
    public void Json_has_each_issue_at_its_place()
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace("nearly 7,000\n", "nearly 7,001\n", StringComparison.Ordinal));

        var (exit, lines) = Check(folder, "--json");

        using var json = JsonDocument.Parse(string.Concat(lines));
        var issue = Assert.Single(json.RootElement.GetProperty("issues").EnumerateArray());
        Assert.Equal((ExitCode.Findings, ExitCode.Findings), (exit, json.RootElement.GetProperty("exitCode").GetInt32()));
        Assert.Equal(("DS4001", "error", 9, 14), (issue.GetProperty("id").GetString(), issue.GetProperty("severity").GetString(),
            issue.GetProperty("line").GetInt32(), issue.GetProperty("column").GetInt32()));
        Assert.Equal(Path.Combine(folder.Records, "lake.yaml"), issue.GetProperty("file").GetString());
    }

    [Fact]
    public void A_command_that_was_stopped_ends_with_130_and_leaves_every_file_as_it_was()
    {
        using var folder = Ducks.Write();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var exit = CommandTable.Run(["lock", "--records", folder.Records, "--documents", folder.Documents],
            ToolConsole.To(TextWriter.Null) with { Cancellation = stop.Token });

        Assert.Equal(ExitCode.Stopped, exit);
        Assert.Equal(2, Directory.GetFiles(folder.Records).Length);
    }

    [Fact]
    public async Task Watch_answers_at_each_save_of_a_record_and_of_a_document_until_it_is_interrupted()
    {
        using var folder = Ducks.Write();
        using var tool = new ToolProcess(folder.Root, "check", "--watch");
        Assert.Equal("Nothing is wrong. To be written by 'dataset lock': quotes.lock, names.lock.", await tool.ReadUntilAsync("Nothing"));

        folder.Record("lake.yaml", Ducks.Records.Replace("nearly 7,000\n", "nearly 7,001\n", StringComparison.Ordinal));
        await tool.ReadUntilAsync("lake.yaml:");
        Assert.Equal("1 error, 0 warnings.", await tool.ReadUntilAsync("1 error"));
        Assert.StartsWith(Path.Combine(folder.Records, "lake.yaml") + "(9,14): error DS4001", tool.Printed[^2], StringComparison.Ordinal);

        folder.Record("lake.yaml", Ducks.Records);
        await tool.ReadUntilAsync("Nothing is wrong.");

        folder.Document("ducks.txt", Ducks.Document + "And 40 swans.\n");
        await tool.ReadUntilAsync("ducks.txt:");
        await tool.ReadUntilAsync("2 errors");
        Assert.Contains(tool.Printed, line => line.Contains("error DS4014", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Fine, await tool.InterruptAsync());
        Assert.Equal(["lake.yaml", "sources.yaml"],
            Directory.GetFiles(folder.Records).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_documents_check_and_its_watch_verify_the_tables_and_say_so()
    {
        const string Said = "There are no documents at hand: the tables are verified, and quotations compared with quotes.lock alone.";
        using var folder = Ducks.Write();
        var hash = folder.Table("pond.csv", "Year,Ducks\n2020,7\n"u8.ToArray());
        folder.Record("pond.yaml", $"topic: Pond\nsources:\n  pond: {{ table: pond.csv, sha256: {hash} }}\n"
            + "kept:\n  title: Ducks kept\n  unit: duck\n  rows: { in: pond, period: Year, value: Ducks }\n");
        Assert.Equal(ExitCode.Fine, folder.Verify().Exit);
        var folders = new DatasetFolders(folder.Records, [], []);

        var (said, records) = (new StringWriter(), RecordFolder.Read(folder.Records, CancellationToken.None));
        var documents = folders.DocumentsFor(records, ToolConsole.To(said));
        Assert.Equal(Said, said.ToString().TrimEnd());
        var verification = Verification.Run(records, documents, CancellationToken.None);
        Assert.False(verification.HasError);
        Assert.Empty(verification.LockDifferences);

        using var stop = new CancellationTokenSource();
        var (answer, aside) = (new AnswerOnce(stop), new StringWriter());
        var exit = WatchLoop.Run(folders, isJson: false, new() { Output = answer, Error = aside, Cancellation = stop.Token });
        Assert.Equal((ExitCode.Fine, Said, "Nothing is wrong."), (exit, aside.ToString().TrimEnd(), answer.ToString().TrimEnd()));
    }

    [Fact]
    public void Without_documents_and_tables_there_is_nothing_to_verify()
    {
        using var folder = Ducks.Write();
        var folders = new DatasetFolders(folder.Records, [], []);
        var records = RecordFolder.Read(folder.Records, CancellationToken.None);

        Assert.StartsWith("There are no documents beside the records in ", Assert.Throws<UsageException>(
            () => folders.DocumentsFor(records, ToolConsole.To(TextWriter.Null))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_read_again()
    {
        using var folder = Ducks.Write();
        var first = RecordFolder.Read(folder.Records, CancellationToken.None);
        folder.Record("lake.yaml", Ducks.Records + "\n# a comment\n");

        var second = RecordFolder.Read(folder.Records, CancellationToken.None, first);

        Assert.Same(FileOf(first, "sources.yaml"), FileOf(second, "sources.yaml"));
        Assert.NotSame(FileOf(first, "lake.yaml"), FileOf(second, "lake.yaml"));

        static object FileOf(RecordFolder records, string name) => records.Files.Single(file => Path.GetFileName(file.File) == name);
    }

    [Fact]
    public void A_save_is_seen_without_a_notice_of_the_system_too()
    {
        using var folder = Ducks.Write();
        var table = Path.Combine(folder.Root, "outside.csv");
        File.WriteAllText(table, "Year,Ducks\n");

        // A file of another folder is looked at alone: the system is asked for no notice of it.
        using var watch = new FolderWatch([], [table], _ => true);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));

        File.WriteAllText(table, "Year,Ducks\n2020,7\n");

        Assert.Equal([table], watch.WaitForChange(limit.Token));
    }

    /// <summary>Ends a watch when its first answer is written.</summary>
    private sealed class AnswerOnce(CancellationTokenSource stop) : StringWriter
    {
        public override void Flush() => stop.Cancel();
    }

    private static (int Exit, string[] Lines) Check(Folder folder, params string[] more) =>
        Folder.Run(["check", "--records", folder.Records, "--documents", folder.Documents, .. more]);
}
