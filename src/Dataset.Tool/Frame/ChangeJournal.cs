using System.Security.Cryptography;
using System.Text.Json;

namespace Dataset.Tool.Frame;

/// <summary>
/// The moves of an act, on the disk before the first of them: what a process leaves undone that is killed between two moves, the next one
/// takes back. The journal stays locked while its process lives, and what was in place before stays until the journal is gone, so that to
/// take back can itself be interrupted and begun again.
/// </summary>
internal sealed class ChangeJournal
{
    /// <summary>The ending of all that a run may leave beside its files; no file of a dataset has it.</summary>
    public const string TemporaryEnding = ".tmp";

    private const string Start = "dataset-changes";

    private readonly string _path;
    private readonly FileStream _stream;

    private ChangeJournal(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>Where what was in place before is kept.</summary>
    /// <param name="ending">That of the act.</param>
    public static string FormerOf(string path, string ending) => path + ".before" + ending;

    /// <summary>Writes down what will be moved into place, or taken away where there are no bytes.</summary>
    public static ChangeJournal Write(string folder, string ending, IEnumerable<(string Path, byte[]? Bytes)> files)
    {
        List<Entry> entries =
        [
            .. files.Select(file => new Entry(
                Path.GetRelativePath(folder, file.Path), File.Exists(file.Path), file.Bytes is null ? null : HashOf(file.Bytes))),
        ];
        var path = Path.Combine(folder, Start + ending);
        var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        JsonSerializer.Serialize(stream, entries);
        stream.Flush(flushToDisk: true);
        return new(path, stream);
    }

    /// <summary>All is done, or all is taken back.</summary>
    public void End()
    {
        // Before the lock goes: another process would take a journal without one for that of a dead process.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(_path);
        }

        _stream.Dispose();
        File.Delete(_path);
    }

    /// <summary>
    /// Takes back what a process that was killed left between two moves in a folder; says so. A process that is alive is left alone.
    /// </summary>
    /// <param name="roots">The folders whose files a journal may name: a dataset of others is not to move files elsewhere.</param>
    /// <exception cref="UsageException">A file was changed since, or is in none of the folders; nothing was taken back.</exception>
    public static void Recover(string folder, IEnumerable<string> roots, ToolConsole console)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        List<string> inside = [.. roots.Prepend(folder).Select(static root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)))];
        foreach (var path in Directory.EnumerateFiles(folder, Start + ".*" + TemporaryEnding).Order(StringComparer.Ordinal).ToList())
        {
            if (OpenIfDead(path) is { } journal)
            {
                using (journal._stream)
                {
                    journal.Recover(folder, inside, console);
                }
            }
        }
    }

    private void Recover(string folder, List<string> inside, ToolConsole console)
    {
        var ending = Path.GetFileName(_path)[Start.Length..];
        var entries = ReadEntries(_stream);
        var files = entries.ConvertAll(entry => Path.GetFullPath(Path.Combine(folder, entry.Path)));
        for (var i = 0; i < files.Count; i++)
        {
            if (!inside.Exists(root => files[i].StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                throw new UsageException($"An earlier run was killed while it put files in place, and {files[i]} is in no folder that this "
                    + $"run knows. Name its folder with --documents, or put things right by hand and delete {_path}.");
            }

            if (IsChangedSince(files[i], entries[i], ending))
            {
                throw new UsageException($"An earlier run was killed while it put files in place, and {files[i]} was changed since. What "
                    + $"was there before is in {FormerOf(files[i], ending)}. Put things right by hand and delete {_path}.");
            }
        }

        for (var i = 0; i < files.Count; i++)
        {
            TakeBack(files[i], entries[i], ending);
        }

        End();
        if (files.Count > 0)
        {
            console.Error.WriteLine("An earlier run was killed while it put files in place. Each is as it was before it: "
                + $"{string.Join(", ", files.Select(file => Path.GetRelativePath(folder, file)))}.");
        }
    }

    /// <summary>Whether somebody wrote to a file after it was moved into place, so that to put back the former would lose that.</summary>
    private static bool IsChangedSince(string file, Entry entry, string ending)
    {
        // Not moved yet, or put back already: nothing will be done to it.
        var isMoved = entry.Existed ? File.Exists(FormerOf(file, ending)) : !File.Exists(file + ending);
        return isMoved && File.Exists(file) && HashOf(file) is var now && now != entry.Sha256
            && !(entry.Existed && now == HashOf(FormerOf(file, ending)));
    }

    private static void TakeBack(string file, Entry entry, string ending)
    {
        var (temporary, former) = (file + ending, FormerOf(file, ending));
        if (File.Exists(former))
        {
            File.Move(former, file, overwrite: true);

            // Two names of one file, where the process was killed between the two steps of one replacement: a move leaves both.
            File.Delete(former);
        }
        else if (!entry.Existed && entry.Sha256 is not null && !File.Exists(temporary))
        {
            File.Delete(file);
        }

        File.Delete(temporary);
    }

    private static ChangeJournal? OpenIfDead(string path)
    {
        try
        {
            return new(path, new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            // Locked by the process that writes it, or gone by now.
            return null;
        }
    }

    private static List<Entry> ReadEntries(FileStream stream)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Entry>>(stream) ?? [];
        }
        catch (JsonException)
        {
            // Killed while it was written: no file was moved yet.
            return [];
        }
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string HashOf(string file) => HashOf(RegularFile.ReadAllBytes(file));

    /// <param name="Path">Relative to the folder of the journal.</param>
    /// <param name="Existed">Whether there was a file before.</param>
    /// <param name="Sha256">Of what is moved into place; null where the file is taken away.</param>
    private sealed record Entry(string Path, bool Existed, string? Sha256);
}
