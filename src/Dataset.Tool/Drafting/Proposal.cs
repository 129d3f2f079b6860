using Dataset.Generator.Yaml;

namespace Dataset.Tool.Drafting;

/// <summary>A text of a record, read or only proposed.</summary>
/// <param name="IsProposed">Whether a person must decide: it is written behind the word TODO.</param>
internal readonly record struct Proposal(string Text, bool IsProposed)
{
    /// <summary>What cannot even be proposed.</summary>
    public static Proposal Open => new(string.Empty, true);

    public static Proposal Read(string text) => new(text, false);

    public static Proposal Propose(string text) => new(text, true);

    /// <summary>As a scalar of YAML. A mark stands in a plain text alone: what cannot be plain is read.</summary>
    public string Yaml => Write(YamlText.Block);

    /// <summary>The same in braces or brackets.</summary>
    public string FlowYaml => Write(YamlText.Flow);

    private string Write(Func<string, string> scalar) =>
        Text.Length == 0 ? "TODO" : !IsProposed ? scalar(Text) : scalar("-" + Text) == "-" + Text ? "TODO " + Text : "TODO";
}
