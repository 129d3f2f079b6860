namespace Dataset.Tool.Checking;

/// <summary>
/// Waits until a file of some folders is saved. The system's notices only wake it: what the files are is looked at, twice a second
/// without a notice too, since network folders and containers send none.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);

    private readonly string[] _folders;
    private readonly string[] _files;
    private readonly Func<string, bool> _isWatched;
    private readonly AutoResetEvent _notice = new(false);
    private readonly List<FileSystemWatcher> _watchers = [];
    private Dictionary<string, (long Length, DateTime Written)> _last;

    /// <param name="files">Files of other folders, which are only looked at.</param>
    /// <param name="isWatched">Whether a file of the folders counts.</param>
    public FolderWatch(IEnumerable<string> folders, IEnumerable<string> files, Func<string, bool> isWatched)
    {
        _folders = [.. folders];
        _files = [.. files];
        _isWatched = isWatched;
        _last = Look();
        foreach (var folder in _folders)
        {
            AddWatcher(folder);
        }
    }

    /// <summary>Returns the files that were saved, came or went since the last call, once they no longer change.</summary>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public IReadOnlyList<string> WaitForChange(CancellationToken cancellation)
    {
        while (true)
        {
            WaitHandle.WaitAny([_notice, cancellation.WaitHandle], Poll);
            cancellation.ThrowIfCancellationRequested();
            var now = Look();
            if (Differences(_last, now) is not { Count: > 0 })
            {
                continue;
            }

            for (var settled = Look(); ; settled = now)
            {
                cancellation.WaitHandle.WaitOne(Settle);
                now = Look();
                if (Differences(settled, now).Count == 0)
                {
                    break;
                }
            }

            var changed = Differences(_last, now);
            _last = now;
            if (changed.Count > 0)
            {
                return changed;
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _notice.Dispose();
    }

    private void AddWatcher(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watchers.Add(watcher);
            watcher.Changed += Wake;
            watcher.Created += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception none) when (none is IOException or PlatformNotSupportedException or ArgumentException)
        {
            // No notices here, as where the system's watches are used up: looking twice a second is enough.
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => _notice.Set();

    private Dictionary<string, (long Length, DateTime Written)> Look()
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true };
        return _folders
            .Where(Directory.Exists)
            .SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", all))
            .Where(file => _isWatched(file.FullName))
            .Concat(_files.Select(static file => new FileInfo(file)).Where(static file => file.Exists))
            .DistinctBy(static file => file.FullName)
            .ToDictionary(static file => file.FullName, static file => file.Exists ? (file.Length, file.LastWriteTimeUtc) : default,
                StringComparer.Ordinal);
    }

    private static List<string> Differences(
        Dictionary<string, (long Length, DateTime Written)> before, Dictionary<string, (long Length, DateTime Written)> after) =>
        [.. before.Keys.Union(after.Keys)
            .Where(file => !before.TryGetValue(file, out var old) || !after.TryGetValue(file, out var now) || old != now)
            .Order(StringComparer.Ordinal)];
}
