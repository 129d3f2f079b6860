using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>The <c>rows:</c> of a file's series to series with figures, as if a record had written each of them.</summary>
internal sealed class RowsExpander
{
    /// <summary>More figures than this are not named one by one.</summary>
    public const int MostFigures = 100_000;

    private readonly FileTables _input;
    private readonly List<Issue> _issues = [];
    private readonly CancellationToken _cancellation;

    private RowsExpander(FileTables input, CancellationToken cancellation) => (_input, _cancellation) = (input, cancellation);

    public static Result<RecordFile> Expand(FileTables input, CancellationToken cancellation) =>
        input.File.Series.All(static series => series.Rows is null)
            ? new(Marked(input.File, input.Missing), input.Missing)
            : new RowsExpander(input, cancellation).Expand();

    private Result<RecordFile> Expand()
    {
        _issues.AddRange(_input.Missing);
        var written = _input.File.Series.Where(static one => one.Rows is not { IsBulk: false, By: not null }).Select(static one => one.Key);
        var taken = new HashSet<string>(written, StringComparer.Ordinal);
        var series = _input.File.Series
            .SelectMany(one => one.Rows switch
            {
                null => [one],
                { IsBulk: true } rows => [one with { Rows = null, Bulk = new(rows.In!, rows.By) }],
                var rows => WithoutTwins(one, Expand(one, rows), taken),
            })
            .ToEquatable();
        var issues = _issues.ToEquatable();
        return new(Marked(_input.File with { Series = series }, issues), issues);
    }

    /// <summary>A series that could not be made is not known, and what refers to it is not in error as well.</summary>
    private static RecordFile Marked(RecordFile file, EquatableArray<Issue> issues) =>
        issues.Items.Any(static issue => issue.IsError) ? file with { IsWhole = false, IsLost = true } : file;

    /// <summary>The series whose keys the file does not have yet: two columns of ports would make two of each port.</summary>
    private List<SeriesRecord> WithoutTwins(SeriesRecord series, IEnumerable<SeriesRecord> made, HashSet<string> taken)
    {
        var all = made.ToList();
        var free = all.Where(one => one.MadeOf is null || taken.Add(one.Key)).ToList();
        if (all.Except(free).FirstOrDefault() is { } twin)
        {
            _issues.Add(Issue.Of(
                TableRules.SeriesTwice,
                NodePlace.At(_input.File.File, series.Key, "rows", "by"),
                (all.Count - free.Count).ToString("N0", CultureInfo.InvariantCulture),
                series.Key,
                twin.Name!));
        }

        return free;
    }

    /// <summary>The rows of a file's bulk series, each with its key, period and number.</summary>
    public static (IReadOnlyList<BulkTable> Tables, IReadOnlyList<Issue> Issues) ExpandBulk(
        FileTables input, CancellationToken cancellation)
    {
        var expander = new RowsExpander(input, cancellation);
        var tables = input.File.Series.Where(static series => series.Rows is { IsBulk: true })
            .Select(series => expander.ExpandBulk(series, series.Rows!))
            .OfType<BulkTable>()
            .ToList();
        return (tables, expander._issues);
    }

    private BulkTable? ExpandBulk(SeriesRecord series, RowsRecord rows)
    {
        NodePlace At(PathStep[] path) => NodePlace.At(_input.File.File, [series.Key, "rows", .. path]);
        if (Select(rows, At) is not { } selected)
        {
            return null;
        }

        var (table, columns, groups) = selected;
        var capped = new CappedIssues(table.Source.Table);
        var numbers = new BulkNumbers(table, rows, series.Unit, columns, capped).Read(groups, _cancellation);
        _issues.AddRange(capped.ToIssues());
        return new(series, table, columns[rows.Value], numbers);
    }

    /// <summary>The table of some rows, its columns and the rows by the value that parts them; null when one is not there.</summary>
    private (Table Table, Dictionary<string, int> Columns, List<(string Value, List<int> Rows)> Groups)? Select(
        RowsRecord rows, Func<PathStep[], NodePlace> at)
    {
        if (FindTable(rows, at) is not { } table || ColumnIndices.Find(table, rows, at, _issues) is not { } columns)
        {
            return null;
        }

        var wrong = RowSelection.CheckValues(table, rows, columns, Earlier(rows), at).ToList();
        _issues.AddRange(wrong);
        var groups = RowSelection.Run(table, rows, columns, _cancellation);
        if (groups.Count == 0 && wrong.Count == 0 && table.IsWhole)
        {
            _issues.Add(Issue.Of(TableRules.NoRowTaken, at(["where"]), table.Source.Table));
        }

        return (table, columns, groups);
    }

    private IEnumerable<SeriesRecord> Expand(SeriesRecord series, RowsRecord rows)
    {
        NodePlace At(PathStep[] path) => NodePlace.At(_input.File.File, [series.Key, "rows", .. path]);
        if (Select(rows, At) is not { } selected)
        {
            return [series with { Rows = null }];
        }

        var (table, columns, groups) = selected;
        var count = groups.Sum(static group => group.Rows.Count);
        if (count > MostFigures && !rows.IsSum)
        {
            _issues.Add(Issue.Of(TableRules.TooManyFigures, At([]), count.ToString("N0", CultureInfo.InvariantCulture), series.Key,
                MostFigures.ToString("N0", CultureInfo.InvariantCulture)));
            return [series with { Rows = null }];
        }

        var made = MakeAll(series, table, groups, columns, powers: null);
        for (var index = 0; index < rows.Earlier.Count; index++)
        {
            made = AddEarlier(made, series with { Rows = rows with { In = rows.Earlier[index] } }, index, At);
        }

        return made;
    }

    /// <param name="powers">
    /// The power of ten that the unit of each series has already, where another edition gave it; null where the rows themselves do.
    /// </param>
    private List<SeriesRecord> MakeAll(SeriesRecord series, Table table, List<(string Value, List<int> Rows)> groups,
        Dictionary<string, int> columns, IReadOnlyDictionary<string, int>? powers)
    {
        var capped = new CappedIssues(table.Source.Table);
        var made = series.Rows!.By is null
            ? [Make(series, table, groups.FirstOrDefault().Rows ?? [], columns, powers, capped)]
            : MakeEach(series, table, groups, columns, powers, capped);
        _issues.AddRange(capped.ToIssues());
        return made;
    }

    /// <summary>What another edition of the table states of the same series and periods; what only that one has is no figure of this.</summary>
    private List<SeriesRecord> AddEarlier(List<SeriesRecord> made, SeriesRecord series, int index, Func<PathStep[], NodePlace> at)
    {
        var rows = series.Rows!;
        if (FindTable(rows, at) is not { } table || ColumnIndices.Find(table, rows, at, _issues) is not { } columns)
        {
            return made;
        }

        var groups = RowSelection.Run(table, rows, columns, _cancellation);
        var powers = made.ToDictionary(
            static one => one.Key, static one => one.Figures.IsEmpty ? 0 : one.Figures[0].Claims[0].Value.Power, StringComparer.Ordinal);
        var earlier = MakeAll(series, table, groups, columns, powers).ToDictionary(static one => one.Key, StringComparer.Ordinal);
        return made.ConvertAll(one => earlier.TryGetValue(one.Key, out var before) ? Editions.Add(one, before, index) : one);
    }

    private List<Table> Earlier(RowsRecord rows) => [.. _input.Tables.Where(table => rows.Earlier.Items.Contains(table.Source.Key))];

    private Table? FindTable(RowsRecord rows, Func<PathStep[], NodePlace> at)
    {
        var table = _input.Tables.FirstOrDefault(one => one.Source.Key == rows.In);
        if (table is null && !_input.Keys.Items.Contains(rows.In!))
        {
            // One that is declared and has no file is reported where it is declared.
            _issues.Add(Issue.Of(TableRules.NotATable, NodePlace.FirstOf(_input.File.File, [.. PlacesOfTable(at)]), rows.In!,
                Suggestion.DidYouMean(rows.In!, _input.Keys)));
        }

        return table is { IsWhole: true } or { Columns.IsEmpty: false } ? table : null;
    }

    private static IEnumerable<NodePath> PlacesOfTable(Func<PathStep[], NodePlace> at)
    {
        var own = at(["in"]).Paths[0];
        var series = own.Steps[0];
        return [own, NodePath.Of(series, "in"), NodePath.Of("in"), NodePath.Of(series, "rows")];
    }

    private List<SeriesRecord> MakeEach(SeriesRecord series, Table table, List<(string Value, List<int> Rows)> groups,
        Dictionary<string, int> columns, IReadOnlyDictionary<string, int>? powers, CappedIssues issues)
    {
        var names = new GroupNames(table, series, columns[series.Rows!.By!], issues);
        var made = new List<SeriesRecord>(groups.Count);
        foreach (var (value, rows) in groups)
        {
            if (names.NameOf(value, rows[0]) is { } name)
            {
                var titled = series with
                {
                    Key = Identifier.ToKey(name),
                    Name = name,
                    Title = $"{series.Title}: {value}",
                    MadeOf = series.Key,
                };
                made.Add(Make(titled, table, rows, columns, powers, issues));
            }
        }

        return made;
    }

    private SeriesRecord Make(SeriesRecord series, Table table, List<int> rows, Dictionary<string, int> columns,
        IReadOnlyDictionary<string, int>? powers, CappedIssues issues)
    {
        var record = series.Rows!;
        var unit = UnitOf(series, table, rows, columns, issues);
        var reader = new RowReader(table, record, unit, columns, issues);
        var periods = new PeriodCells(table, record.Period, columns, issues);
        var figures = new FiguresOfRows(table, record, columns, issues);
        foreach (var row in rows)
        {
            _cancellation.ThrowIfCancellationRequested();
            var value = reader.Read(row, out var isMissing);
            if (isMissing && record.IsSum)
            {
                figures.ReportMissingPart(row);
            }

            if (value is not null && periods.Read(row) is { } period)
            {
                figures.Add(row, period, value);
            }
        }

        int? power = record.Powers == PowerPlace.Number ? null
            : powers is not null && powers.TryGetValue(series.Key, out var given) ? given
            : figures.Power;
        return series with
        {
            Rows = null,
            Unit = power is { } ofUnit and not 0 ? FormattableString.Invariant($"1e{ofUnit} {unit}") : unit,
            Area = AreaOf(series, table, rows, columns),
            Figures = figures.ToRecords(power),
        };
    }

    private static string? AreaOf(SeriesRecord series, Table table, List<int> rows, Dictionary<string, int> columns) =>
        series.Rows!.Area is { } column && rows.Count > 0 && table.Text(rows[0], columns[column]) is { Length: > 0 } area
            ? QuotedText.Collapse(area)
            : series.Area;

    /// <summary>The unit of the rows: that of the series, or with a column that parts them what the column of units says of all.</summary>
    private static string UnitOf(SeriesRecord series, Table table, List<int> rows, Dictionary<string, int> columns, CappedIssues issues)
    {
        if (series.Rows!.Unit is not { } column || rows.Count == 0)
        {
            return series.Unit;
        }

        var index = columns[column.Column];
        var expected = series.Rows.By is null ? series.Unit : column.MeaningOf(table.Text(rows[0], index));
        foreach (var row in rows)
        {
            var text = table.Text(row, index);
            var meaning = column.MeaningOf(text);
            if (meaning != expected || meaning.Length == 0)
            {
                issues.Report(TableRules.OtherUnit, table.PlaceOf(row, index), text, column.Column, expected,
                    $"unit: {{ column: {column.Column}, map: {{ \"{text}\": {(expected.Length == 0 ? "one" : expected)} }} }}");
            }
        }

        return expected;
    }
}
