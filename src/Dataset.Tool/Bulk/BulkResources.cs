using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Runtime;

namespace Dataset.Tool.Bulk;

/// <summary>The resources of the bulk series of a folder of records, by file name.</summary>
internal static class BulkResources
{
    public static (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Issue> Issues) Make(
        RecordFolder records, CancellationToken cancellation)
    {
        var (tables, found) = records.ExpandBulk(cancellation);
        var symbols = records.Bind(cancellation).Value.Symbols;
        var issues = new List<Issue>(found);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (topic, table) in tables)
        {
            if (FindPeriods(table, symbols, issues) is { } periods)
            {
                files.Add($"{topic}.{table.Series.Key}{BulkFormat.Ending}", BulkWriter.Write(table, periods));
            }
        }

        return (files, issues);
    }

    /// <summary>The period that each spelling of the table means; null when one means none, which is reported at its first row.</summary>
    private static Dictionary<string, Period>? FindPeriods(BulkTable table, SymbolTable symbols, List<Issue> issues)
    {
        var periods = new Dictionary<string, Period>(StringComparer.Ordinal);
        var before = issues.Count;
        foreach (var number in table.Numbers)
        {
            if (periods.ContainsKey(number.Period.Raw))
            {
                continue;
            }

            var resolved = PeriodResolver.Resolve(number.Period, null, symbols.DayOf, table.Table.Source.FiscalYear, out var problem);
            periods.Add(number.Period.Raw, resolved is null ? Period.Named("unknown") : Period.Parse(resolved.Id));
            if (resolved is null)
            {
                var place = new SourceSpan(table.Table.Path, number.Line - 1, 0, number.Line - 1, 0);
                issues.Add(Issue.Of(NameRules.PeriodNotResolved, place, number.Period.Raw, problem!));
            }
        }

        return issues.Count == before ? periods : null;
    }
}
