namespace Dataset.Generator.Language.Grammar;

internal enum TokenKind
{
    /// <summary>Letters, with apostrophes between them.</summary>
    Word,

    /// <summary>A number in digits, grouped or not.</summary>
    Digits,

    /// <summary>One character that is a fraction: ½.</summary>
    Fraction,

    /// <summary>Raised digits with their sign: ⁻⁶.</summary>
    Superscript,

    /// <summary>One character of punctuation, or a sign made of several: ±, +/-, &gt;=.</summary>
    Sign,

    /// <summary>What no rule reads: a soft hyphen, a zero-width space, a Roman numeral in one character.</summary>
    Strange,

    /// <summary>The blank line between two paragraphs.</summary>
    Break,
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">A word in lower case with straight apostrophes; a sign as it stands.</param>
/// <param name="IsGlued">Whether no white space stands between it and the token before.</param>
/// <param name="Literal">The number of a token of digits, a fraction or raised digits; else null.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, bool IsGlued, NumberLiteral? Literal = null)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsSign(string sign) => Kind == TokenKind.Sign && Text == sign;
}
