using System.Diagnostics;
using System.Net.Sockets;

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
            foreach (var what in new[] { "pipe", "socket", "device", "folder", "circle", "large" })
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
        if (what != "folder" || place == "documents/ducks.txt")
        {
            // A folder is no record and no lock: what would have stood in it is missed in several places.
            Assert.True(lines.Count(line => line.Contains(Path.GetFileName(place), StringComparison.Ordinal)) is 1,
                string.Join('\n', lines));
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

    private static (int Exit, string[] Lines) Run(Folder folder, string verb, params string[] more)
    {
        string[] folders = verb switch
        {
            "hash" => [],
            "factcheck" => ["--records", folder.Records],
            _ => ["--records", folder.Records, "--documents", folder.Documents],
        };
        var start = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Dataset.Tool.dll"), verb, .. more, .. folders])
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
