using Dataset.Generator.Emitting;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>What one voice says of one figure, for prose to agree with or not.</summary>
/// <param name="Value">Its value, or the one it had before it was corrected.</param>
/// <param name="Former">Why nobody should use this value any more; null while it stands.</param>
/// <param name="Period">For the words of time beside a number; null where the figure has no days.</param>
internal sealed record Fact(
    SeriesProfile Profile, BoundFigure Figure, BoundClaim Claim, ValueRecord Value, string? Former, PeriodStatement? Period)
{
    /// <summary><c>Border.Crossings.March2025</c>.</summary>
    public string Name => Figure.Symbol.Name;

    /// <summary>Whether it has no name and is one of many of a table.</summary>
    public bool IsLookedUp { get; init; }

    public bool IsPreferred => Claim.Record.Rank is ClaimRank.Preferred;

    /// <summary>"about 8,300 crossings".</summary>
    public string Text => ValueText.Of(Value, Figure.Series.Unit!);

    /// <summary>The words that carry it; null where it has none.</summary>
    public QuoteRecord? Quote => Claim.Record.Quotes.IsEmpty ? null : Claim.Record.Quotes[0];

    /// <summary>The cell of a table that states it; null where words do.</summary>
    public CellRecord? Cell => Claim.Record.Cells.IsEmpty ? null : Claim.Record.Cells[0];

    /// <summary>The key of the document or the table that states it; null where there is none.</summary>
    public string? Source => Claim.Record.Sources.FirstOrDefault();

    /// <summary>The words of time that name the figure where it is no part of the calendar: "first 100 days".</summary>
    public IEnumerable<string> PeriodWords => new[] { Figure.Record.Printed, Figure.Record.Period.Raw, Figure.Record.Key }.OfType<string>();
}
