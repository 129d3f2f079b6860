using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>A folder that is replaced as a whole is there as a whole, old or new, whatever ends a run.</summary>
public sealed class MarkedFolderTests
{
    private const string Former = "out.before.0123456789abcdef.tmp";
    private static readonly MarkedFolder Marked = new("mark.txt", "dataset test", "test");

    private readonly string _root = Directory.CreateTempSubdirectory("dataset-marked-").FullName;

    [Fact]
    public void What_a_killed_run_moved_away_is_put_back_before_anything_is_written()
    {
        Write(Former, "old", "mark.txt");
        var text = new StringWriter();
        using var stop = new CancellationTokenSource();
        var console = ToolConsole.To(text) with { Cancellation = stop.Token, BeforeFileStep = _ => stop.Cancel() };

        Assert.Throws<OperationCanceledException>(() => Replace(console));

        Assert.Equal(["out"], Folders());
        Assert.Equal("old", File.ReadAllText(Path.Combine(_root, "out", "file")));
        Assert.Contains("was killed", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_run_leaves_nothing_of_a_killed_one()
    {
        Write(Former, "old", "mark.txt");

        Replace(ToolConsole.To(TextWriter.Null));

        Assert.Equal(["out"], Folders());
        Assert.Equal("new", File.ReadAllText(Path.Combine(_root, "out", "file")));
    }

    [Theory]
    [InlineData(Former, "other.txt")]
    [InlineData("out.mine.tmp", "mark.txt")]
    [InlineData("another.before.0123456789abcdef.tmp", "mark.txt")]
    public void What_is_no_former_folder_of_this_one_is_left_alone(string name, string mark)
    {
        Write(name, "old", mark);

        Replace(ToolConsole.To(TextWriter.Null));

        Assert.Equal(new[] { name, "out" }.Order(StringComparer.Ordinal), Folders());
        Assert.Equal("old", File.ReadAllText(Path.Combine(_root, name, "file")));
    }

    [Fact]
    public void Beside_a_folder_that_is_in_place_the_former_is_no_business_of_the_next_run()
    {
        Write("out", "kept", "mark.txt");
        Write(Former, "old", "mark.txt");

        Replace(ToolConsole.To(TextWriter.Null));

        Assert.Equal("new", File.ReadAllText(Path.Combine(_root, "out", "file")));
        Assert.Equal("old", File.ReadAllText(Path.Combine(_root, Former, "file")));
    }

    private void Replace(ToolConsole console) =>
        Marked.Write(Path.Combine(_root, "out"), [("file", "new"u8.ToArray())], console);

    private void Write(string folder, string text, string mark)
    {
        var path = Directory.CreateDirectory(Path.Combine(_root, folder)).FullName;
        File.WriteAllText(Path.Combine(path, "file"), text);
        File.WriteAllText(Path.Combine(path, mark), string.Empty);
    }

    private IEnumerable<string?> Folders() => Directory.GetDirectories(_root).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
