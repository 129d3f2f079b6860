using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

public sealed class RegularFileTests
{
    [Fact]
    public void A_file_is_read_up_to_its_limit_and_no_further()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Root, "a.bin");
        File.WriteAllBytes(path, new byte[10_000]);

        Assert.Equal(10_000, RegularFile.ReadAllBytes(path, most: 10_000).Length);
        Assert.Equal($"'{path}' has over 0 MB, more than is read of one file. Cut it into parts.",
            Assert.Throws<IOException>(() => RegularFile.ReadAllBytes(path, most: 9_999)).Message);
    }

    [SkippableFact]
    public void What_says_no_size_and_has_one_is_read_up_to_the_limit()
    {
        const string Grown = "/proc/self/maps";
        Skip.IfNot(File.Exists(Grown), "There is no such file.");

        Assert.NotEmpty(RegularFile.ReadAllBytes(Grown));
        Assert.Throws<IOException>(() => RegularFile.ReadAllBytes(Grown, most: 100));
    }

    [Fact]
    public void A_mark_at_the_start_of_a_text_is_no_letter_of_it()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Root, "a.yaml");
        File.WriteAllBytes(path, [.. System.Text.Encoding.UTF8.Preamble, .. "topic: Ä\n"u8]);

        Assert.Equal("topic: Ä\n", RegularFile.ReadAllText(path));
    }

    [Fact]
    public void What_is_gone_and_what_is_a_folder_are_told_by_their_paths()
    {
        using var folder = new Folder();

        Assert.Throws<FileNotFoundException>(() => RegularFile.ReadAllBytes(Path.Combine(folder.Root, "gone.txt")));
        var failure = Assert.ThrowsAny<Exception>(() => RegularFile.ReadAllBytes(folder.Root));
        Assert.Contains(folder.Root, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
