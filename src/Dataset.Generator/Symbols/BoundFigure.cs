using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <param name="extremeOf">The series it is the highest or lowest of; else null.</param>
/// <param name="aliases">The members it was shipped as before, in ordinal order.</param>
internal sealed class BoundFigure(
    FigureSymbol symbol, ImmutableArray<BoundClaim> claims, SeriesSymbol? extremeOf, EquatableArray<string> aliases)
{
    public FigureSymbol Symbol { get; } = symbol;

    public ImmutableArray<BoundClaim> Claims { get; } = claims;

    public SeriesSymbol? ExtremeOf { get; } = extremeOf;

    public EquatableArray<string> Aliases { get; } = aliases;

    /// <summary>Whether its voices differ, if in the hedge alone: it has a member for each.</summary>
    public bool HasVoices { get; } = !NormalizedValue.AreAllEqual(claims.Where(claim => claim.IsInUse));

    /// <summary>Whether its voices contradict one another.</summary>
    public bool IsDisputed => HasVoices && !NormalizedValue.DifferInHedgeAlone([.. ClaimsInUse]);

    public string Id => Symbol.Id;

    public SeriesSymbol Series => Symbol.Series;

    public FigureRecord Record => Symbol.Record;

    public ResolvedPeriod Period => Symbol.Period;

    /// <summary>Its claims, each with its earlier editions: all whose numbers stand in quoted words.</summary>
    public IEnumerable<BoundClaim> Statements => Claims.SelectMany(static claim => claim.WithEarlier);

    public IEnumerable<BoundClaim> ClaimsInUse => Claims.Where(static claim => claim.IsInUse);

    public IssuePlace At(params PathStep[] path) => Symbol.At(path);
}
