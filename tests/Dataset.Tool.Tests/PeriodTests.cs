using System.Text.Json;
using Dataset.Tool.Reading;

namespace Dataset.Tool.Tests;

public sealed class PeriodTests
{
    private const string Geese = """
        topic: Lake
        in: ducks-of-the-lake
        geese:
          title: Geese on the lake
          unit: duck
          figures:
            2025-02-23/2025-03-01:
              printed: The week ending 1 March
              value: 14
              quote: 14 geese
        """;

    [Fact]
    public void A_number_in_the_printed_form_of_a_period_is_read()
    {
        using var folder = Ducks.Write("The week ending 1 March: 14 geese.\n", Geese);
        Declare(folder);

        Assert.Equal(["quotes.lock: 1 line written.", "names.lock: 7 lines written."], folder.Verify().Lines);

        folder.Record("lake.yaml", Geese.Replace("      printed: The week ending 1 March\n", string.Empty, StringComparison.Ordinal));
        Assert.StartsWith(
            "sources.yaml(7,3): error DS4030: ducks.txt has numbers of the kind 'dates' that no record accounts for: 1, the first “1 "
            + "March” in line 1.",
            Assert.Single(folder.Short(folder.Verify().Lines)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_another_time_fail_at_the_key_and_at_the_printed_form()
    {
        using var folder = Ducks.Write("The week ending 1 March: 14 geese.\n", Geese
            .Replace("2025-02-23/2025-03-01", "2025-05", StringComparison.Ordinal)
            .Replace("quote: 14 geese", "quote: \"The week ending 1 March: 14 geese\"", StringComparison.Ordinal));
        Declare(folder);

        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.Equal(
            ["lake.yaml(7,5): error DS4032: The words “The week ending 1 March: 14 geese” say 'week ending 1 March', ",
                "lake.yaml(8,16): error DS4032: The words “The week ending 1 March” say 'week ending 1 March', "],
            folder.Short(lines).Select(line => line[..(line.IndexOf("which is not", StringComparison.Ordinal))]));
    }

    [Theory]
    [InlineData("2024-03", true)]
    [InlineData("2024", true)]
    [InlineData("year to 2024-06", true)]
    [InlineData("2024-W10", true)]
    [InlineData("inauguration/..", true)]
    [InlineData("FY2024", true)]
    [InlineData("as reported", true)]
    [InlineData(null, true)]
    [InlineData("2019-05", false)]
    [InlineData("2024-H2", false)]
    [InlineData("Mar 2024", false)]
    public void A_case_agrees_where_its_words_may_be_of_its_period(string? period, bool agrees)
    {
        var line = JsonSerializer.Serialize(new
        {
            id = 1,
            text = "In March 2024 there were 12 people.",
            value = "12",
            unit = "person",
            period,
        });
        var output = new StringWriter();

        Assert.Equal(0, ReadCommand.ReadLines(new StringReader(line), output));

        var outcome = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.True(agrees == outcome.GetProperty("agrees").GetBoolean(), outcome.GetProperty("because").GetString());
        Assert.Equal(agrees, outcome.GetProperty("because").GetString()!.Length == 0);
    }

    [Fact]
    public void The_quotation_is_compared_and_not_the_text_around_it()
    {
        const string Line = """
            {"id":1,"text":"In March 2024 there were 12 people.","quote":"there were 12 people","value":"12","period":"2019"}
            """;
        var output = new StringWriter();

        ReadCommand.ReadLines(new StringReader(Line), output);

        Assert.True(JsonDocument.Parse(output.ToString()).RootElement.GetProperty("agrees").GetBoolean());
    }

    private static void Declare(Folder folder)
    {
        var sources = folder.ReadRecord("sources.yaml");
        folder.Record("sources.yaml", sources[..sources.IndexOf("    not_statistic", StringComparison.Ordinal)].Replace("""
            anchors:
              start:
                date: 2025-03-01
                in: ducks-of-the-lake
                quote: began on 1 March 2025

            """, string.Empty, StringComparison.Ordinal));
    }
}
