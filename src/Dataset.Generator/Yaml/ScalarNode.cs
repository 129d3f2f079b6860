namespace Dataset.Generator.Yaml;

internal enum ScalarForm : byte
{
    Plain,
    Quoted,
    Block,
}

/// <summary>A text, never retyped: <c>NO</c>, <c>010</c>, <c>0.10</c>, <c>12:30</c> and <c>~</c> stay what was written.</summary>
internal sealed class ScalarNode(YamlSpan span, string text, ScalarForm form) : Node(span)
{
    /// <summary>The text as YAML folds it, line breaks as LF; empty for a key without value.</summary>
    public string Text { get; } = text;

    public bool IsPlain => form == ScalarForm.Plain;

    /// <summary>In single or double quotes; the span includes them.</summary>
    public bool IsQuoted => form == ScalarForm.Quoted;

    /// <summary>Literal or folded, after <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsBlock => form == ScalarForm.Block;
}
