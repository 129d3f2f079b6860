using System.CommandLine;

namespace Dataset.Tool.Frame;

/// <summary>The folders of a dataset: named by options, or found above the current folder.</summary>
/// <param name="Records">The folder of the records and their locks.</param>
/// <param name="Documents">The folders of the documents' texts, maybe absent; empty where none was named or found.</param>
/// <param name="Tables">Tables of other folders: named by options, else those that the project marks.</param>
internal sealed record DatasetFolders(string Records, IReadOnlyList<string> Documents, IReadOnlyList<string> Tables)
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

    public static Option<string[]> TablesOption(string name = "--table", string whose = "the records") => new(name)
    {
        Description = $"A table outside the folder of {whose}; may be given several times. Without it: those that the project marks.",
        DefaultValueFactory = static _ => [],
    };

    /// <summary>The folders of a command line; what it leaves out is looked for, and what was found is said beside the answer.</summary>
    /// <exception cref="UsageException">There are no records, or several folders of them, or no such table.</exception>
    public static DatasetFolders Find(
        DirectoryInfo? records, IReadOnlyList<DirectoryInfo>? documents, IReadOnlyList<string>? tables, ToolConsole console)
    {
        var named = documents?.Select(static folder => folder.FullName).ToList() ?? [];
        var folders = (records is not null ? OfRecords(records.FullName) : Above(console.Folder)).WithTables(tables, console);
        folders = named.Count > 0 ? folders with { Documents = named } : folders;
        folders.RecoverChanges(console);
        if (records is not null && named.Count > 0)
        {
            return SayAbsent(folders, console);
        }

        console.Error.WriteLine(folders.Documents.Count > 0
            ? $"Records in {Shown(folders.Records, console)}, documents in "
                + $"{string.Join(", ", folders.Documents.Select(folder => Shown(folder, console)))}."
            : $"Records in {Shown(folders.Records, console)}.");
        return SayAbsent(folders, console);
    }

    /// <summary>The folder of the records and the tables, for a command that reads no document.</summary>
    /// <exception cref="UsageException">There are no records, or several folders of them, or no such table.</exception>
    public static DatasetFolders FindRecords(DirectoryInfo? records, IReadOnlyList<string>? tables, ToolConsole console)
    {
        if (records is not null)
        {
            var given = OfRecords(records.FullName).WithTables(tables, console);
            given.RecoverChanges(console);
            return given;
        }

        var found = Above(console.Folder).WithTables(tables, console);
        found.RecoverChanges(console);
        console.Error.WriteLine($"Records in {Shown(found.Records, console)}.");
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

    /// <summary>
    /// The folders of the documents, for a command that verifies records; none where there are none and the records have tables, which can
    /// be verified without: that is said beside the answer.
    /// </summary>
    /// <exception cref="UsageException">There is nothing that could be verified.</exception>
    public IReadOnlyList<string> DocumentsFor(RecordFolder records, ToolConsole console)
    {
        if (Documents.Count > 0 || !records.HasTables)
        {
            return RequireDocuments();
        }

        console.Error.WriteLine(
            "There are no documents at hand: the tables are verified, and quotations compared with quotes.lock alone.");
        return [];
    }

    /// <summary>What a killed run left between two moves is taken back before anything is read.</summary>
    private void RecoverChanges(ToolConsole console) =>
        ChangeJournal.Recover(Records, [.. Documents, .. Tables.Select(static table => Path.GetDirectoryName(table)!)], console);

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
        foreach (var project in ProjectFile.In(folder))
        {
            if (project.Records is { } records && Directory.Exists(records))
            {
                var documents = project.Documents is { Count: > 0 } named ? named : BesideRecords(records);
                yield return new(records, documents, project.Tables);
            }
        }

        if (Path.Combine(folder, "data") is var data && HoldsRecords(data))
        {
            yield return OfRecords(data);
        }
    }

    /// <summary>The folders of a dataset whose records are known: the projects above these may name the rest.</summary>
    public static DatasetFolders OfRecords(string records)
    {
        var folder = Path.TrimEndingDirectorySeparator(records);
        List<ProjectFile> projects = Path.GetDirectoryName(folder) is { } parent ? [.. ProjectFile.In(parent)] : [];
        var named = projects.Select(static project => project.Documents).Where(static folders => folders.Count > 0).ToList();
        var own = projects.Where(project => project.Records is not { } other || Path.TrimEndingDirectorySeparator(other) == folder);

        // A folder that the project names and that is not there yet is where its documents will be.
        return new(
            records,
            named.Find(static folders => folders.Any(Directory.Exists))
                ?? (BesideRecords(records) is { Count: > 0 } beside ? beside : named.FirstOrDefault() ?? []),
            [.. own.SelectMany(static project => project.Tables).Distinct(StringComparer.Ordinal)]);
    }

    /// <exception cref="UsageException">One of them is not there.</exception>
    private DatasetFolders WithTables(IReadOnlyList<string>? named, ToolConsole console)
    {
        List<string> tables = [.. (named ?? []).Select(path => Path.GetFullPath(Path.Combine(console.Folder, path)))];
        return tables.Find(static path => !File.Exists(path)) is { } absent
            ? throw new UsageException($"There is no table {absent}. Correct its name, or leave the option out.")
            : tables.Count == 0 ? this : this with { Tables = tables };
    }

    private static List<string> BesideRecords(string records)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(records)) is { } parent
            && Path.Combine(parent, "documents") is var beside && Directory.Exists(beside))
        {
            return [beside];
        }

        List<string> named = [.. (Environment.GetEnvironmentVariable("DATASET_DOCUMENTS") ?? string.Empty)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return named.Exists(Directory.Exists) ? named : [];
    }

    private static IEnumerable<string> Subfolders(DirectoryInfo folder) =>
        Directory.EnumerateDirectories(folder.FullName, "*", new EnumerationOptions()).Order(StringComparer.Ordinal);

    private static readonly string[] OwnKeys = ["topic", "sources", "units", "agents", "anchors", "checks", "conflicts"];

    /// <summary>Whether a YAML file in it begins a topic or declares something: other YAML is none of ours.</summary>
    private static bool HoldsRecords(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.yaml", new EnumerationOptions()).Any(IsRecord);

    private static bool IsRecord(string file)
    {
        try
        {
            return RegularFile.ReadAllText(file).TrimStart('\uFEFF').Split('\n')
                .Any(static line => OwnKeys.Contains(line.Split(':', 2) is [var key, _] ? key.TrimEnd() : null));
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
