using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>
/// Over how long the number of a figure was added up: what the record says, else what its period tells. Rates, shares, changes and averages
/// are not added up.
/// </summary>
internal static class Accumulations
{
    public static Accumulation? Of(BoundFigure figure) =>
        figure.Record.Accumulation ?? (figure.Series.Declaration.IsAddedUp ? ToldByPeriod(figure) : null);

    private static Accumulation? ToldByPeriod(BoundFigure figure)
    {
        var told = CalendarUnits.AccumulationOf(figure.Period.Id, figure.Period.IsResolved);
        return told is Accumulation.Span && figure.Record.Period is { From: { Anchor: not null } or { IsOpen: true } }
            ? Accumulation.ToDate : told;
    }
}
