using System.Globalization;
using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>Defines the columns of a table: name, type and value together.</summary>
internal sealed class DataTableBuilder<T>(string name, string? key, IEnumerable<T> items)
{
    private readonly List<DataColumn> _columns = [];
    private readonly List<Func<T, string?>> _values = [];

    internal DataTableBuilder<T> Text(string column, Func<T, string?> value) => Add(new(column, ColumnType.String, null), value);

    /// <summary>A member of an enum, in small letters.</summary>
    internal DataTableBuilder<T> Word(string column, Func<T, Enum?> value) =>
        Text(column, item => value(item) is { } member ? JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()) : null);

    internal DataTableBuilder<T> Reference(string column, ColumnReference target, Func<T, string?> value) =>
        Add(new(column, ColumnType.String, target), value);

    internal DataTableBuilder<T> Number(string column, Func<T, decimal?> value) =>
        Add(new(column, ColumnType.Number, null), item => value(item)?.ToString(CultureInfo.InvariantCulture));

    internal DataTableBuilder<T> Integer(string column, Func<T, int?> value) =>
        Add(new(column, ColumnType.Integer, null), item => value(item)?.ToString(CultureInfo.InvariantCulture));

    internal DataTableBuilder<T> Date(string column, Func<T, DateOnly?> value) =>
        Add(new(column, ColumnType.Date, null), item => value(item)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal DataTableBuilder<T> Flag(string column, Func<T, bool?> value) =>
        Add(new(column, ColumnType.Boolean, null), item => value(item) is { } flag ? flag ? "true" : "false" : null);

    /// <summary>The columns of a value's hedge, numbers and ends as printed, and of the range that the hedge allows.</summary>
    internal DataTableBuilder<T> Bounds(Func<T, Bounds> bounds) =>
        Word("qualifier", item => bounds(item).Qualifier)
            .Number("number", item => bounds(item).Number)
            .Number("uncertainty", item => bounds(item).Uncertainty)
            .Number("plus", item => bounds(item).Plus)
            .Number("minus", item => bounds(item).Minus)
            .Number("level", item => bounds(item).Level)
            .Number("lower", item => bounds(item).Lower)
            .Number("upper", item => bounds(item).Upper)
            .Flag("lower_is_strict", item => bounds(item).Lower is null ? null : bounds(item).LowerIsStrict)
            .Flag("upper_is_strict", item => bounds(item).Upper is null ? null : bounds(item).UpperIsStrict)
            .Number("range_lower", item => Ends.Of(bounds(item)).Lower)
            .Number("range_upper", item => Ends.Of(bounds(item)).Upper)
            .Flag("range_lower_is_strict", item => Ends.Of(bounds(item)) is { Lower: not null } ends ? ends.LowerIsStrict : null)
            .Flag("range_upper_is_strict", item => Ends.Of(bounds(item)) is { Upper: not null } ends ? ends.UpperIsStrict : null);

    internal DataTable Build() => new(name, key, _columns, [.. items.Select(item => _values.Select(value => value(item)).ToArray())]);

    private DataTableBuilder<T> Add(DataColumn column, Func<T, string?> value)
    {
        _columns.Add(column);
        _values.Add(value);
        return this;
    }
}
