namespace Dataset.Tool.Tests;

/// <summary>Documents lie in several folders, and nothing outside of these is read.</summary>
public sealed class DocumentFoldersTests
{
    [Fact]
    public void A_document_is_found_in_the_second_folder()
    {
        using var folder = Ducks.Write();
        var other = Other(folder, "ducks.txt", Ducks.Document);
        File.Delete(Path.Combine(folder.Documents, "ducks.txt"));

        Assert.Equal(0, folder.Verify("--documents", other).Exit);
    }

    [Fact]
    public void The_same_bytes_may_be_in_two_folders_and_others_may_not()
    {
        using var folder = Ducks.Write();
        var other = Other(folder, "ducks.txt", Ducks.Document);
        Assert.Equal(0, folder.Verify("--documents", other).Exit);

        Other(folder, "ducks.txt", Ducks.Document.Replace("7,000", "6,000", StringComparison.Ordinal));
        Assert.Equal("sources.yaml(13,11): error DS4040: 'ducks.txt', the document of 'ducks-of-the-lake', is in two folders with "
            + $"different bytes: {folder.Documents} and {other}. Remove the one that is not meant, or rename it.",
            Assert.Single(folder.Short(folder.Verify("--documents", other).Lines)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_and_what_it_holds_is_compared_with_the_lock()
    {
        using var folder = Ducks.Write();
        Assert.Equal(0, folder.Verify().Exit);
        var (documents, away) = (folder.Documents, folder.Documents + " away");
        Directory.Move(documents, away);
        var other = Other(folder, "geese.txt", "Geese");

        var (exit, lines) = folder.Verify("--documents", other, "--check");

        Assert.Equal(0, exit);
        Assert.Equal(
            [
                $"The folder of documents {documents} is not there and is skipped.",
                "1 document not at hand and compared with quotes.lock alone: ducks.txt",
            ],
            lines);

        // And a verify run that writes keeps the lines that it cannot make.
        var locked = File.ReadAllText(folder.QuotesLock);
        Assert.Equal(0, folder.Verify("--documents", other).Exit);
        Assert.Equal(locked, File.ReadAllText(folder.QuotesLock));
    }

    [Fact]
    public void A_quotation_of_a_document_that_is_not_at_hand_must_be_in_the_lock()
    {
        using var folder = Ducks.Write();
        folder.Verify();
        Directory.Move(folder.Documents, folder.Documents + " away");
        var other = Other(folder, "geese.txt", "Geese");
        folder.Record("lake.yaml", Ducks.Records.Replace("1,200 ducks were ringed", "1,200 ducks were ringed;", StringComparison.Ordinal));

        var (exit, lines) = folder.Verify("--documents", other);

        Assert.Equal(1, exit);
        Assert.Contains(lines, line => line.Contains("error DS4007", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_any_of_the_folders_nothing_is_verified()
    {
        using var folder = Ducks.Write();
        Directory.Delete(folder.Documents, recursive: true);

        var (exit, lines) = folder.Verify("--documents", folder.Documents + " too");

        Assert.Equal(2, exit);
        Assert.Contains($"There is no folder {folder.Documents} and no folder {folder.Documents} too.", Assert.Single(lines),
            StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_link_that_leads_out_of_the_folders_is_not_followed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        using var folder = Ducks.Write();
        var document = Path.Combine(folder.Documents, "ducks.txt");
        var secret = Path.Combine(folder.Root, "secret.txt");
        File.Move(document, secret);
        File.CreateSymbolicLink(document, secret);

        Assert.Contains($"error DS4041: 'ducks.txt', the document of 'ducks-of-the-lake', is a link to {secret}. Records read nothing",
            Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);

        // By a folder that is a link itself.
        File.Delete(document);
        Directory.CreateSymbolicLink(Path.Combine(folder.Documents, "up"), folder.Root);
        File.CreateSymbolicLink(document, Path.Combine("up", "secret.txt"));
        Assert.Contains("error DS4041", Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_link_to_a_file_of_the_folders_is_its_file()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        using var folder = Ducks.Write();
        var other = Other(folder, "stored.txt", Ducks.Document);
        File.Delete(Path.Combine(folder.Documents, "ducks.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.Documents, "ducks.txt"), Path.Combine(other, "stored.txt"));

        Assert.Equal(0, folder.Verify("--documents", other).Exit);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("sub/ducks.txt")]
    [InlineData("..\\\\ducks.txt")]
    public void A_path_is_no_name_of_a_document(string name)
    {
        using var folder = Ducks.Write();
        folder.Record("sources.yaml",
            folder.ReadRecord("sources.yaml").Replace("text: ducks.txt", $"text: \"{name}\"", StringComparison.Ordinal));

        Assert.Contains("error DS4041", Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_no_person_reads_is_refused_before_it_is_read()
    {
        using var folder = Ducks.Write();
        using (var document = File.OpenWrite(Path.Combine(folder.Documents, "ducks.txt")))
        {
            document.SetLength(100_000_000);
        }

        Assert.Contains("error DS4042: 'ducks.txt', the document of 'ducks-of-the-lake', has 100 MB, and 64 are read at most.",
            Assert.Single(folder.Verify().Lines), StringComparison.Ordinal);
    }

    private static string Other(Folder folder, string name, string text)
    {
        var other = Directory.CreateDirectory(Path.Combine(folder.Root, "official")).FullName;
        File.WriteAllText(Path.Combine(other, name), text);
        return other;
    }
}
