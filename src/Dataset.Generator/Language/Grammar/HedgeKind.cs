namespace Dataset.Generator.Language.Grammar;

/// <summary>What a hedge says of its number. Each is a section <c>[hedge …]</c> of a language's file.</summary>
internal enum HedgeKind
{
    About,
    Nearly,
    Over,
    AtLeast,
    Under,
    UpTo,

    /// <summary>Dots behind a number whose further digits were left out. No section: the sign is the same in every language.</summary>
    CutOff,

    /// <summary>A bound that does not say which: at best.</summary>
    Unclear,
}
