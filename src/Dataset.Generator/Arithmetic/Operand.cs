using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>What a reference resolves to: the value of one voice for one figure.</summary>
/// <param name="FigureId">The figure's id; with <paramref name="ClaimId"/> it says which places of an expression move together.</param>
/// <param name="ClaimId">The voice whose value it is; null where a figure has but one.</param>
/// <param name="IsCount">
/// Whether it counts whole things. It is then never below 0, and an exact number printed to the ones is not rounded: 613 + 566 = 1,180
/// fails, and does not pass as rounding.
/// </param>
/// <param name="Days">The days of the figure's period; null when open or unresolved.</param>
/// <param name="ShowsVoice">Whether the voice is part of the name that readers see: it is where it was chosen.</param>
internal sealed record Operand(
    string FigureId,
    string? ClaimId,
    ValueRecord Value,
    UnitExpression Unit,
    bool IsCount = false,
    int? Days = null,
    bool ShowsVoice = true)
{
    public string Name => ShowsVoice ? Key : FigureId;

    /// <summary>As documentation names it.</summary>
    public CodeName Code { get; init; } = new(string.Empty, FigureId);

    /// <summary>Whether others state the figure as well, so that the figure alone does not tell whose value it is.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>The figures that some refer to, and where a voice of several was chosen the claims; each once.</summary>
    public static EquatableArray<string> ReferencesOf(IEnumerable<Operand> operands) =>
        operands.Select(static operand => operand.IsOneOfSeveral ? operand.Name : operand.FigureId).Distinct().ToEquatable();

    public string Key => ClaimId is null ? FigureId : FigureId + "#" + ClaimId;
}

/// <summary>Finds the value a reference stands for.</summary>
internal delegate Resolution<Operand> Resolver(Reference reference);

/// <summary>Finds every value of a series, or of the part of it in the brackets.</summary>
internal delegate Resolution<SeriesOperands> SeriesResolver(SeriesReference reference);
