using System.CommandLine;
using System.Xml;
using System.Xml.Linq;

namespace Dataset.Tool.Frame;

/// <summary>The folders of a dataset: named by options, or found above the current folder.</summary>
/// <param name="Records">The folder of the records and their locks.</param>
/// <param name="Documents">The folders of the documents' texts, maybe absent; empty where none was named or found.</param>
internal sealed record DatasetFolders(string Records, IReadOnlyList<string> Documents)
{
    public static Option<DirectoryInfo> RecordsOption() => new Option<DirectoryInfo>("--records")
    {
        Description = "The folder of the records (*.yaml) and their locks. Without it: that of the nearest project, or 'data'.",
    }.AcceptExistingOnly();

    public static Option<DirectoryInfo[]> DocumentsOption() => new("--documents")
    {
        Description = "A folder of the documents' texts; may be given several times. Without it: those of the project, 'documents' beside "
            + "the records, or $DATASET_DOCUMENTS.",
        DefaultValueFactory = static _ => [],
    };

    /// <summary>The folders of a command line; what it leaves out is looked for, and what was found is said beside the answer.</summary>
    /// <exception cref="UsageException">There are no records, or several folders of them.</exception>
    public static DatasetFolders Find(DirectoryInfo? records, IReadOnlyList<DirectoryInfo>? documents, ToolConsole console)
    {
        var named = documents?.Select(static folder => folder.FullName).ToList() ?? [];
        if (records is not null && named.Count > 0)
        {
            return SayAbsent(new(records.FullName, named), console);
        }

        var found = records is not null ? OfRecords(records.FullName) : Above(console.Folder);
        var folders = new DatasetFolders(found.Records, named.Count > 0 ? named : found.Documents);
        console.Error.WriteLine(folders.Documents.Count > 0
            ? $"Records in {Shown(folders.Records, console)}, documents in "
                + $"{string.Join(", ", folders.Documents.Select(folder => Shown(folder, console)))}."
            : $"Records in {Shown(folders.Records, console)}.");
        return SayAbsent(folders, console);
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

    /// <summary>The folders of the documents, for a command that reads them; one of them exists.</summary>
    /// <exception cref="UsageException">None were named or found.</exception>
    public IReadOnlyList<string> RequireDocuments()
    {
        if (Documents.Count == 0)
        {
            throw new UsageException($"There are no documents beside the records in {Records}. Name their folder: --documents FOLDER.");
        }

        return Documents.Any(Directory.Exists) ? Documents
            : throw new UsageException($"There is no folder {string.Join(" and no folder ", Documents)}. Name that of the documents: "
                + "--documents FOLDER.");
    }

    /// <summary>Says which folders of documents are skipped, where others are there.</summary>
    private static DatasetFolders SayAbsent(DatasetFolders folders, ToolConsole console)
    {
        foreach (var folder in folders.Documents.Any(Directory.Exists) ? folders.Documents.Where(static one => !Directory.Exists(one)) : [])
        {
            console.Error.WriteLine($"The folder of documents {Shown(folder, console)} is not there and is skipped.");
        }

        return folders;
    }

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
                yield return new(records, DocumentsOf(project) is { Count: > 0 } documents ? documents : BesideRecords(records));
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
            ? Projects(parent).Select(DocumentsOf).FirstOrDefault(static folders => folders.Any(Directory.Exists))
            : null;
        return new(records, documents ?? BesideRecords(records));
    }

    private static List<string> BesideRecords(string records)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(records)) is { } parent
            && Path.Combine(parent, "documents") is var beside && Directory.Exists(beside))
        {
            return [beside];
        }

        List<string> named = [.. Split(Environment.GetEnvironmentVariable("DATASET_DOCUMENTS") ?? string.Empty)];
        return named.Exists(Directory.Exists) ? named : [];
    }

    /// <summary>The folders that a project names in <c>DatasetDocuments</c> and in items <c>DatasetDocumentFolder</c>.</summary>
    private static List<string> DocumentsOf(string project) =>
    [
        .. ValuesOf(project, "DatasetDocuments", static element => element.Value)
            .Concat(ValuesOf(project, "DatasetDocumentFolder", static element => element.Attribute("Include")?.Value))
            .SelectMany(Split)
            .Select(folder => PathIn(project, folder))
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Split(string folders) =>
        folders.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(folder, "*.*proj", new EnumerationOptions()).Order(StringComparer.Ordinal);

    /// <summary>A property of a project that is written out, as a path; null where it is not set, or is computed by MSBuild.</summary>
    private static string? PropertyOf(string project, string name) =>
        ValuesOf(project, name, static element => element.Value).Take(1).Select(value => PathIn(project, value)).FirstOrDefault();

    /// <summary>What the elements of a name say, without what MSBuild computes.</summary>
    private static List<string> ValuesOf(string project, string name, Func<XElement, string?> value)
    {
        try
        {
            return
            [
                .. XDocument.Load(project).Descendants().Where(element => element.Name.LocalName == name)
                    .Select(element => value(element)?.Trim())
                    .OfType<string>()
                    .Where(static text => text.Length > 0 && !text.Contains("$(", StringComparison.Ordinal)),
            ];
        }
        catch (XmlException)
        {
            // The build says what is wrong with it.
            return [];
        }
    }

    private static string PathIn(string project, string path) =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, path.Replace('\\', '/')));

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
