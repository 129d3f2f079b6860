namespace Dataset.Fuzz.Phrases;

/// <param name="Meaning">What all synonyms of the slot have in common.</param>
internal sealed record PhrasePiece(PhraseSlot Slot, string Text, string Meaning = "");
