using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

/// <summary>Short words for the tests of this room: what a text gives, in one line each.</summary>
internal static class Read
{
    public const string File = "data/border.yaml";

    public static YamlDocument Text(string? text) => YamlReader.Read(text, File);

    /// <summary>The issues as a compiler prints them, line and column from one: <c>(2,1) DS1012</c>.</summary>
    public static string[] Issues(string? text) =>
        [.. Text(text).Issues.Select(i => $"({i.Span.Line + 1},{i.Span.Column + 1}) {i.Rule.Id}")];

    /// <summary>The one issue with both of its ends and its message.</summary>
    public static (string Span, string Id, string Message) Issue(string? text)
    {
        var issue = Assert.Single(Text(text).Issues);
        Assert.Equal(File, issue.Place.File);
        var place = issue.Span;
        return ($"({place.Line + 1},{place.Column + 1})-({place.EndLine + 1},{place.EndColumn + 1})", issue.Rule.Id, issue.Message);
    }

    /// <summary>The root of a text without issues.</summary>
    public static MappingNode Root(string text)
    {
        var result = Text(text);
        Assert.Empty(result.Issues);
        return result.Root!;
    }

    public static string Scalar(string text, string key) => Assert.IsType<ScalarNode>(Root(text).Find(key)!.Value).Text;

    /// <summary>Every node with its span, so that two trees can be compared.</summary>
    public static string Dump(Node? node) => node switch
    {
        null => "nothing",
        ScalarNode scalar => $"{Dump(scalar.Span)}{(scalar.IsPlain ? "p" : scalar.IsQuoted ? "q" : "b")}<{scalar.Text}>",
        SequenceNode sequence => $"{Dump(sequence.Span)}[{string.Join(", ", sequence.Items.Select(Dump))}]",
        MappingNode mapping => $"{Dump(mapping.Span)}{{"
            + string.Join(", ", mapping.Entries.Select(e => Dump(e.Key) + ": " + Dump(e.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };

    public static string Dump(YamlSpan span) => $"{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}";
}
