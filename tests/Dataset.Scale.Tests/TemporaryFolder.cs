namespace Dataset.Scale.Tests;

/// <summary>An empty folder, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dataset-scale-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
