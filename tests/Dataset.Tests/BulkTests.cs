using System.Globalization;
using System.Reflection;
using System.Text;
using Dataset.Runtime;
using Dataset.Runtime.Generated;
using Dataset.Tool;
using Dataset.Tool.Bulk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Tests;

/// <summary>Series of a whole table, from the table to the look-up: made by the tool, read by the runtime.</summary>
public sealed class BulkTests : IDisposable
{
    private const string Csv = "Code,Year,Value\nCEB,2015,1293.50\nARB,2014,-2905.1\nARB,2016,7\nARB,2015,79228162514264337593543950335\n"
        + "XYZ,2016,\n";

    private const string Rows = "period: Year, value: Value, by: Code";

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
        Assert.Equal(
            ("gdp.csv, row 3, column Value", "#cell=3,3", "-2905.1"), (figure.Cell.ToString(), figure.Cell.Fragment, figure.Cell.Text));
        Assert.Equal("1293.50", series.At("CEB", Period.Year(2015)).Value.Number.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(decimal.MaxValue, series.At("ARB", Period.Year(2015)).Value.Number);
        Assert.Equal(
            "Product, ARB, 2016: 7 arrests (“Products”, gdp.csv, row 4, column Value)", series.At("ARB", Period.Year(2016)).Cite());
    }

    [Fact]
    public void A_figure_of_a_table_with_a_column_for_each_period_has_its_own_cell()
    {
        const string Wide = "Code,2014,2015,Note\nCEB,,1293.50,\nARB,-2905.1,7,x\n";
        var series = Load(Wide, Make(Wide, "period: { columns: 2014 .. 2015 }, by: Code"));

        Assert.Equal(["ARB 2014", "ARB 2015", "CEB 2015"], series.Select(figure => $"{figure.Key} {figure.Period.Id}"));
        var (first, last) = (series.At("ARB", Period.Year(2014)), series.At("CEB", Period.Year(2015)));
        Assert.Equal(("#cell=3,2", "2014", -2905.1m), (first.Cell.Fragment, first.Cell.Column, first.Value.Number));
        Assert.Equal(("#cell=2,3", "2015", 1293.50m), (last.Cell.Fragment, last.Cell.Column, last.Value.Number));
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
        Assert.Contains("the checksum of its head is not that of the head", Refusal(Damaged(bytes, 5), Csv), StringComparison.Ordinal);
        Assert.Contains("the checksum of its block 0 is not that of the block", Refusal(Damaged(bytes, bytes.Length - 1), Csv),
            StringComparison.Ordinal);
        Assert.Contains("it has not the length that it states", Refusal(bytes[..^1], Csv), StringComparison.Ordinal);
        Assert.Contains("it has not the length that it states", Refusal([.. bytes, 0], Csv), StringComparison.Ordinal);
        Assert.Contains("it does not begin as one", Refusal([1, 2, 3], Csv), StringComparison.Ordinal);
        Assert.Contains("was made of a table with the SHA-256", Refusal(Make(Csv), Csv + "DEF,2014,1\n"), StringComparison.Ordinal);

        string Refusal(byte[] resource, string table) =>
            Assert.Throws<InvalidDataException>(() => Load(table, resource).Count).Message;
    }

    [Fact]
    public void Each_byte_that_changed_is_told_before_a_figure_of_its_block_is_given()
    {
        var (bytes, series) = (Make(Csv), SeriesOf(Csv));
        for (var at = 0; at < bytes.Length; at++)
        {
            Assert.Throws<InvalidDataException>(() => Everything(Open(series, Damaged(bytes, at), Csv)));
        }
    }

    [Fact]
    public void A_damaged_page_is_told_at_each_touch_and_leaves_others_readable()
    {
        var csv = Table(keys: 200, years: 100);
        var bytes = Make(csv);
        var series = Open(SeriesOf(csv), Damaged(bytes, bytes.Length - 1), csv);

        Assert.Equal(1901m, series.At("K000000", Period.Year(1901)).Value.Number);
        for (var i = 0; i < 2; i++)
        {
            Assert.Throws<InvalidDataException>(() => series.At("K000199", Period.Year(1999)).Value);
        }
    }

    [Fact]
    public void A_block_of_another_table_is_refused()
    {
        var csv = Table(keys: 200, years: 100);
        var (bytes, foreign) = (Make(csv), Make(csv.Replace("K000199,1999,", "K000199,1999,1", StringComparison.Ordinal)));
        foreign.AsSpan(^Block..).CopyTo(bytes.AsSpan(^Block..));

        Assert.Throws<InvalidDataException>(() => Everything(Open(SeriesOf(csv), bytes, csv)));
    }

    [Theory]
    [InlineData(300_000, 10_000)]
    [InlineData(100_000, 1)]
    public void A_look_up_reads_a_few_pages_however_many_figures_there_are(int figures, int keys)
    {
        var csv = keys > 1 ? Table(keys, figures / keys) : "Code,Year,Value\n" + string.Concat(Enumerable.Range(0, figures)
            .Select(static day => $"K000000,{new DateOnly(1700, 1, 1).AddDays(day).ToString("O", CultureInfo.InvariantCulture)},{day}\n"));
        var bytes = Make(csv);
        var assembly = new CountingAssembly(bytes);
        var series = new BulkSeries<Units.Arrest>(SeriesOf(csv), "Code", assembly, "world.product.bulk", Sha256.Of(csv));
        Assert.True(bytes.Length > figures * 5, "Large enough that a few pages are a small part.");

        Assert.Equal(figures, series.Count);
        var touched = assembly.BytesRead;
        var (key, period, number) = keys > 1 ? ("K007777", Period.Year(1915), (7777 * 1_000_003m) + 1915)
            : ("K000000", Period.Day(new DateOnly(1700, 1, 1).AddDays(77_777)), 77_777m);
        Assert.Equal(number, series.At(key, period).Value.Number);
        var found = assembly.BytesRead;
        Assert.Equal(number, series.At(key, period).Value.Number);
        Assert.Equal(figures / keys, series.Of(key).Count);

        // The first touch reads a checksum for each block; a look-up some blocks on the way to a key, a period and a page.
        Assert.InRange(touched, 1, (bytes.Length / 100) + (2 * Block));
        Assert.InRange(found - touched, 1, 20 * Block);
        Assert.InRange(assembly.BytesRead - found, 0, Block);
    }

    [Fact]
    public void Many_keys_of_few_rows_and_pages_that_part_keys_are_looked_up_right()
    {
        // From 1 to 300 rows for a key, so that keys begin, end and part on pages of 128 rows in many ways.
        var rows = Enumerable.Range(1, 300).SelectMany(key => Enumerable.Range(0, key).Select(row => (Key: key, Year: 1000 + (row * 3))))
            .ToList();
        var lines = rows.Select(static row => $"K{row.Key},{row.Year},{(row.Key * 10_000) + row.Year}\n").Reverse();
        var csv = "Code,Year,Value\n" + string.Concat(lines);
        var series = Load(csv);

        Assert.All(rows, row => Assert.Equal((row.Key * 10_000) + row.Year, series.At($"K{row.Key}", Period.Year(row.Year)).Value.Number));
        Assert.All(rows, row => Assert.False(series.TryFind($"K{row.Key}", Period.Year(row.Year + 1), out _)));
        Assert.DoesNotContain(series, static figure => figure.Key.Length < 2);
        Assert.Equal(rows.Count, series.Distinct().Count());
        Assert.All(Enumerable.Range(1, 300), key => Assert.False(series.TryFind($"K{key}", Period.Year(1000 + (key * 3)), out _)));
    }

    [Fact]
    public void Periods_of_unlike_kinds_are_in_their_order_and_are_found_all_the_same()
    {
        string[] ids = ["2014", "2014-01", "2014-Q1", "2014-01-02", "2014-02", "2015", "2015-Q4", "2015-12-31"];
        var series = Load("Code,Year,Value\n" + string.Concat(ids.Reverse().Select(static (id, row) => $"ARB,{id},{row}\n")));

        Assert.Equal(series.Periods.Order(), series.Periods);
        Assert.NotEqual(series.Periods.Select(static period => period.Id).Order(StringComparer.Ordinal),
            series.Periods.Select(static period => period.Id));
        Assert.All(ids, (id, row) => Assert.Equal(ids.Length - 1 - row, series.At("ARB", Period.Parse(id)).Value.Number));
        Assert.False(series.TryFind("ARB", Period.Month(2015, 12), out _));
        Assert.False(series.TryFind("ARB", Period.Named("2014"), out _));
    }

    [Fact]
    public void Numbers_of_every_length_and_sign_are_read_as_they_were_written()
    {
        var numbers = Enumerable.Range(0, 29).SelectMany(static digits => new[]
        {
            "0." + new string('9', digits), "-" + new string('9', Math.Max(1, digits)),
            (digits % 2 == 0 ? "-" : "") + "1" + new string('0', digits),
        }).Append("79228162514264337593543950335").Append("-79228162514264337593543950335").Append("0").ToList();
        numbers[0] = "0.0";
        foreach (var order in new[] { numbers, [.. numbers.OrderBy(static number => number.Length)] })
        {
            // Alone, among others, and with a key for each page, so that pages have numbers of one length.
            var csv = "Code,Year,Value\n" + string.Concat(order.SelectMany((number, index) => Enumerable.Range(0, 1 + (index % 140))
                .Select(year => $"K{index:000},{1000 + year},{number}\n")));

            Assert.Equal(
                csv.Split('\n').Skip(1).SkipLast(1).Select(static line => line.Split(',')[2]),
                Load(csv).Select(static figure => figure.Value.Number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_scan_allocates_little_beside_the_blocks_that_it_reads()
    {
        var csv = Table(keys: 1_000, years: 100);
        var bytes = Make(csv);
        var series = Open(SeriesOf(csv), bytes, csv);
        decimal Sum()
        {
            var sum = 0m;
            foreach (var figure in series)
            {
                sum += figure.Value.Number;
            }

            return sum;
        }

        var (first, second) = (Allocated(Sum), Allocated(Sum));

        // The blocks, those pages that stand in two of them, and the lists of keys and periods; then the pages again.
        Assert.InRange(first, bytes.Length, (2 * bytes.Length) + 100_000);
        Assert.InRange(second, 0, bytes.Length / 2);

        static long Allocated(Func<decimal> action)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(action() > 0);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void The_checksum_is_CRC_32C() => Assert.Equal(0xE3069283u, BulkChecksum.Of("123456789"u8));

    [Fact]
    public void Two_scans_at_once_do_not_disturb_one_another()
    {
        var series = Load(Table(keys: 30, years: 100));

        Assert.All(series.Zip(series.Skip(250)), pair => Assert.Equal(
            (pair.Second.Value.Number, pair.Second.Period, pair.Second.Cell.Row),
            (series.At(pair.Second.Key, pair.Second.Period).Value.Number, pair.Second.Period, pair.First.Cell.Row + 250)));
    }

    [Fact]
    public void Figures_are_looked_up_by_several_threads_at_once()
    {
        var csv = Table(keys: 200, years: 100);
        var series = Load(csv);

        Parallel.For(0, 20_000, index =>
        {
            var (key, year) = (index * 7919 % 200, 1900 + (index / 200));
            Assert.Equal((key * 1_000_003m) + year, series.At($"K{key:000000}", Period.Year(year)).Value.Number);
        });
    }

    [Fact]
    public void A_row_costs_few_bytes()
    {
        const int Keys = 100;
        var rows = from key in Enumerable.Range(0, Keys) from year in Enumerable.Range(1900, 100) select (key, year);
        var csv = "Code,Year,Value\n"
            + string.Concat(rows.Select(row => $"K{row.key:000},{row.year},{(row.key * 1_000_003) + row.year}\n"));

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
    [InlineData("Code,Year,Value\nARB,2014,6.6e-34\n", "DS7013")]
    [InlineData("Code,Year,Value\nA,Q1 2014,5\nA,2014-01/2014-03,6\n", "DS7016", "3,19")]
    [InlineData("Code,Year,Value\n,2014,5\n", "DS7028", "2,1")]
    public void A_table_in_error_makes_no_resource(string csv, string rule, string? at = null)
    {
        var (exit, output) = Run(csv);

        Assert.Equal(1, exit);
        Assert.Contains($"gdp.csv({at ?? (rule == "DS7016" ? "3,10" : "2,10")}): error {rule}: ", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "out")));
    }

    [Fact]
    public void Advice_for_a_whole_table_is_what_can_be_done_there() => Assert.EndsWith(
        "both state the period 2014 of 'ARB'. Choose one with 'where:'.\n", Run("Code,Year,Value\nARB,2014,5\nARB,2014,6\n").Output,
        StringComparison.Ordinal);

    private const int Block = 4096;

    private static string Table(int keys, int years)
    {
        var csv = new StringBuilder("Code,Year,Value\n");
        for (var key = 0; key < keys; key++)
        {
            for (var year = 1900; year < 1900 + years; year++)
            {
                csv.Append(CultureInfo.InvariantCulture, $"K{key:000000},{year},{(key * 1_000_003L) + year}\n");
            }
        }

        return csv.ToString();
    }

    private static byte[] Damaged(byte[] bytes, int at)
    {
        byte[] damaged = [.. bytes];
        damaged[at] ^= 1;
        return damaged;
    }

    private static string Everything(BulkSeries<Units.Arrest> series) =>
        string.Concat(series.Select(static figure => figure.Cite())) + series.Count + series.Periods.Count;

    private static Series<Units.Arrest> SeriesOf(string csv) => new(new TopicPage(
        "O world\tWorld\nS product\tProduct\t0\nt Product\n"u8,
        sources: _ => new() { Key = "gdp", Title = "Products", FileName = "gdp.csv", Sha256 = Sha256.Of(csv) }));

    private static BulkSeries<Units.Arrest> Open(Series<Units.Arrest> series, byte[] bytes, string csv) =>
        new(series, "Code", new CountingAssembly(bytes), "world.product.bulk", Sha256.Of(csv));

    private BulkSeries<Units.Arrest> Load(string csv, byte[]? bytes = null)
    {
        var series = SeriesOf(csv);
        bytes ??= Make(csv);
        using var image = new MemoryStream();
        var resource = new ResourceDescription("world.product.bulk", () => new MemoryStream(bytes), isPublic: true);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var emitted = CSharpCompilation.Create("bulk", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], options)
            .Emit(image, manifestResources: [resource]);
        Assert.True(emitted.Success);
        return new(series, "Code", Assembly.Load(image.ToArray()), "world.product.bulk", Sha256.Of(csv));
    }

    private byte[] Make(string csv, string rows = Rows)
    {
        var (exit, output) = Run(csv, rows);
        Assert.Equal((0, string.Empty), (exit, output));
        return File.ReadAllBytes(Assert.Single(Directory.GetFiles(Path.Combine(_folder, "out"), "*.bulk")));
    }

    private (int Exit, string Output) Run(string csv, string rows = Rows)
    {
        File.WriteAllText(Path.Combine(_folder, "gdp.csv"), csv);
        File.WriteAllText(Path.Combine(_folder, "world.yaml"), $$"""
            topic: World
            in: gdp
            units: { dollar: { plural: dollars, kind: measure } }
            sources: { gdp: { table: gdp.csv, sha256: {{Sha256.Of(csv)}} } }
            product:
              title: Product
              unit: dollar
              members: none
              rows: { {{rows}} }
            """);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var exit = CommandTable.Run(["bulk", "--records", _folder, "--output", Path.Combine(_folder, "out")], output);
        return (exit, output.ToString());
    }
}
