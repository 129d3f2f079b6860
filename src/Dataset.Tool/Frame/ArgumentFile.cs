using System.Diagnostics.CodeAnalysis;

namespace Dataset.Tool.Frame;

/// <summary>
/// A file of arguments, named with <c>@</c> on a command line. Each line is one argument as it stands, so that a path with blanks or
/// quotation marks needs no rule of its own; empty lines and those that begin with <c>#</c> are left out.
/// </summary>
internal static class ArgumentFile
{
    /// <summary>Reads the file into the arguments that stand in it.</summary>
    public static bool TryRead(
        string path, [NotNullWhen(true)] out IReadOnlyList<string>? arguments, [NotNullWhen(false)] out string? problem)
    {
        if (!File.Exists(path))
        {
            (arguments, problem) = (null, $"There is no file of arguments '{path}'.");
            return false;
        }

        (arguments, problem) = ([.. RegularFile.ReadAllText(path).Split('\n').Select(static line => line.TrimEnd('\r'))
            .Where(static line => line.Length > 0 && line[0] != '#')], null);
        return true;
    }
}
