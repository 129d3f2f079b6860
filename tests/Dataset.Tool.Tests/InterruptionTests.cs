using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>A command that is stopped, or fails, before its last file is in place leaves every file and folder as it was.</summary>
public sealed class InterruptionTests
{
    private const string Form = "form.json";

    public static TheoryData<string, string> Commands => new()
    {
        { "add", "add page.html" },
        { "add-table", "add table.csv" },
        { "draft", "draft ducks-of-the-lake --force" },
        { "lock", "lock" },
        { "verify", "verify" },
        { "triage", "triage --answers " + Form },
        { "export", "export --format csv --output figures.csv" },
        { "export-new", "export --format datapackage --output out/package" },
        { "export-again", "export --format datapackage --output package" },
        { "bulk", "bulk --output bulk" },
    };

    [Theory]
    [InlineData("site --output site")]
    [InlineData("site --output documents/site")]
    public void A_site_that_is_stopped_leaves_the_folder_as_it_was(string line)
    {
        using var folder = Write("export");
        var before = Snapshot(folder);
        using var stop = new CancellationTokenSource();

        Assert.Equal(ExitCode.Stopped, Run(folder, line, step => Cancel(step == 1, stop), stop.Token, out _));

        Assert.Equal(before, Snapshot(folder));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Ctrl_C_before_any_step_changes_nothing(string name, string line)
    {
        var steps = Steps(name, line);

        for (var step = 1; step <= steps; step++)
        {
            using var folder = Write(name);
            var before = Snapshot(folder);
            using var stop = new CancellationTokenSource();

            var exit = Run(folder, line, at => Cancel(at == step, stop), stop.Token, out _);

            Assert.Equal((step, ExitCode.Stopped), (step, exit));
            Assert.Equal(before, Snapshot(folder));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_failure_before_any_step_changes_nothing_and_is_said(string name, string line)
    {
        var steps = Steps(name, line);

        for (var step = 1; step <= steps; step++)
        {
            using var folder = Write(name);
            var before = Snapshot(folder);

            var exit = Run(folder, line, at => Fail(at == step), default, out var output);

            Assert.Equal((step, ExitCode.Usage), (step, exit));
            Assert.Contains("No space left on device", output, StringComparison.Ordinal);
            Assert.Equal(before, Snapshot(folder));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_is_done_leaves_nothing_over(string name, string line)
    {
        using var folder = Write(name);

        Assert.Equal(ExitCode.Fine, Run(folder, line, static _ => { }, default, out _));

        Assert.Empty(Directory.GetFiles(folder.Root, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_cannot_be_taken_back_is_named_with_its_former_text_and_all_else_is_as_it_was()
    {
        using var folder = new Folder();
        string PathOf(string name) => Path.Combine(folder.Root, name);
        foreach (var name in new[] { "a", "b", "c" })
        {
            File.WriteAllText(PathOf(name), "old " + name);
        }

        // "b" cannot be put back: a folder with a file is in its place when the step of "c" fails.
        var steps = 0;
        var console = ToolConsole.To(TextWriter.Null) with
        {
            BeforeFileStep = path =>
            {
                if (++steps == 6)
                {
                    File.Delete(PathOf("b"));
                    Directory.CreateDirectory(PathOf("b"));
                    File.WriteAllText(Path.Combine(PathOf("b"), "file"), string.Empty);
                    Fail(isIt: true);
                }
            },
        };

        var failure = Assert.Throws<IOException>(() =>
            new FileChanges(folder.Root).Write(PathOf("a"), "new").Write(PathOf("b"), "new").Write(PathOf("c"), "new").Commit(console));

        Assert.Equal(("old a", "old c"), (File.ReadAllText(PathOf("a")), File.ReadAllText(PathOf("c"))));
        var left = Assert.Single(Directory.GetFiles(folder.Root, "*.tmp"));
        Assert.Equal("old b", File.ReadAllText(left));
        Assert.Equal($"No space left on device. Not all could be taken back; by hand: move {left} to {PathOf("b")}.", failure.Message);
    }

    /// <summary>How many steps the command has when nothing stops it; two for each file that it writes.</summary>
    internal static int Steps(string name, string line)
    {
        using var folder = Write(name);
        var steps = 0;
        var exit = Run(folder, line, at => steps = at, default, out var output);
        Assert.True(exit == ExitCode.Fine, output);
        Assert.InRange(steps, 2, 100);
        return steps;
    }

    private static void Cancel(bool isIt, CancellationTokenSource stop)
    {
        if (isIt)
        {
            stop.Cancel();
        }
    }

    private static void Fail(bool isIt)
    {
        if (isIt)
        {
            throw new IOException("No space left on device");
        }
    }

    private static int Run(Folder folder, string line, Action<int> beforeStep, CancellationToken stop, out string output)
    {
        var steps = 0;
        var text = new StringWriter();
        var exit = CommandTable.Run(Arguments(folder, line), ToolConsole.To(text) with
        {
            Folder = folder.Root,
            Cancellation = stop,
            BeforeFileStep = _ => beforeStep(++steps),
        });
        output = text.ToString();
        return exit;
    }

    internal static string[] Arguments(Folder folder, string line)
    {
        string[] args = [.. line.Split(' ').Select(part =>
            part is "page.html" or "table.csv" or Form ? Path.Combine(folder.Root, "inbox", part) : part)];
        string[] folders = args[0] is "export" or "bulk" or "site" ? [] : ["--documents", folder.Documents];
        return [.. args, "--records", folder.Records, .. folders];
    }

    /// <summary>Two files of sources, each with a number that is overlooked; what each command needs besides.</summary>
    internal static Folder Write(string name)
    {
        var folder = Ducks.Write(name is "triage" or "draft" ? Ducks.Document + "\nThe club was founded in 1998.\n" : Ducks.Document);
        Directory.CreateDirectory(Path.Combine(folder.Root, "inbox"));
        File.WriteAllText(Path.Combine(folder.Root, "inbox", "page.html"),
            "<html><head><title>Swans</title></head><body><p>Some 40 swans came.</p></body></html>");
        File.WriteAllText(Path.Combine(folder.Root, "inbox", "table.csv"), "Year;Swans\n2020;40\n2021;41\n");
        switch (name)
        {
            case "draft":
                folder.Record("ducks-of-the-lake.yaml", "topic: Old\n");
                folder.Record("lake.yaml", "units:\n  duck: { plural: ducks }\n");
                folder.Record("sources.yaml", folder.ReadRecord("sources.yaml").Replace("units:\n  duck: { plural: ducks }\n", string.Empty,
                    StringComparison.Ordinal));
                break;
            case "lock" or "verify":
                folder.Record("names.lock", "Lake.Ducks.March2025\tlake.ducks.2025-03\n");
                break;
            case "triage":
                Second(folder);
                WriteForm(folder);
                break;
            case "export":
                File.WriteAllText(Path.Combine(folder.Root, "figures.csv"), "old");
                break;
            case "export-again":
                Assert.Equal(0, Run(folder, "export --format datapackage --output package", static _ => { }, default, out _));
                break;
            case "bulk":
                Bulk(folder);
                break;
        }

        return folder;
    }

    private static void Second(Folder folder)
    {
        var hash = folder.Document("swans.txt", "The park was founded in 1999.\n");
        folder.Record("more.yaml", $"sources:\n  swans:\n    text: swans.txt\n    sha256: {hash}\n");
    }

    private static void WriteForm(Folder folder)
    {
        var output = new StringWriter();
        CommandTable.Run(["triage", "--json", "--records", folder.Records, "--documents", folder.Documents],
            ToolConsole.To(TextWriter.Null) with { Output = output });
        var form = JsonNode.Parse(output.ToString())!;
        foreach (var entry in form["result"]!.AsArray())
        {
            (entry!["answer"], entry["because"]) = ("aside", "a date");
        }

        File.WriteAllText(Path.Combine(folder.Root, "inbox", Form), form.ToJsonString());
    }

    private static void Bulk(Folder folder)
    {
        var hash = folder.Table("swans.csv", "Year,Park,Swans\n2020,A,40\n2021,A,41\n"u8.ToArray());
        folder.Record("swans.yaml", $$"""
            topic: Swans
            units:
              swan: { plural: swans }
            sources:
              swans: { table: swans.csv, sha256: {{hash}} }
            seen:
              title: Swans seen
              unit: swan
              members: none
              rows: { in: swans, period: Year, value: Swans, by: Park }
            """);
        Directory.CreateDirectory(Path.Combine(folder.Root, "bulk"));
        File.WriteAllText(Path.Combine(folder.Root, "bulk", "old" + Generator.Shared.BulkFormat.Ending), "old");
    }

    /// <summary>Every file and folder with its bytes and the time of its last change.</summary>
    internal static string Snapshot(Folder folder) => string.Join('\n',
        Directory.EnumerateFileSystemEntries(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => File.Exists(path)
                ? $"{path} {File.GetLastWriteTimeUtc(path):O} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"
                : path));
}
