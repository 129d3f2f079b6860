using System.CommandLine;
using System.Xml;
using System.Xml.Linq;

namespace Dataset.Tool.Frame;

/// <summary>The folders of a dataset: named by options, or found above the current folder.</summary>
/// <param name="Records">The folder of the records and their locks.</param>
/// <param name="Documents">The folder of the documents' texts; null where none was named or found.</param>
internal sealed record DatasetFolders(string Records, string? Documents)
{
    public static Option<DirectoryInfo> RecordsOption() => new Option<DirectoryInfo>("--records")
    {
        Description = "The folder of the records (*.yaml) and their locks. Without it: that of the nearest project, or 'data'.",
    }.AcceptExistingOnly();

    public static Option<DirectoryInfo> DocumentsOption() => new Option<DirectoryInfo>("--documents")
    {
        Description = "The folder of the documents' texts. Without it: that of the project, 'documents' beside the records, or "
            + "$DATASET_DOCUMENTS.",
    }.AcceptExistingOnly();

    /// <summary>The folders of a command line; what it leaves out is looked for, and what was found is said beside the answer.</summary>
    /// <exception cref="UsageException">There are no records, or several folders of them.</exception>
    public static DatasetFolders Find(DirectoryInfo? records, DirectoryInfo? documents, ToolConsole console)
    {
        if (records is not null && documents is not null)
        {
            return new(records.FullName, documents.FullName);
        }

        var found = records is not null ? OfRecords(records.FullName) : Above(console.Folder);
        var folders = new DatasetFolders(found.Records, documents?.FullName ?? found.Documents);
        console.Error.WriteLine(folders.Documents is { } texts
            ? $"Records in {Shown(folders.Records, console)}, documents in {Shown(texts, console)}."
            : $"Records in {Shown(folders.Records, console)}.");
        return folders;
    }

    /// <summary>The folder of the records, for a command that reads no document.</summary>
    /// <exception cref="UsageException">There are no records, or several folders of them.</exception>
    public static string FindRecords(DirectoryInfo? records, ToolConsole console)
    {
        if (records is not null)
        {
            return records.FullName;
        }

        var found = Above(console.Folder).Records;
        console.Error.WriteLine($"Records in {Shown(found, console)}.");
        return found;
    }

    /// <summary>The documents, for a command that reads them.</summary>
    /// <exception cref="UsageException">None were named or found.</exception>
    public string RequireDocuments() => Documents
        ?? throw new UsageException($"There are no documents beside the records in {Records}. Name their folder: --documents FOLDER.");

    private static DatasetFolders Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (OfFolder(folder.FullName).FirstOrDefault() is { } own)
            {
                return own;
            }

            // A solution's folder is where people stand, and the project is in a folder of its own below.
            var isTop = Path.Exists(Path.Combine(folder.FullName, ".git"));
            var below = folder.FullName == start || isTop || folder.EnumerateFiles("*.sln*").Any()
                ? Subfolders(folder).SelectMany(OfFolder).DistinctBy(one => one.Records).ToList() : [];
            if (below.Count == 1)
            {
                return below[0];
            }

            if (below.Count > 1)
            {
                throw new UsageException($"There are several folders of records below {folder.FullName}: "
                    + $"{string.Join(", ", below.Select(one => Path.GetRelativePath(folder.FullName, one.Records)))}. "
                    + "Name one: --records FOLDER.");
            }

            if (isTop)
            {
                break;
            }
        }

        return HoldsRecords(start) ? OfRecords(start)
            : throw new UsageException($"There are no records at or above {start}: neither a project with DatasetRecords nor a folder "
                + "'data' with *.yaml. Name their folder: --records FOLDER.");
    }

    /// <summary>The dataset of a project in the folder, and else of its folder <c>data</c>.</summary>
    private static IEnumerable<DatasetFolders> OfFolder(string folder)
    {
        foreach (var project in Projects(folder))
        {
            if (PropertyOf(project, "DatasetRecords") is { } records && Directory.Exists(records))
            {
                yield return new(records, PropertyOf(project, "DatasetDocuments") ?? BesideRecords(records));
            }
        }

        if (Path.Combine(folder, "data") is var data && HoldsRecords(data))
        {
            yield return OfRecords(data);
        }
    }

    private static DatasetFolders OfRecords(string records)
    {
        var documents = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(records)) is { } parent
            ? Projects(parent).Select(project => PropertyOf(project, "DatasetDocuments")).FirstOrDefault(Directory.Exists)
            : null;
        return new(records, documents ?? BesideRecords(records));
    }

    private static string? BesideRecords(string records)
    {
        var beside = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(records)) is { } parent
            ? Path.Combine(parent, "documents") : null;
        return new[] { beside, Environment.GetEnvironmentVariable("DATASET_DOCUMENTS") }.FirstOrDefault(Directory.Exists);
    }

    private static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(folder, "*.*proj", new EnumerationOptions()).Order(StringComparer.Ordinal);

    /// <summary>A property of a project that is written out, as a path; null where it is not set, or is computed by MSBuild.</summary>
    private static string? PropertyOf(string project, string name)
    {
        try
        {
            var value = XDocument.Load(project).Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
            return string.IsNullOrEmpty(value) || value.Contains("$(", StringComparison.Ordinal) ? null
                : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, value.Replace('\\', '/')));
        }
        catch (XmlException)
        {
            // The build says what is wrong with it.
            return null;
        }
    }

    private static IEnumerable<string> Subfolders(DirectoryInfo folder) =>
        Directory.EnumerateDirectories(folder.FullName, "*", new EnumerationOptions()).Order(StringComparer.Ordinal);

    /// <summary>Whether a YAML file in it begins a topic or declares sources: other YAML is none of ours.</summary>
    private static bool HoldsRecords(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.yaml", new EnumerationOptions()).Any(IsRecord);

    private static bool IsRecord(string file)
    {
        try
        {
            return File.ReadLines(file).Any(static line => line.StartsWith("topic:", StringComparison.Ordinal)
                || line.StartsWith("sources:", StringComparison.Ordinal));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Shown(string path, ToolConsole console)
    {
        var relative = Path.GetRelativePath(console.Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
