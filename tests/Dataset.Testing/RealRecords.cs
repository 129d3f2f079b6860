using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Generator;

namespace Dataset.Testing;

/// <summary>
/// The records of documents that the package is made of, copied under other names until there are as many figures: their own number of
/// figures a series, words a quotation, claims, disputes, checks and conflicts, and their documents as often as their topics. What belongs
/// to neither is there once, and the records of tables are left out, which other rows measure.
/// </summary>
public sealed partial class RealRecords(int figures) : IRecords
{
    private static readonly string[] Names = [.. ShippedRecords.Files.Where(static name => IsOfDocuments(ShippedRecords.Text(name)))];

    private static readonly Lazy<int> OfOneCopy = new(static () => new RealRecords(1).Files.Sum(static file =>
        DatasetCompiler.ReadFile(file.Name, file.Text, default).Value.Records.Series.Sum(static series => series.Figures.Count)));

    private readonly int _least = figures;

    /// <summary>How many copies there are.</summary>
    public int Copies => _least == 1 ? 1 : (_least + OfOneCopy.Value - 1) / OfOneCopy.Value;

    /// <summary>Whole copies, so at least as many as were asked for.</summary>
    public int Figures => Copies * OfOneCopy.Value;

    /// <inheritdoc/>
    public IReadOnlyList<SyntheticFile> Files =>
    [
        new("declared.yaml", Declared()),
        .. Enumerable.Range(0, Copies).SelectMany(static copy => Names.Select(name => new SyntheticFile(
            Suffix(copy) + name, Renamed(copy, Measures().Replace(ShippedRecords.Text(name), string.Empty))))),
        .. Enumerable.Range(0, Copies).Select(static copy => new SyntheticFile(Suffix(copy) + "sources.yaml", Sources(copy))),
    ];

    /// <inheritdoc/>
    public SyntheticFile Lock => new("quotes.lock", string.Concat(
        Enumerable.Range(0, Copies).SelectMany(static copy => ShippedRecords.Text("quotes.lock").Split('\n')
            .Where(line => IsOfTopics(line) || (copy == 0 && line.Contains("\tanchors.", StringComparison.Ordinal)))
            .Select(line => Suffix(copy) + Renamed(copy, line) + "\n"))));

    private static string Declared()
    {
        var text = ShippedRecords.Text("sources.yaml");
        return Renamed(0, text[..text.IndexOf("\nsources:\n", StringComparison.Ordinal)]);
    }

    private static string Sources(int copy)
    {
        var text = ShippedRecords.Text("sources.yaml");
        var blocks = text[(text.IndexOf("\nsources:\n", StringComparison.Ordinal) + "\nsources:\n".Length)..].Split("\n\n");
        var kept = string.Join("\n\n", blocks.Where(static block => block.Contains("\n    text: ", StringComparison.Ordinal)));
        return "sources:\n" + TextFile().Replace(Original().Replace(Renamed(copy, kept), string.Empty), $"${{1}}{Suffix(copy)}");
    }

    private static string Renamed(int copy, string text)
    {
        var number = copy.ToString("000", CultureInfo.InvariantCulture);
        text = Reference().Replace(text, $"${{1}}{number}.");
        text = Topic().Replace(text, "${1}" + number);
        return SourceKey().Replace(text, "$0-" + number);
    }

    private static string Suffix(int copy) => copy.ToString("000", CultureInfo.InvariantCulture) + "-";

    private static bool IsOfDocuments(string text) =>
        Topic().IsMatch(text) && !text.Contains("\n  rows:", StringComparison.Ordinal);

    private static bool IsOfTopics(string line) => Names.Any(name =>
        line.Contains($"\t{Path.GetFileNameWithoutExtension(name)}.", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\w.-])(border|enforcement|targets)\.(?=[a-z])")]
    private static partial Regex Reference();

    [GeneratedRegex("(?m)^(topic: [A-Za-z]+)$")]
    private static partial Regex Topic();

    [GeneratedRegex(
        @"(?<![\w./-])(new-york-post-rewrite|target-3000-article|arrest-pace-article|quota-1200-article|feb5-article"
        + @"|white-house-\d{4}-\d\d-\d\d)(?![\w./-])")]
    private static partial Regex SourceKey();

    // What a series measures beside those of the tables that are left out.
    [GeneratedRegex("(?m)^  measures:\n(    .*\n)+")]
    private static partial Regex Measures();

    [GeneratedRegex("(?m)^(    text: )")]
    private static partial Regex TextFile();

    [GeneratedRegex("(?m)^    original(_sha256)?: .*\n")]
    private static partial Regex Original();
}
