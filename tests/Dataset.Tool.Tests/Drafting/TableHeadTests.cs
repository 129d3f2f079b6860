using System.Text;
using System.Text.Json;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>The heads of columns are read in the language of the table, and in any where it does not say which it has.</summary>
public sealed class TableHeadTests
{
    [Theory]
    [InlineData("en", "Year;Value;Uncertainty;Unit;Code")]
    [InlineData("de", "Jahr;Wert;Unsicherheit;Einheit;Schlüssel")]
    [InlineData("fr", "Année;Valeur;Incertitude;Unité;Code")]
    [InlineData("es", "Año;Valor;Incertidumbre;Unidad;Código")]
    [InlineData(null, "Jahr;Wert;Fehler;Einheit;Nr")]
    [InlineData(null, "Année;Valeur;Erreur;Unité;Numéro")]
    public void A_column_of_codes_is_no_series_and_those_of_units_and_uncertainties_are_found(string? language, string head)
    {
        var series = Assert.Single(Draft(language, head).EnumerateArray());

        var columns = head.Split(';');
        Assert.Equal((columns[1], columns[2], columns[3]), (series.GetProperty("value").GetString(),
            series.GetProperty("uncertainty").GetString(), series.GetProperty("unitColumn").GetString()));
    }

    [Fact]
    public void A_word_of_another_language_than_the_table_has_is_a_word_like_others() =>
        Assert.Null(Draft("en", "Jahr;Wert;Fehler;Einheit;Nr")[0].GetProperty("unitColumn").GetString());

    [Theory]
    [InlineData("Port;Month;Ships\nA;2024-01;1500\nB;2024-01;1900\nA;2024-02;2100\nB;2024-02;1750\n", "Month", "Ships")]
    [InlineData("Port;Month;Ships\nA;January;1500\nA;March;2100\n", "{ year: TODO, month: Month }", "Ships")]
    [InlineData("Sex;Year;Ships\nF;2020;7\nM;2020;3\nF;2021;8\nM;2021;4\n", "Year", "Ships")]
    [InlineData("Ships;Year\n1500;2020\n1900;2021\n", "Year", "Ships")]
    [InlineData("Year;Ships per month\n2020;7\n2021;8\n", "Year", "Ships per month")]
    [InlineData("Year;Month;Ships\n2020;1;7\n2020;2;8\n", "{ year: Year, month: Month }", "Ships")]
    [InlineData("Jahr;Monat;Schiffe\n2020;1;7\n2020;2;8\n", "{ year: Jahr, month: Monat }", "Schiffe")]
    [InlineData("When;Ships\n2020;75\n2021;85\n", "When", "Ships")]
    [InlineData("Port;Ships\nA;1500\nB;1900\n", "{ is: TODO }", "Ships")]
    [InlineData("Boats;Ships\n1500;1700\n1600;1900\n", "{ is: TODO }", "Boats,Ships")]
    public void Whole_numbers_are_years_or_months_where_the_header_says_so_or_nothing_tells_the_time_better(
        string table, string period, string values)
    {
        var series = DraftTable(null, table).EnumerateArray().ToList();

        Assert.All(series, one => Assert.Equal(period, one.GetProperty("period").GetString()));
        Assert.Equal(values, string.Join(',', series.Select(static one => one.GetProperty("value").GetString())));
    }

    private static JsonElement Draft(string? language, string head) =>
        DraftTable(language, head + "\n2020;75;30;kg;101\n2021;85;40;kg;102\n");

    private static JsonElement DraftTable(string? language, string text)
    {
        using var folder = new Folder();
        var hash = folder.Table("t.csv", Encoding.UTF8.GetBytes(text));
        folder.Record("sources.yaml", $"sources:\n  t:\n    table: t.csv\n    sha256: {hash}\n    delimiter: \";\"\n"
            + (language is null ? string.Empty : $"    language: {language}\n"));
        var output = new StringWriter();
        CommandTable.Run(["draft", "t", "--json", "--records", folder.Records, "--documents", folder.Documents],
            Frame.ToolConsole.To(TextWriter.Null) with { Output = output });
        return JsonDocument.Parse(output.ToString()).RootElement.GetProperty("result").GetProperty("series").Clone();
    }
}
