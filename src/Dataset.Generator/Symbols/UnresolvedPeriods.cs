using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>What messages say of a period whose days are not known.</summary>
internal static class UnresolvedPeriods
{
    public static Issue Describe(PeriodSyntax syntax, string problem, IssuePlace place, SymbolTable symbols)
    {
        var anchor = (syntax.From?.Anchor ?? syntax.To?.Anchor) is { Length: > 0 } key
            && !symbols.Anchors.Contains(key)
            && Suggestion.Nearest(key, symbols.Anchors.Keys) is { } nearest
                ? $" If it is meant, write '{nearest}', which is declared."
                : string.Empty;
        return Issue.Of(NameRules.PeriodNotResolved, place, syntax.Raw, problem + anchor);
    }
}
