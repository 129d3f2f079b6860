namespace Dataset.Generator.Language.Grammar;

/// <summary>How a wording attributes words to a speaker. Each is a key of <c>[attribution]</c>.</summary>
internal enum Attribution
{
    /// <summary>It stands beside the name: said.</summary>
    Verb,

    /// <summary>It stands before the name: according to.</summary>
    Source,
}
