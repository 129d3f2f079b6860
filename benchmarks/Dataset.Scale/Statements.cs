using Dataset.Testing;

namespace Dataset.Scale;

/// <summary>The statements of the folder <c>sql</c>.</summary>
internal static class Statements
{
    /// <summary>The files that are run unchanged on every engine.</summary>
    public static IReadOnlyList<string> Portable =>
        [.. Directory.EnumerateFiles(Repository.PathOf("sql"), "*.sql").Select(static file => Path.GetFileName(file)!).Order()];

    /// <summary>The statements of one file, without the comments.</summary>
    public static IReadOnlyList<string> Of(string file)
    {
        var lines = File.ReadLines(Path.Combine(Repository.PathOf("sql"), file))
            .Where(static line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal));
        return [.. string.Join('\n', lines).Split(';').Select(static one => one.Trim()).Where(static one => one.Length > 0)];
    }
}
