using System.Collections.Immutable;
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

    public string Key => ClaimId is null ? FigureId : FigureId + "#" + ClaimId;
}

/// <summary>Finds the value a reference stands for.</summary>
internal delegate Resolution<Operand> Resolver(Reference reference);

/// <summary>Finds every value of a series, or of the part of it in the brackets.</summary>
internal delegate Resolution<ImmutableArray<Operand>> SeriesResolver(SeriesReference reference);
