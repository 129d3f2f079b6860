using System.Runtime.InteropServices;

namespace Dataset.Package.Tests;

/// <summary>The machine that runs the checks, which may lack what one of them needs.</summary>
internal static class Machine
{
    /// <summary>The platform to publish for: the one that runs what was published.</summary>
    public static string Platform => RuntimeInformation.RuntimeIdentifier;

    /// <summary>
    /// Skips a check for want of something that .ci/packages.txt can list. The gate installs what is listed there, so in the gate its
    /// absence is a failure.
    /// </summary>
    public static void SkipForWantOf(string what)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"{what} Add the package that has it to .ci/packages.txt.");
        }

        Assert.Skip(what);
    }

    /// <summary>The name of a program's file.</summary>
    public static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
