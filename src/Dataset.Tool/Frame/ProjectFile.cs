using System.IO.Enumeration;
using System.Xml;
using System.Xml.Linq;

namespace Dataset.Tool.Frame;

/// <summary>What a project file writes out of its dataset. What MSBuild computes is not known, but for the folder of the project.</summary>
internal sealed class ProjectFile
{
    private static readonly string[] OwnFolder = ["$(MSBuildProjectDirectory)", "$(MSBuildThisFileDirectory)", "$(ProjectDir)"];

    private static readonly string[] Computed = ["$(", "@(", "%("];

    private readonly string _folder;
    private readonly List<XElement> _elements;

    private ProjectFile(string path)
    {
        _folder = Path.GetDirectoryName(path)!;
        _elements = Elements(path);
    }

    /// <summary>The folder of the records; null where it is not said.</summary>
    public string? Records =>
        _elements.Where(static one => one.Name.LocalName == "DatasetRecords").SelectMany(static one => Written(one.Value)).Take(1)
            .Select(PathOf).FirstOrDefault();

    /// <summary>The folders that it names in <c>DatasetDocuments</c> and in items <c>DatasetDocumentFolder</c>.</summary>
    public IReadOnlyList<string> Documents =>
    [
        .. _elements.Where(static one => one.Name.LocalName == "DatasetDocuments").SelectMany(static one => Written(one.Value))
            .Concat(Items("DatasetDocumentFolder").SelectMany(static one => Written(one.Attribute("Include")?.Value)))
            .Select(PathOf)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The files that it marks as tables, in ordinal order.</summary>
    public IReadOnlyList<string> Tables
    {
        get
        {
            var files = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var item in Items("AdditionalFiles"))
            {
                if (IsTable(item))
                {
                    files.UnionWith(FilesOf(item, "Include").Except(FilesOf(item, "Exclude"), StringComparer.Ordinal));
                }

                files.ExceptWith(FilesOf(item, "Remove"));
            }

            return [.. files];
        }
    }

    /// <summary>The projects of a folder, in the order of their names.</summary>
    public static IEnumerable<ProjectFile> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.*proj", new EnumerationOptions()).Order(StringComparer.Ordinal)
            .Select(static path => new ProjectFile(path));

    private static List<XElement> Elements(string path)
    {
        try
        {
            return [.. XDocument.Parse(RegularFile.ReadAllText(path)).Descendants()];
        }
        catch (XmlException)
        {
            // The build says what is wrong with it.
            return [];
        }
    }

    private IEnumerable<XElement> Items(string name) => _elements.Where(one => one.Name.LocalName == name);

    private static bool IsTable(XElement item) =>
        (item.Attribute("DatasetTable")?.Value ?? item.Elements().FirstOrDefault(static one => one.Name.LocalName == "DatasetTable")?.Value)
            ?.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) == true;

    private IEnumerable<string> FilesOf(XElement item, string attribute) =>
        Written(item.Attribute(attribute)?.Value).SelectMany(Expand);

    /// <summary>The parts of a list, without what MSBuild computes.</summary>
    private static IEnumerable<string> Written(string? list)
    {
        var text = OwnFolder.Aggregate(
            list ?? string.Empty, static (all, name) => all.Replace(name, "./", StringComparison.OrdinalIgnoreCase));
        return text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(static part => !Computed.Any(part.Contains));
    }

    private string PathOf(string path) => Path.GetFullPath(Path.Combine(_folder, path.Replace('\\', '/')));

    /// <summary>The files of a pattern: <c>*</c> and <c>?</c> in a name, <c>**</c> for any folders.</summary>
    private IEnumerable<string> Expand(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var plain = parts.TakeWhile(static part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
        if (plain == parts.Length)
        {
            return [PathOf(pattern)];
        }

        var start = PathOf(string.Concat(parts.Take(plain).Select(static part => part + "/")));
        return Directory.Exists(start) ? Matches(start, parts[plain..]) : [];
    }

    private static IEnumerable<string> Matches(string folder, ReadOnlyMemory<string> parts)
    {
        var (part, rest) = (parts.Span[0], parts[1..]);
        if (part == "**")
        {
            // Alone at the end it is every file below.
            var behind = rest.Length == 0 ? new[] { "*" } : rest;
            return Matches(folder, behind).Concat(Folders(folder).SelectMany(one => Matches(one, parts)));
        }

        return rest.Length == 0 ? Directory.EnumerateFiles(folder).Where(path => IsMatch(part, path))
            : Folders(folder).Where(path => IsMatch(part, path)).SelectMany(path => Matches(path, rest));
    }

    private static bool IsMatch(string part, string path) => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(path));

    // A link may lead in a circle, so a table behind one is named.
    private static IEnumerable<string> Folders(string folder) => Directory.EnumerateDirectories(folder, "*",
        new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint });
}
