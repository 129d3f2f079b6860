using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests;

public sealed class VerifyTests
{
    [Fact]
    public void A_run_writes_one_line_a_quotation_sorted_with_offset_hashes_and_ids()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = folder.Verify();

        Assert.Equal(0, exit);
        Assert.Equal(["quotes.lock: 5 lines written.", "names.lock: 11 lines written."], lines);
        var text = File.ReadAllText(folder.QuotesLock);
        Assert.Equal((byte)'d', File.ReadAllBytes(folder.QuotesLock)[0]);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        var locked = text.TrimEnd('\n').Split('\n');
        Assert.Equal(locked.Order(StringComparer.Ordinal), locked);
        Assert.All(locked, line =>
        {
            var fields = line.Split('\t');
            Assert.Equal((7, "ducks.txt"), (fields.Length, fields[0]));
            Assert.Equal(fields[3], fields[4]);
        });
        Assert.Equal(
            ["anchors.start\t-", "lake.ducks.2025-03\t-", "lake.ducks.2025-03\tlake.ducks.2025-03#ducks-of-the-lake",
            "lake.ringed.2025-03\tlake.ringed.2025-03#club", "lake.ringed.2025-03\tlake.ringed.2025-03#park"],
            locked.Select(line => string.Join('\t', line.Split('\t')[5..])).Order(StringComparer.Ordinal));
        var fields = locked.Single(line => line.EndsWith("#club", StringComparison.Ordinal)).Split('\t');
        Assert.Equal("1,200 ducks were ringed", Ducks.Document.Substring(int.Parse(fields[1]), int.Parse(fields[2])));
        Assert.Contains("Lake.Ringed.March2025.PerClub\tlake.ringed.2025-03#club\n", File.ReadAllText(folder.NamesLock),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_an_earlier_edition_are_found_locked_and_counted_as_read()
    {
        const string Text = "The change for March 2025 was revised from +336,000 ducks to +264,000 ducks.\n";
        const string Records = """
            topic: Lake
            in: ducks-of-the-lake
            change:
              title: Change of the ducks
              unit: duck
              counts: change
              figures:
                2025-03:
                  printed: March 2025
                  value: 264,000
                  quote: to +264,000 ducks
                  earlier:
                    - { value: "336,000", quote: "from +336,000 ducks", as_of: 2025-04-08 }
            """;
        using var folder = new Folder();
        var sources = $"units:\n  duck: {{ plural: ducks }}\nsources:\n  ducks-of-the-lake: {{ text: ducks.txt, sha256: "
            + folder.Document("ducks.txt", Text) + " }\n";
        folder.Record("sources.yaml", sources).Record("lake.yaml", Records);

        var (exit, lines) = folder.Verify();

        Assert.Equal((0, "quotes.lock: 2 lines written."), (exit, lines[0]));
        Assert.Equal(
            [Text.IndexOf("from", StringComparison.Ordinal), Text.IndexOf("to +", StringComparison.Ordinal)],
            File.ReadAllLines(folder.QuotesLock).Select(line => int.Parse(line.Split('\t')[1])).Order());

        folder.Record("lake.yaml", Records.Replace("from +336,000 ducks", "by +336,000 ducks", StringComparison.Ordinal));
        (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.Contains("lake.yaml(13,38): error DS4010: ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language: nl, ", "1 value with hedges on trust, for want of a table of the language: nl")]
    [InlineData("language: de, ", null)]
    public void A_value_in_a_language_without_a_table_is_told_of_as_on_trust(string language, string? trust)
    {
        const string Records = """
            topic: Lake
            in: meer
            ducks:
              title: Ducks
              unit: duck
              figures:
                2025-03: { value: 7000, quote: 7000 eenden }
            """;
        using var folder = new Folder();
        var sources = "units:\n  duck: { plural: ducks, words: [eenden] }\nsources:\n  meer: { " + language + "text: meer.txt, sha256: "
            + folder.Document("meer.txt", "7000 eenden\n") + " }\n";
        folder.Record("sources.yaml", sources).Record("lake.yaml", Records);

        var (exit, lines) = folder.Verify();

        Assert.Equal(0, exit);
        Assert.Equal(trust, lines.SingleOrDefault(static line => line.Contains("on trust", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_second_run_leaves_the_files_alone_and_the_check_is_content()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var then = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.QuotesLock, then);
        File.SetLastWriteTimeUtc(folder.NamesLock, then);

        Assert.Equal(0, folder.Verify().Exit);
        Assert.Equal(0, folder.Verify("--check").Exit);

        Assert.Equal((then, then), (File.GetLastWriteTimeUtc(folder.QuotesLock), File.GetLastWriteTimeUtc(folder.NamesLock)));
        Assert.Equal(["lake.yaml", "names.lock", "quotes.lock", "sources.yaml"], Directory.GetFiles(folder.Records).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_finds_an_error_writes_nothing()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var before = File.ReadAllText(folder.QuotesLock);
        folder.Record("lake.yaml",
            Ducks.Records.Replace("over 1,300 ducks were ringed", "over 1,300 ducks ringed", StringComparison.Ordinal));

        Assert.Equal(1, folder.Verify().Exit);

        Assert.Equal(before, File.ReadAllText(folder.QuotesLock));
    }

    [Theory]
    [InlineData(
        "120 percent of the ducks were ringed in March",
        "2025-03: { value: 120, quote: 120 percent of the ducks were ringed }",
        "lake.yaml(11,23): error DS5014: lake.ringed.2025-03#hut is a share of a whole, and it lies outside 0 to 100 percent: "
        + "120 percent of ducks does not lie within 0 and 100. Correct the value; a change has 'against:' and no 'of:'.")]
    [InlineData(
        "In May 2025, 80 percent of the ducks were ringed",
        "2025-03: { value: 80, quote: 'In May 2025, 80 percent of the ducks were ringed' }",
        "lake.yaml(11,5): error DS4032: The words “In May 2025, 80 percent of the ducks were ringed” say 'May 2025', which is not in "
        + "the period "
        + "'2025-03' (March 2025). Correct the period; or, where the words tell of two times, quote those of this one alone.")]
    public void A_record_that_only_the_build_refuses_is_reported_once_and_leaves_both_locks_as_they_were(string document, string figure,
    string error)
    {
        using var folder = new Folder();
        Write("80 percent of the ducks were ringed in March", "2025-03: { value: 80, quote: 80 percent of the ducks were ringed }");
        Assert.Equal((0, 2), (folder.Verify().Exit, Directory.GetFiles(folder.Records, "*.lock").Length));
        var locks = (File.ReadAllText(folder.QuotesLock), File.ReadAllText(folder.NamesLock));

        Write(document, figure);
        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.Equal(error, Assert.Single(folder.Short(lines)));
        Assert.Equal(locks, (File.ReadAllText(folder.QuotesLock), File.ReadAllText(folder.NamesLock)));

        void Write(string text, string line)
        {
            var sha256 = folder.Document("hut.txt", text + ".\n");
            folder.Record("sources.yaml", $"units:\n  duck: {{ plural: ducks }}\nsources:\n  hut: {{ text: hut.txt, sha256: {sha256} }}\n");
            folder.Record("lake.yaml", $"""
                topic: Lake
                in: hut
                ducks:
                  title: Ducks on the lake
                  unit: duck
                ringed:
                  title: Share of the ducks that were ringed
                  unit: percent
                  of: ducks
                  figures:
                    {line}
                """);
        }
    }

    [Fact]
    public void A_check_writes_nothing_and_says_that_a_lock_is_missing()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = folder.Verify("--check");

        Assert.Equal(1, exit);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("names.lock(1,1): error DS4020: Line 1 of names.lock is missing with its file; the records and documents give "
            + "“Agents.Club agents.club”.", folder.Short(lines)[0], StringComparison.Ordinal);
        Assert.False(File.Exists(folder.QuotesLock) || File.Exists(folder.NamesLock));
    }

    [Fact]
    public void One_character_flipped_anywhere_in_the_document_fails()
    {
        using var folder = Ducks.Write();
        Assert.Equal(0, folder.Verify().Exit);
        for (var i = 0; i < Ducks.Document.Length; i++)
        {
            folder.Document("ducks.txt", Ducks.Document[..i] + (Ducks.Document[i] == 'x' ? 'y' : 'x') + Ducks.Document[(i + 1)..]);
            var (exit, lines) = folder.Verify("--check");
            Assert.Equal(1, exit);
            Assert.Contains(folder.Short(lines),
                line => line.StartsWith("sources.yaml(14,13): error DS4014: The text of 'ducks.txt' has the SHA-256 ",
                StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("\n", "\r\n", "they are CR LF, and were LF")]
    [InlineData("\r\n", "\n", "they are LF, and were CR LF")]
    public void A_document_whose_line_ends_were_changed_is_told_so(string before, string after, string said)
    {
        using var folder = Ducks.Write(Ducks.Document.Replace("\n", before, StringComparison.Ordinal));
        folder.Document("ducks.txt", Ducks.Document.Replace("\n", after, StringComparison.Ordinal));

        var line = folder.Short(folder.Verify().Lines).Single(one => one.Contains("DS4014", StringComparison.Ordinal));
        Assert.EndsWith($"Only the ends of its lines differ: {said}. Restore them, and keep Git from changing them: write '-text' behind "
            + "the path of the file in .gitattributes.", line, StringComparison.Ordinal);

        folder.Document("ducks.txt", Ducks.Document.Replace("\n", after, StringComparison.Ordinal) + "One more word.");
        Assert.DoesNotContain(folder.Verify().Lines, one => one.Contains("Only the ends", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quoted_character_flipped_fails_even_where_the_hash_was_changed_with_it()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var start = Ducks.Document.IndexOf("7,000 ducks", StringComparison.Ordinal);
        var document = Ducks.Document[..start] + "8" + Ducks.Document[(start + 1)..];
        folder.Record("sources.yaml", Ducks.Sources(folder.Document("ducks.txt", document)));

        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.Equal("lake.yaml(10,14): error DS4010: The words “nearly 7,000 ducks on the lake” are not in ducks.txt. The nearest "
            + "passage is “nearly 8,000 ducks on the lake”. Copy the words as the document prints them.",
            Assert.Single(folder.Short(lines)));
    }

    [Theory]
    [InlineData("quotes.lock", 7)]
    [InlineData("names.lock", 2)]
    public void One_character_flipped_in_any_field_of_any_line_of_a_lock_fails(string name, int fields)
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var path = Path.Combine(folder.Records, name);
        var text = File.ReadAllText(path);
        var lines = text.TrimEnd('\n').Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            for (var field = 0; field < fields; field++)
            {
                var parts = lines[line].Split('\t');
                parts[field] = (parts[field][0] == '1' ? '2' : '1') + parts[field][1..];
                File.WriteAllText(path, string.Concat(lines.Select((one, i) => (i == line ? string.Join('\t', parts) : one) + "\n")));

                var (exit, errors) = folder.Verify("--check");

                Assert.Equal(1, exit);
                Assert.Contains(folder.Short(errors),
                    error => error.StartsWith($"{name}({line + 1},1): error DS", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("a CR within a line")]
    [InlineData("a byte order mark")]
    [InlineData("no line end at the end")]
    [InlineData("a line twice")]
    [InlineData("a line less")]
    public void A_lock_that_differs_in_anything_fails(string what)
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var text = File.ReadAllText(folder.QuotesLock);
        File.WriteAllText(folder.QuotesLock, what switch
        {
            "a CR within a line" => text.Replace("\t", "\r\t", StringComparison.Ordinal),
            "a byte order mark" => "\uFEFF" + text,
            "no line end at the end" => text.TrimEnd('\n'),
            "a line twice" => text + text.TrimEnd('\n').Split('\n')[^1] + "\n",
            _ => text[..(text.TrimEnd('\n').LastIndexOf('\n') + 1)],
        });

        Assert.Equal(1, folder.Verify("--check").Exit);
        Assert.Equal(0, folder.Verify().Exit);
        Assert.Equal(text, File.ReadAllText(folder.QuotesLock));
    }

    [Fact]
    public void Locks_whose_lines_end_in_CR_LF_are_up_to_date_and_left_alone()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        foreach (var path in Directory.GetFiles(folder.Records, "*.lock"))
        {
            File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Equal((0, 0), (folder.Verify("--check").Exit, folder.Verify("--check").Lines.Length));
        Assert.Equal((0, 0), (folder.Verify().Exit, folder.Verify().Lines.Length));

        Assert.Contains("\r\n", File.ReadAllText(folder.QuotesLock), StringComparison.Ordinal);
        File.AppendAllText(folder.QuotesLock, "one\r\n");
        Assert.StartsWith(
            "quotes.lock(6,1): error DS4020: Line 6 of quotes.lock is “one”; the records and documents give the end of the file.",
            Assert.Single(folder.Short(folder.Verify("--check").Lines)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("names.lock",
    "names.lock(12,1): error DS4020: Line 12 of names.lock is the end of the file; the records and documents give “Zoo zoo”.")]
    [InlineData("quotes.lock", "quotes.lock(4,1): error DS4020: Line 4 of quotes.lock is “ducks.txt ")]
    public void A_pair_of_an_old_and_a_new_lock_is_found_by_the_check_and_finished_by_the_next_run(string old, string error)
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var path = Path.Combine(folder.Records, old);
        var kept = File.ReadAllText(path);
        AddFigure(folder);
        folder.Verify();
        var now = File.ReadAllText(path);
        Assert.NotEqual(kept, now);
        File.WriteAllText(path, kept);

        var (exit, lines) = folder.Verify("--check");

        Assert.Equal(1, exit);
        Assert.StartsWith(error, Assert.Single(folder.Short(lines)), StringComparison.Ordinal);
        Assert.Equal((0, now), (folder.Verify().Exit, File.ReadAllText(path)));
    }

    [Fact]
    public void What_an_interrupted_run_left_is_deleted_by_the_next_run_and_not_by_a_check()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        string[] left = ["names.lock.0a.tmp", "quotes.lock.0b.tmp"];
        string[] others = ["names.lock.old", "other.lock.0c.tmp", "quotes.tmp"];
        foreach (var name in left.Concat(others))
        {
            folder.Record(name, "half a li");
        }

        Assert.Equal(0, folder.Verify("--check").Exit);
        Assert.All(left, name => Assert.True(File.Exists(Path.Combine(folder.Records, name))));

        // Where the records are in error too: what is left is of no use to anybody.
        folder.Record("lake.yaml", "topic: [");
        Assert.Equal(1, folder.Verify().Exit);
        Assert.All(left, name => Assert.False(File.Exists(Path.Combine(folder.Records, name))));
        Assert.All(others, name => Assert.True(File.Exists(Path.Combine(folder.Records, name))));
    }

    [Fact]
    public void Neither_lock_is_moved_while_the_other_cannot_be_written()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var quotes = new LockFile(folder.QuotesLock, ["new"]);
        var names = new LockFile(Path.Combine(folder.QuotesLock, "names.lock"), ["new"]);
        var before = File.ReadAllText(folder.QuotesLock);

        Assert.Throws<IOException>(() => LockFile.Write([quotes, names], ToolConsole.To(TextWriter.Null)));

        Assert.Equal(before, File.ReadAllText(folder.QuotesLock));
        Assert.Empty(Directory.GetFiles(folder.Records, "*.tmp"));
    }

    [Theory]
    [InlineData("nearly 7,000\n      quote", "7,000\n      quote", "lake.yaml(9,14): error DS4003: ")]
    [InlineData("over 1,300\n          quote", "1,300\n          quote", "lake.yaml(24,18): error DS4003: ")]
    [InlineData("quote: nearly 7,000 ducks", "quote: 7,000 ducks", "lake.yaml(9,14): error DS4002: ")]
    [InlineData("nearly 7,000\n      quote: nearly 7,000 ducks", "7,000\n      quote: 7,000 ducks", "lake.yaml(9,14): error DS4003: ")]
    [InlineData("over 1,300\n          quote: over 1,300", "1,300\n          quote: 1,300", "lake.yaml(24,18): error DS4003: ")]
    public void A_dropped_hedge_fails_even_where_the_words_are_cut_before_it(string old, string now, string error)
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace(old, now, StringComparison.Ordinal));

        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.StartsWith(error, Assert.Single(folder.Short(lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hedge_of_another_paragraph_is_not_looked_at()
    {
        using var folder = Ducks.Write(
            Ducks.Document.Replace("The club says 1,200", "They rose nearly\n\n1,200", StringComparison.Ordinal));

        Assert.Equal(0, folder.Verify().Exit);
    }

    [Fact]
    public void A_hedge_at_the_end_of_the_line_before_is_looked_at()
    {
        using var folder = Ducks.Write(
            Ducks.Document.Replace("The club says 1,200", "They ringed nearly\n1,200", StringComparison.Ordinal));

        Assert.Contains(folder.Short(folder.Verify().Lines),
            line => line.StartsWith("lake.yaml(21,18): error DS4003: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("quote: 1,200 ducks were ringed", "quote: ducks were ringed",
    "lake.yaml(22,18): error DS4011: The words “ducks were ringed” stand in ducks.txt 2 times.")]
    [InlineData("quote: 1,200 ducks were ringed", "quote: 200 ducks were ringed",
    "lake.yaml(22,18): error DS4012: The words “200 ducks were ringed” start or end within a word of ducks.txt.")]
    [InlineData("quote: 1,200 ducks were ringed", "quote: 1,200 drakes were ringed",
    "lake.yaml(22,18): error DS4010: The words “1,200 drakes were ringed” are not in ducks.txt. "
        + "The nearest passage is “1,200 ducks were ringed”.")]
    [InlineData("quote: 1,200 ducks were ringed", "quote: Ducks of the Lake In March 2025",
    "lake.yaml(22,18): error DS4013: The words “Ducks of the Lake In March 2025” run over the end of a paragraph of ducks.txt.")]
    [InlineData("quote: 1,200 ducks were ringed", "quote: qwerty uiop",
    "lake.yaml(22,18): error DS4010: The words “qwerty uiop” are not in ducks.txt. Nothing in it is like them.")]
    [InlineData("quote: 1,200 ducks were ringed", "quote: 1,200 ducks were ringed\n          before: The park says",
    "lake.yaml(22,18): error DS4022: The words “1,200 ducks were ringed” stand in ducks.txt, but not "
        + "beside the words of 'before:' or 'after:'. They stand once, in “")]
    [InlineData("printed: In March 2025", "printed: In April 2025",
    "lake.yaml(8,16): error DS4017: The words “In April 2025”, given as how the period is printed, are not in ducks.txt.")]
    public void A_quotation_that_is_missing_ambiguous_cut_or_across_paragraphs_is_an_error(string old, string now, string error)
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace(old, now, StringComparison.Ordinal));

        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.Contains(folder.Short(lines), line => line.StartsWith(error, StringComparison.Ordinal));
    }

    [Fact]
    public void Neighbouring_words_tell_equal_passages_apart()
    {
        const string Twice = "The old hut counted 40 ducks.\n\nThe new hut counted 40 ducks.\n";
        using var folder = new Folder();
        folder.Record("sources.yaml", $"units:\n  duck: {{ plural: ducks }}\nsources:\n  huts:\n    text: huts.txt\n    sha256: "
            + $"{folder.Document("huts.txt", Twice)}\n");
        folder.Record("huts.yaml", """
            topic: Huts
            in: huts
            old:
              title: Ducks at the old hut
              unit: duck
              figures:
                2025: { value: 40, quote: 40 ducks, before: The old hut counted }
            new:
              title: Ducks at the new hut
              unit: duck
              figures:
                2025: { value: 40, quote: 40 ducks, before: The new hut counted }
            """);

        Assert.Equal(0, folder.Verify().Exit);

        Assert.Equal(["20", "51"], File.ReadAllLines(folder.QuotesLock).Select(line => line.Split('\t')[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Ducks", "Forty ducks", "“Forty” in ducks.txt (line 1)")]
    [InlineData("on the lake, the most", "on the lake, hundreds of them, the most", "“hundreds” in ducks.txt (line 3)")]
    [InlineData("said one warden.", "said one warden. 3_1 ducks.", "“3” in ducks.txt (line 7)", "“1” in ducks.txt (line 7)")]
    [InlineData("nearly 7,000 ducks on the lake", "nearly 7,000 ducks on the lake, 40 of them teal", "“40” in ducks.txt (line 3)")]
    public void A_number_that_is_the_value_of_no_record_fails(string old, string now, params string[] errors)
    {
        using var folder = Ducks.Write(Ducks.Document.Replace(old, now, StringComparison.Ordinal));

        var (exit, lines) = folder.Verify();

        Assert.Equal(1, exit);
        Assert.Equal(
            errors.Select(error => $"sources.yaml(12,3): error DS4016: {error} is the value of no record: “"),
            folder.Short(lines).Select(line =>
            line[..(line.IndexOf(": “", line.IndexOf("(line", StringComparison.Ordinal), StringComparison.Ordinal) + 3)]));
    }

    [Fact]
    public void A_number_inside_a_quotation_of_another_value_is_overlooked_as_well()
    {
        const string Longer = "nearly 7,000 ducks on the lake, 40 of them teal";
        using var folder = Ducks.Write(
            Ducks.Document.Replace("nearly 7,000 ducks on the lake", Longer, StringComparison.Ordinal),
            Ducks.Records.Replace("quote: nearly 7,000 ducks on the lake", "quote: " + Longer, StringComparison.Ordinal));

        Assert.StartsWith("sources.yaml(12,3): error DS4016: “40” in ducks.txt (line 3) is the value of no record: “",
            Assert.Single(folder.Short(folder.Verify().Lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_a_kind_are_counted_until_a_line_sets_the_kind_aside()
    {
        using var folder = Ducks.Write(Ducks.Document.Replace("The count began", "The third count began", StringComparison.Ordinal));

        Assert.StartsWith("sources.yaml(12,3): error DS4030: ducks.txt has numbers of the kind 'ordinals' that no record accounts for: "
            + "1, the first “third” in line 6.", Assert.Single(folder.Short(folder.Verify().Lines)), StringComparison.Ordinal);

        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml")
            + "\n      - { all: ordinals, because: the count is told apart by its number }\n");
        Assert.Equal(0, folder.Verify().Exit);
    }

    [Fact]
    public void At_most_twenty_overlooked_numbers_of_a_document_are_listed()
    {
        using var folder = Ducks.Write(Ducks.Document + "\nBy pen: "
            + string.Join(", ", Enumerable.Range(31, 25).Select(number => number + " ducks")) + ".\n");

        var lines = folder.Short(folder.Verify().Lines);

        Assert.Equal(21, lines.Length);
        Assert.Equal(20, lines.Count(line => line.Contains(" DS4016: ", StringComparison.Ordinal)));
        Assert.StartsWith("sources.yaml(12,3): error DS4031: 5 more numbers of ducks.txt are the value of no record.", lines[^1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_is_not_read_has_no_overlooked_number()
    {
        using var folder = Ducks.Write(Ducks.Document + "\nBy pen: 31 ducks, 32 ducks.\n");
        Assert.Equal(1, folder.Verify().Exit);

        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml")
            + "\n    not_read:\n      - { from: By pen, to: 32 ducks, because: pens are counted elsewhere }\n");
        Assert.Equal(0, folder.Verify().Exit);
    }

    [Fact]
    public void Words_of_no_statistic_are_found_as_strictly_as_any()
    {
        using var folder = Ducks.Write();
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml")
            .Replace("said one warden", "said some warden", StringComparison.Ordinal));

        Assert.Equal("sources.yaml(18,18): error DS4010: The words “said some warden” are not in ducks.txt. The nearest passage is “said "
            + "one warden”. Copy the words as the document prints them.", Assert.Single(folder.Short(folder.Verify().Lines)));
    }

    [Fact]
    public void A_document_with_CR_LF_and_odd_spaces_is_quoted_by_its_raw_offsets()
    {
        var document = Ducks.Document.Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("were ringed;", "were \u00A0 ringed;", StringComparison.Ordinal);
        using var folder = Ducks.Write(document);

        Assert.Equal(0, folder.Verify().Exit);

        var fields = File.ReadAllLines(folder.QuotesLock).Single(line => line.EndsWith("#club", StringComparison.Ordinal)).Split('\t');
        Assert.Equal("1,200 ducks were \u00A0 ringed", document.Substring(int.Parse(fields[1]), int.Parse(fields[2])));
        Assert.NotEqual(fields[3], fields[4]);
    }

    [Fact]
    public void A_document_that_is_missing_or_no_plain_UTF8_is_said()
    {
        using var folder = Ducks.Write();
        folder.Record("sources.yaml",
            Ducks.Sources(folder.Document("ducks.txt", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Ducks.Document)])));
        Assert.StartsWith("sources.yaml(13,11): error DS4019: The text 'ducks.txt' of 'ducks-of-the-lake' is not plain UTF-8: it begins "
            + "with a byte order mark.", Assert.Single(folder.Short(folder.Verify().Lines)), StringComparison.Ordinal);

        folder.Record("sources.yaml", Ducks.Sources(folder.Document("ducks.txt", [(byte)'a', 0xC3, 0x28])));
        Assert.StartsWith("sources.yaml(13,11): error DS4019: The text 'ducks.txt' of 'ducks-of-the-lake' is not plain UTF-8: the bytes "
            + "at offset 1 are none.", Assert.Single(folder.Short(folder.Verify().Lines)), StringComparison.Ordinal);

        File.Delete(Path.Combine(folder.Documents, "ducks.txt"));
        Assert.Equal("sources.yaml(13,11): error DS4015: The text 'ducks.txt' of 'ducks-of-the-lake' is not among the documents. Put the "
            + "file into the folder that DatasetDocuments names, or correct 'text:'.", Assert.Single(folder.Short(folder.Verify().Lines)));
    }

    [Theory]
    [InlineData("%PDF-1.7\n%\u00E2\u00E3\n", "it is a PDF")]
    [InlineData("PK\u0003\u0004\u0014", "it is a ZIP archive, as office documents and workbooks are")]
    [InlineData("<!DOCTYPE html><p>7 ducks</p>", "it is HTML or XML")]
    [InlineData("\n  <p><b>7 ducks</b></p>", "it is HTML or XML")]
    [InlineData("\uFEFF<?xml version='1.0'?><d>7 ducks</d>", "it is HTML or XML")]
    public void A_document_in_a_format_is_told_as_what_it_is(string text, string format)
    {
        using var folder = Ducks.Write();
        folder.Record("sources.yaml", Ducks.Sources(folder.Document("ducks.txt", System.Text.Encoding.UTF8.GetBytes(text))));

        Assert.StartsWith($"sources.yaml(13,11): error DS4019: The text 'ducks.txt' of 'ducks-of-the-lake' is not plain UTF-8: {format}. "
            + "Offsets and hashes count every character, so that nothing is guessed; run 'dataset add ducks.txt', which keeps it and "
            + "makes a text of the words that it shows, and correct its SHA-256.",
            folder.Short(folder.Verify().Lines).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<7 ducks> were there\n")]
    [InlineData("<h 5 ducks\n")]
    public void A_text_that_begins_with_an_angle_is_a_text(string start)
    {
        using var folder = Ducks.Write(start + Ducks.Document);

        Assert.DoesNotContain(folder.Verify().Lines, line => line.Contains("DS4019", StringComparison.Ordinal));
    }

    [Fact]
    public void The_year_of_a_figure_is_read_inside_its_quotation_and_overlooked_outside_of_it()
    {
        using var folder = Ducks.Write("Year Ducks\n2025 1310\n\n" + Ducks.Document + "\n2025 is a number\n");

        var overlooked = folder.Verify().Lines.Where(line => line.Contains("DS4016", StringComparison.Ordinal)).ToList();

        Assert.Contains(overlooked, line => line.Contains("“1310”", StringComparison.Ordinal));
        Assert.Contains(overlooked, line => line.Contains("“2025”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_reads_nothing_outside_the_folder_of_documents()
    {
        using var folder = Ducks.Write();
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml")
            .Replace("text: ducks.txt", "text: ../documents/ducks.txt", StringComparison.Ordinal));

        Assert.Contains("error DS4041: '../documents/ducks.txt', the document of 'ducks-of-the-lake', is a path and no file name. Records "
            + "read nothing outside the folders of the documents: put the file itself into one of them, and name it without a folder.",
            Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_in_error_is_reported_at_its_place_and_hides_no_number()
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace("value: 1,200", "valu: 1,200", StringComparison.Ordinal));

        var lines = folder.Short(folder.Verify().Lines);

        Assert.Contains(lines, line => line.Contains("error DS2001", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.StartsWith("lake.yaml(", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_that_cannot_be_moved_into_place_leaves_the_old_one_and_no_rest()
    {
        using var folder = Ducks.Write();
        Directory.CreateDirectory(folder.QuotesLock);

        Assert.Equal(2, folder.Verify().Exit);
        Assert.Equal(["lake.yaml", "sources.yaml"], Directory.GetFiles(folder.Records).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_that_vanished_keeps_both_locks_as_they_were_until_an_alias_stands_for_it()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        var locks = (File.ReadAllText(folder.QuotesLock), File.ReadAllText(folder.NamesLock));
        folder.Record("lake.yaml", Ducks.Records.Replace("printed: In March 2025", "name: Spring", StringComparison.Ordinal));

        var (exit, lines) = folder.Verify();
        Assert.Equal(1, exit);
        Assert.StartsWith("names.lock(5,1): error DS3013: 'Lake.Ducks.March2025' was shipped as lake.ducks.2025-03 and is gone",
            Assert.Single(folder.Short(lines)), StringComparison.Ordinal);
        Assert.Equal(locks, (File.ReadAllText(folder.QuotesLock), File.ReadAllText(folder.NamesLock)));

        folder.Record("lake.yaml",
            Ducks.Records.Replace("printed: In March 2025", "name: Spring\n      renamed_from: March2025", StringComparison.Ordinal));
        Assert.Equal("names.lock: 12 lines written.", Assert.Single(folder.Verify().Lines));
        Assert.Contains("Lake.Ducks.March2025\tlake.ducks.2025-03\n", File.ReadAllText(folder.NamesLock), StringComparison.Ordinal);
        Assert.Contains("Lake.Ducks.Spring\tlake.ducks.2025-03\n", File.ReadAllText(folder.NamesLock), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        using var folder = Ducks.Write();
        Directory.Delete(folder.Documents, recursive: true);

        var (exit, lines) = folder.Verify();

        Assert.Equal(2, exit);
        Assert.Contains(lines, line => line.Contains(folder.Documents, StringComparison.Ordinal));
    }

    [Fact]
    public void Roslyn_is_not_loaded()
    {
        using var folder = Ducks.Write();
        folder.Verify();

        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName()
            .Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.CodeAnalysis*.dll"));
    }

    /// <summary>A second month of ringing, with its sentence in the document.</summary>
    private static void AddFigure(Folder folder)
    {
        var sha256 = folder.Document("ducks.txt", Ducks.Document + "The park says 1,500 ducks came in May 2025.\n");
        folder.Record("sources.yaml", Ducks.Sources(sha256));
        folder.Record("zoo.yaml", """
            topic: Zoo
            in: ducks-of-the-lake
            ducks:
              title: Ducks that came
              unit: duck
              figures:
                2025-05: { by: park, value: "1,500", quote: "1,500 ducks came in May 2025" }
            """);
    }
}
