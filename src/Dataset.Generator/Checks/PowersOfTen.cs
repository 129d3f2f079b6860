using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// The power of ten that a table prints behind a number belongs to the unit where a decimal cannot hold their product: both must be the
/// same, else the figure would be wrong by it.
/// </summary>
internal static class PowersOfTen
{
    public static IEnumerable<Issue> Check(BoundFile file)
    {
        foreach (var series in file.Series)
        {
            var ofUnit = file.Symbols.Units.Find(series.Record.Unit)?.Power ?? 0;
            foreach (var claim in series.Figures.SelectMany(static figure => figure.Claims))
            {
                if (!claim.Record.Cells.IsEmpty && claim.Record.Value.Power != ofUnit)
                {
                    yield return Describe(claim, series.Record.Unit, ofUnit);
                }
            }
        }
    }

    private static Issue Describe(BoundClaim claim, string unit, int ofUnit)
    {
        var value = claim.Record.Value;
        var has = ofUnit == 0 ? "which has no power of ten" : FormattableString.Invariant($"whose power of ten is 1e{ofUnit}");
        var advice = value.Power == 0
            ? "Name a unit without 'scale:', since the number is given whole."
            : FormattableString.Invariant($"Declare a unit with 'scale: 1e{value.Power}', or take other rows with 'where:'.");
        return Issue.Of(TableRules.PowerOfTen, claim.At(), claim.Record.Cells[0].Text, unit, has, advice);
    }
}
