namespace Dataset.Tool.Frame;

/// <summary>
/// The files of a folder and of the folders in it. A link that leads out of the folder is refused: records read nothing outside of theirs.
/// One to a folder in it is not followed, for its files are there without it, and it may lead in a circle. What a build wrote, the folders
/// bin and obj beside a project, is passed over, as the build itself does.
/// </summary>
internal static class FolderFiles
{
    /// <summary>The whole paths of the files whose names end so, in ordinal order.</summary>
    /// <exception cref="UsageException">A link leads out of the folder.</exception>
    public static IReadOnlyList<string> Of(string folder, params string[] endings)
    {
        var root = new DirectoryInfo(folder);
        var files = new List<string>();
        Add(root, endings, Roots(root), files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether a file of this name is in the folder.</summary>
    /// <exception cref="IOException">Something else has its name.</exception>
    /// <exception cref="UsageException">It is a link that leads out of the folder.</exception>
    public static bool Has(string folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists && !Directory.Exists(file.FullName))
        {
            return false;
        }

        Require(file, Roots(new(folder)));
        RegularFile.Require(file.FullName);
        return true;
    }

    private static string[] Roots(DirectoryInfo root) => [RealPath(root), Path.TrimEndingDirectorySeparator(root.FullName)];

    private static void Require(FileSystemInfo entry, string[] roots)
    {
        if (entry.LinkTarget is { } target && !IsInside(entry, roots))
        {
            throw new UsageException($"'{entry.FullName}' is a link to {target}: records read nothing outside their folder. Put "
                + "what it leads to there.");
        }
    }

    private static void Add(DirectoryInfo folder, string[] endings, string[] roots, List<string> files)
    {
        var isProject = folder.EnumerateFiles("*.csproj").Any();
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (isProject && entry.Name is ("bin" or "obj"))
            {
                continue;
            }

            var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            var isNamedSo = endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase);
            if (!isFolder && !isNamedSo)
            {
                continue;
            }

            Require(entry, roots);
            if (isFolder && isNamedSo)
            {
                throw new UsageException($"'{entry.FullName}' is a folder and has the name of a file. Rename it, or put the file there.");
            }

            if (!isFolder)
            {
                files.Add(entry.FullName);
            }
            else if (entry.LinkTarget is null)
            {
                Add((DirectoryInfo)entry, endings, roots, files);
            }
        }
    }

    private static bool IsInside(FileSystemInfo link, string[] roots)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName is not { } target
                || roots.Any(root => target == root || target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        }
        catch (IOException)
        {
            // A link in a circle: to open it tells.
            return true;
        }
    }

    private static string RealPath(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);
}
