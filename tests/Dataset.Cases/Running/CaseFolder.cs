namespace Dataset.Cases.Running;

/// <summary>The folder of the cases. It stands beside the repository, or where <c>DATASET_CASES</c> says, or nowhere.</summary>
internal static class CaseFolder
{
    public const string Variable = "DATASET_CASES";

    public static string Repository => Testing.Repository.Folder;

    public static string Path { get; } = System.IO.Path.GetFullPath(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? named
            : System.IO.Path.Combine(Repository, "..", "shared", "cases"));

    /// <summary>Why nothing can be run; null when the cases are at hand.</summary>
    public static string? WhySkipped { get; } =
        Directory.Exists(Path) ? null : $"The cases are not at hand ({Path}). Put them there, or set {Variable} to their folder.";

    /// <summary>The lines of a file of the folder.</summary>
    public static IReadOnlyList<string> ReadLines(string file) => File.ReadAllLines(System.IO.Path.Combine(Path, file));
}
