using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>The <c>rows:</c> of a file's series to series with figures, as if a record had written each of them.</summary>
internal sealed class RowsExpander
{
    /// <summary>More figures than this are not named one by one.</summary>
    public const int MostFigures = 100_000;

    private readonly SeriesTables _input;
    private readonly List<Issue> _issues = [];
    private readonly Dictionary<string, UnitSpellings> _spellings = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    private RowsExpander(SeriesTables input, CancellationToken cancellation) => (_input, _cancellation) = (input, cancellation);

    /// <summary>
    /// The series of one file's <c>rows:</c> in their places, which <see cref="Expand(SeriesTables, CancellationToken)"/> made.
    /// </summary>
    public static Result<RecordFile> Join(FileTables input, IReadOnlyList<Result<ExpandedRows>> expanded)
    {
        var issues = new List<Issue>(input.Missing.Items);
        if (input.File.Series.All(static series => series.Rows is null))
        {
            return new(Marked(input.File, input.Missing), input.Missing);
        }

        var written = input.File.Series.Where(static one => one.Rows is not { IsBulk: false, By: not null }).Select(static one => one.Key);
        var taken = new HashSet<string>(written, StringComparer.Ordinal);
        var (series, next) = (new List<SeriesRecord>(), 0);
        foreach (var one in input.File.Series)
        {
            switch (one.Rows)
            {
                case null:
                    series.Add(one);
                    break;
                case { IsBulk: true } rows:
                    series.Add(one with { Rows = null, Bulk = new(rows.In!, rows.By) });
                    break;
                default:
                    var made = expanded[next++];
                    issues.AddRange(made.Issues.Items);
                    series.AddRange(WithoutTwins(input.File.File, one, made.Value.Series.Items, taken, issues));
                    break;
            }
        }

        var all = issues.ToEquatable();
        return new(Marked(input.File with { Series = series.ToEquatable() }, all), all);
    }

    /// <summary>The rows of one series to series with figures.</summary>
    public static Result<ExpandedRows> Expand(SeriesTables input, CancellationToken cancellation)
    {
        var expander = new RowsExpander(input, cancellation);
        var series = expander.Expand(input.Series, input.Series.Rows!).ToEquatable();
        return new(new(input.File, series), expander._issues.ToEquatable());
    }

    /// <summary>A series that could not be made is not known, and what refers to it is not in error as well.</summary>
    private static RecordFile Marked(RecordFile file, EquatableArray<Issue> issues) =>
        issues.Items.Any(static issue => issue.IsError) ? file with { IsWhole = false, IsLost = true } : file;

    /// <summary>The series whose keys the file does not have yet: two columns of ports would make two of each port.</summary>
    private static List<SeriesRecord> WithoutTwins(
        string file, SeriesRecord series, IEnumerable<SeriesRecord> made, HashSet<string> taken, List<Issue> issues)
    {
        var all = made.ToList();
        var free = all.Where(one => one.MadeOf is null || taken.Add(one.Key)).ToList();
        if (all.Except(free).FirstOrDefault() is { } twin)
        {
            issues.Add(Issue.Of(
                TableRules.SeriesTwice,
                NodePlace.At(file, series.Key, "rows", "by"),
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
        var (tables, issues) = (new List<BulkTable>(), new List<Issue>());
        foreach (var series in input.File.Series.Where(static series => series.Rows is { IsBulk: true }))
        {
            var expander = new RowsExpander(
                new(input.File.File, series, input.Tables, input.Keys, input.Units, input.IsAnyFileLost), cancellation);
            if (expander.ExpandBulk(series, series.Rows!) is { } table)
            {
                tables.Add(table);
            }

            issues.AddRange(expander._issues);
        }

        return (tables, issues);
    }

    private BulkTable? ExpandBulk(SeriesRecord series, RowsRecord rows)
    {
        NodePlace At(PathStep[] path) => NodePlace.At(_input.File, [series.Key, "rows", .. path]);
        if (Select(rows, At) is not { } selected)
        {
            return null;
        }

        var (table, columns, groups) = selected;
        var capped = new CappedIssues(table.Source.Table);
        var numbers = new BulkNumbers(table, rows, series.Unit, columns, capped).Read(groups, _cancellation);
        _issues.AddRange(capped.ToIssues());
        return new(series, table, HeaderColumns.OfValues(rows, columns), numbers);
    }

    /// <summary>The rows that are taken; null when the table or one of its columns is not there.</summary>
    private TakenRows? Select(RowsRecord rows, Func<PathStep[], NodePlace> at)
    {
        if (Read(rows, at) is not { } taken)
        {
            return null;
        }

        var wrong = RowSelection.CheckValues(taken.Table, rows, taken.Columns, Earlier(rows), taken.Groups.Count > 0, at).ToList();
        _issues.AddRange(wrong);
        if (taken.Groups.Count == 0 && wrong.Count == 0 && taken.Table.IsWhole)
        {
            _issues.Add(Issue.Of(TableRules.NoRowTaken, at(["where"]), taken.Table.Source.Table));
        }

        return taken;
    }

    private TakenRows? Read(RowsRecord rows, Func<PathStep[], NodePlace> at)
    {
        if (FindTable(rows, at) is not { } table || ColumnIndices.Find(table, rows, at, _issues) is not { } columns)
        {
            return null;
        }

        var header = HeaderColumns.Check(table, rows, columns, at(["period", "columns"])).ToList();
        if (header.Count > 0)
        {
            _issues.AddRange(header);
            return null;
        }

        var groups = RowSelection.Run(table, rows, columns, _cancellation);
        _issues.AddRange(RowSelection.CheckCells(table, columns.Values.Concat(HeaderColumns.OfValues(rows, columns)), groups));
        return new(table, columns, groups);
    }

    private IEnumerable<SeriesRecord> Expand(SeriesRecord series, RowsRecord rows)
    {
        NodePlace At(PathStep[] path) => NodePlace.At(_input.File, [series.Key, "rows", .. path]);
        if (Select(rows, At) is not { } selected)
        {
            return [series with { Rows = null }];
        }

        var (table, columns, groups) = selected;
        var count = groups.Sum(static group => group.Rows.Count) * HeaderColumns.OfValues(rows, columns).Count;
        if (count > MostFigures && !rows.IsSum)
        {
            _issues.Add(Issue.Of(TableRules.TooManyFigures, At([]), count.ToString("N0", CultureInfo.InvariantCulture), series.Key,
                MostFigures.ToString("N0", CultureInfo.InvariantCulture),
                rows.NeedsMembers ? "." : ", or write 'members: none', so that they are looked up."));
            return [series with { Rows = null }];
        }

        var made = MakeAll(series, table, groups, columns, powers: null);
        for (var index = 0; index < rows.Earlier.Count; index++)
        {
            made = AddEarlier(made, series with { Rows = rows with { In = rows.Earlier[index] } }, index, At);
        }

        return rows.Figures.IsEmpty ? made : made.ConvertAll(one => AddSaid(one, rows, table));
    }

    /// <param name="powers">
    /// The power of ten that the unit of each series has already, where another edition gave it; null where the rows themselves do.
    /// </param>
    private List<SeriesRecord> MakeAll(SeriesRecord series, Table table, List<(string Value, List<int> Rows)> groups,
        Dictionary<string, int> columns, IReadOnlyDictionary<string, int>? powers)
    {
        var capped = new CappedIssues(table.Source.Table);
        var made = series.Rows!.By is null
            ? [Make(series, string.Empty, table, groups.FirstOrDefault().Rows ?? [], columns, powers, capped)]
            : MakeEach(series, table, groups, columns, powers, capped);
        _issues.AddRange(capped.ToIssues());
        return made;
    }

    /// <summary>
    /// What another edition of the table states of the same series and periods; what only that one has is no figure of this.
    /// </summary>
    private List<SeriesRecord> AddEarlier(List<SeriesRecord> made, SeriesRecord series, int index, Func<PathStep[], NodePlace> at)
    {
        var rows = series.Rows!;
        if (Read(rows, at) is not { } taken)
        {
            return made;
        }

        var (table, columns, groups) = taken;
        var powers = made.ToDictionary(
            static one => one.Key, static one => one.Figures.IsEmpty ? 0 : one.Figures[0].Claims[0].Value.Power, StringComparer.Ordinal);
        var earlier = MakeAll(series, table, groups, columns, powers).ToDictionary(static one => one.Key, StringComparer.Ordinal);
        var (joined, issues) = Editions.Add(made, earlier, index, table, at(["earlier"]));
        _issues.AddRange(issues);
        return joined;
    }

    /// <summary>What the record says of single figures goes with them.</summary>
    private SeriesRecord AddSaid(SeriesRecord series, RowsRecord rows, Table table)
    {
        var said = rows.Figures.GroupBy(static one => one.Period, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var figures = series.Figures.Select(figure => said.TryGetValue(figure.Key, out var one) ? Editions.Add(figure, one) : figure)
            .ToEquatable();
        if (table.IsWhole)
        {
            var periods = new HashSet<string>(figures.Select(static figure => figure.Key), StringComparer.Ordinal);
            _issues.AddRange(rows.Figures.Where(one => !periods.Contains(one.Period)).Select(one => Issue.Of(
                TableRules.FigureWithoutRow, NodePlace.At(_input.File, [series.Key, "figures", one.Period]),
                one.Period, table.Source.Table, Suggestion.DidYouMean(one.Period, periods))));
        }

        return series with { Figures = figures };
    }

    private List<Table> Earlier(RowsRecord rows) => [.. _input.Tables.Where(table => rows.Earlier.Items.Contains(table.Source.Key))];

    private Table? FindTable(RowsRecord rows, Func<PathStep[], NodePlace> at)
    {
        var table = _input.Tables.FirstOrDefault(one => one.Source.Key == rows.In);
        if (table is null && !_input.IsAnyFileLost && !_input.Keys.Items.Contains(rows.In!))
        {
            // One that is declared and has no file is reported where it is declared.
            _issues.Add(Issue.Of(TableRules.NotATable, NodePlace.FirstOf(_input.File, [.. PlacesOfTable(at)]), rows.In!,
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
                made.Add(Make(titled, value, table, rows, columns, powers, issues));
            }
        }

        return made;
    }

    /// <param name="key">The value that parts the rows; empty where they are not parted.</param>
    private SeriesRecord Make(SeriesRecord series, string key, Table table, List<int> rows, Dictionary<string, int> columns,
        IReadOnlyDictionary<string, int>? powers, CappedIssues issues)
    {
        var record = series.Rows!;
        var unit = UnitOf(series, table, rows, columns, issues);
        var reader = new RowReader(table, record, unit, columns, issues);
        var periods = new PeriodCells(table, record.Period, columns, issues);
        var figures = new FiguresOfRows(table, record, columns, key, issues);
        var numbers = HeaderColumns.OfValues(record, columns);
        foreach (var row in rows)
        {
            _cancellation.Look();
            foreach (var number in numbers)
            {
                var value = reader.Read(row, number, out var isMissing);
                if (isMissing && record.IsSum)
                {
                    figures.ReportMissingPart(row, number);
                }

                if (value is not null && periods.Read(row, number) is { } period)
                {
                    figures.Add(row, number, period, value);
                }
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
    private string UnitOf(SeriesRecord series, Table table, List<int> rows, Dictionary<string, int> columns, CappedIssues issues)
    {
        if (series.Rows!.Unit is not { } column || rows.Count == 0)
        {
            return series.Unit;
        }

        var index = columns[column.Column];
        var spellings = SpellingsOf(table);
        string? Unit(int row) => column.MeaningOf(table.Text(row, index)) is { Length: > 0 } text ? spellings.Find(text) : null;
        var expected = series.Rows.By is null ? series.Unit : rows.Select(Unit).FirstOrDefault(static unit => unit is not null);
        foreach (var row in rows)
        {
            var unit = Unit(row);
            if (unit is null || unit != expected)
            {
                Report(row, unit);
            }
        }

        return expected ?? series.Unit;

        void Report(int row, string? unit)
        {
            var text = table.Text(row, index);
            string Map(string meaning) => MapAdvice.Of(column, text, meaning);
            if (unit is null && series.Rows.By is not null)
            {
                var meaning = column.MeaningOf(text);
                issues.Report(TableRules.UnitUnknown, table.PlaceOf(row, index),
                    meaning == text ? $"'{text}' in the column '{column.Column}'"
                    : $"'{meaning}', which '{text}' in the column '{column.Column}' stands for,",
                    spellings.DidYouMean(meaning, null),
                    spellings.Nearest(meaning) is { } near ? $"'{Map(near)}'"
                    : $"'{Map("KEY")}' with the key of the unit, or 'one' for numbers without a unit");
                return;
            }

            // What is another unit is not to be called this one.
            issues.Report(TableRules.OtherUnit, table.PlaceOf(row, index), text, column.Column, expected!,
                unit is null ? spellings.DidYouMean(text, expected) : unit == text ? string.Empty : $": it is '{unit}'",
                unit is null ? $"Take other rows with 'where:', or say that it is that unit: '{Map(expected!)}'."
                    : "Take other rows with 'where:'.");
        }
    }

    private UnitSpellings SpellingsOf(Table table)
    {
        var language = LanguageTable.FindOrEnglish(table.Source.Language);
        if (!_spellings.TryGetValue(language.Code, out var spellings))
        {
            _spellings.Add(language.Code, spellings = new(_input.Units, language));
        }

        return spellings;
    }

    /// <param name="Columns">The column of each name that the record gives.</param>
    /// <param name="Groups">The rows by the value that parts them; of the empty value where nothing does.</param>
    private sealed record TakenRows(Table Table, Dictionary<string, int> Columns, List<(string Value, List<int> Rows)> Groups);
}
