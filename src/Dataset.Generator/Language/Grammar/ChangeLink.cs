namespace Dataset.Generator.Language.Grammar;

/// <summary>What stands between a word of change and its number. Each is a key of <c>[change-roles]</c>.</summary>
internal enum ChangeLink
{
    By,
    Of,
    To,
    From,

    /// <summary>Where it began if another number follows, else its size: de.</summary>
    FromOrBy,
}
