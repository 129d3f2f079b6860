namespace Dataset.Testing;

/// <summary>Where the sources stand that this was built from.</summary>
public static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] names) => Path.Combine([Folder, .. names]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Dataset.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this from within the repository."));
}
