using Dataset.Tool.Frame;

namespace Dataset.Tool.Site;

/// <summary>
/// The folder of a site, which is replaced as a whole: a site of old and new pages would contradict itself. All is written beside it first,
/// and then takes its place.
/// </summary>
internal static class SiteFolder
{
    /// <summary>Lies in every site: a folder without it is somebody else's and is left alone.</summary>
    public static readonly SitePath Mark = new("dataset-site.txt");

    private const string MarkText = "This folder was written by the command 'dataset site', which replaces it as a whole.\n";

    /// <exception cref="UsageException">The folder is there and is no site.</exception>
    /// <exception cref="OperationCanceledException">Ctrl-C came first; the folder is as it was.</exception>
    /// <exception cref="IOException">It cannot be written; the folder is as it was, unless the message says otherwise.</exception>
    public static void Write(string folder, IEnumerable<SiteFile> files, ToolConsole console)
    {
        Require(folder);
        var ending = $".{Guid.NewGuid():N}.tmp";
        var (made, former) = (folder + ending, folder + ".before" + ending);
        try
        {
            foreach (var file in files.Prepend(SiteFile.Text(Mark, MarkText)))
            {
                console.Cancellation.ThrowIfCancellationRequested();
                var path = Path.Combine(made, file.Path.Value.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                stream.Write(file.Bytes.Span);
            }

            console.BeforeFileStep(folder);
            console.Cancellation.ThrowIfCancellationRequested();
            PutInPlace(made, folder, former);
        }
        catch
        {
            DeleteIfThere(made);
            throw;
        }

        DeleteIfThere(former);
    }

    /// <summary>Refuses a folder that must not be replaced, before any work is done.</summary>
    public static void Require(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file. Name a folder: --output FOLDER.");
        }

        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Mark.Value))
            && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException($"{folder} is there and is no site. Name a new folder: --output FOLDER.");
        }
    }

    private static void PutInPlace(string made, string folder, string former)
    {
        var isThere = Directory.Exists(folder);
        if (isThere)
        {
            Directory.Move(folder, former);
        }

        try
        {
            Directory.Move(made, folder);
        }
        catch when (isThere)
        {
            Directory.Move(former, folder);
            throw;
        }
    }

    private static void DeleteIfThere(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What is left ends in .tmp and is no site.
        }
    }
}
