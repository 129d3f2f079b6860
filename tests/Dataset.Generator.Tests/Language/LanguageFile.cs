using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Tests.Language;

/// <summary>A file of words as it is written, before the grammar makes tables of it.</summary>
internal sealed record LanguageFile(IReadOnlyList<string> Rows, IReadOnlyList<LanguageSection> Sections)
{
    public IEnumerable<LanguageLine> Lines => Sections.SelectMany(static section => section.Lines);

    /// <summary>Without the separators of a region, which some files have and others do not.</summary>
    public IEnumerable<string> Names => Sections.Select(static section => section.Name);

    public IEnumerable<string> Keys(string section) =>
        Sections.Single(one => one.Name == section).Lines.Select(static line => line.Key).Distinct();

    public static LanguageFile Open(string code)
    {
        using var stream = typeof(LanguageTable).Assembly.GetManifestResourceStream($"Dataset.Generator.Language.{code}.txt")!;
        var rows = new StreamReader(stream).ReadToEnd().TrimEnd('\n').Split('\n');
        var sections = new List<LanguageSection>();
        foreach (var row in rows.Where(static row => row.Length > 0 && row[0] != '#'))
        {
            if (row[0] == '[')
            {
                sections.Add(new LanguageSection(row[1..^1], []));
                continue;
            }

            var colon = row.IndexOf(':');
            var rest = row[(colon + 1)..].Trim();
            var wordings = rest is "" or ","
                ? rest.Select(static sign => sign.ToString())
                : rest.Split(',').Select(static wording => wording.Trim());
            sections[^1].Lines.Add(new LanguageLine(sections[^1].Name, row[..colon], [.. wordings]));
        }

        sections.RemoveAll(static section => section.Name.StartsWith("separators ", StringComparison.Ordinal));
        return new LanguageFile(rows, sections);
    }

    /// <summary>Whether a wording has one meaning in its family: a preposition may stand in several roles.</summary>
    public static bool IsExclusive(LanguageLine line) =>
        line.Section is not ("separators" or "grammar" or "ratio" or "per" or "per-total")
        && !line.Section.StartsWith("words ", StringComparison.Ordinal);

    /// <summary>The hedges behind a number are a family of their own: "near 500" and "500, near".</summary>
    public static string FamilyOf(LanguageLine line) => line.Section.Split(' ') switch
    {
        ["hedge", _] => line.Key == "after" ? "hedge after" : "hedge before",
        [var family and ("change" or "sense"), _] => family,
        _ => line.Section,
    };

    public static string MeaningOf(LanguageLine line) =>
        line.Section.Split(' ') is ["hedge" or "change" or "sense", var kind] ? kind : line.Key;
}

internal sealed record LanguageSection(string Name, List<LanguageLine> Lines);

internal sealed record LanguageLine(string Section, string Key, IReadOnlyList<string> Wordings);
