using Dataset.Tool;

namespace Dataset.Cases.Running;

/// <summary>
/// The path of an author: files in a folder, the tool's <c>verify</c>, then the generator with the locks and without the documents.
/// </summary>
internal static class TrialRun
{
    private static int _count;

    /// <summary>How many datasets were verified since the start.</summary>
    public static int Count => _count;

    public static TrialOutcome Run(TrialDataset dataset, bool loadsFigures = false)
    {
        Interlocked.Increment(ref _count);
        var root = Directory.CreateTempSubdirectory("dataset-cases-").FullName;
        try
        {
            var records = Directory.CreateDirectory(Path.Combine(root, "data")).FullName;
            var documents = Directory.CreateDirectory(Path.Combine(root, "documents")).FullName;
            foreach (var (name, text) in dataset.Records)
            {
                File.WriteAllText(Path.Combine(records, name), text);
            }

            foreach (var (name, bytes) in dataset.Documents)
            {
                File.WriteAllBytes(Path.Combine(documents, name), bytes);
            }

            using var output = new StringWriter();
            var exit = Verify(records, documents, output);
            var lines = output.ToString().Replace(records + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)
                .Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
            var build = exit == 0 ? GeneratedBuild.Run(dataset, records, loadsFigures) : GeneratedBuild.None;
            return new(exit, lines, build.Errors, build.Figures);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static int Verify(string records, string documents, StringWriter output)
    {
        try
        {
            return CommandTable.Run(["verify", "--records", records, "--documents", documents], output);
        }
        catch (Exception exception)
        {
            // A crash is a finding of its row and must not end the run.
            output.WriteLine($"verify: error {exception.GetType().Name}: {exception.Message}");
            return -1;
        }
    }
}
