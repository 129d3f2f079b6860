using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Yaml;

/// <summary>Reads the text of a file into nodes with spans. YamlDotNet ends here.</summary>
internal static class YamlReader
{
    public const int MaximumBytes = 4 * 1024 * 1024;

    public const int MaximumDepth = 64;

    private static readonly YamlSpan Top = new(0, 0, 0, 0);

    /// <summary>Never throws but for the cancellation. Every issue that one pass can find is reported, not only the first.</summary>
    /// <param name="text">The file's text; null when it could not be decoded as text.</param>
    public static YamlDocument Read(string? text, string file, CancellationToken cancellation = default)
    {
        cancellation.Look();
        var issues = new IssueList(file);
        return new YamlDocument(Read(text, issues, cancellation), issues.InOrder());
    }

    private static MappingNode? Read(string? text, IssueList issues, CancellationToken cancellation)
    {
        if (text is null)
        {
            issues.Add(ReadingRules.NotText, Top);
            return null;
        }

        if (IsTooLarge(text))
        {
            issues.Add(ReadingRules.TooLarge, Top);
            return null;
        }

        var first = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var lines = new LineMap(text, first);
        var zero = text.IndexOf('\0');
        if (zero >= 0)
        {
            issues.Add(ReadingRules.NotText, lines.Between(zero, zero + 1));
            return null;
        }

        CharacterScan.Check(text, first, lines, issues, out var hasTab);
        if (hasTab)
        {
            TabScan.Check(text, first, lines, issues);
        }

        DirectiveScan.Check(text, first, lines, issues);
        return new NodeBuilder(text, first, lines, issues, cancellation).Build();
    }

    private static bool IsTooLarge(string text) =>
        text.Length > MaximumBytes || (text.Length > MaximumBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaximumBytes);
}
