using Dataset.Generator.Symbols;

namespace Dataset.Tool.Finding;

/// <summary>The words of the declared units.</summary>
internal static class UnitWords
{
    /// <summary>Whether a word in lower case is one of them.</summary>
    public static Func<string, bool> Of(SymbolTable symbols)
    {
        HashSet<string> words = [.. symbols.Units.Records
            .SelectMany(static unit => unit.Words.Items.Append(unit.Singular).Append(unit.Plural))
            .Select(static word => word.ToLowerInvariant())];
        return words.Contains;
    }
}
