using System.Globalization;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>The expected records are true and complete: each number of a document is recorded or set aside.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("bulletin", "18 figures of 19 series, 18 quotations.")]
    [InlineData("wrapped", "19 figures of 18 series, 20 quotations.")]
    [InlineData("html", "15 figures of 9 series, 15 quotations.")]
    [InlineData("pdf", "14 figures of 14 series, 14 quotations.")]
    [InlineData("constants", "8 figures of 8 series, 0 quotations.")]
    [InlineData("countries", "9 figures of 3 series, 0 quotations.")]
    [InlineData("notes", "4 figures of 3 series, 0 quotations.")]
    [InlineData("german", "13 figures of 13 series, 14 quotations.")]
    [InlineData("french", "11 figures of 12 series, 11 quotations.")]
    [InlineData("clinics", "15 figures of 14 series, 15 quotations.")]
    [InlineData("museums", "12 figures of 11 series, 12 quotations.")]
    [InlineData("indian", "13 figures of 11 series, 13 quotations.")]
    [InlineData("rate", "19 figures of 20 series, 19 quotations.")]
    [InlineData("police", "26 figures of 26 series, 26 quotations.")]
    [InlineData("ernte", "19 figures of 19 series, 19 quotations.")]
    [InlineData("quarterly", "32 figures of 33 series, 32 quotations.")]
    [InlineData("shelter", "29 figures of 30 series, 29 quotations.")]
    [InlineData("rentree", "28 figures of 28 series, 28 quotations.")]
    [InlineData("summer", "29 figures of 30 series, 29 quotations.")]
    [InlineData("seizures", "28 figures of 28 series, 28 quotations.")]
    public void Every_number_of_a_kind_is_recorded_or_set_aside(string kind, string counts)
    {
        using var folder = Kind.Find(kind).Copy();

        var (exit, lines) = folder.Verify("--summary");

        Assert.DoesNotContain(lines, line => line.Contains(": error ", StringComparison.Ordinal)
            || line.Contains(": warning ", StringComparison.Ordinal));
        Assert.Contains(counts, lines);
        Assert.Equal(0, exit);
    }

    [Theory]
    [InlineData("countries", "45120 46888 47310 182340 176905 190012.5 1203450 1188020 1210777")]
    [InlineData("notes", "300 790 1250 1820")]
    [InlineData("constants", "7.87412 1811.2 0.4491 8.9334 1357.77 1.678e-8 632.99121258 0.33333333")]
    public void The_cells_of_a_table_come_out_as_numbers(string kind, string numbers)
    {
        using var folder = Kind.Find(kind).Copy();

        var values = RecordFolder.Read(folder.Records, CancellationToken.None).Bind(CancellationToken.None).Value.Figures
            .SelectMany(static figure => figure.Claims).Select(static claim => claim.Record.Value.Low!.Value);

        Assert.Equal(
            numbers.Split(' ').Select(static number => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)).Order(),
            values.Order());
    }
}
