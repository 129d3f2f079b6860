using Dataset.Generator.Model;

namespace Dataset.Generator.Checks;

/// <param name="Figure">The figure's id.</param>
internal sealed record Footnote(string Figure, FootnoteModel Model);
