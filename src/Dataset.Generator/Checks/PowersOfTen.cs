using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;

namespace Dataset.Generator.Checks;

/// <summary>
/// The power of ten that a table prints behind a number belongs to the unit where a decimal cannot hold their product: both must be the
/// same, else the figure would be wrong by it.
/// </summary>
internal static class PowersOfTen
{
    public static IEnumerable<Issue> Check(BoundFile file, CancellationToken cancellation)
    {
        var issues = new Dictionary<string, CappedIssues>(StringComparer.Ordinal);
        foreach (var series in file.Series)
        {
            var ofUnit = PowerOf(series.Record.Unit, file.Symbols);
            foreach (var claim in series.Figures.SelectMany(static figure => figure.Claims).Watched(cancellation))
            {
                if (claim.Record.Cells is { IsEmpty: false } cells && claim.Record.Value.Power != ofUnit)
                {
                    var table = file.Symbols.Sources.Find(cells[0].In)?.FileName ?? cells[0].In;
                    if (!issues.TryGetValue(table, out var ofTable))
                    {
                        issues.Add(table, ofTable = new(table));
                    }

                    Report(ofTable, claim, series.Record.Unit, ofUnit);
                }
            }
        }

        return issues.Values.SelectMany(static one => one.ToIssues());
    }

    private static int PowerOf(string unit, SymbolTable symbols)
    {
        var powers = UnitTypes.Parts(unit).Select(part => symbols.Units.Find(BuiltInUnits.KeyOf(part))?.Power ?? 0).ToList();
        return powers[0] - powers.Skip(1).Sum();
    }

    private static void Report(CappedIssues issues, BoundClaim claim, string unit, int ofUnit)
    {
        var value = claim.Record.Value;
        var has = ofUnit == 0 ? "which has no power of ten" : FormattableString.Invariant($"whose power of ten is 1e{ofUnit}");
        var advice = value.Power == 0
            ? "Name a unit without 'scale:', since the number is given whole."
            : "Write 'powers: unit' under 'rows:', so that the power belongs to the unit.";
        issues.Report(TableRules.PowerOfTen, claim.At(), claim.Record.Cells[0].Text, unit, has, advice);
    }
}
