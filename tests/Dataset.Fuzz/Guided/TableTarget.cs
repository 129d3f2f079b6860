using System.Text;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Tables;

namespace Dataset.Fuzz.Guided;

/// <summary>
/// A table: two bytes that say how it is written, and its text. Its cells are the same when they are written anew, each in quotation marks;
/// and a record that takes its rows has no more figures than it has cells.
/// </summary>
internal static class TableTarget
{
    private const string Name = "table.csv";

    private static readonly string Delimiters = ",;\t| ";

    private static readonly string[] Rows =
    [
        "period: Year, value: Value, by: Code",
        "period: { year: Year, month: Month }, value: Value, area: Country, unit: Unit, by: Code",
        "period: { columns: 2013 .. 2015 }, by: Code",
        "period: Period, value: Value, hedge: Hedge, uncertainty: Uncertainty, scale: Scale, status: Status, where: { Code: [A, B] }",
    ];

    private static readonly EquatableArray<FixedColumnRecord> FixedColumns = new FixedColumnRecord[]
    {
        new("Country", 1, 12), new("Code", 14, 16), new("Year", 18, 21), new("Value", 23, null),
    }.ToEquatable();

    public static void Run(byte[] bytes)
    {
        if (bytes.Length < 2)
        {
            return;
        }

        var text = Encoding.UTF8.GetString(bytes, 2, bytes.Length - 2);
        var dialect = new TableDialectRecord(
            Delimiters[bytes[0] % Delimiters.Length],
            SkipRows: bytes[1] % 3,
            HeaderRows: bytes[1] / 3 % 3,
            Comment: bytes[1] / 9 % 2 == 0 ? null : "#",
            Missing: new[] { "NA", "-" }.ToEquatable(),
            Columns: bytes[1] / 18 % 3 == 0 ? FixedColumns : default);
        var table = Read(text, dialect);
        if (table is not null)
        {
            ReadAgain(table);
        }

        Expand(text, dialect, Rows[bytes[1] / 54 % Rows.Length]);
    }

    private static Table? Read(string text, TableDialectRecord dialect)
    {
        var read = DatasetCompiler.ReadTable(new("topic.yaml", "table", Name, string.Empty, dialect, null, null), Name, text, default);
        foreach (var issue in read.Issues.Items)
        {
            FindingException.ThrowIf(issue.Rule.Id == PipelineRules.GeneratorFailed.Id, () => issue.Message);
        }

        for (var row = 0; row < read.Value.RowCount; row++)
        {
            for (var column = 0; column < read.Value.Columns.Count; column++)
            {
                var place = read.Value.PlaceOf(row, column);
                FindingException.ThrowIf(
                    place.Column < 0 || place.EndColumn < place.Column || place.Line < read.Value.Line(row) - 1,
                    () => $"the cell {row}, {column} is at ({place.Line},{place.Column})-({place.EndLine},{place.EndColumn})");
            }
        }

        return read.Value.IsWhole ? read.Value : null;
    }

    private static void ReadAgain(Table table)
    {
        var written = new StringBuilder();
        Write(written, table.Columns);
        for (var row = 0; row < table.RowCount; row++)
        {
            Write(written, Cells(table, row));
        }

        var again = Read(written.ToString(), new(',', 0, 1, null, default, default));
        FindingException.ThrowIf(
            again is null || !again.Columns.Equals(table.Columns) || again.RowCount != table.RowCount
            || Enumerable.Range(0, table.RowCount).Any(row => !Cells(table, row).SequenceEqual(Cells(again, row))),
            () => $"written anew it is another table:\n{written}");
    }

    private static void Write(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');

    private static IEnumerable<string> Cells(Table table, int row) =>
        Enumerable.Range(0, table.Columns.Count).Select(column => table.Text(row, column));

    private static void Expand(string text, TableDialectRecord dialect, string rows)
    {
        var delimiter = dialect.Delimiter == '\t' ? "tab" : $"\"{dialect.Delimiter}\"";
        var columns = dialect.Columns.IsEmpty ? string.Empty : $", columns: {{ {string.Join(", ", dialect.Columns.Select(
            static column => $"{column.Name}: {column.First}{(column.Last is { } last ? $"-{last}" : "-")}"))} }}";
        var comment = dialect.Comment is { } prefix ? $", comment: \"{prefix}\"" : string.Empty;
        var written = $"delimiter: {delimiter}, skip_rows: {dialect.SkipRows}, header_rows: {dialect.HeaderRows}{comment}{columns}";
        var read = DatasetCompiler.ReadFile("topic.yaml", $$"""
            topic: Topic
            in: table
            units: { kilogram: { plural: kilograms, kind: measure, symbols: [kg] } }
            sources:
              table: { table: table.csv, sha256: {{QuotedText.Sha256Hex(text)}}, missing: [NA, "-"], {{written}} }
            counted: { title: Counted, unit: kilogram, rows: { {{rows}} } }
            """, default);
        var tables = new Dictionary<string, Func<string?>>(StringComparer.Ordinal) { [Name] = () => text };
        var (files, issues) = DatasetCompiler.ExpandAll([read.Value.Records], tables, default);
        foreach (var issue in issues)
        {
            FindingException.ThrowIf(issue.Rule.Id == PipelineRules.GeneratorFailed.Id, () => issue.Message);
        }

        var cells = new HashSet<(int, int)>();
        foreach (var cell in files.SelectMany(static file => file.Series).SelectMany(static series => series.Figures)
            .SelectMany(static figure => figure.Claims).SelectMany(static claim => claim.Cells))
        {
            FindingException.ThrowIf(!cells.Add((cell.Line, cell.Position)), () => $"{cell} is read twice");
        }
    }
}
