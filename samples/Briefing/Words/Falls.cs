using Dataset.Runtime.Units;

namespace Briefing.Words;

/// <summary>The fall from March 2024 to March 2025, computed from each count of both, and whether the one in the news agrees.</summary>
internal static class Falls
{
    public static IEnumerable<(string From, QuantityRange<Percent> Fall, string Verdict)> All
    {
        get
        {
            var (crossings, crossingsNow) = (Border.Crossings.March2024, Border.Crossings.March2025);
            var (patrol, patrolNow) =
                (SouthwestBorder.BorderPatrolEncounters.March2024, SouthwestBorder.BorderPatrolEncounters.March2025);
            var (ports, portsNow) =
                (SouthwestBorder.FieldOperationsEncounters.March2024, SouthwestBorder.FieldOperationsEncounters.March2025);
            var (both, bothNow) = (patrol.Range + ports.Range, patrolNow.Range + portsNow.Range);
            yield return ("the counts in the news", Computed.Fall(crossings, crossingsNow), Verdict(crossings, crossingsNow));
            yield return ("Border Patrol", Computed.Fall(patrol, patrolNow), Verdict(patrol, patrolNow));
            yield return ("both components", (both - bothNow).PercentOf(both), Verdict(patrol, patrolNow, ports, portsNow));
        }
    }

    private static string Verdict(params IEnumerable<IFigure> counts) =>
        Verdicts.Agreement(counts.Append(Border.CrossingsFall.March2025));
}
