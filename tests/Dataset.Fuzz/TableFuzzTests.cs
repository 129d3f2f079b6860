using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Fuzz;

/// <summary>Tables made wrong at random, with rows of several kinds: no crash, and every figure is what a second reading has.</summary>
public sealed partial class TableFuzzTests
{
    private const int Tables = 6_000;

    private const string Long = "Country,Code,Year,Value,Unit\r\n\"Arab World, the\",ARB,2014,2905.10,kg\r\nCentral,CEB,2014,\"1,463\",kg\n"
        + "Central,CEB,2015,-7,kg\n\"A \"\"quoted\"\" one\nof two lines\",AQO,2015,0.50,kg\nArab World,ARB,2015,,kg\n";

    private const string Wide = "Country,Code,2013,2014,2015\nArab World,ARB,1,2.5,\nCentral,CEB,,3,4\n\"South\",STH,5,6,7\n";

    private static readonly Sample[] Samples =
    [
        new(Long, "period: Year, value: Value", By: "Code"),
        new(Long, "period: Year, value: Value, area: Country, unit: Unit", By: "Code"),
        new(Long, "period: { year: Year }, value: Value", Codes: ["CEB"]),
        new(Long, "period: Year, value: Value", By: "Country", Times: 1000),
        new(Wide, "period: { columns: 2013 .. 2015 }", By: "Code"),
        new(Wide, "period: { columns: [2013, 2015] }", By: "Code", Codes: ["ARB", "CEB"]),
    ];

    private static readonly string[] Hostile =
    [
        "\"", "\"\"", ",", "\n", "\r", "\r\n", "\r\r", ";", "\t", " ", "\u00A0", "\uFEFF", "\0", "\u202E",
        "=1+1", "1e5", "1e-40", "…", "...", "(5)",
        "(1,234)", "<5", "±", "%", "$", "−", "--", "99999999999999999999999999999999",
        "2014", "2014-13", "Q1 2014", "0", ".", ",,", "NA", "é", "٣",
    ];

    [Fact]
    public void Every_figure_of_a_mutated_table_is_the_number_of_its_cell()
    {
        var (accepted, refused, figures) = (0, 0, 0);
        for (var number = 0; number < Tables; number++)
        {
            var random = new Random(20261126 + number);
            var sample = Samples[number < Samples.Length ? number : random.Next(Samples.Length)];
            var text = number < Samples.Length ? sample.Table : Mutated(random, sample.Table);
            var (file, issues) = Read(text, sample.Rows);
            Assert.DoesNotContain(issues, issue => issue.Rule.Id == "DS9001");
            if (issues.Any(issue => issue.Rule.Severity == RuleSeverity.Error))
            {
                refused++;
                continue;
            }

            accepted++;
            try
            {
                figures += Compare(file, sample, SecondReading(text));
            }
            catch (Xunit.Sdk.XunitException different)
            {
                Assert.Fail($"table {number}, {sample.Rows}:\n{different.Message}\n{text}");
            }
        }

        // A run in which nothing is refused, or nothing read, tests nothing.
        Assert.InRange(accepted, Tables / 20, Tables);
        Assert.InRange(refused, Tables / 20, Tables);
        Assert.InRange(figures, Tables / 10, int.MaxValue);
    }

    /// <summary>Each figure against its row, and the rows without a figure; how many figures there are.</summary>
    private static int Compare(RecordFile file, Sample sample, List<(int Line, List<string> Cells)> expected)
    {
        var header = expected[0].Cells.ConvertAll(Collapsed);
        var read = new HashSet<(int Line, int Position)>();
        foreach (var series in file.Series)
        {
            foreach (var figure in series.Figures)
            {
                var claim = Assert.Single(figure.Claims.Items);
                var cell = Assert.Single(claim.Cells.Items);
                var row = Assert.Single(expected, row => row.Line == cell.Line);
                Assert.True(read.Add((cell.Line, cell.Position)), $"{cell} is read twice");
                Assert.Equal(row.Cells[cell.Position - 1].Trim(), cell.Text);
                Assert.Equal(header[cell.Position - 1], cell.Column);
                Assert.Equal(sample.By is { } by ? $"Counted: {Beside(row.Cells, by)}" : "Counted", series.Title);
                Assert.Equal(PeriodOf(sample.Table == Wide ? cell.Column : Beside(row.Cells, "Year"), figure.Key), figure.Period);
                if (Plain().IsMatch(cell.Text))
                {
                    var value = decimal.Parse(cell.Text.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
                    Assert.Equal(value * sample.Times, claim.Value.Low?.Value);
                }
            }
        }

        // Each cell of a row that is taken is read, unless it is empty, and none of another row.
        var cells = from row in expected.Skip(1)
                    where sample.Codes is null || sample.Codes.Contains(Beside(row.Cells, "Code"))
                    from column in ColumnsOfNumbers()
                    where row.Cells[column].Trim().Length > 0
                    select (row.Line, column + 1);
        Assert.Equal(cells.Order(), read.Order());
        return read.Count;

        string Beside(List<string> cells, string column) => Collapsed(cells[header.IndexOf(column)]);

        IEnumerable<int> ColumnsOfNumbers() => sample.Table == Long ? [header.IndexOf("Value")]
            : sample.Rows.Contains("..", StringComparison.Ordinal)
                ? Enumerable.Range(header.IndexOf("2013"), header.IndexOf("2015") - header.IndexOf("2013") + 1)
            : [header.IndexOf("2013"), header.IndexOf("2015")];
    }

    /// <summary>The year that a cell or a header prints, or a quarter of it; no mutant prints another period that is read.</summary>
    private static PeriodSyntax PeriodOf(string printed, string raw)
    {
        var period = Period().Match(printed);
        Assert.True(period.Success, $"'{printed}' was read as a period");
        var year = int.Parse(period.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        CalendarPart part = int.TryParse(period.Groups["quarter"].ValueSpan, CultureInfo.InvariantCulture, out var quarter)
            ? new(CalendarUnit.Quarter, year, quarter, 0)
            : new(CalendarUnit.Year, year, 0, 0);
        return new(raw, new(null, part, 0), To: null, Days: 0, IsUncertain: false);
    }

    private static (RecordFile File, IReadOnlyList<Issue> Issues) Read(string table, string rows)
    {
        var read = DatasetCompiler.ReadFile("topic.yaml", $$"""
            topic: Topic
            in: table
            units: { kilogram: { plural: kilograms, kind: measure, symbols: [kg] } }
            sources: { table: { table: table.csv, sha256: {{QuotedText.Sha256Hex(table)}} } }
            counted: { title: Counted, unit: kilogram, rows: { {{rows}} } }
            """, default);
        Assert.Empty(read.Issues);
        var tables = new Dictionary<string, Func<string?>>(StringComparer.Ordinal) { ["table.csv"] = () => table };
        var (files, issues) = DatasetCompiler.ExpandAll([read.Value.Records], tables, default);
        return (files[0], issues.Items);
    }

    private static string Mutated(Random random, string table)
    {
        var text = new StringBuilder(table);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0:
                    text.Insert(at, Hostile[random.Next(Hostile.Length)]);
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
                    break;
                case 2:
                    text[at] = (char)('0' + random.Next(10));
                    break;
                case 3:
                    var lines = text.ToString().Split('\n').ToList();
                    lines.Insert(random.Next(1, lines.Count), lines[random.Next(lines.Count)]);
                    text = new(string.Join('\n', lines));
                    break;
                default:
                    var cells = text.ToString().Split(',');
                    cells[random.Next(cells.Length)] = Hostile[random.Next(Hostile.Length)];
                    text = new(string.Join(',', cells));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>RFC 4180 a character at a time, and nothing of the reader under test: each row with its line and cells.</summary>
    private static List<(int Line, List<string> Cells)> SecondReading(string text)
    {
        var rows = new List<(int Line, List<string> Cells)>();
        var (cells, cell, isQuoted, line, first) = (new List<string>(), new StringBuilder(), false, 1, 1);
        text = (text.StartsWith('\uFEFF') ? text[1..] : text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') + "\n";
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            line += c == '\n' ? 1 : 0;
            if (isQuoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (text[at + 1] == '"')
                {
                    cell.Append(text[++at]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"' && cell.ToString().Trim(' ').Length == 0)
            {
                cell.Clear();
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    if (cells.Count > 1 || cells[0].Length > 0)
                    {
                        rows.Add((first, cells));
                    }

                    (cells, first) = ([], line);
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }

    /// <summary>A table, and what is taken of it: by a column, the rows of some codes.</summary>
    /// <param name="Taken">Its <c>rows:</c>, but for <c>by</c>, <c>where</c> and <c>times</c>.</param>
    private sealed record Sample(string Table, string Taken, string? By = null, string[]? Codes = null, int Times = 1)
    {
        public string Rows => Taken + (By is null ? string.Empty : $", by: {By}")
            + (Codes is null ? string.Empty : $", where: {{ Code: [{string.Join(", ", Codes)}] }}")
            + (Times == 1 ? string.Empty : $", times: {Times}");
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^-?([0-9]{1,20}|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]{1,8})?$")]
    private static partial Regex Plain();

    [GeneratedRegex("^(Q(?<quarter>[1-4]) )?(?<year>[0-9]{4})$")]
    private static partial Regex Period();
}
