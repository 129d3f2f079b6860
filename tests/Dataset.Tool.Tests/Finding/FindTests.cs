using System.Text.Json;
using System.Text.RegularExpressions;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Finding;

public sealed class FindTests
{
    [Theory]
    [InlineData("7,000")]
    [InlineData("7000")]
    [InlineData("nearly 7,000 ducks")]
    public void A_number_is_found_however_it_is_grouped_with_its_hedge_and_what_it_counts(string sought)
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Find(folder, sought);

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(["# ducks.txt, line 3", "in: ducks-of-the-lake"], lines[..2]);
        Assert.Equal("quote: nearly 7,000 ducks", lines[^1]);
    }

    [Fact]
    public void The_value_stands_as_a_record_writes_it()
    {
        using var folder = Ducks.Write();

        Assert.Contains("value: nearly 7,000", Find(folder, "7,000").Lines);
        Assert.Contains("value: over 1,300", Find(folder, "1300").Lines);
    }

    [Fact]
    public void A_number_in_words_is_found_by_its_digits()
    {
        using var folder = Ducks.Write(Ducks.Document + "\nTwenty boats were hired.\n");

        Assert.Contains("quote: Twenty boats", Find(folder, "20").Lines);
    }

    [Fact]
    public void Each_place_of_a_number_has_a_quotation_of_its_own()
    {
        using var folder = Ducks.Write(Ducks.Document + "\nIn May 40 ships called.\n\nIn June 40 ships called.\n");

        Assert.Equal(["quote: May 40 ships", "quote: June 40 ships"],
            Find(folder, "40").Lines.Where(line => line.StartsWith("quote:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_place_that_no_quotation_can_name_is_said()
    {
        using var folder = Ducks.Write(Ducks.Document + string.Concat(Enumerable.Repeat("\n40 ships\n", 90)));

        Assert.Contains("# “40” stands more than once with the same words on both sides: no quotation can name this place.",
            Find(folder, "40").Lines);
    }

    [Fact]
    public void What_is_not_there_ends_with_1()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Find(folder, "7,001");

        Assert.Equal((ExitCode.Findings, "'7,001' does not stand in the one document."), (exit, Assert.Single(lines)));
    }

    [Fact]
    public void A_source_that_is_none_is_answered_with_the_nearest()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Find(folder, "7,000", "--source", "ducks-of-the-lak");

        Assert.Equal((ExitCode.Findings, "There is no source 'ducks-of-the-lak' (did you mean 'ducks-of-the-lake'?)."),
            (exit, Assert.Single(lines)));
    }

    [Fact]
    public void Json_has_every_part_of_each_place()
    {
        using var folder = Ducks.Write();

        using var json = JsonDocument.Parse(string.Concat(Find(folder, "7,000", "--json").Lines));

        var place = Assert.Single(json.RootElement.GetProperty("result").EnumerateArray());
        Assert.Equal("find", json.RootElement.GetProperty("command").GetString());
        Assert.Equal(("ducks-of-the-lake", "ducks.txt", 3, "nearly 7,000", "nearly 7,000 ducks"), (Text("source"), Text("file"),
            place.GetProperty("line").GetInt32(), Text("value"), Text("quote")));
        Assert.Equal(JsonValueKind.Null, place.GetProperty("before").ValueKind);

        string? Text(string name) => place.GetProperty(name).GetString();
    }

    [Fact]
    public void What_is_printed_is_found_once_by_verify_for_every_number_and_every_word()
    {
        using var folder = Ducks.Write();
        var document = new DocumentText(Ducks.Document);
        var words = Regex.Matches(Ducks.Document, @"[\w,]+\w|\w").Select(match => match.Value).Distinct().ToList();
        Assert.True(words.Count > 30);
        foreach (var word in words)
        {
            using var json = JsonDocument.Parse(string.Concat(Find(folder, word, "--json").Lines));
            var places = json.RootElement.GetProperty("result").EnumerateArray().ToList();
            Assert.NotEmpty(places);
            Assert.All(places, place => Assert.True(
                QuoteFinder.Find(document, place.GetProperty("quote").GetString()!, place.GetProperty("before").GetString(),
                    place.GetProperty("after").GetString()).IsFound,
                place.ToString()));
        }
    }

    private static (int Exit, string[] Lines) Find(Folder folder, string sought, params string[] more) =>
        Folder.Run(["find", sought, "--records", folder.Records, "--documents", folder.Documents, .. more]);
}
