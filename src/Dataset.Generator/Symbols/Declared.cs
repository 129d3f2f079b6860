using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Things that are declared once, in whichever file, and used by key.</summary>
/// <param name="whyNot">Why emitted code cannot carry a name; null for declarations that are not emitted.</param>
internal sealed class Declared<T>(string what, string section, Func<string, string?>? whyNot) where T : class
{
    private readonly Dictionary<string, (T Record, string File)> _byKey = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _keyByName = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _byKey.Keys;

    public IEnumerable<T> Records => _byKey.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Record);

    public T? Find(string key) => _byKey.TryGetValue(key, out var found) ? found.Record : null;

    /// <summary>The path of the file that declares it.</summary>
    public string FileOf(string key) => _byKey[key].File;

    public void Add(string key, T record, string file, List<Issue> issues)
    {
        var place = NodePlace.At(file, section, key);
        if (_byKey.TryGetValue(key, out var first))
        {
            issues.Add(Issue.Of(NameRules.DeclaredTwice, place, what, key, FileName.Of(first.File)));
            return;
        }

        if (whyNot is not null)
        {
            var name = Identifier.ToName(key);
            if (whyNot(name) is { } why)
            {
                issues.Add(Issue.Of(NameRules.ReservedName, place, name, NounPhrase.Indefinite(what), why, "key"));
                return;
            }

            if (_keyByName.TryGetValue(name, out var other))
            {
                issues.Add(Issue.Of(NameRules.SameKeyInCode, place, what, other, key, name));
                return;
            }

            _keyByName.Add(name, key);
        }

        _byKey.Add(key, (record, file));
    }

    /// <summary>Puts another record in the place of one that is declared.</summary>
    public void Replace(string key, T record) => _byKey[key] = (record, _byKey[key].File);

    /// <summary>The record of a key; an unknown one is reported with the nearest.</summary>
    public T? Get(string key, IssuePlace place, List<Issue> issues)
    {
        if (Find(key) is { } record)
        {
            return record;
        }

        issues.Add(Issue.Of(NameRules.UnknownReference, place, what, key, Suggestion.DidYouMean(key, Keys), _byKey.Count == 0
            ? $"Declare it under '{section}:'."
            : $"Declare it under '{section}:', or write one that is declared: {string.Join(", ", Keys.OrderBy(k => k, StringComparer.Ordinal).Take(12))}."));
        return null;
    }
}
