using System.Globalization;
using System.Numerics;
using Dataset.Generator.Language;
using Dataset.Runtime;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>
/// The tables of a Data Package, and beside them what its checks compute with, parted by series: the same rows, ids and words.
/// </summary>
internal static class PartitionedTables
{
    /// <summary>Where a number stands that the columns have no room for.</summary>
    private const string Exact = "exact";

    /// <summary>The tables whose rows belong to one series each.</summary>
    private static readonly string[] Parted = ["figures", "claims", "vintages", "quotations", "cells", "checks", "check_inputs", "bulk"];

    /// <summary>Names that some engine reserves, or that a statement would have to put in quotes.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["by"] = "by_name",
        ["of"] = "of_key",
        ["count"] = "how_many",
        ["row"] = "row_number",
        ["column"] = "column_name",
        ["between"] = "between_claims",
        ["first"] = "first_day",
        ["last"] = "last_day",
    };

    private static readonly PartColumn[] OfChecks =
    [
        new("relation", PartType.Text),
        new("not_covered", PartType.Text),
        new("steps", PartType.Steps),
        new("divisor", PartType.Steps),
    ];

    public static readonly PartTable CheckInputs = new("check_inputs", true,
    [
        new("check_id", PartType.Text),
        new("side", PartType.Text),
        new("computes", PartType.Text),
        new("role", PartType.Text),
        new("figure", PartType.Text),
        new("claim", PartType.Text),
        new("coefficient", PartType.Steps),
        new("is_alone", PartType.Flag),
        new("is_hedged", PartType.Flag),
        new("names_number", PartType.Flag),
        new("low", PartType.Steps),
        new("low_is_open", PartType.Flag),
        new("high", PartType.Steps),
        new("high_is_open", PartType.Flag),
        new("rounded_low", PartType.Steps),
        new("rounded_low_is_open", PartType.Flag),
        new("rounded_high", PartType.Steps),
        new("rounded_high_is_open", PartType.Flag),
        new("last_digit", PartType.Steps),
        new("printed_low", PartType.Steps),
        new("printed_high", PartType.Steps),
    ]);

    public static readonly PartTable Documents = new("documents", false, [new("source", PartType.Text), new("body", PartType.Text)]);

    /// <param name="package">The tables.</param>
    /// <param name="forms">What each check computes with, by its id.</param>
    /// <param name="documents">The documents by their sources; none where they are not at hand.</param>
    public static IEnumerable<Part> Of(
        DataPackage package, IReadOnlyDictionary<string, CheckForm> forms, IReadOnlyDictionary<string, DocumentText> documents)
    {
        var tables = package.AllTables;
        var series = new SeriesOfRows(tables);
        foreach (var table in tables)
        {
            foreach (var part in PartsOf(table, series, forms))
            {
                yield return part;
            }
        }

        foreach (var part in Split(CheckInputs, InputsOf(tables, series, forms)))
        {
            yield return part;
        }

        yield return new(Documents, null, [.. documents.OrderBy(static one => one.Key, StringComparer.Ordinal)
            .Select(static one => new[] { one.Key, one.Value.Text })]);
    }

    private static IEnumerable<Part> PartsOf(DataTable table, SeriesOfRows series, IReadOnlyDictionary<string, CheckForm> forms)
    {
        var isParted = Parted.Contains(table.Name);
        var kept = Enumerable.Range(0, table.Columns.Count)
            .Where(at => !(isParted && table.Columns[at].Name == "series"))
            .ToArray();
        var numbers = kept.Where(at => table.Columns[at].Type is ColumnType.Number).ToArray();
        var written = new PartTable(table.Name, isParted,
        [
            .. kept.Select(at => new PartColumn(Names.GetValueOrDefault(table.Columns[at].Name, table.Columns[at].Name),
                ToPartType(table.Columns[at].Type))),
            .. numbers.Length > 0 ? [new PartColumn(Exact, PartType.Text)] : Array.Empty<PartColumn>(),
            .. table.Name == "checks" ? OfChecks : [],
            .. table.Name == "quotations" ? [new PartColumn("sought", PartType.Text)] : Array.Empty<PartColumn>(),
        ]);
        var words = table.Columns.ToList().FindIndex(static column => column.Name == "words");
        return Split(written, table.Rows.Select(row => (
            isParted ? series.Of(table, row) : null,
            (string?[])
            [
                .. kept.Select(at => table.Columns[at].Type is ColumnType.Number && row[at] is { } number && !ExactNumber.Fits(number)
                    ? null : row[at]),
                .. numbers.Length > 0 ? [ExactOf(table, row, numbers)] : Array.Empty<string?>(),
                .. table.Name == "checks" ? FormOf(forms[row[0]!]) : [],
                .. table.Name == "quotations" ? [QuotedText.Collapse(row[words]!)] : Array.Empty<string?>(),
            ])));
    }

    /// <summary>The numbers of a row that have more decimals than the columns, as "name=number"; null where it has none.</summary>
    private static string? ExactOf(DataTable table, string?[] row, int[] numbers)
    {
        var unfit = numbers.Where(at => row[at] is { } number && !ExactNumber.Fits(number)).ToList();
        return unfit.Count == 0 ? null : string.Join(' ', unfit.Select(at => $"{table.Columns[at].Name}={row[at]}"));
    }

    private static string?[] FormOf(CheckForm form) => form.NotCovered is null
        ? [form.Relation, null, Text(form.Steps), Text(form.Divisor)] : [null, form.NotCovered, null, null];

    private static IEnumerable<(string? Series, string?[] Row)> InputsOf(
        IReadOnlyList<DataTable> tables, SeriesOfRows series, IReadOnlyDictionary<string, CheckForm> forms)
    {
        var checks = tables.First(static table => table.Name == "checks");
        return checks.Rows.SelectMany(row =>
            forms[row[0]!] is { NotCovered: null } form
                ? form.Inputs.Select(input => (series.Of(checks, row), ToRow(row[0]!, form, input))) : []);
    }

    private static string?[] ToRow(string check, CheckForm form, CheckInput input) =>
    [
        check,
        input.Side,
        input.Computes.ToString().ToLowerInvariant(),
        input.Role.ToString().ToLowerInvariant(),
        input.Operand?.FigureId,
        input.Operand?.Key,
        Text(form.ToCoefficient(input.Coefficient)),
        Text(input.IsAlone),
        Text(input.IsHedged),
        Text(input.Stated is not null),
        Text(form.StepsOf(input.Stated?.Low)),
        Text(input.Stated?.LowIsOpen),
        Text(form.StepsOf(input.Stated?.High)),
        Text(input.Stated?.HighIsOpen),
        Text(form.StepsOf(input.Rounded?.Low)),
        Text(input.Rounded?.LowIsOpen),
        Text(form.StepsOf(input.Rounded?.High)),
        Text(input.Rounded?.HighIsOpen),
        Text(form.StepsOf(input.LastDigit)),
        Text(form.StepsOf(input.Printed.Low)),
        Text(form.StepsOf(input.Printed.High)),
    ];

    private static string? Text(BigInteger? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(bool? flag) => flag is { } known ? known ? "true" : "false" : null;

    /// <summary>A file for each series in the order of their ids; of a table without rows one file, which has its columns.</summary>
    private static IEnumerable<Part> Split(PartTable table, IEnumerable<(string? Series, string?[] Row)> rows)
    {
        var parts = rows.GroupBy(static row => row.Series)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => new Part(table, group.Key, [.. group.Select(static row => row.Row)]));
        return parts.DefaultIfEmpty(new(table, null, []));
    }

    private static PartType ToPartType(ColumnType type) => type switch
    {
        ColumnType.Integer => PartType.Integer,
        ColumnType.Number => PartType.Number,
        ColumnType.Date => PartType.Date,
        ColumnType.Boolean => PartType.Flag,
        _ => PartType.Text,
    };
}
