using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Bulk;
using Dataset.Tool.Factchecking;
using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Tests.Factchecking;

/// <summary>Drafts of a test against the data of the project.</summary>
internal static class Draft
{
    private static readonly Lazy<FactIndex> Data = new(() => IndexOf(Repository.PathOf("data")));

    public static FactIndex Index => Data.Value;

    public static FactIndex IndexOf(string records)
    {
        var folder = RecordFolder.Read(records, CancellationToken.None);
        return FactIndex.Build(folder.Bind(CancellationToken.None).Value, folder.Model(CancellationToken.None),
            BulkRows.Read(folder, CancellationToken.None).Rows, LanguageTable.English);
    }

    public static IReadOnlyList<NumberFinding> Check(string text, string format = "text", FactIndex? index = null) =>
        Factcheck.Check(DraftReader.Read(text, "draft", DraftFormats.ByName[format]), index ?? Index, CancellationToken.None);

    /// <summary>"hedge lost: 8,300; Border.Crossings.February2025" for each number that may be a statistic.</summary>
    public static string[] Verdicts(string text, string format = "text", FactIndex? index = null) =>
    [
        .. Check(text, format, index)
            .Where(finding => finding.Verdict != ProseVerdict.NotStatistic)
            .Select(finding => $"{finding.Verdict.Words()}: {finding.Words}"
                + (finding.Facts.Count > 0 ? "; " + string.Join(", ", finding.Facts.Select(fact => fact.Name).Distinct()) : string.Empty)),
    ];

    /// <summary>The words of a draft as they are read.</summary>
    public static string Words(string text, string format) => DraftReader.Read(text, "draft", DraftFormats.ByName[format]).Text;

    /// <summary>Runs the command on a file of a folder of its own: the exit code and the lines.</summary>
    public static (int Exit, string[] Lines) Run(string name, string text, params string[] more) =>
        Run(name, System.Text.Encoding.UTF8.GetBytes(text), more);

    public static (int Exit, string[] Lines) Run(string name, byte[] bytes, params string[] more)
    {
        using var folder = new Folder();
        File.WriteAllBytes(Path.Combine(folder.Root, name), bytes);
        var output = new StringWriter();
        var console = ToolConsoleOf(output, folder.Root);
        var exit = CommandTable.Run(["factcheck", name, "--records", Repository.PathOf("data"), .. more], console);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Frame.ToolConsole ToolConsoleOf(StringWriter output, string folder)
    {
        var aside = new StringWriter();
        return new() { Output = output, Error = new Tee(output, aside), Folder = folder };
    }

    /// <summary>What is said beside the answer, but for the folders that were found.</summary>
    private sealed class Tee(StringWriter output, StringWriter aside) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            (value?.StartsWith("Records in ", StringComparison.Ordinal) == true ? aside : output).WriteLine(value);
        }
    }
}
