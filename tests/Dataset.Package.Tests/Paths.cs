namespace Dataset.Package.Tests;

/// <summary>Names of folders with what a shell, MSBuild, the compiler or a settings file could take for something else.</summary>
internal static class Paths
{
    /// <summary>The name of the file that a shell would make of <see cref="Hostile"/>.</summary>
    public const string Left = "ran";

    /// <summary>
    /// Blanks, a variable, a command, an apostrophe, an umlaut, the start of a comment, a per cent sign, brackets. Not "%20": the SDK
    /// itself takes that for a blank.
    /// </summary>
    public const string Hostile = $"a b$HOME`touch {Left}`'sü#1 50% x[1](2)";

    /// <summary>With what parts lists and ends texts as well: the compiler builds in such a folder, and takes no reference to it.</summary>
    public static string MostHostile => Hostile + (OperatingSystem.IsWindows() ? ";y,z" : ";y,z\"q\"");
}
