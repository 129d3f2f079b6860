namespace Dataset.Fuzz.Phrases;

/// <summary>A sentence with one number phrase, and what the phrase states.</summary>
/// <param name="Reading">In the words of <see cref="PhraseReading"/>.</param>
internal sealed record MadePhrase(IReadOnlyList<PhrasePiece> Pieces, string Reading)
{
    public string Text => string.Concat(Pieces.Select(static piece => piece.Text));
}
