using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Tool.Tests;

/// <summary>Tables beside the records, as verify and compare see them.</summary>
public sealed class TableTests
{
    private const string Ports = "Year,Port,Ships\n2024,North,7000\n2024,South,500\n2025,North,7100\n2025,South,520\n";

    [Fact]
    public void Figures_of_a_table_are_verified_and_their_names_locked_without_a_document()
    {
        using var folder = Write(Ports);

        var (exit, lines) = folder.Verify();

        Assert.True(exit == 0, string.Join("\n", lines));
        var names = File.ReadAllLines(folder.NamesLock).Select(line => line.Split('\t')[0]).ToList();
        Assert.All(
            ["Harbour.North.Year2024", "Harbour.North.Year2025", "Harbour.South.Year2024", "Harbour.South.Year2025"],
            name => Assert.Contains(name, names));
        Assert.Equal(0, folder.Verify("--check").Exit);
    }

    [Fact]
    public void A_table_with_a_column_for_each_year_is_drafted_as_one_and_the_draft_is_right()
    {
        const string Wide = "\"Data Source\",\"Indicators of our own\",\n\n\"Last Updated Date\",\"2026-01-28\",\n\n"
            + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"1960\",\"1961\",\"1962\",\n"
            + "\"North Land\",\"NLD\",\"GDP (current US$)\",\"\",\"12.5\",\"13\",\n"
            + "\"South Land\",\"SLD\",\"GDP (current US$)\",\"\",\"7\",\"\",\n";
        using var folder = new Folder();
        var hash = folder.Table("gdp.csv", Encoding.UTF8.GetBytes(Wide));
        folder.Record("sources.yaml", $$"""
            sources:
              gdp: { table: gdp.csv, sha256: {{hash}}, skip_rows: 4, title: GDP in current US dollars }
            """);

        var (exit, lines) = folder.Draft("gdp", "--print");

        Assert.True(exit == 0, string.Join("\n", lines));
        Assert.Equal(
            ["  rows:", "    period: { columns: 1960 .. 1962 }", "    by: Country Code", "    area: TODO Country Name"],
            lines.SkipWhile(static line => line != "  rows:"));
        folder.Record("gdp.yaml", string.Join('\n', lines).Replace("TODO ", string.Empty, StringComparison.Ordinal));
        (exit, lines) = folder.Verify();
        Assert.True(exit == 0, string.Join("\n", lines));
        Assert.Equal(
            ["Gdp.NLD.Year1961", "Gdp.NLD.Year1962", "Gdp.SLD.Year1961"],
            File.ReadAllLines(folder.NamesLock).Select(line => line.Split('\t')[0])
                .Where(name => name.Contains(".Year", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "    period: { year: TODO Fiscal Year, columns: Oct .. Dec }")]
    [InlineData(", fiscal_year: { starts: 10-01 }", "    period: { year: Fiscal Year, columns: Oct .. Dec }")]
    public void Fiscal_months_are_left_to_a_person_until_the_source_says_when_the_year_starts(string more, string period)
    {
        using var folder = new Folder();
        var hash = folder.Table("ships.csv", "Fiscal Year,Oct,Nov,Dec\n2024,7,8,9\n2025,10,11,12\n"u8.ToArray());
        folder.Record("sources.yaml", $$"""
            units: { ship: { plural: ships, kind: measure } }
            sources:
              ships: { table: ships.csv, sha256: {{hash}}, title: Ships of the port{{more}} }
            """);

        Assert.Contains(period, folder.Draft("ships", "--print").Lines);

        // All else is decided; what is not is counted.
        folder.Draft("ships");
        folder.Record("ships.yaml", folder.ReadRecord("ships.yaml").Replace("topic: TODO", "topic:", StringComparison.Ordinal)
            .Replace("title: TODO", "title:", StringComparison.Ordinal).Replace("unit: TODO", "unit: ship", StringComparison.Ordinal));
        var (exit, lines) = folder.Verify();
        Assert.True(exit == (more.Length == 0 ? 1 : 0), string.Join('\n', lines));
        Assert.Equal(more.Length == 0, lines.Any(static line => line.Contains("error DS2040: 1 TODO left", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_area_of_a_table_is_the_column_that_says_the_same_at_length_whatever_its_header()
    {
        using var folder = new Folder();
        var hash = folder.Table("ships.csv", Encoding.UTF8.GetBytes(
            "Code,Name of the port,Code remark,Fiscal Year,Oct,Nov,Dec\nN,North,first of all,2024,7,8,9\nN,North,then,2025,1,2,3\n"
            + "S,South,first of all,2024,4,5,6\nS,South,then,2025,4,5,7\n"));
        folder.Record("sources.yaml", $"sources:\n  ships: {{ table: ships.csv, sha256: {hash}, title: Ships }}\n");

        Assert.Equal(["    by: Code", "    area: Name of the port"], folder.Draft("ships", "--print").Lines[^2..]);
    }

    [Fact]
    public void A_byte_that_changed_is_an_error_and_nothing_is_written()
    {
        using var folder = Write(Ports);
        folder.Record("ships.csv", Ports.Replace("7100", "7101", StringComparison.Ordinal));

        Refuses(folder, "sources.yaml(4,38): error DS7003: ");
        Assert.False(File.Exists(folder.NamesLock));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void A_table_in_another_encoding_is_an_error(string encoding)
    {
        const string Table = "Year,Port,Ships\n2024,Sør,7000\n";
        using var folder = Write(Table, Encoding.GetEncoding(encoding).GetBytes(Table));

        Refuses(folder, "sources.yaml(4,19): error DS7004: ");
    }

    [Fact]
    public void Bytes_with_a_byte_order_mark_have_the_hash_of_the_file()
    {
        using var folder = Write(Ports, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Ports)]);

        Assert.Equal(0, folder.Verify().Exit);
    }

    [Fact]
    public void A_cell_in_error_is_named_by_line_and_column_of_the_table()
    {
        using var folder = Write(Ports.Replace("7100", "many", StringComparison.Ordinal));

        Refuses(folder, "ships.csv(4,12): error DS7013: 'many' ");
    }

    [Fact]
    public void A_check_between_figures_of_a_table_is_evaluated()
    {
        using var folder = Write(Ports);
        folder.Record("harbour.yaml", folder.ReadRecord("harbour.yaml")
            + "checks:\n  fewer: { assert: \"north[2025] < south[2025]\" }\n");

        Refuses(folder, "harbour.yaml(7,20): error DS5001: ");
    }

    [Fact]
    public void A_new_edition_tells_what_was_added_what_changed_and_what_is_gone()
    {
        using var old = Write(Ports);
        using var now = Write("Year,Port,Ships\n2024,North,7000\n2025,North,7150\n2025,South,520\n2026,South,540\n");

        var lines = Compare(old, now);

        Assert.Contains(lines, line => line.StartsWith("- `Harbour.South.Year2026`: 540 ships", StringComparison.Ordinal));
        Assert.Contains("- `Harbour.North.Year2025`: was 7,100 ships, and is 7,150 ships.", lines);
        Assert.Contains("- `Harbour.South.Year2024`.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Harbour.North.Year2024", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_moved_is_no_change_of_a_figure()
    {
        using var old = Write(Ports);
        using var now = Write("Port,Year,Ships\nSouth,2025,520\nNorth,2025,7100\nSouth,2024,500\nNorth,2024,7000\n");

        Assert.DoesNotContain(Compare(old, now), line => line.Contains("Harbour.", StringComparison.Ordinal));
    }

    [Fact]
    public void Fourteen_thousand_rows_are_verified_in_linear_time()
    {
        var table = new StringBuilder("Year,Port,Ships\n");
        for (var port = 0; port < 250; port++)
        {
            for (var year = 1965; year < 2021; year++)
            {
                table.Append(CultureInfo.InvariantCulture, $"{year},Port{port},{port * 1000.125m + year}\n");
            }
        }

        using var folder = Write(table.ToString());

        Assert.Equal(0, TimeGuard.Run(() => folder.Verify()).Exit);
        Assert.True(File.ReadAllLines(folder.NamesLock).Length > 14_000);
    }

    private static Folder Write(string table, byte[]? bytes = null)
    {
        bytes ??= Encoding.UTF8.GetBytes(table);
        var folder = new Folder();
        File.WriteAllBytes(Path.Combine(folder.Records, "ships.csv"), bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return folder
            .Record("sources.yaml", $$"""
                units:
                  ship: { plural: ships, kind: measure }
                sources:
                  ships: { table: ships.csv, sha256: {{hash}}, title: Ships }

                """)
            .Record("harbour.yaml", """
                topic: Harbour
                ships:
                  title: Ships
                  unit: ship
                  rows: { in: ships, period: Year, value: Ships, by: Port }

                """);
    }

    private static void Refuses(Folder folder, string start)
    {
        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.StartsWith(start, Assert.Single(folder.Short(lines)), StringComparison.Ordinal);
    }

    private static string[] Compare(Folder old, Folder now) => Folder.Run("compare", old.Records, now.Records).Lines;
}
