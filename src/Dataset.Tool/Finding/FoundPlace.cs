using Dataset.Generator.Yaml;
using Dataset.Tool.Quoting;

namespace Dataset.Tool.Finding;

/// <summary>A place of a document where the sought words stand.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="File">The document.</param>
/// <param name="Line">Its line in the document, from 1.</param>
/// <param name="Value">How a record writes the number; null where it is none or is not understood.</param>
/// <param name="Passage">The smallest quotation; null where the same words stand again with the same words on both sides.</param>
/// <param name="Words">The words that were found.</param>
internal sealed record FoundPlace(string Source, string File, int Line, string? Value, Passage? Passage, string Words)
{
    /// <summary>As YAML to paste into a claim.</summary>
    public IEnumerable<string> YamlLines()
    {
        if (Passage is null)
        {
            yield return $"# “{Words}” stands more than once with the same words on both sides: no quotation can name this place.";
            yield break;
        }

        yield return $"in: {Source}";
        if (Value is not null)
        {
            yield return $"value: {YamlText.Block(Value)}";
        }

        yield return $"quote: {YamlText.Block(Passage.Words)}";
        if (Passage.Before is { } before)
        {
            yield return $"before: {YamlText.Block(before)}";
        }

        if (Passage.After is { } after)
        {
            yield return $"after: {YamlText.Block(after)}";
        }
    }
}
