using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <param name="whyNot">Why emitted code cannot carry a name; null for declarations that are not emitted.</param>
internal sealed class DeclarationTableBuilder<T>(string what, string section, Func<string, string?>? whyNot) where T : class
{
    private readonly Dictionary<string, (T Record, string File)> _byKey = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _keyByName = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _byKey.Keys;

    public T? Find(string key) => _byKey.TryGetValue(key, out var found) ? found.Record : null;

    /// <summary>Declares it, or says why not.</summary>
    public Issue? Add(string key, T record, string file)
    {
        var place = NodePlace.At(file, section, key);
        if (_byKey.TryGetValue(key, out var first))
        {
            return Issue.Of(NameRules.DeclaredTwice, place, what, key, FileName.Of(first.File));
        }

        if (whyNot is not null)
        {
            var name = Identifier.ToName(key);
            if (whyNot(name) is { } why)
            {
                return Issue.Of(NameRules.ReservedName, place, name, NounPhrase.Indefinite(what), why, "key");
            }

            if (_keyByName.TryGetValue(name, out var other))
            {
                return Issue.Of(NameRules.SameKeyInCode, place, what, other, key, name);
            }

            _keyByName.Add(name, key);
        }

        _byKey.Add(key, (record, file));
        return null;
    }

    /// <summary>Replaces the former names of each record by those of them that are free.</summary>
    public IEnumerable<Issue> BindAliases(Func<T, EquatableArray<string>> aliasesOf, Func<T, EquatableArray<string>, T> with)
    {
        var issues = new List<Issue>();
        var keys = Keys.OrderBy(key => key, StringComparer.Ordinal).ToList();
        var names = new AliasNames(what, keys.Select(key => (Identifier.ToName(key), key)), StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var (record, file) = _byKey[key];
            if (aliasesOf(record) is { IsEmpty: false } aliases)
            {
                var (free, refused) = names.Take(
                    aliases, key, name => whyNot?.Invoke(name), NodePlace.At(file, section, key, "renamed_from"));
                _byKey[key] = (with(record, free), file);
                issues.AddRange(refused);
            }
        }

        return issues;
    }

    public DeclarationTable<T> ToTable() => new(what, section, _byKey);
}
