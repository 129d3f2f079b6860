namespace Dataset.Generator.Language.Grammar;

/// <summary>Which way a word of change points. Each is a section <c>[change …]</c> of a language's file.</summary>
internal enum ChangeDirection
{
    Up,
    Down,

    /// <summary>It changed, and the word does not say which way: revised.</summary>
    Moved,

    /// <summary>It only looks like a word of change: tore down.</summary>
    None,
}
