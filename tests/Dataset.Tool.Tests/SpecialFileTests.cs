using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>
/// What has a name and is no file that can be read is told in one line with its path, at once and without a loss. In a process of its own:
/// what a pipe holds up cannot be taken back.
/// </summary>
public sealed class SpecialFileTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var what in new[] { "pipe", "socket", "device", "folder", "circle", "outside", "large" })
            {
                foreach (var place in new[] { "documents/ducks.txt", "data/lake.yaml", "data/quotes.lock", "data/pond.csv" })
                {
                    cases.Add(what, place);
                }
            }

            return cases;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void It_is_told_in_one_line_and_nothing_is_written(string what, string place)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no such files.");
        using var folder = Write();
        var path = Path.Combine(folder.Root, place);
        var before = Locks(folder, place);
        File.Delete(path);
        using var open = Make(what, path);

        var (exit, lines) = Run(folder, "verify");

        Assert.InRange(exit, 1, 2);
        Assert.DoesNotContain(lines, static line => line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains("Unhandled"));
        Assert.Equal(before, Locks(folder, place));
        Assert.True(lines.Count(line => line.Contains(Path.GetFileName(place), StringComparison.Ordinal)) is 1, string.Join('\n', lines));
    }

    public static TheoryData<string, string, string> VerbsAndPlaces
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            string[] reading = ["check", "lock", "draft ducks-of-the-lake --to data/new.yaml", "find 7000", "triage", "factcheck piece.md",
                "export --format json --output out.json", "site --output site", "compare data data", "show Lake.*", "bulk --output bulk",
                "add page.html"];
            foreach (var what in new[] { "pipe", "circle", "vanished", "folder", "outside" })
            {
                foreach (var verb in reading)
                {
                    cases.Add(verb, "data/lake.yaml", what);
                }

                foreach (var verb in new[]
                {
                    "check", "lock", "export --format json --output out.json", "site --output site", "show Lake.*",
                })
                {
                    cases.Add(verb, "data/quotes.lock", what);
                }

                cases.Add("lock", "data/names.lock", what);
                if (what != "outside")
                {
                    cases.Add("factcheck piece.md", "piece.md", what);
                }

                foreach (var verb in new[] { "find 7000", "draft ducks-of-the-lake --to data/new.yaml", "triage" })
                {
                    cases.Add(verb, "documents/ducks.txt", what);
                }
            }

            return cases;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(VerbsAndPlaces))]
    public async Task Every_verb_that_reads_tells_it_in_one_line_and_changes_nothing(string line, string place, string what)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no such files.");
        using var folder = Write();
        File.WriteAllText(Path.Combine(folder.Root, "piece.md"), "There were nearly 7,000 ducks on the lake in March 2025.\n");
        File.WriteAllText(Path.Combine(folder.Root, "page.html"), "<html><body><p>Some 40 swans came.</p></body></html>");
        var path = Path.Combine(folder.Root, place);
        File.Delete(path);
        using var open = Make(what, path);
        var before = Names(folder);

        // Of its own task: what a pipe holds up would hold up the test.
        var (exit, text) = await Task.Run(() => Folder.RunIn(folder.Root,
            [.. line.Split(' ').Select(word => word == "data" ? folder.Records : word)])).WaitAsync(Limit);

        var lines = text.Split('\n').Where(static one => !one.StartsWith("Records in ", StringComparison.Ordinal)).ToList();
        Assert.True(exit is ExitCode.Findings or ExitCode.Usage, text);
        Assert.True(lines.Count(one => one.Contains(Path.GetFileName(place), StringComparison.Ordinal)) is 1, text);
        Assert.Equal(before, Names(folder));
    }

    [SkippableTheory]
    [UnsupportedOSPlatform("windows")]
    [InlineData("verify", "documents/ducks.txt")]
    [InlineData("verify", "data/lake.yaml")]
    [InlineData("verify", "data/quotes.lock")]
    [InlineData("verify", "data/pond.csv")]
    [InlineData("verify", "data")]
    [InlineData("verify", "documents")]
    public void What_a_user_may_not_read_is_told_in_one_line(string verb, string place)
    {
        SkipUnlessUnprivileged();
        using var folder = Write();
        File.SetUnixFileMode(Path.Combine(folder.Root, place), UnixFileMode.None);
        try
        {
            var (exit, lines) = RunUnprivileged(folder, verb);

            Assert.InRange(exit, 1, 2);
            Assert.Contains(Path.GetFileName(place), Assert.Single(lines), StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(Path.Combine(folder.Root, place),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Where_a_user_may_not_write_the_locks_stay_and_one_line_says_so()
    {
        SkipUnlessUnprivileged();
        using var folder = Write();
        File.AppendAllText(folder.QuotesLock, "behind\n");
        var before = Locks(folder, string.Empty);
        File.SetUnixFileMode(folder.Records,
            UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        try
        {
            var (exit, lines) = RunUnprivileged(folder, "verify");

            Assert.Equal(2, exit);
            Assert.Contains("quotes.lock", Assert.Single(lines), StringComparison.Ordinal);
            Assert.Equal(before, Locks(folder, string.Empty));
            Assert.Empty(Directory.GetFiles(folder.Records, "*.tmp"));
        }
        finally
        {
            File.SetUnixFileMode(folder.Records, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [SkippableTheory]
    [InlineData("add", "pipe")]
    [InlineData("hash", "pipe")]
    [InlineData("factcheck", "pipe")]
    [InlineData("add", "device")]
    [InlineData("factcheck", "device")]
    [InlineData("hash", "device")]
    public void A_file_that_is_named_on_the_command_line_is_told_too(string verb, string what)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no such files.");
        using var folder = Write();
        var path = Path.Combine(folder.Root, "special.txt");
        using var open = Make(what, path);

        var (exit, lines) = Run(folder, verb, path);

        Assert.Equal(2, exit);
        Assert.EndsWith("special.txt' is a pipe, a socket or a device: only regular files are read.", lines[^1], StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("pipe", "a pipe, a socket or a device: only regular files are written.")]
    [InlineData("device", "a pipe, a socket or a device: only regular files are written.")]
    [InlineData("folder", "a folder and no file.")]
    public void What_is_no_file_is_not_replaced_by_one(string what, string problem)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no such files.");
        using var folder = Write();
        var path = Path.Combine(folder.Root, "special.csv");
        using var open = Make(what, path);
        var before = File.GetAttributes(path);

        foreach (var verb in new[] { "export --format csv --output", "draft ducks-of-the-lake --force --to" })
        {
            var words = verb.Split(' ');
            var (exit, lines) = Run(folder, words[0], [.. words[1..], path]);

            Assert.Equal((2, $"'{path}' is {problem}"), (exit, lines[^1]));
            Assert.Equal(before, File.GetAttributes(path));
        }
    }

    [SkippableTheory]
    [InlineData("town.yaml", false)]
    [InlineData("town.csv", false)]
    [InlineData("town", true)]
    public void A_link_that_leads_out_of_the_records_is_refused_before_anything_is_read(string name, bool isFolder)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        using var folder = Write();
        var secret = Path.Combine(folder.Root, "secret");
        Directory.CreateDirectory(secret);
        File.WriteAllText(Path.Combine(secret, "a.yaml"), "topic: Secret\n");
        var target = isFolder ? secret : Path.Combine(secret, "a.yaml");
        File.CreateSymbolicLink(Path.Combine(folder.Records, name), target);

        var (exit, lines) = Run(folder, "verify");

        Assert.Equal(2, exit);
        Assert.Equal($"'{Path.Combine(folder.Records, name)}' is a link to {target}: records read nothing outside their folder. "
            + "Put what it leads to there.", Assert.Single(lines));
    }

    [SkippableFact]
    public void A_folder_of_records_that_is_a_link_itself_is_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        using var folder = Write();
        Directory.Move(folder.Records, folder.Records + " away");
        Directory.CreateSymbolicLink(folder.Records, folder.Records + " away");

        Assert.Equal(0, Run(folder, "verify", "--check").Exit);
    }

    [SkippableFact]
    public void Links_that_lead_in_a_circle_through_a_folder_end()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        using var folder = Write();
        foreach (var place in new[] { folder.Records, folder.Documents })
        {
            Directory.CreateSymbolicLink(Path.Combine(place, "again"), place);
        }

        var (exit, lines) = Run(folder, "verify");

        Assert.True(exit == 0, string.Join('\n', lines));
    }

    private static Folder Write()
    {
        var folder = Ducks.Write();
        var hash = folder.Table("pond.csv", "Year,Ducks\n2020,7\n"u8.ToArray());
        folder.Record("pond.yaml", $"topic: Pond\nsources:\n  pond: {{ table: pond.csv, sha256: {hash} }}\n"
            + "kept:\n  title: Ducks kept\n  unit: duck\n  rows: { in: pond, period: Year, value: Ducks }\n");
        Assert.Equal(0, folder.Verify().Exit);
        return folder;
    }

    private static IDisposable? Make(string what, string path)
    {
        switch (what)
        {
            case "pipe":
                using (var make = Process.Start("mkfifo", [path]))
                {
                    make.WaitForExit();
                }

                return null;
            case "socket":
                // A path of a socket has at most 108 bytes: it is bound to a shorter one and moved.
                var (socket, name) = (new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified),
                    Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")[..12]));
                socket.Bind(new UnixDomainSocketEndPoint(name));
                File.Move(name, path);
                return socket;
            case "device":
                File.CreateSymbolicLink(path, "/dev/zero");
                return null;
            case "folder":
                Directory.CreateDirectory(path);
                return null;
            case "circle":
                File.CreateSymbolicLink(path, path);
                return null;
            case "vanished":
                // Listed, and gone when it is opened.
                File.CreateSymbolicLink(path, path + "-gone");
                return null;
            case "outside":
                var secret = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(path))!, "secret");
                File.WriteAllText(secret, "topic: Secret\n");
                File.CreateSymbolicLink(path, secret);
                return null;
            default:
                using (var file = File.Create(path))
                {
                    file.SetLength(70_000_000);
                }

                return null;
        }
    }

    private static string Locks(Folder folder, string but) => string.Join('\n', new[] { folder.QuotesLock, folder.NamesLock }
        .Where(file => !file.EndsWith(but, StringComparison.Ordinal)).Select(File.ReadAllText));

    private static string Names(Folder folder) =>
        string.Join('\n', new[] { folder.Root, folder.Records, folder.Documents }.SelectMany(Directory.EnumerateFileSystemEntries)
            .Order(StringComparer.Ordinal));

    // Root may read and write everything: where a test runs as root, the command runs as nobody.
    private static string[] Unprivileged =>
        Environment.UserName == "root" ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

    private static void SkipUnlessUnprivileged()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no such rights.");
        if (Unprivileged is [var program, .. var options])
        {
            try
            {
                string[] arguments =
                    [.. options, "dotnet", Path.Combine(AppContext.BaseDirectory, "Dataset.Tool.dll"), "explain", "DS1001"];
                using var probe = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true });
                probe!.StandardOutput.ReadToEnd();
                probe.WaitForExit();
                Skip.If(probe.ExitCode != 0, "Nobody cannot run the command here.");
            }
            catch (System.ComponentModel.Win32Exception absent)
            {
                Skip.If(true, absent.Message);
            }
        }
    }

    private static (int Exit, string[] Lines) RunUnprivileged(Folder folder, string verb) => RunAs(Unprivileged, folder, verb);

    private static (int Exit, string[] Lines) Run(Folder folder, string verb, params string[] more) => RunAs([], folder, verb, more);

    private static (int Exit, string[] Lines) RunAs(string[] user, Folder folder, string verb, params string[] more)
    {
        string[] folders = verb switch
        {
            "hash" => [],
            "factcheck" => ["--records", folder.Records],
            _ => ["--records", folder.Records, "--documents", folder.Documents],
        };
        string[] line = [.. user, "dotnet", Path.Combine(AppContext.BaseDirectory, "Dataset.Tool.dll"), verb, .. more, .. folders];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{verb} did not end.");
        }

        return (process.ExitCode, (output.Result + error.Result).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
