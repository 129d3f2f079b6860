using System.Collections.Concurrent;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>What the units of a dataset are called in words, described once for all the figures that count in them.</summary>
internal sealed class UnitVocabulary
{
    private readonly DeclarationTable<UnitRecord> _units;
    private readonly ConcurrentDictionary<(string Unit, string Language), UnitDescription> _described = new();
    private readonly Lazy<IReadOnlyDictionary<string, string>> _keyByWord;

    public UnitVocabulary(DeclarationTable<UnitRecord> units)
    {
        _units = units;
        _keyByWord = new(IndexWords);
    }

    public UnitDescription Describe(string unit, LanguageTable table) =>
        _described.GetOrAdd((unit, table.Code), key => UnitDescriber.Describe(key.Unit, FindNames, table));

    /// <summary>The key of a declared unit that a word belongs to; null for a word of none.</summary>
    public string? FindKey(string word) => _keyByWord.Value.TryGetValue(word, out var key) ? key : null;

    private UnitNames? FindNames(string key) => _units.Find(BuiltInUnits.KeyOf(key)) is { } unit ? NamesOf(unit) : null;

    private static UnitNames NamesOf(UnitRecord unit) =>
        new(unit.Words.Items, unit.Verbs.Items, unit.Symbols.Items, unit.Power, unit.Plural);

    private IReadOnlyDictionary<string, string> IndexWords()
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in _units.Records.OrderBy(static unit => unit.Power is not null))
        {
            foreach (var word in unit.Words.Concat(unit.Verbs))
            {
                var lower = word.ToLowerInvariant();
                if (unit.Power is not null && keys.TryGetValue(lower, out var plain) && _units.Find(plain) is { Power: null })
                {
                    // A power of ten of a unit has its words.
                    continue;
                }

                keys[lower] = keys.TryGetValue(lower, out var other) && other != unit.Key ? string.Empty : unit.Key;
            }
        }

        return keys;
    }
}
