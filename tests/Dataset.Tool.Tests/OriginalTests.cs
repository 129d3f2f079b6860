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

    private static Folder Write(string original, byte[] bytes, string text)
    {
        var folder = Ducks.Write(text);
        var hash = folder.Document(original, bytes);
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml").Replace("    text: ducks.txt",
            $"    original: {original}\n    original_sha256: {hash}\n    text: ducks.txt", StringComparison.Ordinal));
        return folder;
    }
}
