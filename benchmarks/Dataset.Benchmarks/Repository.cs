namespace Dataset.Benchmarks;

/// <summary>Where the sources stand that this was built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Dataset.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this from within the repository: it writes docs/performance.md there."));
}
