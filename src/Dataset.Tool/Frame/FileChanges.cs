using System.Text;

namespace Dataset.Tool.Frame;

/// <summary>
/// Files that are written as one act: all of them, or after a failure or Ctrl-C none. Nothing in a folder changes before every text is on
/// the disk; then one move follows the other, and those before a failure are taken back. Of a process that is killed between two moves,
/// the <see cref="ChangeJournal"/> tells the next one what to take back.
/// </summary>
/// <param name="folder">The folder that the next run looks for a journal in.</param>
internal sealed class FileChanges(string folder)
{
    private readonly List<(string Path, byte[]? Bytes)> _files = [];

    /// <summary>Puts a text, as UTF-8 without a byte order mark, in the place of a file or where there was none.</summary>
    public FileChanges Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Puts bytes in the place of a file or where there was none. Its folder is made where it is missing.</summary>
    public FileChanges Write(string path, byte[] bytes)
    {
        _files.Add((Path.GetFullPath(path), bytes));
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public FileChanges Delete(string path)
    {
        _files.Add((Path.GetFullPath(path), null));
        return this;
    }

    /// <summary>Does it.</summary>
    /// <exception cref="OperationCanceledException">Ctrl-C came before the last file was in its place; every file is as it was.</exception>
    /// <exception cref="IOException">A file cannot be written; every file is as it was, but for those that the message names.</exception>
    public void Commit(ToolConsole console)
    {
        var act = new Act(console, folder);
        try
        {
            foreach (var (path, bytes) in _files)
            {
                act.Prepare(path, bytes);
            }

            act.PutInPlace();
        }
        catch (Exception failure)
        {
            var left = act.TakeBack();
            if (left.Count > 0)
            {
                throw new IOException(
                    $"{failure.Message.TrimEnd('.')}. Not all could be taken back; by hand: {string.Join(", ", left)}.", failure);
            }

            throw;
        }

        // Not after a failure: what was in place before is the only copy of what could not be taken back.
        act.CleanUp();
    }

    private sealed class Act(ToolConsole console, string folder)
    {
        private readonly List<(string Path, string? Temporary, byte[]? Bytes)> _prepared = [];
        private readonly Stack<(string Path, string? Former)> _done = [];
        private readonly Stack<string> _folders = [];

        // The ending of all that an interrupted run may leave.
        private readonly string _ending = $".{Guid.NewGuid():N}{ChangeJournal.TemporaryEnding}";

        private ChangeJournal? _journal;

        public void Prepare(string path, byte[]? bytes)
        {
            Step(path);
            if (bytes is null)
            {
                _prepared.Add((path, null, null));
                return;
            }

            // A move would put a file in the place of a pipe or a device.
            RegularFile.Require(path, "written");
            CreateFolder(Path.GetDirectoryName(path)!);

            // Beside the file and not in the temporary folder: a move is atomic only within one volume.
            var temporary = path + _ending;
            _prepared.Add((path, temporary, bytes));
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        public void PutInPlace()
        {
            // One move is one act by itself.
            if (_prepared.Count > 1)
            {
                CreateFolder(folder);
                _journal = ChangeJournal.Write(folder, _ending, _prepared.Select(static one => (one.Path, one.Bytes)));
            }

            foreach (var (path, temporary, _) in _prepared)
            {
                Step(path);
                var former = ChangeJournal.FormerOf(path, _ending);
                if (temporary is null)
                {
                    File.Move(path, former);
                    _done.Push((path, former));
                }
                else if (File.Exists(path))
                {
                    // Keeps the former file itself, its time stamps and all, and leaves no moment without one.
                    File.Replace(temporary, path, former);
                    _done.Push((path, former));
                }
                else
                {
                    File.Move(temporary, path, overwrite: true);
                    _done.Push((path, null));
                }
            }
        }

        /// <summary>Leaves every file as it was, as far as it can.</summary>
        /// <returns>What could not be taken back, each with what to do.</returns>
        public IReadOnlyList<string> TakeBack()
        {
            var left = new List<string>();
            while (_done.TryPop(out var done))
            {
                var (path, former) = done;
                if (former is null)
                {
                    Try(() => File.Delete(path), $"delete {path}");
                }
                else
                {
                    Try(() => File.Move(former, path, overwrite: true), $"move {former} to {path}");
                }
            }

            foreach (var temporary in _prepared.Select(static one => one.Temporary).OfType<string>())
            {
                Try(() => File.Delete(temporary), $"delete {temporary}");
            }

            _journal?.End();
            while (_folders.TryPop(out var made))
            {
                Try(() => Directory.Delete(made), $"delete {made}");
            }

            return left;

            void Try(Action step, string byHand)
            {
                try
                {
                    step();
                }
                catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
                {
                    left.Add(byHand);
                }
            }
        }

        /// <summary>Deletes what was in place before.</summary>
        public void CleanUp()
        {
            _journal?.End();
            foreach (var former in _done.Select(static one => one.Former).OfType<string>())
            {
                try
                {
                    File.Delete(former);
                }
                catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
                {
                    // All is done, and a file with its ending is no file of a dataset.
                }
            }
        }

        private void CreateFolder(string path)
        {
            if (Directory.Exists(path))
            {
                return;
            }

            if (Path.GetDirectoryName(path) is { } parent)
            {
                CreateFolder(parent);
            }

            Directory.CreateDirectory(path);
            _folders.Push(path);
        }

        private void Step(string path)
        {
            console.BeforeFileStep(path);
            console.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
