using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>A file that a page shows.</summary>
internal sealed record PageFile(string Name, string Text);

/// <summary>
/// A page of <c>docs/diagnostics</c>, read as its readers read it: headings, and fenced blocks with the file's name above each.
/// </summary>
/// <param name="Found">Where the rule is found when it is not by the generator's rooms: <c>by the verify target</c>; else empty.</param>
/// <param name="Says">The lines under "Says".</param>
internal sealed record Page(
    string Id,
    string Title,
    string Severity,
    string Room,
    string Found,
    IReadOnlyList<string> Sections,
    IReadOnlyList<PageFile> Bad,
    IReadOnlyList<string> Says,
    IReadOnlyList<PageFile> Good)
{
    // What no Markdown file can show, or no reader can see in one.
    private static readonly (char Picture, char Control)[] Pictures = [('␀', '\0'), ('␇', '\a'), ('␉', '\t'), ('␤', '\u0085'),
        ('␏', '\uFEFF')];

    public static string Folder { get; } = Repository.PathOf("docs", "diagnostics");

    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(Folder, "DS*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The records that every sample may use: the block of the index.</summary>
    public static PageFile Shared { get; } = Assert.Single(
        Files(Split(File.ReadAllLines(Path.Combine(Folder, "README.md"))), "What every sample may use"));

    public static string PathOf(string id) => Path.Combine(Folder, id + ".md");

    public static Page Read(string id)
    {
        var lines = File.ReadAllLines(PathOf(id));
        var heading = Regex.Match(lines[0], "^# (DS[0-9]{4}): (.+)$");
        var kind = Regex.Match(lines[2], @"^\*\*(Error|Warning|Info)\*\* · (\w+)(?: · found (.+))?$");
        Assert.True(heading.Success
            && kind.Success, $"{id}.md does not begin with '# {id}: Title' and, two lines below, '**Error** · Room'.");
        var sections = Split(lines);
        return new(
            heading.Groups[1].Value,
            heading.Groups[2].Value,
            kind.Groups[1].Value,
            kind.Groups[2].Value,
            kind.Groups[3].Value,
            [.. sections.Keys],
            Files(sections, "Bad"),
            [.. Files(sections, "Says", isNamed: false).SelectMany(file => file.Text.TrimEnd('\n').Split('\n'))],
            Files(sections, "Good"));
    }

    /// <summary>Puts lines under "Says": for a maintainer who changed a message on purpose, and reads the difference.</summary>
    public static void Write(string id, IEnumerable<string> says)
    {
        var text = File.ReadAllText(PathOf(id));
        File.WriteAllText(PathOf(id),
            Regex.Replace(text, "(## Says\n\n```text\n)(?:.*\n)*?(```\n)",
            match => match.Groups[1].Value + string.Concat(says.Select(line => line + "\n")) + match.Groups[2].Value));
    }

    /// <summary>The named files of a whole page, in their order.</summary>
    public static IReadOnlyList<PageFile> FilesOf(string path)
    {
        var sections = Split(File.ReadAllLines(path));
        return [.. sections.Keys.SelectMany(heading => Files(sections, heading))];
    }

    /// <summary>The lines of each section by its heading; those above the first heading are left out.</summary>
    private static Dictionary<string, List<string>> Split(IEnumerable<string> lines)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? section = null;
        var isFenced = false;
        foreach (var line in lines)
        {
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isFenced && line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add(line[3..], section = []);
            }
            else
            {
                section?.Add(line);
            }
        }

        return sections;
    }

    private static List<PageFile> Files(Dictionary<string, List<string>> sections, string heading, bool isNamed = true)
    {
        var files = new List<PageFile>();
        if (!sections.TryGetValue(heading, out var lines))
        {
            return files;
        }

        var name = string.Empty;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Regex.Match(lines[i], "^`([^`]+)`") is { Success: true } named)
            {
                name = named.Groups[1].Value;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = lines.FindIndex(i + 1, line => line == "```");
                Assert.True(name.Length > 0 || !isNamed, $"A block under '{heading}' has no line above it that names its file.");
                files.Add(new(name, Block(lines[i], lines[(i + 1)..end])));
                (i, name) = (end, string.Empty);
            }
        }

        return files;
    }

    /// <summary>
    /// The text of a block. Behind the fence, <c>repeat 200</c> repeats the last line, and <c>control-pictures</c> turns pictures into what
    /// they show.
    /// </summary>
    private static string Block(string fence, List<string> lines)
    {
        if (Regex.Match(fence, " repeat ([0-9]+)") is { Success: true } repeat)
        {
            lines.AddRange(Enumerable.Repeat(lines[^1], int.Parse(repeat.Groups[1].Value, CultureInfo.InvariantCulture) - 1).ToList());
        }

        var text = string.Concat(lines.Select(line => line + "\n"));
        return fence.Contains(" control-pictures", StringComparison.Ordinal)
            ? Pictures.Aggregate(text, (all, one) => all.Replace(one.Picture, one.Control))
            : text;
    }
}
