namespace Dataset.Package.Tests;

/// <summary>What `./build.sh install` does to a machine, shown with a package manager that only notes how it is called.</summary>
public sealed class MachinePackagesTests : IDisposable
{
    private readonly string _programs = Directory.CreateTempSubdirectory("dataset-machine-").FullName;

    private string Calls => Path.Combine(_programs, "calls");

    [Fact]
    public async Task Nothing_is_called_when_all_that_is_listed_is_installed()
    {
        WriteMachine(isInstalled: "true");
        (await InstallAsync(ci: "true")).ShouldSucceed();
        Assert.False(File.Exists(Calls));
    }

    [Fact]
    public async Task What_is_missing_is_installed_and_no_more()
    {
        WriteMachine(isInstalled: "[ \"$name\" != gcc ]");
        (await InstallAsync(ci: "true")).ShouldSucceed();
        Assert.Equal(["-qq update", "-qq install -y --no-install-recommends gcc"], File.ReadAllLines(Calls));
    }

    [Fact]
    public async Task A_failed_installation_is_a_failure()
    {
        WriteMachine(isInstalled: "false", install: "exit 100");
        (await InstallAsync(ci: "true")).ShouldFail().ShouldShow("install failed with exit code 100");
    }

    [Fact]
    public async Task A_machine_outside_the_gate_is_left_alone()
    {
        WriteMachine(isInstalled: "false");
        (await InstallAsync(ci: string.Empty)).ShouldFail().ShouldShow("SKIP");
        Assert.False(File.Exists(Calls));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_programs, recursive: true);

    private void WriteMachine(string isInstalled, string install = "true")
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "build.sh is a script for bash");
        WriteProgram("dpkg-query", $"name=${{@: -1}}\nif {isInstalled}; then echo installed; else exit 1; fi");
        WriteProgram("apt-get", $"echo \"$*\" >>'{Calls}'\n{install}");
    }

    private void WriteProgram(string name, string script)
    {
        var path = Path.Combine(_programs, name);
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private Task<CommandResult> InstallAsync(string ci) => Command.RunAsync(
        Repository.Root,
        [("CI", ci), ("PATH", $"{_programs}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}")],
        "bash",
        "build.sh",
        "install");
}
