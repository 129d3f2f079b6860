using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Copies of copies: three documents that print one another's text are one voice, whichever of them a figure quotes.</summary>
internal static class Republishing
{
    /// <summary>The document with the first of those that it republishes, directly or through others.</summary>
    public static SourceRecord WithFirst(SourceRecord source, Func<string, SourceRecord?> find)
    {
        // A cycle is reported, and ends where it began.
        var seen = new HashSet<string>(StringComparer.Ordinal) { source.Key };
        var first = source.Republishes;
        while (first is not null && seen.Add(first) && find(first)?.Republishes is { } next)
        {
            first = next;
        }

        return first == source.Republishes ? source : source with { Republishes = first };
    }
}
