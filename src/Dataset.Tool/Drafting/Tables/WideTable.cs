using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Tables;
using Dataset.Generator.Yaml;

namespace Dataset.Tool.Drafting.Tables;

/// <summary>The columns of a table whose headers are periods: years, or the months of a year.</summary>
/// <param name="IsPartOfYear">Whether the headers are months or quarters, of a year that another column states.</param>
internal sealed record WideTable(IReadOnlyList<ColumnProfile> Columns, bool IsPartOfYear)
{
    /// <summary>Fewer may be the header of a table of something else.</summary>
    private const int Fewest = 3;

    /// <summary>The first and the last of them, as a record writes it.</summary>
    public string Range => YamlText.Flow($"{Columns[0].Name} .. {Columns[^1].Name}");

    /// <summary>The longest run of such columns; null where there are few.</summary>
    public static WideTable? Find(IReadOnlyList<ColumnProfile> columns, LanguageTable language)
    {
        var whole = LongestRun(columns, column => PeriodText.Read(column.Name, language) is not null);
        if (whole.Count >= Fewest)
        {
            return new(whole, false);
        }

        var parts = LongestRun(
            columns, column => HeaderColumns.Month(column.Name, language) is not null || HeaderColumns.Quarter(column.Name) is not null);
        return parts.Count >= Fewest ? new(parts, true) : null;
    }

    private static List<ColumnProfile> LongestRun(IReadOnlyList<ColumnProfile> columns, Func<ColumnProfile, bool> isPeriod)
    {
        List<ColumnProfile> longest = [];
        List<ColumnProfile> run = [];
        foreach (var column in columns)
        {
            if (!isPeriod(column) || !(column.IsNumber || column.IsPeriod || column.Values.Count == 0))
            {
                run = [];
                continue;
            }

            run.Add(column);
            longest = run.Count > longest.Count ? run : longest;
        }

        return longest;
    }
}
