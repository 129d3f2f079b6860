using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dataset.Runtime;
using Dataset.Tool;
using Dataset.Tool.Bulk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Tests;

/// <summary>Series of a whole table, from the table to the look-up: made by the tool, read by the runtime.</summary>
public sealed class BulkTests : IDisposable
{
    private const string Csv = "Code,Year,Value\nCEB,2015,1293.50\nARB,2014,-2905.1\nARB,2016,7\nARB,2015,79228162514264337593543950335\nXYZ,2016,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("dataset-bulk").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_figure_is_looked_up_by_key_and_period_with_its_cell()
    {
        var series = Load(Csv);

        Assert.Equal(["ARB", "CEB"], series.Keys);
        Assert.Equal(["2014", "2015", "2016"], series.Periods.Select(period => period.Id));
        Assert.Equal(4, series.Count);
        var figure = series.At("ARB", Period.Year(2014));
        Assert.Equal((-2905.1m, "ARB", "2014"), (figure.Value.Number, figure.Key, figure.Period.Id));
        Assert.Equal(("gdp.csv, row 3, column Value", "#cell=3,3", "-2905.1"), (figure.Cell.ToString(), figure.Cell.Fragment, figure.Cell.Text));
        Assert.Equal("1293.50", series.At("CEB", Period.Year(2015)).Value.Number.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(decimal.MaxValue, series.At("ARB", Period.Year(2015)).Value.Number);
        Assert.Equal("Product, ARB, 2016: 7 arrests (“Products”, gdp.csv, row 4, column Value)", series.At("ARB", Period.Year(2016)).Cite());
    }

    [Fact]
    public void Figures_are_enumerated_by_key_and_then_by_period() => Assert.Equal(
        ["ARB 2014", "ARB 2015", "ARB 2016", "CEB 2015"], Load(Csv).Select(figure => $"{figure.Key} {figure.Period.Id}"));

    [Fact]
    public void The_figures_of_one_key_are_in_period_order()
    {
        var series = Load(Csv);

        Assert.Equal(["2014", "2015", "2016"], series.Of("ARB").Select(figure => figure.Period.Id));
        Assert.Empty(series.Of("arb"));
        Assert.Equal(series.At("ARB", Period.Year(2015)), series.Of("ARB")[1]);
    }

    [Fact]
    public void What_is_not_there_is_told()
    {
        var series = Load(Csv);

        Assert.False(series.TryFind("ARB", Period.Month(2015, 1), out _));
        Assert.False(series.TryFind("XYZ", Period.Year(2016), out var none));
        Assert.Equal(string.Empty, none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Value);
        Assert.Equal(
            "World.Product has no Code 'arb'. Did you mean 'ARB'? It has 2: ARB, CEB.",
            Assert.Throws<KeyNotFoundException>(() => series.At("arb", Period.Year(2015))).Message);
        Assert.Equal(
            "World.Product has no figure of 'CEB' for 2014. It has 1, from 2015 to 2015.",
            Assert.Throws<KeyNotFoundException>(() => series.At("CEB", Period.Year(2014))).Message);
    }

    [Fact]
    public void A_resource_that_is_damaged_or_of_another_table_is_refused()
    {
        var bytes = Make(Csv);
        bytes[^1] ^= 1;
        Assert.Contains("its hash is not that of its content", Refusal(bytes, Csv), StringComparison.Ordinal);
        Assert.Contains("it does not begin as one", Refusal([1, 2, 3], Csv), StringComparison.Ordinal);
        Assert.Contains("was made of a table with the SHA-256", Refusal(Make(Csv), Csv + "DEF,2014,1\n"), StringComparison.Ordinal);

        string Refusal(byte[] resource, string table) =>
            Assert.Throws<InvalidDataException>(() => Load(table, resource).Count).Message;
    }

    [Fact]
    public void A_row_costs_few_bytes()
    {
        const int Keys = 100;
        var rows = from key in Enumerable.Range(0, Keys) from year in Enumerable.Range(1900, 100) select (key, year);
        var csv = "Code,Year,Value\n" + string.Concat(rows.Select(row => $"K{row.key:000},{row.year},{(row.key * 1_000_003) + row.year}\n"));

        var bytes = Make(csv);

        Assert.InRange(bytes.Length, Keys * 100, Keys * 100 * 10);
        var series = Load(csv, bytes);
        Assert.Equal(Keys * 100, series.Count);
        Assert.All(rows, row => Assert.Equal(
            (row.key * 1_000_003) + row.year, series.At($"K{row.key:000}", Period.Year(row.year)).Value.Number));
    }

    [Theory]
    [InlineData("Code,Year,Value\nARB,2014,<5\n", "DS4035")]
    [InlineData("Code,Year,Value\nARB,2014,5\nARB,2014,6\n", "DS7016")]
    [InlineData("Code,Year,Value\nARB,2014,many\n", "DS7013")]
    public void A_table_in_error_makes_no_resource(string csv, string rule)
    {
        var (exit, output) = Run(csv);

        Assert.Equal(1, exit);
        Assert.Contains($"gdp.csv({(rule == "DS7016" ? 3 : 2)},10): error {rule}: ", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "out")));
    }

    private BulkSeries<Units.Arrest> Load(string csv, byte[]? bytes = null)
    {
        var series = new Series<Units.Arrest>(
            "world.product",
            "c World.Product\nt Product\n"u8,
            sources: _ => new() { Key = "gdp", Title = "Products", FileName = "gdp.csv", Sha256 = Hash(csv) });
        bytes ??= Make(csv);
        using var image = new MemoryStream();
        var resource = new ResourceDescription("world.product.bulk", () => new MemoryStream(bytes), isPublic: true);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var emitted = CSharpCompilation.Create("bulk", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], options)
            .Emit(image, manifestResources: [resource]);
        Assert.True(emitted.Success);
        return new(series, "Code", Assembly.Load(image.ToArray()), "world.product.bulk", Hash(csv));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private byte[] Make(string csv)
    {
        var (exit, output) = Run(csv);
        Assert.Equal((0, string.Empty), (exit, output));
        return File.ReadAllBytes(Assert.Single(Directory.GetFiles(Path.Combine(_folder, "out"), "*.bulk")));
    }

    private (int Exit, string Output) Run(string csv)
    {
        File.WriteAllText(Path.Combine(_folder, "gdp.csv"), csv);
        File.WriteAllText(Path.Combine(_folder, "world.yaml"), $$"""
            topic: World
            in: gdp
            units: { dollar: { plural: dollars, kind: measure } }
            sources: { gdp: { table: gdp.csv, sha256: {{Hash(csv)}} } }
            product:
              title: Product
              unit: dollar
              members: none
              rows: { period: Year, value: Value, by: Code }
            """);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var exit = CommandTable.Run(["bulk", "--records", _folder, "--output", Path.Combine(_folder, "out")], output);
        return (exit, output.ToString());
    }
}
