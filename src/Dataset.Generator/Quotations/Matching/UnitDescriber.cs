using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>What a declared unit is called.</summary>
/// <param name="Words">Singular, plural, and other nouns.</param>
/// <param name="Power">Its power of ten; null for none.</param>
/// <param name="Plural">The plural that the record states; null where the rule of English gives it.</param>
internal sealed record UnitNames(
    IReadOnlyList<string> Words, IReadOnlyList<string> Verbs, IReadOnlyList<string> Symbols, int? Power = null, string? Plural = null);

/// <summary>
/// Describes a unit as a series writes it: <c>arrest per office per day</c>, <c>death per 100,000 person</c>, <c>us-dollar</c>.
/// </summary>
internal static class UnitDescriber
{
    /// <param name="unit">The unit as the series writes it.</param>
    /// <param name="find">The names of a declared unit; null for one that is not declared.</param>
    public static UnitDescription Describe(string unit, Func<string, UnitNames?> find, LanguageTable table)
    {
        var parts = unit.Split([" per "], StringSplitOptions.None).Select(static part => part.Trim()).ToArray();
        var head = parts[0];
        var names = find(head) ?? new UnitNames([], [], []);
        var description = new UnitDescription
        {
            Key = unit,
            Power = names.Power,
            Share = ShareOf(head),
            Currency = CurrencyOf(head, names),
            PerBase = parts.Skip(1).Select(UnitParts.FindBase).FirstOrDefault(static found => found is not null)?.Number ?? 1,
            IsPerThing = parts.Skip(1).Any(part => !table.TimeUnits.Values.Contains(part)),
        };
        string[] own = [head, names.Plural ?? EnglishPlural.Of(head.Replace('-', ' '))];
        foreach (var word in names.Words.Concat(own))
        {
            AddNoun(description, word.Replace('-', ' ').ToLowerInvariant());
        }

        description.Names.UnionWith(own.Select(static name => name.ToLowerInvariant()));

        description.Verbs.UnionWith(names.Verbs.Select(static verb => verb.ToLowerInvariant()));
        description.Symbols.UnionWith(names.Symbols);
        description.PerTime.UnionWith(parts.Skip(1).Where(table.TimeUnits.Values.Contains));
        return description;
    }

    /// <summary>What the grammar must know of the unit: its nouns, and whether a letter behind a number can be its symbol.</summary>
    public static ReadingContext ToContext(UnitDescription unit, LanguageTable table, IEnumerable<string> neutral)
    {
        var context = new ReadingContext(table)
        {
            UnitNouns = unit.Nouns,
            UnitPower = unit.Power,
            UnitDuration = unit.IsRate ? null
                : unit.Nouns.Select(noun => DurationOf(noun, table)).FirstOrDefault(static duration => duration is not null),
            UnitSymbols = SymbolsOf(unit, table),
            ReadsScaleLetters = !unit.IsAny && unit.Share == UnitMarkKind.None && unit.Nouns.Count > 0
            && !unit.Nouns.Any(noun => table.FindMeasure(noun) is not null) && unit.Symbols.Count == 0,
        };
        context.OwnWords.UnionWith(
            neutral.SelectMany(static words => words.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)));
        return context;
    }

    private static DurationUnit? DurationOf(string noun, LanguageTable table) =>
        table.TimeUnits.TryGetValue(noun, out var unit) || LanguageTable.English.TimeUnits.TryGetValue(noun, out unit)
            ? EnumWord.Find<DurationUnit>(unit)
            : null;

    private static HashSet<string> SymbolsOf(UnitDescription unit, LanguageTable table)
    {
        var symbols = new HashSet<string>(unit.Symbols, StringComparer.Ordinal);
        foreach (var noun in unit.Nouns)
        {
            if (table.FindMeasure(noun) is { } measure)
            {
                symbols.UnionWith(UnitSymbols.SymbolsOf(measure));
            }
            else
            {
                symbols.UnionWith(UnitSymbols.SymbolsOf(new(noun.Replace(' ', '-'), 0)));
            }
        }

        return symbols;
    }

    private static void AddNoun(UnitDescription description, string words)
    {
        // A noun of several words is met by its last: "live births", "mobile clinics".
        description.Nouns.Add(words);
        description.Nouns.Add(words.Substring(words.LastIndexOf(' ') + 1));
    }

    private static UnitMarkKind ShareOf(string key) =>
        EnumWord.Find<UnitMarkKind>(key) is { } kind and (UnitMarkKind.Percent or UnitMarkKind.Permille or UnitMarkKind.PercentagePoint
            or UnitMarkKind.BasisPoint) ? kind : UnitMarkKind.None;

    private static string? CurrencyOf(string head, UnitNames names)
    {
        if (Currencies.IsKey(head))
        {
            return head;
        }

        return head.Length == 3 && Currencies.OfCode(head.ToUpperInvariant()) is { } code ? code
            : names.Symbols.Concat(names.Words)
            .Select(static word => Currencies.OfSign(word) ?? Currencies.OfCode(word))
            .FirstOrDefault(static found => found is not null);
    }
}
