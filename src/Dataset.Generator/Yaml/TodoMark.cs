namespace Dataset.Generator.Yaml;

/// <summary>The word that a draft leaves where a person must decide: a plain text that begins with it is a mark.</summary>
internal static class TodoMark
{
    public const string Word = "TODO";

    /// <summary>Whether a plain text is a mark, alone or with what is proposed behind it.</summary>
    public static bool Opens(string text) =>
        text.StartsWith(Word, StringComparison.Ordinal) && (text.Length == Word.Length || text[Word.Length] == ' ');
}
