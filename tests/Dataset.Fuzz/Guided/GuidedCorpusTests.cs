namespace Dataset.Fuzz.Guided;

/// <summary>What fuzzers found worth keeping, once more and without a fuzzer: a longer search is a command, see CONTRIBUTING.md.</summary>
public sealed class GuidedCorpusTests
{
    public static TheoryData<string> Targets => [.. GuidedTarget.All.Select(static target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_of_the_corpus_is_read_as_it_should_be(string name)
    {
        var target = GuidedTarget.Find(name);
        var inputs = Directory.GetFiles(GuidedRun.CorpusOf(target));
        Assert.InRange(inputs.Length, 5, 200);
        Assert.InRange(inputs.Sum(static input => new FileInfo(input).Length), 1_000, 60_000);

        foreach (var input in inputs)
        {
            if (Record.Exception(() => target.Run(File.ReadAllBytes(input))) is { } thrown)
            {
                Assert.Fail($"{input}: {thrown}");
            }
        }
    }

    /// <summary>Those that are written anew or read a second time must notice a difference.</summary>
    [Fact]
    public void What_must_never_happen_is_said_where_it_does()
    {
        var thrown = Assert.Throws<FindingException>(() => FindingException.ThrowIf(true, static () => "it happened"));

        Assert.Equal("it happened", thrown.Message);
        FindingException.ThrowIf(false, static () => "it did not");
    }
}
