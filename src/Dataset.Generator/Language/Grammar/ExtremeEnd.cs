namespace Dataset.Generator.Language.Grammar;

/// <summary>Which end of a series a number is said to be. Each is a section <c>[extreme …]</c> of a language's file.</summary>
internal enum ExtremeEnd
{
    Highest,
    Lowest,
}
