using System.Security.Cryptography;
using System.Text;
using Dataset.Tool.Tests.Extracting;

namespace Dataset.Tool.Tests;

/// <summary>A text that was made of an original is compared with it: with its bytes, and with what comes out of them.</summary>
public sealed class OriginalTests
{
    private const string Page = """
        <!doctype html><h1>Ducks of the Lake</h1>
        <p>In March 2025, wardens counted nearly <b>7,000</b> ducks on the lake, the most in at least 25 years.
        <p>The club says 1,200 ducks were ringed; the park says over 1,300 ducks were ringed.
        <p>The count began on 1 March 2025. Every second duck was a mallard, said one warden.
        """;

    private static readonly string Text = Extracted.From("page.html", Page).Text;

    [Fact]
    public void A_text_that_its_original_gives_is_right()
    {
        using var folder = Write("page.html", Encoding.UTF8.GetBytes(Page), Text);

        var (exit, lines) = folder.Verify();

        Assert.Equal(0, exit);
        Assert.DoesNotContain(lines, line => line.Contains("page.html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_was_changed_by_hand_is_told_with_its_first_difference()
    {
        using var folder = Write("page.html", Encoding.UTF8.GetBytes(Page), Text.Replace("1,200", "1,300", StringComparison.Ordinal));

        Assert.Contains(folder.Short(folder.Verify().Lines), line => line == "sources.yaml(13,15): error DS4045: 'ducks.txt', the text of "
            + "'ducks-of-the-lake', is not what its original 'page.html' gives: line 5 has “The club says 1,300 ducks were ringed; "
            + "the park says over 1,”, and the original “The club says 1,200 ducks were ringed; the park says over 1,”. Restore the text; "
            + "or run 'dataset add page.html', which makes it anew, and read what changed.");
    }

    [Fact]
    public void An_original_that_was_changed_is_told_by_its_hash()
    {
        using var folder = Write("page.html", Encoding.UTF8.GetBytes(Page), Text);
        folder.Document("page.html", Page + " ");

        Assert.StartsWith("sources.yaml(14,22): error DS4043: The original 'page.html' of 'ducks-of-the-lake' has the SHA-256 ",
            Assert.Single(folder.Short(folder.Verify().Lines)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html", "changed", "(14,22): error DS4043: The original 'page.html' of 'ducks-of-the-lake' has the SHA-256 ")]
    [InlineData("page.html", "other", "(16,13): error DS4014: The text of 'page.html' has the SHA-256 ")]
    [InlineData("page.pdf", "damaged", "(13,15): error DS4044: The original 'page.pdf' of 'ducks-of-the-lake' gives no text: it is dam")]
    [InlineData("page.html", "long", "(13,15): error DS4042: 'page.html', the document of 'ducks-of-the-lake', has 60 MB, and 50 are read")]
    [InlineData("page.html", "gone", "(15,11): error DS4015: The text 'ducks.txt' of 'ducks-of-the-lake' is not among the documents.")]
    [InlineData("page.png", "picture", "(15,11): error DS4015: The text 'ducks.txt' of 'ducks-of-the-lake' is not among the documents.")]
    public void Where_the_text_is_not_at_hand_it_is_told_why_its_original_does_not_give_it(string name, string what, string message)
    {
        byte[] bytes = what switch
        {
            "damaged" => [.. "%PDF-1.7\n"u8, .. "no objects"u8],
            "picture" => [0x89, .. "PNG\r\n"u8],
            _ => Encoding.UTF8.GetBytes(Page),
        };
        using var folder = Write(name, bytes, what == "other" ? Text + "More.\n" : Text);
        File.Delete(Path.Combine(folder.Documents, "ducks.txt"));
        switch (what)
        {
            case "changed":
                folder.Document(name, Page + " ");
                break;
            case "long":
                using (var file = File.OpenWrite(Path.Combine(folder.Documents, name)))
                {
                    file.SetLength(60_000_000);
                }

                break;
            case "gone":
                File.Delete(Path.Combine(folder.Documents, name));
                break;
        }

        Assert.StartsWith("sources.yaml" + message, Assert.Single(folder.Short(folder.Verify().Lines)), StringComparison.Ordinal);
        Assert.StartsWith("sources.yaml" + message,
            Assert.Single(folder.Short(folder.Draft("ducks-of-the-lake", "--print").Lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_read_from_its_original_is_not_compared_with_it_again()
    {
        using var folder = new Folder();
        var words = Guid.NewGuid().ToString("N");
        var workbook = Archive.Workbook([], ("Words", $"<row r='1'><c r='A1' t='str'><v>{words}</v></c></row>"));
        var hash = folder.Document("words.txt", words + "\n");
        File.Delete(Path.Combine(folder.Documents, "words.txt"));
        folder.Record("sources.yaml", $"sources:\n  words:\n    text: words.txt\n    sha256: {hash}\n    original: words.xlsx\n"
            + $"    original_sha256: {folder.Document("words.xlsx", workbook)}\n"
            + $"    not_statistic: [ {{ quote: {words}, because: a test }} ]\n");
        using var opened = new OpenedWorkbooks();

        var (exit, lines) = folder.Verify();

        Assert.True(exit == 0, string.Join('\n', lines));
        Assert.Equal(1, opened.Count);
    }

    [Fact]
    public void A_missing_original_is_said_only_where_others_are_kept()
    {
        using var folder = Write("page.html", Encoding.UTF8.GetBytes(Page), Text);
        File.Delete(Path.Combine(folder.Documents, "page.html"));
        Assert.DoesNotContain(folder.Verify().Lines, line => line.Contains("original", StringComparison.Ordinal));

        const string Geese = "<!doctype html><p>Geese";
        folder.Record("geese.yaml", $"""
            sources:
              geese:
                original: geese.html
                original_sha256: {folder.Document("geese.html", Geese)}
                text: geese.txt
                sha256: {folder.Document("geese.txt", Extracted.From("geese.html", Geese).Text)}
            """);

        var (exit, lines) = folder.Verify();

        Assert.Equal(0, exit);
        Assert.Contains("1 original not at hand, and not compared with the text: page.html", lines);
    }

    [Fact]
    public void A_picture_is_no_error_and_its_words_are_on_trust()
    {
        using var folder = Write("page.png", [0x89, .. "PNG\r\n"u8], Text);

        var (exit, lines) = folder.Verify();

        Assert.Equal(0, exit);
        Assert.Contains("1 original without a text that can be read, whose words are on trust: page.png", lines);
    }

    [Fact]
    public void An_original_outside_the_folder_is_refused()
    {
        using var folder = Write("page.html", Encoding.UTF8.GetBytes(Page), Text);
        folder.Record("sources.yaml",
            folder.ReadRecord("sources.yaml").Replace("original: page.html", "original: ../page.html", StringComparison.Ordinal));

        Assert.Contains("(13,15): error DS4041: '../page.html', the document of 'ducks-of-the-lake', is a path and no file name.",
            Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_another_encoding_is_told_by_what_it_gives()
    {
        var text = Ducks.Document + "Größe\n";
        using var folder = Write("old.txt", Encoding.Latin1.GetBytes(text), text);

        Assert.Equal(0, folder.Verify().Exit);
    }

    [Fact]
    public void A_table_is_compared_with_the_sheet_that_it_was()
    {
        using var folder = new Folder();
        var workbook = Archive.Workbook(["0.0"], ("Notes", "<row r='1'><c r='A1' t='str'><v>Notes</v></c></row>"),
            ("Ducks", "<row r='1'><c r='A1' t='str'><v>Ducks</v></c></row><row r='2'><c r='A2' s='1'><v>7</v></c></row>"));
        var original = folder.Document("ducks.xlsx", workbook);
        string Sources(string csv)
        {
            folder.Record("ducks.csv", csv);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(csv)));
            return $"sources:\n  ducks: {{ table: ducks.csv, sha256: {hash}, original: ducks.xlsx, original_sha256: {original} }}\n";
        }

        folder.Record("sources.yaml", Sources("Ducks\n7.0\n"));
        var (exit, lines) = folder.Verify();
        Assert.Equal(0, exit);
        Assert.DoesNotContain(lines, line => line.Contains("ducks.xlsx", StringComparison.Ordinal));

        folder.Record("sources.yaml", Sources("Ducks\n8.0\n"));
        Assert.Contains("error DS4045: 'ducks.csv', the text of 'ducks', is not what its original 'ducks.xlsx' gives: line 2 has "
            + "“8.0”, and the original “7.0”.", Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_workbook_is_opened_once_for_all_tables_that_are_made_of_it(bool isOneWrong)
    {
        using var folder = new Folder();
        var sources = new StringBuilder("sources:\n");
        foreach (var book in new[] { "a", "b" })
        {
            var workbook = Archive.Workbook([], [.. Enumerable.Range(0, 5).Select(sheet =>
                ($"Sheet{sheet}", $"<row r='1'><c r='A1' t='str'><v>Ducks</v></c></row>"
                    + $"<row r='2'><c r='A2' t='str'><v>{book} {sheet} {isOneWrong}</v></c></row>"))]);
            var original = folder.Document(book + ".xlsx", workbook);

            // Not in the order of the sheets, and the two workbooks in turns.
            foreach (var sheet in new[] { 3, 0, 4 })
            {
                var wrong = isOneWrong && sheet == 0 ? "!" : string.Empty;
                var table = $"{sheet}-{book}.csv";
                var hash = folder.Table(table, Encoding.UTF8.GetBytes($"Ducks\n{book} {sheet} {isOneWrong}{wrong}\n"));
                sources.Append($"  of-{sheet}-{book}: {{ table: {table}, sha256: {hash}, original: {book}.xlsx, ")
                    .Append($"original_sha256: {original} }}\n");
            }
        }

        folder.Record("sources.yaml", sources.ToString());
        using var opened = new OpenedWorkbooks();

        var (exit, lines) = folder.Verify();

        Assert.True(exit == (isOneWrong ? 1 : 0), string.Join("\n", lines));
        Assert.Equal(isOneWrong ? 2 : 0, lines.Count(static line =>
            line.Contains("error DS4045", StringComparison.Ordinal)));
        Assert.Equal(2, opened.Count);
    }

    private static Folder Write(string original, byte[] bytes, string text)
    {
        var folder = Ducks.Write(text);
        var hash = folder.Document(original, bytes);
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml").Replace("    text: ducks.txt",
            $"    original: {original}\n    original_sha256: {hash}\n    text: ducks.txt", StringComparison.Ordinal));
        return folder;
    }
}
