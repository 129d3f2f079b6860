namespace Dataset.Testing;

/// <summary>
/// The documents that the data quotes: in the first of the folders that <c>DATASET_DOCUMENTS</c> names, else beside the repository.
/// </summary>
public static class Documents
{
    public const string Variable = "DATASET_DOCUMENTS";

    public static string Folder { get; } = Path.GetFullPath(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named.Split(';')[0] : Repository.PathOf("..", "shared", "documents"));

    /// <summary>Why what needs the documents is skipped; null when they are at hand.</summary>
    public static string? WhySkipped { get; } =
        Directory.Exists(Folder) ? null : $"The documents are not at hand ({Folder}). Put them there, or set {Variable} to their folder.";
}
