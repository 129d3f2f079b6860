using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Tables;

/// <summary>One table, a source that declares it, and one series with rows of it, by the stages without Roslyn.</summary>
internal sealed class TableSample
{
    private TableSample(RecordFile file, IReadOnlyList<string> issues) => (File, Issues) = (file, issues);

    /// <summary>The file of the series, expanded.</summary>
    public RecordFile File { get; }

    /// <summary>What was found wrong, as <c>file(line,column): DS7013: message</c>.</summary>
    public IReadOnlyList<string> Issues { get; }

    /// <summary>The figures of the only series, as <c>period: value</c>.</summary>
    public IReadOnlyList<string> Figures => [.. Assert.Single(File.Series.Items).Figures.Items.Select(Shown)];

    /// <summary>The only claim of the only figure.</summary>
    public ClaimRecord Claim => Assert.Single(Assert.Single(Assert.Single(File.Series.Items).Figures.Items).Claims.Items);

    /// <param name="rows">The keys below <c>rows</c>, in one line.</param>
    /// <param name="source">More keys of the source.</param>
    /// <param name="unit">The unit of the series.</param>
    /// <param name="series">More keys of the series, in one line.</param>
    /// <param name="name">The file name of the table.</param>
    /// <param name="units">More units, in one line.</param>
    public static TableSample Of(string table, string rows, string source = "", string unit = "person", string series = "",
        string name = "table.csv", string units = "")
    {
        var yaml = Yaml(table, rows, source, unit, series, name, units);
        var read = DatasetCompiler.ReadFile("topic.yaml", yaml, default);
        var tables = new Dictionary<string, Func<string?>>(StringComparer.Ordinal) { [name] = () => table };
        var (files, issues) = DatasetCompiler.ExpandAll([read.Value.Records], tables, default);
        return new(files[0], [.. read.Issues.Concat(issues).Select(read.Value.Spans.Locate).Select(Shown)]);
    }

    public static string Yaml(string table, string rows, string source = "", string unit = "person", string series = "",
        string name = "table.csv", string units = "") => $$"""
        topic: Topic
        in: table
        units:
          person: { plural: people }{{(units.Length == 0 ? "" : "\n  " + units)}}
        sources:
          table: { table: {{name}}, sha256: {{QuotedText.Sha256Hex(table)}}{{(source.Length == 0 ? "" : ", " + source)}} }
        counted:
          title: Counted
          unit: {{unit}}
        {{(series.Length == 0 ? "" : "  " + series)}}
          rows: { {{rows}} }
        """;

    public static string Shown(FigureRecord figure) => $"{figure.Key}: {figure.Claims[0].Value.Raw}";

    private static string Shown(Issue issue) =>
        FormattableString.Invariant($"{issue.Place.File}({issue.Span.Line + 1},{issue.Span.Column + 1}): {issue.Rule.Id}: {issue.Message}");
}
