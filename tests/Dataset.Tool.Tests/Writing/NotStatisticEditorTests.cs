using Dataset.Generator.Binding;
using Dataset.Generator.Yaml;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Tests.Writing;

public sealed class NotStatisticEditorTests
{
    private const string Entry = "{ quote: the 2nd of May, because: a date }";

    [Theory]
    [InlineData(
        "sources:\n  lake:\n    text: a.txt # the text\n    sha256: b\n\n  other: { text: c.txt }\n",
        "sources:\n  lake:\n    text: a.txt # the text\n    sha256: b\n    not_statistic:\n      - @\n\n  other: { text: c.txt }\n")]
    [InlineData(
        "sources:\n  lake:\n    not_statistic: # why\n    - { quote: one, because: two } # kept\n    # kept too\n    text: a.txt\n",
        "sources:\n  lake:\n    not_statistic: # why\n    - { quote: one, because: two } # kept\n    - @\n    # kept too\n"
        + "    text: a.txt\n")]
    [InlineData(
        "sources:\n  lake:\n    not_statistic:\n      - quote: one\n        because: >-\n          two\n          three\n\nunits: {}\n",
        "sources:\n  lake:\n    not_statistic:\n      - quote: one\n        because: >-\n          two\n          three\n      - @\n\n"
        + "units: {}\n")]
    [InlineData("sources: { lake: { text: a.txt } }\n", "sources: { lake: { text: a.txt, not_statistic: [ @ ] } }\n")]
    [InlineData(
        "sources:\n  lake:\n    not_statistic: [ { quote: one, because: two } ]\n",
        "sources:\n  lake:\n    not_statistic: [ { quote: one, because: two }, @ ]\n")]
    [InlineData("sources:\n  lake:\n    not_statistic: []\n", "sources:\n  lake:\n    not_statistic: [ @ ]\n")]
    [InlineData(
        "sources:\n  lake:\n    not_statistic:   # none yet\n    text: a.txt\n",
        "sources:\n  lake:\n    not_statistic:   # none yet\n      - @\n    text: a.txt\n")]
    [InlineData("sources:\n  lake:\n    text: a.txt", "sources:\n  lake:\n    text: a.txt\n    not_statistic:\n      - @")]
    [InlineData(
        "sources:\r\n  lake:\r\n    text: a.txt\r\n",
        "sources:\r\n  lake:\r\n    text: a.txt\r\n    not_statistic:\r\n      - @\r\n")]
    public void An_entry_is_added_and_every_other_character_stays(string before, string after) =>
        Assert.Equal(after.Replace("@", Entry, StringComparison.Ordinal), NotStatisticEditor.Add(before, "a.yaml", "lake", [Entry]));

    [Fact]
    public void What_is_added_to_the_sources_of_the_data_is_read_again_as_one_entry_more()
    {
        var path = Repository.PathOf("data", "sources.yaml");
        var text = File.ReadAllText(path);
        var declared = (MappingNode)YamlReader.Read(text, path).Root!.Find("sources")!.Value;
        var sources = declared.Entries.Where(static entry => ((MappingNode)entry.Value).Find("text") is not null)
            .Select(entry => entry.Key.Text).ToList();
        Assert.Equal(8, sources.Count);
        foreach (var source in sources)
        {
            var edited = NotStatisticEditor.Add(text, path, source, [Entry, Entry]);

            Assert.Equal(CountOf(text) + 2, CountOf(edited!));
        }

        int CountOf(string yaml) => FileBinder.Bind(YamlReader.Read(yaml, path), path, CancellationToken.None).Value.NotStatistics.Count;
    }

    [Fact]
    public void To_a_source_that_is_not_there_nothing_is_added() =>
        Assert.Null(NotStatisticEditor.Add("sources: {}\n", "a.yaml", "lake", [Entry]));
}
