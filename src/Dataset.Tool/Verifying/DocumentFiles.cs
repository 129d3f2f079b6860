using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>
/// The folders that documents lie in. A record names a file of them and no path: nothing else is opened, and a link that leads out of them
/// is not followed.
/// </summary>
internal sealed class DocumentFiles
{
    private readonly List<string> _present;

    public DocumentFiles(IReadOnlyList<string> folders)
    {
        var whole = folders.Select(static folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
            .Distinct(StringComparer.Ordinal).ToList();
        _present = whole.FindAll(Directory.Exists);
        IsWhole = whole.Count > 0 && _present.Count == whole.Count;
    }

    /// <summary>Whether all folders are there, and there is one: else what they hold cannot be told from what is missing.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether a file of this name is in one of the folders.</summary>
    public bool Has(string name) => IsName(name) && _present.Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>The whole path of a file.</summary>
    /// <param name="source">The key of the source that names it.</param>
    /// <returns>Null where there is none, or one that must not be read; then the issue is filled.</returns>
    public string? Find(string name, string source, NodePlace place, out Issue? issue)
    {
        issue = null;
        if (!IsName(name))
        {
            issue = Issue.Of(DocumentRules.OutsideFolder, place, name, source, "is a path and no file name");
            return null;
        }

        var paths = _present.Select(folder => Path.Combine(folder, name)).Where(File.Exists).ToList();
        if (paths.Find(path => !IsInside(path)) is { } outside)
        {
            issue = Issue.Of(DocumentRules.OutsideFolder, place, name, source, $"is a link to {new FileInfo(outside).LinkTarget}");
            return null;
        }

        if (paths.Skip(1).FirstOrDefault(path => !HaveEqualBytes(paths[0], path)) is { } other)
        {
            issue = Issue.Of(DocumentRules.TwoDocuments, place, name, source, Path.GetDirectoryName(paths[0])!,
                Path.GetDirectoryName(other)!);
            return null;
        }

        return paths.FirstOrDefault();
    }

    private static bool IsName(string name) =>
        name.Length > 0 && name is not ("." or "..") && name.IndexOfAny(['/', '\\', '\0']) < 0 && Path.GetFileName(name) == name;

    /// <summary>Whether it is a file of the folders, or a link to one: with its data in a folder, a link is as good as its file.</summary>
    private bool IsInside(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is not { } target
                || _present.Contains(Path.GetDirectoryName(target.FullName)!, StringComparer.Ordinal);
        }
        catch (IOException)
        {
            // A link in a circle.
            return false;
        }
    }

    private static bool HaveEqualBytes(string one, string other)
    {
        using var first = RegularFile.Open(one);
        using var second = RegularFile.Open(other);
        if (first.Length != second.Length)
        {
            return false;
        }

        Span<byte> left = stackalloc byte[4096];
        Span<byte> right = stackalloc byte[4096];
        for (int read; (read = first.ReadAtLeast(left, left.Length, throwOnEndOfStream: false)) > 0;)
        {
            if (second.ReadAtLeast(right[..read], read, throwOnEndOfStream: false) != read || !left[..read].SequenceEqual(right[..read]))
            {
                return false;
            }
        }

        return true;
    }
}
