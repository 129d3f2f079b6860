using Dataset.Generator.Records;

namespace Dataset.Tool.Drafting;

/// <summary>What is drafted of a document.</summary>
/// <param name="Numbers">In the order of the document.</param>
/// <param name="Classes">The kinds of numbers in it that are no statistics.</param>
/// <param name="SetAside">Other numbers that are none, each with its words.</param>
/// <param name="Unquotable">Numbers whose words stand again with the same words around them: their texts.</param>
internal sealed record Draft(
    IReadOnlyList<DraftedNumber> Numbers,
    IReadOnlyList<NumberClass> Classes,
    IReadOnlyList<SetAsideNumber> SetAside,
    IReadOnlyList<string> Unquotable);

/// <summary>A number that counts nothing.</summary>
internal sealed record SetAsideNumber(Quoting.Passage Quote, string Because);
