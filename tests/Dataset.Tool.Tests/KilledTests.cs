using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>A process that is killed between two moves leaves some files new and some old: the next run takes the new ones back.</summary>
public sealed class KilledTests
{
    private const string Told = "An earlier run was killed while it put files in place. Each is as it was before it: ";

    public static TheoryData<string, string, bool> Commands
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var (name, line) in InterruptionTests.Commands.Select(static row => ((string)row[0], (string)row[1])))
            {
                // What writes one file alone is not between two.
                if (name is not ("export" or "bulk"))
                {
                    data.Add(name, line, true);
                    data.Add(name, line, false);
                }
            }

            data.Add("bulk", "bulk --output bulk", true);
            return data;
        }
    }

    /// <param name="isFirst">Killed after the first move; else before the last.</param>
    [Theory]
    [MemberData(nameof(Commands))]
    public void The_next_run_takes_back_what_a_killed_one_moved(string name, string line, bool isFirst)
    {
        using var folder = InterruptionTests.Write(name);
        var before = InterruptionTests.Snapshot(folder);
        var steps = InterruptionTests.Steps(name, line);
        Assert.InRange(steps, 4, 100);

        Kill(folder, isFirst ? (steps / 2) + 2 : steps, InterruptionTests.Arguments(folder, line));

        Assert.NotEqual(before, InterruptionTests.Snapshot(folder));
        Assert.Single(Directory.GetFiles(folder.Root, "dataset-changes.*.tmp", SearchOption.AllDirectories));
        if (line.Split(' ') is ["export" or "bulk", ..] args)
        {
            // Who writes the folder again comes first upon it: stopped at once, it has only taken back.
            using var stop = new CancellationTokenSource();
            var (exit, text) = Run(folder, InterruptionTests.Arguments(folder, line), stop.Cancel, stop.Token);
            Assert.Equal(ExitCode.Stopped, exit);
            Assert.Contains(Told, text, StringComparison.Ordinal);
            if (name == "export-new")
            {
                // The folders of a killed run stay; they are empty.
                Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Root, "out", "package")));
                Directory.Delete(Path.Combine(folder.Root, "out"), recursive: true);
            }
        }
        else
        {
            var (_, text) = Run(folder, ["check", "--records", folder.Records]);
            Assert.Contains(Told, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Told, Run(folder, ["check", "--records", folder.Records]).Text, StringComparison.Ordinal);
        }

        Assert.Equal(before, InterruptionTests.Snapshot(folder));
    }

    [Fact]
    public void A_file_that_was_changed_since_is_left_and_named()
    {
        using var folder = InterruptionTests.Write("verify");
        Kill(folder, 4, InterruptionTests.Arguments(folder, "verify"));
        var changed = Directory.GetFiles(folder.Records, "*.before.*.tmp").Select(static path => path.Split(".before.")[0])
            .Concat([folder.QuotesLock, folder.NamesLock]).First(File.Exists);
        File.WriteAllText(changed, "mine");
        var before = InterruptionTests.Snapshot(folder);

        var (exit, text) = Run(folder, ["check", "--records", folder.Records]);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains($"{changed} was changed since", text, StringComparison.Ordinal);
        Assert.Equal(before, InterruptionTests.Snapshot(folder));
    }

    [Fact]
    public void The_journal_of_a_process_that_lives_is_left_alone()
    {
        using var folder = InterruptionTests.Write("verify");
        var journal = Path.Combine(folder.Records, "dataset-changes.1.tmp");
        using (var held = new FileStream(journal, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            JsonSerializer.Serialize(held, new[] { new { Path = "new.yaml", Existed = false, Sha256 = Hash("") } });
            held.Flush();

            Assert.DoesNotContain("killed", Run(folder, ["check", "--records", folder.Records]).Text, StringComparison.Ordinal);
            Assert.True(File.Exists(journal));
        }

        Assert.Contains(Told + "new.yaml.", Run(folder, ["check", "--records", folder.Records]).Text, StringComparison.Ordinal);
        Assert.False(File.Exists(journal));
    }

    [Fact]
    public void A_journal_of_somebody_else_moves_no_file_of_another_folder()
    {
        using var folder = InterruptionTests.Write("verify");
        var outside = Path.Combine(folder.Root, "inbox", "page.html");
        var entry = new
        {
            Path = Path.GetRelativePath(folder.Records, outside),
            Existed = false,
            Sha256 = Hash(File.ReadAllText(outside)),
        };
        File.WriteAllText(Path.Combine(folder.Records, "dataset-changes.1.tmp"), JsonSerializer.Serialize(new[] { entry }));

        var (exit, text) = Run(folder, ["check", "--records", folder.Records]);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains($"{outside} is in no folder that this run knows", text, StringComparison.Ordinal);
        Assert.True(File.Exists(outside));
    }

    private static void Kill(Folder folder, int step, string[] args)
    {
        var start = new ProcessStartInfo("dotnet",
            ["exec", typeof(KilledTests).Assembly.Location, step.ToString(CultureInfo.InvariantCulture), folder.Root, .. args])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is not (0 or 1 or 2), output);
    }

    private static (int Exit, string Text) Run(
        Folder folder, string[] args, Action? beforeStep = null, CancellationToken stop = default)
    {
        var text = new StringWriter();
        var exit = CommandTable.Run(args, ToolConsole.To(text) with
        {
            Folder = folder.Root,
            Cancellation = stop,
            BeforeFileStep = _ => beforeStep?.Invoke(),
        });
        return (exit, text.ToString());
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
