using System.Text.RegularExpressions;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tables;

/// <summary>The columns of the numbers: one, or one for each period that the header names.</summary>
internal static class HeaderColumns
{
    private static readonly Regex Years = new("(?<![0-9])[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant);

    /// <summary>Their numbers, in the order of the table.</summary>
    /// <param name="columns">The number of each column that the record names.</param>
    public static List<int> OfValues(RowsRecord rows, IReadOnlyDictionary<string, int> columns) => rows.Period.Header switch
    {
        null => [columns[rows.Value]],
        { Last: { } last } range => [.. Enumerable.Range(columns[range.Names[0]], columns[last] - columns[range.Names[0]] + 1)],
        var listed => [.. listed.Names.Select(name => columns[name])],
    };

    /// <summary>What of the header is no period, or the period of another column.</summary>
    public static IEnumerable<Issue> Check(Table table, RowsRecord rows, IReadOnlyDictionary<string, int> columns, NodePlace at)
    {
        if (rows.Period.Header is not { } header)
        {
            yield break;
        }

        if (header.Last is { } last && columns[last] < columns[header.Names[0]])
        {
            yield return Issue.Of(TableRules.DialectNotUnderstood, at, $"{header.Names[0]} .. {last}", "columns in their order",
                $"In {table.Source.Table} '{last}' stands before '{header.Names[0]}'.");
            yield break;
        }

        var issues = new CappedIssues(table.Source.Table);
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        var language = LanguageTable.FindOrEnglish(table.Source.Language);
        foreach (var name in OfValues(rows, columns).Select(column => table.Columns[column]))
        {
            var period = Spelling(header.MeaningOf(name), rows.Period, language);
            if (period is null)
            {
                var (what, example) = rows.Period.Year is null ? ("a period", YearIn(name) ?? "2024-03") : ("a month or quarter", "March");
                issues.Report(TableRules.HeaderNotAPeriod, at, name, table.Source.Table, $"is not understood as {what}",
                    $"Say what it stands for, as in 'map: {{ {YamlText.Quoted(name)}: {example} }}' beside 'columns:', or list the columns "
                    + "that state periods.");
            }
            else if (firsts.TryGetValue(period, out var first))
            {
                issues.Report(TableRules.HeaderNotAPeriod, at, name, table.Source.Table, $"is the period of '{first}' as well",
                    "List the columns that are to be read, each of another period.");
            }
            else
            {
                firsts.Add(period, name);
            }
        }

        foreach (var issue in issues.ToIssues())
        {
            yield return issue;
        }
    }

    /// <summary>The only year that a text holds: what it most likely means.</summary>
    private static string? YearIn(string text) =>
        Years.Matches(text) is { Count: 1 } found ? found[0].Value : null;

    private static string? Spelling(string text, PeriodColumnsRecord period, LanguageTable language) =>
        period.Year is null ? PeriodText.Read(text, language)?.Raw
        : Month(text, language) is { } month ? FormattableString.Invariant($"M{month}")
        : Quarter(text) is { } quarter ? FormattableString.Invariant($"Q{quarter}")
        : null;

    /// <summary>The month that a header names; a bare number could be a quarter as well.</summary>
    public static int? Month(string text, LanguageTable language) => text.Any(char.IsLetter) ? PeriodText.MonthOf(text, language) : null;

    public static int? Quarter(string text) =>
        text.Length == 2 && text[0] is 'Q' or 'q' ? PeriodText.Number(text.Substring(1), 1, 4) : null;
}
