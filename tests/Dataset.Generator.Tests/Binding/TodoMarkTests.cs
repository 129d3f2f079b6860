using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Binding;

/// <summary>What is left to a person is counted once, and never taken for decided in silence.</summary>
public sealed class TodoMarkTests
{
    private const string Draft = """
        topic: Lake
        in: gazette
        ducks:
          title: TODO wild ducks
          unit: TODO duck
          figures:
            TODO 2025-03:
              value: 7,000
              quote: 7,000 wild ducks
        """;

    [Fact]
    public void All_marks_of_a_file_are_one_error_at_the_first()
    {
        var (file, issues) = Read(Draft);

        Assert.Equal("DS2040 4,10", Assert.Single(issues));
        Assert.False(file.IsWhole);
    }

    [Fact]
    public void What_is_proposed_is_read_as_if_it_were_decided()
    {
        var series = Assert.Single(Read(Draft).File.Series);

        Assert.Equal(("wild ducks", "duck", "2025-03"), (series.Title, series.Unit, series.Figures[0].Key));
    }

    [Fact]
    public void The_rest_of_the_file_is_checked_along_with_it()
    {
        var issues = Read(Draft.Replace("value:", "valu:", StringComparison.Ordinal)).Issues;

        Assert.Contains("DS2001 8,7", issues);
        Assert.Contains("DS2040 4,10", issues);
    }

    [Theory]
    [InlineData("title: \"TODO EL PAÍS\"")]
    [InlineData("title: TODOS los patos")]
    [InlineData("title: a TODO of the club")]
    [InlineData("title: todo el país")]
    public void A_text_that_only_looks_like_a_mark_is_none(string title) =>
        Assert.Empty(Read("topic: Lake\n" + title + "\n").Issues);

    [Fact]
    public void A_bare_mark_is_counted_too() => Assert.Equal(["DS2040 2,8"], Read("topic: Lake\ntitle: TODO\n").Issues);

    [Fact]
    public void A_proposed_key_that_is_there_already_is_no_second_entry_of_it()
    {
        var (file, issues) = Read("topic: Lake\ntitle: A\nTODO title: B\n");

        Assert.Equal("A", file.Title);
        Assert.Contains("DS2040 3,1", issues);
    }

    private static (RecordFile File, IReadOnlyList<string> Issues) Read(string yaml)
    {
        var read = DatasetCompiler.ReadFile("lake.yaml", yaml, CancellationToken.None);
        return (read.Value.Records, [.. read.Issues.Items.Select(read.Value.Spans.Locate).Select(static issue =>
            FormattableString.Invariant($"{issue.Rule.Id} {issue.Span.Line + 1},{issue.Span.Column + 1}"))]);
    }
}
