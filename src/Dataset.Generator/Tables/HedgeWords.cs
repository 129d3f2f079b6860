using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>The hedge that a cell of its own states: a sign or words of the language, and nothing else.</summary>
internal static class HedgeWords
{
    public static Qualifier? Read(string text, LanguageTable table)
    {
        var tokens = Lexer.Scan(text, table);
        if (tokens.Count == 0)
        {
            return null;
        }

        if (table.HedgeSigns.TryGetValue(text, out var sign) && text != "±")
        {
            return HedgeWording.QualifierOf(sign);
        }

        return table.Hedges.MatchAt(tokens, 0, out var hedge, static entry => entry.Kind != HedgeKind.Unclear) == tokens.Count
            ? HedgeWording.QualifierOf(hedge!.Kind)
            : null;
    }
}
