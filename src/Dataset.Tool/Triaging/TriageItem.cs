using Dataset.Tool.Finding;

namespace Dataset.Tool.Triaging;

/// <summary>A number of a document that no record accounts for.</summary>
/// <param name="File">The file that declares its source.</param>
/// <param name="Place">Where it stands, and the smallest quotation that names it.</param>
/// <param name="Around">The words around it.</param>
/// <param name="Class">The class of its kind: dates, times, ages, ordinals, names; null for a quantity.</param>
internal sealed record TriageItem(string File, FoundPlace Place, string Around, string? Class)
{
    /// <summary>Whether another is printed in the same words, of the same kind and in the same document.</summary>
    public bool IsLike(TriageItem other) => Place.Source == other.Place.Source && Class == other.Class
        && string.Equals(Place.Words, other.Place.Words, StringComparison.OrdinalIgnoreCase);
}
