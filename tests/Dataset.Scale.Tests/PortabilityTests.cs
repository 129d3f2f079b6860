using System.Text.RegularExpressions;
using Dataset.Scale.Tests.Grammars;

namespace Dataset.Scale.Tests;

/// <summary>The statements are run unchanged on DuckDB, Spark SQL and Trino.</summary>
public sealed partial class PortabilityTests
{
    private static readonly string[] Dialects = ["trino", "spark"];

    // Words that stand before a bracket and call nothing.
    private static readonly string[] Keywords = ["IN", "AS", "OVER", "AND", "OR", "WHEN", "THEN", "ELSE", "FROM", "JOIN", "WHERE"];

    [SkippableFact]
    public void Trino_and_Spark_parse_every_statement()
    {
        var answers = Grammar.Parse(Statements.Portable.SelectMany(file =>
            Dialects.Select(dialect => new GrammarInput(file, dialect, Assert.Single(Statements.Of(file))))));

        Assert.Equal(2 * Statements.Portable.Count, answers.Count);
        Assert.Empty(answers.SelectMany(static one => one.Errors.Select(error => $"{one.Name} ({one.Dialect}): {error}")));
    }

    [SkippableFact]
    public void Each_engine_parses_its_own_set_up()
    {
        var answers = Grammar.Parse(Dialects.SelectMany(dialect =>
            Statements.Of($"setup/{dialect}.sql").Select(statement => new GrammarInput(statement, dialect, statement))));

        Assert.Empty(answers.SelectMany(static one => one.Errors.Select(error => $"{one.Name} ({one.Dialect}): {error}")));
    }

    [SkippableTheory]
    [InlineData("SELECT * EXCLUDE (id) FROM figures")]
    [InlineData("SELECT id FROM figures QUALIFY ROW_NUMBER() OVER (ORDER BY id) = 1")]
    [InlineData("SELECT number::INTEGER FROM figures")]
    [InlineData("SELECT [1, 2] FROM figures")]
    [InlineData("SELECT id FROM (figures")]
    public void A_statement_for_DuckDB_alone_is_refused(string statement) => Assert.All(
        Grammar.Parse(Dialects.Select(dialect => new GrammarInput(statement, dialect, statement))),
        static answer => Assert.NotEmpty(answer.Errors));

    [Fact]
    public void The_statements_call_no_function_and_name_no_type_that_the_page_does_not_list()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "scale.md"));
        var listed = Subset().Match(page).Groups[1].Value;
        var allowed = Words().Matches(listed).Select(static word => word.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var used = Statements.Portable.SelectMany(static file => Statements.Of(file))
            .SelectMany(static statement => Called().Matches(statement).Select(static call => call.Groups[1].Value))
            .Where(static word => !Keywords.Contains(word))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(used);
        Assert.Equal(used.Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_table_of_an_export_is_set_up_for_each_engine()
    {
        using var export = ExportedFolder.ByCommand(Repository.PathOf("data"));
        using var engine = new Engine(export.Folder);
        var tables = Directory.GetDirectories(export.Folder).Select(static path => Path.GetFileName(path))
            .Where(static name => name != "sql").Order(StringComparer.Ordinal).ToList();

        Assert.Equal(tables, Named("setup/duckdb.sql", "VIEW (\\w+)"));
        Assert.Equal(tables, Named("setup/spark.sql", "VIEW (\\w+)"));
        Assert.Equal(tables, Named("setup/trino.sql", "TABLE hive\\.dataset\\.(\\w+)"));
        foreach (var table in tables)
        {
            var columns = engine.Run($"SELECT column_name, column_type FROM (DESCRIBE {table})")
                .Select(static row => $"{row[0]} {row[1]}");
            var declared = Statements.Of("setup/trino.sql")
                .Single(one => one.Contains($"TABLE hive.dataset.{table} ", StringComparison.Ordinal));
            var named = Column().Matches(declared)
                .Select(static one => one.Groups[1].Value + " " + one.Groups[2].Value.Replace(" ", string.Empty, StringComparison.Ordinal))
                .ToList();

            // Trino wants the columns of the partitions last and in the order of the folders.
            Assert.Equal(columns.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
            Assert.Equal(
                declared.Contains("partitioned_by", StringComparison.Ordinal) ? ["topic VARCHAR", "series VARCHAR"] : [],
                named.TakeLast(2).Where(static column => column is "topic VARCHAR" or "series VARCHAR"));
        }
    }

    [Fact]
    public void An_export_carries_the_statements_as_the_repository_has_them()
    {
        using var export = ExportedFolder.ByCommand(Repository.PathOf("data"));

        Assert.Equal(Listed(Repository.PathOf("sql")), Listed(Path.Combine(export.Folder, "sql")));

        static IEnumerable<(string, string)> Listed(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllText(path))).Order();
    }

    private static IEnumerable<string> Named(string file, string pattern) => Statements.Of(file)
        .Select(statement => Regex.Match(statement, pattern)).Where(static match => match.Success)
        .Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b([A-Z_]+)\s?\(")]
    private static partial Regex Called();

    [GeneratedRegex("<!-- subset -->(.*?)<!-- /subset -->", RegexOptions.Singleline)]
    private static partial Regex Subset();

    [GeneratedRegex("`([A-Z_]+)`")]
    private static partial Regex Words();

    [GeneratedRegex(@"^  (\w+) ((?:VARCHAR|INTEGER|DATE|BOOLEAN|DECIMAL\(\d+, ?\d+\)))", RegexOptions.Multiline)]
    private static partial Regex Column();
}
