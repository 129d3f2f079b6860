using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The period that the cells of a row state. A text is read once: a table repeats its years in every group of rows.</summary>
internal sealed class PeriodCells(Table table, PeriodColumnsRecord columns, IReadOnlyDictionary<string, int> indices, CappedIssues issues)
{
    private readonly LanguageTable _language = LanguageTable.Find(table.Source.Language ?? "en") ?? LanguageTable.English;
    private readonly Dictionary<string, PeriodSyntax> _read = new(StringComparer.Ordinal);

    /// <summary>The period of a row; null when it is not understood, which is reported at its cell.</summary>
    /// <param name="value">The column of its number, whose header may state the period.</param>
    public PeriodSyntax? Read(int row, int value)
    {
        if (columns.Is is { } always)
        {
            return always.Syntax;
        }

        var header = columns.Header?.MeaningOf(table.Columns[value]);
        var printed = string.Join("\n", columns.Columns.Select(column => table.Text(row, indices[column.Column])).Append(header));
        if (_read.TryGetValue(printed, out var known))
        {
            return known;
        }

        var period = header is null ? columns.Whole is { } whole ? Whole(row, whole) : Parts(row)
            : columns.Year is { } ofYear ? OfHeader(row, ofYear, header) : Whole(header);
        if (period is not null)
        {
            _read.Add(printed, period);
        }

        return period;
    }

    /// <summary>What is no month or quarter is reported at the header.</summary>
    private PeriodSyntax? OfHeader(int row, MappedColumnRecord column, string header)
    {
        if (Part(row, column, "year", "2024", YearOf) is not { } year)
        {
            return null;
        }

        var spelling = HeaderColumns.Month(header, _language) is { } month ? OfMonth(row, year, month)
            : HeaderColumns.Quarter(header) is { } quarter ? OfQuarter(year, quarter)
            : null;
        return spelling is null ? null : PeriodText.Read(spelling, _language);
    }

    private PeriodSyntax? Whole(int row, MappedColumnRecord column) =>
        Whole(column.MeaningOf(table.Text(row, indices[column.Column]))) ?? NotUnderstood(row, column, "period", "2024-03");

    private PeriodSyntax? Whole(string text)
    {
        var period = PeriodText.Read(text, _language);
        if (period is { From.Calendar: { Unit: CalendarUnit.Year, Year: var year }, To: null } && table.Source.FiscalYear is not null)
        {
            period = PeriodText.Read(FormattableString.Invariant($"FY{year:0000}"), _language);
        }

        return period;
    }

    private PeriodSyntax? Parts(int row)
    {
        if (Part(row, columns.Year!, "year", "2024", YearOf) is not { } year)
        {
            return null;
        }

        var spelling = columns switch
        {
            { Month: { } column } => Part(row, column, "month", "3", text => PeriodText.MonthOf(text, _language)) is { } month
                ? OfMonth(row, year, month) : null,
            { Quarter: { } column } => Part(row, column, "quarter", "1", QuarterOf) is { } quarter ? OfQuarter(year, quarter) : null,
            _ => table.Source.FiscalYear is null ? Invariant($"{year:0000}") : Invariant($"FY{year:0000}"),
        };
        return spelling is null ? null : PeriodText.Read(spelling, _language) ?? NotUnderstood(row, columns.Year!, "period", "2024-03");
    }

    private string? OfMonth(int row, int year, int month)
    {
        var spelling = Invariant($"{CalendarYear(year, month):0000}-{month:00}");
        return columns.Day is not { } column ? spelling
            : Part(row, column, "day", "1", static text => PeriodText.Number(text, 1, 31)) is { } day ? Invariant($"{spelling}-{day:00}")
            : null;
    }

    /// <summary>The months of a quarter of the calendar or of the source's fiscal year.</summary>
    private string OfQuarter(int year, int quarter)
    {
        if (table.Source.FiscalYear is not { } fiscal)
        {
            return Invariant($"{year:0000}-Q{quarter}");
        }

        var first = ((fiscal.Month - 1 + ((quarter - 1) * 3)) % 12) + 1;
        var last = ((first + 1) % 12) + 1;
        return Invariant($"{CalendarYear(year, first):0000}-{first:00}/{CalendarYear(year, last):0000}-{last:00}");
    }

    /// <summary>The year of the calendar that a month of a fiscal year is in.</summary>
    private int CalendarYear(int year, int month) =>
        table.Source.FiscalYear?.DaysOf(year) is { } days ? month >= days.First.Month ? days.First.Year : days.First.Year + 1 : year;

    private int? Part(int row, MappedColumnRecord column, string what, string example, Func<string, int?> read)
    {
        var number = read(column.MeaningOf(table.Text(row, indices[column.Column])));
        if (number is null)
        {
            NotUnderstood(row, column, what, example);
        }

        return number;
    }

    private PeriodSyntax? NotUnderstood(int row, MappedColumnRecord column, string what, string example)
    {
        var index = indices[column.Column];
        issues.Report(TableRules.PeriodNotUnderstood, table.PlaceOf(row, index), table.Text(row, index), column.Column, what,
            MapAdvice.Of(column, table.Text(row, index), example));
        return null;
    }

    private static int? YearOf(string text) =>
        PeriodText.YearOf(text) ?? (text.StartsWith("FY", StringComparison.OrdinalIgnoreCase)
            ? PeriodText.YearOf(text.Substring(2).Trim()) : null);

    private static int? QuarterOf(string text) => PeriodText.Number(text.TrimStart('Q', 'q'), 1, 4);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
