namespace Dataset.Tool.Tests.Drafting;

/// <summary>What the command writes, and what it leaves alone.</summary>
public sealed class DraftTests
{
    private const string Document = """
        Ships of the Bay, 3 March 2025

        In February 2025, some 1,200 ships called, down 4.5 percent from January 2025. The board wants 1,500 ships in March.

        1. The count began at 9:30.

        """;

    [Fact]
    public void A_draft_is_a_file_of_records_with_todo_where_a_person_decides()
    {
        using var folder = Write();

        var (exit, lines) = folder.Draft("gazette");

        Assert.Equal(0, exit);
        Assert.Equal(["gazette.yaml: 3 numbers drafted.", "sources.yaml: 3 lines of what is no statistic added."], lines);
        Assert.Equal(
            """
            topic: TODO Gazette
            title: TODO What is said in Ships of the Bay
            in: gazette

            units:
              TODO ship: { plural: ships }

            ships:
              title: TODO Ships
              unit: ship
              figures:
                2025-02:
                  value: about 1,200
                  quote: some 1,200 ships

            ships-2:
              title: TODO Ships
              unit: percent
              counts: fall
              figures:
                2025-02:
                  against: 2025-01
                  value: 4.5
                  quote: down 4.5 percent

            ships-3:
              title: TODO Ships
              unit: ship
              kind: target
              figures:
                2025-03:
                  value: 1,500
                  quote: 1,500 ships

            """.ReplaceLineEndings("\n"), folder.ReadRecord("gazette.yaml"));
    }

    [Fact]
    public void What_is_no_statistic_is_added_to_its_source_and_nothing_else_is_touched()
    {
        using var folder = Write();
        var before = folder.ReadRecord("sources.yaml");

        folder.Draft("gazette");

        Assert.Equal(
            before + """
                    not_statistic:
                      - { all: dates, because: they say when }
                      - { all: times, because: they say when }
                      - { quote: 1. The count, because: the number of a note or an item }

                """.ReplaceLineEndings("\n"), folder.ReadRecord("sources.yaml"));
    }

    [Theory]
    [InlineData("    not_statistic:\n    - { all: names, because: none } # of ships\n    note: a # note\n",
        "    not_statistic:\n    - { all: names, because: none } # of ships\n    - { all: dates, because: they say when }\n")]
    [InlineData("    note: >-\n      a long\n      note\n\nagents:\n  board: { name: Board }\n",
        "      note\n    not_statistic:\n      - { all: dates, because: they say when }\n")]
    public void What_stands_in_the_entry_stays(string keys, string expected)
    {
        using var folder = Write(keys: keys);

        Assert.Equal(0, folder.Draft("gazette").Exit);

        Assert.Contains(expected, folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
        Assert.All(keys.Split('\n'), line => Assert.Contains(line, folder.ReadRecord("sources.yaml"), StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_in_braces_stays_in_braces()
    {
        using var folder = new Folder();
        var hash = folder.Document("gazette.txt", Document);
        folder.Record("sources.yaml", $"sources:\n  gazette: {{ text: gazette.txt, sha256: {hash} }}\n");
        var before = folder.ReadRecord("sources.yaml");

        folder.Draft("gazette");

        var after = folder.ReadRecord("sources.yaml");
        Assert.StartsWith(before.TrimEnd('}', ' ', '\n'), after, StringComparison.Ordinal);
        Assert.Contains(", not_statistic: [ { all: dates, because: they say when }", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_draft_says_the_same_and_writes_over_nothing_unless_forced()
    {
        using var folder = Write();
        folder.Draft("gazette");
        var (draft, sources) = (folder.ReadRecord("gazette.yaml"), folder.ReadRecord("sources.yaml"));
        folder.Record("gazette.yaml", draft + "# by hand\n");

        var (exit, lines) = folder.Draft("gazette");

        Assert.Equal(2, exit);
        Assert.Contains("gazette.yaml is there. Draft over it with --force, or name another file with --to.", lines[0],
            StringComparison.Ordinal);
        Assert.EndsWith("# by hand\n", folder.ReadRecord("gazette.yaml"), StringComparison.Ordinal);

        Assert.Equal(0, folder.Draft("gazette", "--force").Exit);
        Assert.Equal((draft, sources), (folder.ReadRecord("gazette.yaml"), folder.ReadRecord("sources.yaml")));
    }

    [Fact]
    public void A_unit_that_is_declared_is_known_by_its_words()
    {
        using var folder = Write();
        folder.Record("units.yaml", "units:\n  vessel: { plural: vessels, words: [ship, ships] }\n");

        folder.Draft("gazette");

        Assert.Contains("  unit: vessel\n", folder.ReadRecord("gazette.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("units:", folder.ReadRecord("gazette.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gazette.yaml")]
    [InlineData("all.yaml", "--to")]
    public void A_draft_is_never_written_over_the_file_that_declares_its_source(string name, params string[] to)
    {
        using var folder = Write();
        var path = Path.Combine(folder.Records, name);
        File.Move(Path.Combine(folder.Records, "sources.yaml"), path);
        var before = File.ReadAllText(path);

        var (exit, lines) = folder.Draft(["gazette", "--force", .. to, .. to.Select(_ => path)]);

        Assert.Equal(2, exit);
        Assert.Equal([$"{path} declares the source 'gazette', which a draft in its place would take away. Name another file: --to FILE."],
            lines);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal(0, folder.Draft("gazette", "--print").Exit);
    }

    [Fact]
    public void Printed_or_as_json_nothing_is_written()
    {
        using var folder = Write();
        var sources = folder.ReadRecord("sources.yaml");

        var printed = folder.Draft("gazette", "--print").Lines;
        var json = System.Text.Json.JsonDocument.Parse(string.Concat(folder.Draft("gazette", "--json").Lines)).RootElement;

        Assert.Equal("topic: TODO Gazette", printed[0]);
        var numbers = json.GetProperty("result").GetProperty("numbers").EnumerateArray().ToList();
        Assert.Equal(["about 1,200", "4.5", "1,500"], numbers.Select(static one => one.GetProperty("value").GetString()));
        Assert.Equal("some 1,200 ships", numbers[0].GetProperty("quote").GetString());
        Assert.Equal(sources, folder.ReadRecord("sources.yaml"));
        Assert.False(File.Exists(Path.Combine(folder.Records, "gazette.yaml")));
    }

    [Theory]
    [InlineData("gazete", "There is no source 'gazete' (did you mean 'gazette'?). Add its document first: dataset add FILE.")]
    public void A_source_that_is_not_there_is_wrong_usage(string name, string message)
    {
        using var folder = Write();

        var (exit, lines) = folder.Draft(name);

        Assert.Equal(2, exit);
        Assert.Equal([message], lines);
    }

    [Fact]
    public void The_file_of_a_source_names_it_too()
    {
        using var folder = Write();

        Assert.Equal(0, folder.Draft("gazette.txt").Exit);
    }

    [Fact]
    public void A_document_that_is_missing_is_told_as_verify_tells_it()
    {
        using var folder = Write();
        File.Delete(Path.Combine(folder.Documents, "gazette.txt"));

        var (exit, lines) = folder.Draft("gazette");

        Assert.Equal(1, exit);
        Assert.Contains(": error DS4015: ", Assert.Single(lines), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Records, "gazette.yaml")));
    }

    /// <summary>Whoever takes every proposal has records that verify accepts, but for what nobody could propose.</summary>
    [Theory]
    [InlineData("bulletin", "bulletin")]
    [InlineData("wrapped", "ferries")]
    [InlineData("german", "gaeste")]
    [InlineData("french", "emploi")]
    [InlineData("indian", "kharif")]
    [InlineData("rate", "rate")]
    [InlineData("police", "police")]
    [InlineData("ernte", "ernte")]
    [InlineData("quarterly", "quarterly")]
    [InlineData("shelter", "shelter")]
    [InlineData("rentree", "rentree")]
    [InlineData("summer", "summer")]
    [InlineData("seizures", "seizures")]
    public void Verify_finds_every_drafted_quotation_and_agrees_with_every_value_that_is_in_no_doubt(string kind, string source)
    {
        using var folder = Kind.Find(kind).Copy();
        foreach (var file in Directory.GetFiles(folder.Records).Where(static file =>
            !file.EndsWith("sources.yaml", StringComparison.Ordinal) && !file.EndsWith("units.yaml", StringComparison.Ordinal)))
        {
            File.Delete(file);
        }

        Assert.Equal(0, folder.Draft(source).Exit);

        // A doubt is written above its value; everything else agrees.
        var records = folder.ReadRecord(source + ".yaml").Split('\n');
        Assert.All(folder.Verify().Lines.Where(static line => line.Contains(": error DS40", StringComparison.Ordinal)
            && !line.Contains("DS4016", StringComparison.Ordinal)),
            line => Assert.Contains("value: TODO", records[int.Parse(line.Split('(')[1].Split(',')[0]) - 1], StringComparison.Ordinal));
        Assert.Contains(folder.Verify().Lines, static line => line.Contains(": error DS2040: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_of_more_numbers_than_anybody_goes_through_is_refused()
    {
        using var folder = Write(document: string.Concat(Enumerable.Repeat("Of 7 ships, 5 called.\n", 10_001)));

        var (exit, lines) = folder.Draft("gazette");

        Assert.Equal(2, exit);
        Assert.Equal(
            ["gazette.txt has 20,002 numbers, and of at most 20,000 a draft is written. Cut it into parts, each with a source of its own."],
            lines);
        Assert.False(File.Exists(Path.Combine(folder.Records, "gazette.yaml")));
    }

    private static Folder Write(string keys = "", string document = Document)
    {
        var folder = new Folder();
        var hash = folder.Document("gazette.txt", document.ReplaceLineEndings("\n"));
        return folder.Record("sources.yaml",
            "sources:\n  gazette:\n    title: Ships of the Bay\n    published: 2025-03-03\n    text: gazette.txt\n"
            + $"    sha256: {hash}\n{keys}");
    }
}
