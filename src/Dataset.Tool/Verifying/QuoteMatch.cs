namespace Dataset.Tool.Verifying;

internal enum QuoteMatchKind
{
    Found,
    NotFound,

    /// <summary>The words are there, and not beside those of <c>before</c> or <c>after</c>.</summary>
    NotBeside,
    Ambiguous,
    NotOnWordBoundary,
    CrossesParagraph,
}

/// <summary>Where a quotation stands in its document, or why it does not.</summary>
/// <param name="Start">The raw UTF-16 offset when found; else 0.</param>
/// <param name="Length">The raw length when found; else 0.</param>
/// <param name="RawWords">The document's own characters, white space as it stands, when found; else empty.</param>
/// <param name="Nearest">
/// The most similar passage, at most 25 words, when not found, null when nothing is similar; the first place of the words with what
/// stands beside it when they stand beside others than was said.
/// </param>
/// <param name="Count">How many passages match: 1 when found, more when ambiguous; the places of the words when they stand beside
/// others.</param>
internal sealed record QuoteMatch(QuoteMatchKind Kind, int Start, int Length, string RawWords, string? Nearest, int Count)
{
    public bool IsFound => Kind == QuoteMatchKind.Found;

    public static QuoteMatch Found(int start, int length, string rawWords) => new(QuoteMatchKind.Found, start, length, rawWords, null, 1);

    public static QuoteMatch NotFound(string? nearest) => new(QuoteMatchKind.NotFound, 0, 0, string.Empty, nearest, 0);

    public static QuoteMatch NotBeside(string around, int count) => new(QuoteMatchKind.NotBeside, 0, 0, string.Empty, around, count);

    public static QuoteMatch Ambiguous(int count) => new(QuoteMatchKind.Ambiguous, 0, 0, string.Empty, null, count);

    public static QuoteMatch NotOnWordBoundary() => new(QuoteMatchKind.NotOnWordBoundary, 0, 0, string.Empty, null, 0);

    public static QuoteMatch CrossesParagraph() => new(QuoteMatchKind.CrossesParagraph, 0, 0, string.Empty, null, 0);
}
