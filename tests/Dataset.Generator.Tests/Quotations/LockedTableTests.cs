using Dataset.Generator.Language;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>A table has one line in the lock, which tells its file, its hash and how many of its cells are numbers of figures.</summary>
public sealed class LockedTableTests
{
    private const string Csv = "Year,Place,Ships\n2024,here,7\n2024,there,8\n2025,here,9\n2025,there,\n";

    private static readonly string Hash = QuotedText.Sha256Hex(Csv);

    [Theory]
    [InlineData("tables.ships", 2, null)]
    [InlineData("tables.ships", 3, "DS4034 the table: it counts 3 of its cells, and the records read 2")]
    [InlineData("tables.boats", 2, "DS4008 tables.boats; DS4034 the table: it has no line for it")]
    public void The_line_is_compared_with_what_the_records_read(string owner, int cells, string? expected) =>
        Assert.Equal(expected ?? string.Empty, Issues(Line(owner, cells, Hash), "where: { Place: here }"));

    [Fact]
    public void Another_edition_of_the_file_is_told() =>
        Assert.Equal(
            "DS4034 the table: it has the hash of another edition of the file",
            Issues(Line("tables.ships", 2, new string('a', 64)), "where: { Place: here }"));

    [Fact]
    public void A_table_without_a_line_is_told() =>
        Assert.Equal("DS4034 the table: it has no line for it", Issues(string.Empty, "where: { Place: here }"));

    [Fact]
    public void The_cells_of_a_sum_are_counted() =>
        Assert.Equal(string.Empty, Issues(Line("tables.ships", 2, Hash), "where: { Year: \"2024\" }, sum: true"));

    private static string Line(string owner, int cells, string hash) => $"ships.csv\t0\t{cells}\t{hash}\t{hash}\t{owner}\t-\n";

    private static string Issues(string quotesLock, string rows)
    {
        var read = DatasetCompiler.ReadFile(
            "sea.yaml",
            $$"""
            topic: Sea
            units: { ship: { plural: ships } }
            sources: { ships: { table: ships.csv, sha256: {{Hash}} } }
            counted:
              title: Ships
              unit: ship
              rows: { in: ships, period: Year, value: Ships, {{rows}} }
            """,
            default);
        var tables = new Dictionary<string, Func<string?>>(StringComparer.Ordinal) { ["ships.csv"] = () => Csv };
        var (files, issues) = DatasetCompiler.ExpandAll([read.Value.Records], tables, default);
        Assert.Empty(read.Issues.Concat(issues));
        var compiled = DatasetCompiler.Compile(
            files, QuotesLock.Parse("quotes.lock", quotesLock), new EmitOptions("Dataset", true, "1.0.0"), default);
        var told = compiled.Issues.Where(issue => issue.Rule.Id != "DS4000").Select(issue => issue.Rule.Id == "DS4034"
            ? $"DS4034 the table: {issue.Arguments[1]}"
            : $"{issue.Rule.Id} {issue.Arguments[0]}");
        return string.Join("; ", told.Order(StringComparer.Ordinal));
    }
}
