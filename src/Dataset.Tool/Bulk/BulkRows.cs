using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Runtime;

namespace Dataset.Tool.Bulk;

/// <summary>The figures of a bulk series, with the period of each.</summary>
/// <param name="Id">The id of the series: <c>world.gdp</c>.</param>
/// <param name="Periods">The period that each spelling of the table means.</param>
internal sealed record BulkRows(string Id, BulkTable Table, IReadOnlyDictionary<string, Period> Periods)
{
    public int Count => Table.Numbers.Count;

    /// <summary>The keys in ordinal order; one empty key where a figure is looked up by its period alone.</summary>
    public IEnumerable<string> Keys =>
        Table.Numbers.Select(static number => number.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The bulk series of a folder of records, by id. One whose periods are in error is left out.</summary>
    public static (IReadOnlyList<BulkRows> Rows, IReadOnlyList<Issue> Issues) Read(RecordFolder records, CancellationToken cancellation)
    {
        var (tables, found) = records.ExpandBulk(cancellation);
        if (tables.Count == 0)
        {
            return ([], found.Items);
        }

        var symbols = records.DeclareSymbols();
        var issues = new List<Issue>(found);
        var rows = new List<BulkRows>();
        foreach (var (topic, table) in tables)
        {
            if (FindPeriods(table, symbols, issues) is { } periods)
            {
                rows.Add(new($"{topic}.{table.Series.Key}", table, periods));
            }
        }

        return ([.. rows.OrderBy(static one => one.Id, StringComparer.Ordinal)], issues);
    }

    /// <summary>"1,014,000 figures".</summary>
    public static string Figures(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "figure" : "figures")}");

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

        ReportTwins(table, periods, issues);
        return issues.Count == before ? periods : null;
    }

    /// <summary>One period in two spellings is one period: only one of its rows could be looked up.</summary>
    private static void ReportTwins(BulkTable table, Dictionary<string, Period> periods, List<Issue> issues)
    {
        if (periods.Values.Distinct().Count() == periods.Count)
        {
            return;
        }

        var capped = new CappedIssues(table.Table.Source.Table);
        var indexOf = Enumerable.Range(0, table.Table.RowCount).ToDictionary(row => table.Table.Number(row));
        var firsts = new Dictionary<(string Key, Period Period), BulkNumber>();
        foreach (var number in table.Numbers)
        {
            var period = periods[number.Period.Raw];
            if (!firsts.TryAdd((number.Key, period), number))
            {
                PeriodTwice.Report(capped, table.Table, table.Series.Rows!, number.Column, IndexOf(number),
                    IndexOf(firsts[(number.Key, period)]), period.Id, number.Key);
            }
        }

        issues.AddRange(capped.ToIssues());

        int IndexOf(BulkNumber number) => indexOf[number.Row];
    }
}
