namespace Dataset.Generator.Language.Grammar;

/// <summary>What a word for "per" may stand before. Each is a key of <c>[per]</c>.</summary>
internal enum RateBase
{
    /// <summary>A number or a thing.</summary>
    Any,

    /// <summary>A power of ten.</summary>
    Number,

    /// <summary>A power of ten, or a thing that is none of <see cref="WordRole.NoThing"/>.</summary>
    Thing,
}
