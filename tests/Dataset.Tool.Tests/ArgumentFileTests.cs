namespace Dataset.Tool.Tests;

/// <summary>A file of arguments, as a build hands the tool the folders of a dataset.</summary>
public sealed class ArgumentFileTests
{
    [Fact]
    public void Each_line_is_one_argument_whatever_characters_it_has()
    {
        using var folder = Ducks.Write();
        var moved = Path.Combine(folder.Root, OperatingSystem.IsWindows() ? "it's #1 $HOME 50%" : "it's #1 \"quoted\" `x` $HOME 50%; \\");
        Directory.Move(folder.Records, moved);
        var arguments = Path.Combine(folder.Root, "arguments");
        File.WriteAllText(arguments, $"# two folders\r\n--records\n{moved}\n\n--documents\n{folder.Documents}\n");

        Assert.Equal(0, Folder.Run("verify", "@" + arguments).Exit);
        Assert.True(File.Exists(Path.Combine(moved, "quotes.lock")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var (exit, lines) = Folder.Run("verify", "@nowhere");

        Assert.NotEqual(0, exit);
        Assert.Contains("There is no file of arguments 'nowhere'.", lines);
    }
}
