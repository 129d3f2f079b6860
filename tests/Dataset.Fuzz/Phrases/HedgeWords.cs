using Dataset.Generator.Language.Grammar;

namespace Dataset.Fuzz.Phrases;

/// <summary>Every hedge of the English file, by kind: the grammar looks them up and lists none.</summary>
internal static class HedgeWords
{
    public static IReadOnlyList<PhrasePiece> Before { get; } = Read(PhraseSlot.HedgeBefore, "far", "near");

    public static IReadOnlyList<PhrasePiece> After { get; } = Read(PhraseSlot.HedgeAfter, "after");

    private static List<PhrasePiece> Read(PhraseSlot slot, params string[] reaches)
    {
        using var stream = typeof(LanguageTable).Assembly.GetManifestResourceStream("Dataset.Generator.Language.en.txt")!;
        using var reader = new StreamReader(stream);
        var pieces = new List<PhrasePiece>();
        var kind = string.Empty;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                kind = line.StartsWith("[hedge ", StringComparison.Ordinal) ? line[7..^1] : string.Empty;
                continue;
            }

            if (kind.Length > 0 && reaches.FirstOrDefault(reach => line.StartsWith(reach + ":", StringComparison.Ordinal)) is { } found)
            {
                pieces.AddRange(line[(found.Length + 1)..].Split(',').Select(static wording => wording.Trim())
                    .Where(static wording => wording.Length > 0)
                    .Select(wording => new PhrasePiece(slot, wording, kind)));
            }
        }

        return pieces;
    }
}
