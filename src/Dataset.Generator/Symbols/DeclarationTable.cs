using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Symbols;

/// <summary>Things that are declared once, in whichever file, and used by key.</summary>
/// <param name="what">What messages call one of them.</param>
/// <param name="section">The key of a file that they are declared under.</param>
internal sealed class DeclarationTable<T>(
    string what, string section, IReadOnlyDictionary<string, (T Record, string File)> byKey) where T : class
{
    private const int MostSuggested = 12;

    private readonly NameIndex _names = new(byKey.Keys);

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Keys { get; } = byKey.Keys.OrderBy(key => key, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>In the order of their keys.</summary>
    public IEnumerable<T> Records => Keys.Select(key => byKey[key].Record);

    public T? Find(string key) => byKey.TryGetValue(key, out var found) ? found.Record : null;

    public bool Contains(string key) => byKey.ContainsKey(key);

    /// <summary>The path of the file that declares it.</summary>
    public string FileOf(string key) => byKey[key].File;

    /// <summary>What to say of a key that nothing is declared under.</summary>
    public Issue UnknownReference(string key, IssuePlace place) => Issue.Of(
        NameRules.UnknownReference,
        place,
        what,
        key,
        _names.DidYouMean(key),
        Keys.IsEmpty
            ? $"Declare it under '{section}:'."
            : $"Declare it under '{section}:', or write one that is declared: {string.Join(", ", Keys.Take(MostSuggested))}.");
}
