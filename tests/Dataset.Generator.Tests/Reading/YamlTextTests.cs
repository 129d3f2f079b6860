using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("1,200 to 1,500", "1,200 to 1,500")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("“quoted”", "“quoted”")]
    [InlineData("\"quoted\" \\", "\"\\\"quoted\\\" \\\\\"")]
    [InlineData("-5", "-5")]
    [InlineData("- 5", "\"- 5\"")]
    [InlineData("50%", "50%")]
    [InlineData("%50", "\"%50\"")]
    [InlineData("ends:", "\"ends:\"")]
    [InlineData("", "\"\"")]
    public void A_text_is_plain_where_yaml_reads_it_so(string text, string yaml) => Assert.Equal(yaml, YamlText.Block(text));

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u0085b\uFEFF")]
    [InlineData("a, [b] {c}")]
    [InlineData(":::::::g the coast")]
    [InlineData("?")]
    [InlineData("-")]
    [InlineData("-:")]
    [InlineData(":a")]
    [InlineData("7,000: “x” #1 \\ \"y\"")]
    public void What_is_written_is_read_again(string text)
    {
        Assert.Equal(text, Read($"key: {YamlText.Block(text)}\n"));
        Assert.Equal(text, Read($"{{ key: {YamlText.Flow(text)} }}\n"));

        static string Read(string yaml) => ((ScalarNode)YamlReader.Read(yaml, "a.yaml").Root!.Find("key")!.Value).Text;
    }
}
