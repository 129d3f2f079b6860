using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Binding;

/// <summary>One file, bound alone: its records, and what is wrong with them as a person reads it.</summary>
internal static class Bound
{
    private const string File = "sample.yaml";

    public static RecordFile Whole(string yaml)
    {
        var (record, issues) = Bind(yaml);
        Assert.Empty(issues);
        return record;
    }

    /// <summary>Rule, line and column of each issue, and its message.</summary>
    public static IReadOnlyList<string> Issues(string yaml) => Bind(yaml).Issues;

    public static ClaimRecord Claim(params string[] keys) => Whole(Figure(keys)).Series[0].Figures[0].Claims[0];

    public static SeriesRecord SeriesOf(params string[] keys) => Whole(Series(keys)).Series[0];

    public static UnitRecord Unit(string keys) => Whole($"units:\n  megawatt: {{ {keys} }}\n").Units[0];

    /// <summary>A figure whose keys begin in line 8, column 9.</summary>
    public static string Figure(params string[] keys) =>
        Series(["figures:", "  2025-03:", .. keys.SelectMany(key => key.Split('\n')).Select(key => "    " + key)]);

    /// <summary>A series whose keys begin in line 6, column 5.</summary>
    public static string Series(params string[] keys) =>
        "topic: Ice\nin: paper\narrests:\n    title: T\n    unit: arrest\n" + string.Concat(keys.Select(key => $"    {key}\n"));

    private static (RecordFile Record, IReadOnlyList<string> Issues) Bind(string yaml)
    {
        var read = YamlReader.Read(yaml, File);
        Assert.Empty(read.Issues);
        var bound = FileBinder.Bind(read, File, default);
        return (bound.Value, [.. bound.Issues.Items.Select(Describe)]);
    }

    private static string Describe(Issue issue) =>
        FormattableString.Invariant($"{issue.Rule.Id} {issue.Span.Line + 1},{issue.Span.Column + 1}: {issue.Message}");
}
