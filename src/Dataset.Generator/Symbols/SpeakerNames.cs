using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>What a speaker is called: a key for ids, words for people.</summary>
internal static class SpeakerNames
{
    public static string Key(ClaimRecord claim)
    {
        switch (claim.By)
        {
            case { Key: { } key }:
                return key;
            case { Name: { } name }:
                return Identifier.ToKey(name);
            case { Unnamed: { } words }:
                var bare = WithoutArticle(words);
                var spelt = Identifier.ToName(bare);
                return Identifier.IsName(spelt) ? KeyOf(bare) : "unnamed";
            default:
                return claim.Sources.FirstOrDefault() ?? "unnamed";
        }
    }

    public static string Words(ClaimRecord claim, SymbolTable symbols) => claim.By switch
    {
        { Key: { } key } => symbols.Agents.Find(key)?.Name ?? key,
        { Unnamed: { } words } => words,
        _ => claim.Sources.FirstOrDefault() is { } source && symbols.Sources.Find(source) is { } record
            ? SourceProse.Name(record.Title, record.NameWithoutTitle)
            : "the document",
    };

    private static string WithoutArticle(string words)
    {
        foreach (var article in (string[])["a ", "an ", "the "])
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return words.Substring(article.Length);
            }
        }

        return words;
    }

    private static string KeyOf(string words)
    {
        var key = new System.Text.StringBuilder(words.Length);
        foreach (var c in words.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                key.Append(c);
            }
            else if (key.Length > 0 && key[key.Length - 1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString().Trim('-');
    }
}
