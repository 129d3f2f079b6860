using System.Globalization;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>How the period of a figure was read, and where it counts days from an anchor, which day is the first of them.</summary>
internal static class PeriodBasis
{
    public static string? Of(BoundFigure figure)
    {
        var basis = figure.Record.Basis;
        if (figure.Record.Period.Days == 0 || figure.Period.First is not { } first)
        {
            return basis;
        }

        var convention = $"{first.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} is counted as day 1";
        return basis is null ? convention : $"{basis}; {convention}";
    }
}
