using Dataset.Generator.Model;

namespace Dataset.Generator.Checks;

/// <param name="Figure">The figure's id.</param>
/// <param name="Id">That of the conflict or check: those of a figure that are of one kind stand in its order.</param>
internal sealed record Footnote(string Figure, string Id, FootnoteModel Model)
{
    /// <summary>Conflicts, then checks that fail, then others.</summary>
    public static IEnumerable<Footnote> InOrder(IEnumerable<Footnote> footnotes) => footnotes
        .OrderBy(static footnote => footnote.Model.Kind)
        .ThenBy(static footnote => footnote.Id, StringComparer.Ordinal);
}
