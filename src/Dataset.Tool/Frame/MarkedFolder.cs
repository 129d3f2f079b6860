using System.Text;

namespace Dataset.Tool.Frame;

/// <summary>
/// A folder that a command replaces as a whole: one of old and new files would contradict itself. All is written beside it first, and then
/// takes its place.
/// </summary>
/// <param name="mark">A file that lies in every such folder: one without it is somebody else's and is left alone.</param>
/// <param name="command">The command that writes it.</param>
/// <param name="what">What the folder is: "site".</param>
internal sealed class MarkedFolder(string mark, string command, string what)
{
    private const string Before = ".before";

    /// <summary>Writes the folder.</summary>
    /// <param name="files">
    /// The path of each file below the folder, with '/' between its parts, and its bytes; asked for one at a time.
    /// </param>
    /// <exception cref="UsageException">The folder is there and is something else.</exception>
    /// <exception cref="OperationCanceledException">Ctrl-C came first; the folder is as it was.</exception>
    /// <exception cref="IOException">It cannot be written; the folder is as it was, unless the message says otherwise.</exception>
    public void Write(string folder, IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files, ToolConsole console)
    {
        Require(folder);
        TakeBack(folder, console);
        var ending = $".{Guid.NewGuid():N}.tmp";
        var (made, former) = (folder + ending, folder + Before + ending);
        try
        {
            var text = $"This folder was written by the command '{command}', which replaces it as a whole.\n";
            foreach (var (name, bytes) in files.Prepend((mark, new UTF8Encoding(false).GetBytes(text))))
            {
                console.Cancellation.ThrowIfCancellationRequested();
                var path = Path.Combine(made, name.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                stream.Write(bytes.Span);
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
    public void Require(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file. Name a folder: --output FOLDER.");
        }

        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, mark))
            && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException($"{folder} is there and is no {what}. Name a new folder: --output FOLDER.");
        }
    }

    /// <summary>A run that was killed between its two moves left the former folder beside the place where none is.</summary>
    private void TakeBack(string folder, ToolConsole console)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(path) || Path.GetDirectoryName(path) is not { } parent || !Directory.Exists(parent))
        {
            return;
        }

        // No pattern with the folder's own name, which may have a '*' in it.
        var former = Directory.GetDirectories(parent, "*.tmp")
            .Where(one => one.StartsWith(path + Before + ".", StringComparison.Ordinal) && File.Exists(Path.Combine(one, mark))).ToList();
        if (former.Count == 1)
        {
            Directory.Move(former[0], path);
            console.Error.WriteLine($"An earlier run was killed while it put {folder} in place. It is as it was before it.");
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
            // What is left ends in .tmp, and nothing looks for it.
        }
    }
}
