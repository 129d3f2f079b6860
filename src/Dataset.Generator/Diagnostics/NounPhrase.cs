namespace Dataset.Generator.Diagnostics;

/// <summary>Nouns as messages need them.</summary>
internal static class NounPhrase
{
    /// <summary>"an agent", "a unit".</summary>
    public static string Indefinite(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;
}
