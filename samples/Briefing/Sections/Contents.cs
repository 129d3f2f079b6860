using Briefing.Pages;

namespace Briefing.Sections;

/// <summary>The sections that are printed on request, by the word that asks for them.</summary>
internal static class Contents
{
    private static readonly (string Name, Action<IPage> Write)[] Sections =
    [
        ("crossings", CrossingsByMonth.Write),
        ("official", OfficialCounts.Write),
        ("arrests", ArrestCounts.Write),
        ("removals", RemovalCounts.Write),
        ("others", OtherCounts.Write),
        ("targets", TargetsAndPromises.Write),
        ("pace", TargetsAgainstActuals.Write),
        ("voices", DisputedFigures.Write),
        ("checks", FailedChecks.Write),
        ("contradictions", Contradictions.Write),
        ("words", WordedQuantities.Write),
        ("speakers", Speakers.Write),
        ("sources", Documents.Write),
    ];

    public static IEnumerable<string> Names => Sections.Select(static section => section.Name);

    public static string First => "arrests";

    /// <summary>Writes the sections asked for; false where one of them does not exist, and then nothing is written.</summary>
    public static bool TryWrite(IPage page, IReadOnlyList<string> names)
    {
        if (names.Any(static name => name != "all" && !Names.Contains(name, StringComparer.Ordinal)))
        {
            return false;
        }

        foreach (var (_, write) in Sections.Where(section => names.Contains("all") || names.Contains(section.Name, StringComparer.Ordinal)))
        {
            write(page);
        }

        return true;
    }
}
