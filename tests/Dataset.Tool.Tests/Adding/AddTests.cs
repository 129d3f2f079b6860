using System.Security.Cryptography;
using System.Text;

namespace Dataset.Tool.Tests.Adding;

/// <summary>A source is registered with what its document says of itself, and with nothing else.</summary>
public sealed class AddTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <title>Ships of the Bay: February</title>
        <meta name="author" content="Harbour Board">
        <meta property="article:published_time" content="2025-03-03T09:00:00+01:00">
        </head>
        <body><p>Some 1,200 ships called.</p></body>
        </html>
        """;

    private readonly Folder _folder = new();

    private readonly string _inbox = Directory.CreateTempSubdirectory("dataset add ").FullName;

    public AddTests() => _folder.Record("harbour.yaml", "topic: Harbour\n");

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_inbox, recursive: true);
    }

    [Fact]
    public void A_text_is_its_own_text()
    {
        var (exit, lines) = Add("gazette.txt", "Some 1,200 ships called.\n");

        Assert.Equal(0, exit);
        Assert.Equal("sources.yaml: source 'gazette' added.", lines[0]);
        Assert.Equal(
            $"sources:\n  gazette:\n    text: gazette.txt\n    sha256: {Hash("gazette.txt")}\n", _folder.ReadRecord("sources.yaml"));
        Assert.Equal("Some 1,200 ships called.\n", File.ReadAllText(Path.Combine(_folder.Documents, "gazette.txt")));
    }

    [Theory]
    [InlineData("gazette.txt", "")]
    [InlineData("gazette.txt", " \n\n")]
    [InlineData("gazette.csv", "")]
    [InlineData("gazette.html", "<html><head><title>Gazette</title></head><body><div id=\"app\"></div></body></html>")]
    public void A_document_without_words_is_refused_and_nothing_is_written(string name, string text)
    {
        var (exit, lines) = Add(name, text);

        Assert.Equal(1, exit);
        Assert.Contains($"{name}: error: it has no words,", Assert.Single(lines), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Records, "sources.yaml")));
        Assert.Empty(Directory.GetFiles(_folder.Documents));
    }

    [Fact]
    public void A_page_is_kept_with_its_text_and_says_who_wrote_it_and_when()
    {
        Assert.Equal(0, Add("page.html", Page).Exit);

        Assert.Equal(
            $"""
            sources:
              ships-of-the-bay-february:
                title: "Ships of the Bay: February" # <title>
                author: Harbour Board # <meta name="author">
                published: 2025-03-03 # <meta property="article:published_time">
                language: en # <html lang>
                original: page.html
                original_sha256: {Hash("page.html")}
                text: page.txt
                sha256: {Hash("page.txt")}

            """.ReplaceLineEndings("\n"), _folder.ReadRecord("sources.yaml"));
        Assert.Contains("Some 1,200 ships called.", File.ReadAllText(Path.Combine(_folder.Documents, "page.txt")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_and_when_it_was_had_are_written_only_as_a_person_says()
    {
        var (exit, _) = Add("gazette.txt", "Words.\n", "--url", "https://example.org/a", "--accessed", "2025-03-31", "--key", "paper");

        Assert.Equal(0, exit);

        Assert.StartsWith("sources:\n  paper:\n    url: https://example.org/a\n    accessed: 2025-03-31\n",
            _folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_goes_behind_the_others_and_leaves_them_as_they_are()
    {
        Add("gazette.txt", "Words.\n");
        var before = _folder.ReadRecord("sources.yaml").Replace("text:", "# a comment\n    text:", StringComparison.Ordinal)
            + "\nagents:\n  b: { name: B }\n";
        _folder.Record("sources.yaml", before);

        Add("almanac.txt", "Other words.\n");

        var after = _folder.ReadRecord("sources.yaml");
        Assert.Contains($"\n\n  almanac:\n    text: almanac.txt\n    sha256: {Hash("almanac.txt")}\n\nagents:\n", after,
            StringComparison.Ordinal);
        Assert.StartsWith(before[..before.IndexOf("\nagents:", StringComparison.Ordinal)], after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources:\n")]
    [InlineData("sources: # those of the bay\nunits: { ship: { plural: ships } }\n")]
    [InlineData("sources: {}\n")]
    [InlineData("units: { ship: { plural: ships } }\nsources: null\n")]
    [InlineData("sources: ~ # none so far\r\n")]
    public void Sources_without_one_are_filled_where_they_stand(string text)
    {
        _folder.Record("bay.yaml", text);

        var (exit, lines) = Add("gazette.txt", "Some 1,200 ships called.\n");

        Assert.Equal(0, exit);
        Assert.Equal("bay.yaml: source 'gazette' added.", lines[0]);
        Assert.False(File.Exists(Path.Combine(_folder.Records, "sources.yaml")));
        Assert.Contains("  gazette:", _folder.ReadRecord("bay.yaml"), StringComparison.Ordinal);
        Assert.Equal(text.Contains('#', StringComparison.Ordinal), _folder.ReadRecord("bay.yaml").Contains("# ", StringComparison.Ordinal));
        Assert.Empty(RecordFolder.Read(_folder.Records, CancellationToken.None).Issues);
    }

    [Theory]
    [InlineData("units.yaml", "units:\n  ship: { plural: ships }\n")]
    [InlineData("people.yaml", "agents:\n  board: { name: Harbour Board, kind: agency }\n")]
    [InlineData("bay.yaml", "sources: {}\n")]
    public void A_folder_with_declarations_alone_is_a_folder_of_records(string name, string text)
    {
        File.Delete(Path.Combine(_folder.Records, "harbour.yaml"));
        _folder.Record(name, text);
        var document = Path.Combine(_inbox, "gazette.txt");
        File.WriteAllText(document, "Some 1,200 ships called.\n");

        var (exit, said) = Folder.RunIn(_folder.Root, "add", document);

        Assert.True(exit == 0, said);
        Assert.Contains("source 'gazette' added.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_there_is_refused_and_nothing_is_written()
    {
        Add("gazette.txt", "Words.\n");
        var before = _folder.ReadRecord("sources.yaml");

        var (exit, lines) = Add("other.txt", "Other words.\n", "--key", "gazette");

        Assert.Equal(2, exit);
        Assert.Equal(["The source 'gazette' is there, in sources.yaml. Give this one another key: --key NAME."], lines);
        Assert.Equal(before, _folder.ReadRecord("sources.yaml"));
        Assert.False(File.Exists(Path.Combine(_folder.Documents, "other.txt")));
    }

    [Fact]
    public void Another_document_of_the_same_name_is_never_written_over()
    {
        _folder.Document("gazette.txt", "What was there.\n");

        var (exit, lines) = Add("gazette.txt", "Words.\n");

        Assert.Equal(2, exit);
        Assert.EndsWith("gazette.txt is another document of the same name. Rename the one that you add.", lines[0],
            StringComparison.Ordinal);
        Assert.Equal("What was there.\n", File.ReadAllText(Path.Combine(_folder.Documents, "gazette.txt")));
        Assert.False(File.Exists(Path.Combine(_folder.Records, "sources.yaml")));
    }

    [Fact]
    public void A_document_that_lies_in_the_folder_already_is_added_where_it_is()
    {
        _folder.Document("gazette.txt", "Words.\n");

        var (exit, _) = Folder.Run("add", Path.Combine(_folder.Documents, "gazette.txt"), "--records", _folder.Records, "--documents",
            _folder.Documents);

        Assert.Equal(0, exit);
        Assert.Single(Directory.GetFiles(_folder.Documents));
    }

    [Theory]
    [InlineData("elsewhere.yaml")]
    [InlineData("data/../data more/sources.yaml")]
    [InlineData("data/sources.yml")]
    [InlineData("data/sources")]
    public void An_entry_goes_into_a_record_and_nowhere_else(string to)
    {
        Assert.Equal(0, Folder.Run("lock", "--records", _folder.Records, "--documents", _folder.Documents).Exit);
        var names = File.ReadAllText(_folder.NamesLock);
        var path = Path.GetFullPath(Path.Combine(_folder.Root, to));

        var (exit, lines) = Add("gazette.txt", "Words.\n", "--to", path);

        Assert.Equal(2, exit);
        Assert.Equal([$"{path} would not be read: records are the files *.yaml in {_folder.Records}. Name one of these, there or new: "
            + $"--to {Path.Combine(_folder.Records, "more-sources.yaml")}."], lines);
        Assert.Equal(names, File.ReadAllText(_folder.NamesLock));
        Assert.False(File.Exists(path));
        Assert.Empty(Directory.GetFiles(_folder.Documents));
    }

    [Theory]
    [InlineData("data/more.yaml")]
    [InlineData("data/deep/more.yaml")]
    public void An_entry_goes_into_the_record_that_is_named(string to)
    {
        Assert.Equal(0, Add("gazette.txt", "Words.\n", "--to", Path.Combine(_folder.Root, to)).Exit);

        Assert.StartsWith("sources:\n  gazette:\n", File.ReadAllText(Path.Combine(_folder.Root, to)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_text_is_an_error_that_says_why()
    {
        var (exit, lines) = Add("picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3]);

        Assert.Equal(1, exit);
        Assert.Contains("error: it is a picture and has no text", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Documents));
    }

    [Theory]
    [InlineData("a.csv", "Year,Value\n2020,7\n", "")]
    [InlineData("a.csv", "\uFEFFYear;Value\n2020;7,5\n2021;..\n", "    delimiter: \";\"\n    missing: [\"..\"]\n")]
    [InlineData("a.tsv", "# remark\nYear\tValue\n2020\t7\n", "    delimiter: tab\n    comment: \"#\"\n")]
    public void A_table_says_how_it_is_written(string name, string text, string dialect)
    {
        Assert.Equal(0, Add(name, text).Exit);

        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(Path.Combine(_folder.Records, name)));
        Assert.StartsWith($"sources:\n  a:\n    table: {name}\n    sha256: ", _folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
        Assert.EndsWith(dialect, _folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
        Assert.Empty(RecordFolder.Read(_folder.Records, CancellationToken.None).Issues);
    }

    [Theory]
    [InlineData("Code,Year,Value\nNA,2020,7\nDE,2020,8\n")]
    [InlineData("Port,Late,Ships\nA,x,7\nB,,8\n")]
    [InlineData("Name,Value\n\"Bremen, -, port\",7\n")]
    public void A_text_that_may_be_a_code_or_a_mark_is_no_missing_value(string text)
    {
        Assert.Equal(0, Add("a.csv", text).Exit);

        Assert.DoesNotContain("missing:", _folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_among_numbers_is_a_missing_value()
    {
        Assert.Equal(0, Add("a.csv", "Port,Ships,Share\n\"Bremen, old\",7,NA\nx,..,4.5%\n").Exit);

        Assert.EndsWith("    missing: [\"..\", \"NA\"]\n", _folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_fixed_width_are_found_and_named_by_a_person()
    {
        Assert.Equal(0, Add("constants.txt", "speed of light   299 792 458   m s^-1\nmass of a duck   1.1           kg\n", "--table").Exit);

        Assert.Contains("    header_rows: 0\n    columns: { TODO Column1: 1-17, TODO Column2: 18-31, TODO Column3: 32- }\n",
            _folder.ReadRecord("sources.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--key", "Gazette 1",
        "'Gazette 1' is no key: write small letters and digits, words joined by hyphens, a letter first, as in 'harbour-report'.")]
    [InlineData("--accessed", "yesterday", "'yesterday' is no day: write it as 2025-03-31.")]
    [InlineData("--language", "xx", "There is no table of words for 'xx': there are de, en, es, fr, maybe with a region, as en-IN.")]
    public void What_a_person_says_is_held_to_the_same_rules(string option, string value, string message)
    {
        var (exit, lines) = Add("gazette.txt", "Words.\n", option, value);

        Assert.Equal(2, exit);
        Assert.Equal([message], lines);
    }

    private (int Exit, string[] Lines) Add(string name, string text, params string[] more) => Add(name, Encoding.UTF8.GetBytes(text), more);

    private (int Exit, string[] Lines) Add(string name, byte[] bytes, params string[] more)
    {
        var path = Path.Combine(_inbox, name);
        File.WriteAllBytes(path, bytes);
        return Folder.Run(["add", path, "--records", _folder.Records, "--documents", _folder.Documents, .. more]);
    }

    private string Hash(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder.Documents, name))));
}
