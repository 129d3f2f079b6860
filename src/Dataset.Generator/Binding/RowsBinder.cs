using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary><c>rows: { in: gdp, period: Year, value: Value, where: { Code: [ARB, CEB] }, by: Code }</c> of a series.</summary>
internal static class RowsBinder
{
    private const string Form = "Write 'in:', 'period:' and 'value:' below it, each with the name of a table or column.";
    private const string ColumnForm = "Write the name of a column, or '{ column: name, map: { text: meaning } }'.";

    /// <param name="series">The fields of the series.</param>
    /// <param name="defaults">What holds inside the series.</param>
    /// <param name="isBulk">Whether the figures have no names.</param>
    public static RowsRecord? Bind(Fields series, Defaults defaults, bool isBulk, BindingContext context)
    {
        if (series.Find("rows") is not { } entry || Fields.Of(entry, context, "'rows'", Form) is not { } fields)
        {
            return null;
        }

        if (series.Has("figures"))
        {
            context.Report(BindingRules.OneOrTheOther, entry.Key.Span, series.Subject, "figures", "rows");
        }

        var table = fields.Text("in") ?? defaults.In;
        if (table is null && !fields.Has("in"))
        {
            context.Report(BindingRules.MissingKey, fields.Head, fields.Subject, "in", "the key of the table, here or above");
        }

        var period = Period(fields, context);
        var value = fields.RequiredText("value", "the column that holds the numbers");
        var by = fields.Text("by");
        var names = Names(fields, by, context);
        var rows = new RowsRecord(
            In: table,
            Period: period ?? new(null, null, null, null, null, null),
            Value: value ?? string.Empty,
            Where: Where(fields, context),
            By: by,
            Names: names,
            Area: fields.Text("area"),
            Times: Times(fields, context),
            IsSum: IsTrue(fields, "sum", context))
        {
            Hedge = Column(fields, "hedge", context),
            Uncertainty = Column(fields, "uncertainty", context),
            Unit = Column(fields, "unit", context),
            Scale = Column(fields, "scale", context),
            Status = Column(fields, "status", context),
            Powers = fields.Word<PowerPlace>("powers", "place of powers of ten"),
            Earlier = fields.Texts("earlier", "List the tables that are earlier editions of it, as in 'earlier: [codata-2018]'.").ToEquatable(),
            Speaker = defaults.By,
            IsBulk = isBulk,
        };
        if (isBulk)
        {
            ReportNotInBulk(fields, context);
        }

        fields.Close();
        return table is null || period is null || value is null ? null : rows;
    }

    /// <summary>A bulk series keeps a key, a period and a number of each row, and nothing else.</summary>
    private static void ReportNotInBulk(Fields fields, BindingContext context)
    {
        foreach (var key in (string[])["names", "area", "sum", "hedge", "uncertainty", "unit", "status", "powers", "earlier"])
        {
            if (fields.Has(key))
            {
                context.Report(BindingRules.NotInBulk, fields.KeySpanOf(key), key);
            }
        }
    }

    private static PeriodColumnsRecord? Period(Fields fields, BindingContext context)
    {
        fields.Require("period", "the column that states the period, or '{ year: column, month: column }'");
        if (fields.Find("period") is not { } entry)
        {
            return null;
        }

        if (entry.Value is not MappingNode)
        {
            return fields.Text("period") is { } column ? new(null, new("period", column, default), null, null, null, null) : null;
        }

        if (Fields.Of(entry, context, "the period", ColumnForm) is not { } inner)
        {
            return null;
        }

        if (inner.Has("column"))
        {
            var whole = Mapped(inner, "period", context);
            inner.Close();
            return whole is null ? null : new(null, whole, null, null, null, null);
        }

        var period = new PeriodColumnsRecord(
            Fixed(inner, context),
            null,
            Column(inner, "year", context),
            Column(inner, "quarter", context),
            Column(inner, "month", context),
            Column(inner, "day", context));
        foreach (var key in (string[])["column", "map"])
        {
            inner.Find(key);
        }

        inner.Close();
        return IsComplete(inner, period, context) ? period : null;
    }

    /// <summary>A period that all rows have, since no column states it: the year of a table of constants.</summary>
    private static PeriodExpression? Fixed(Fields fields, BindingContext context)
    {
        if (fields.Text("is") is not { } text)
        {
            return null;
        }

        var period = PeriodWords.ParseExpression(text);
        if (period.Resolvable is not null)
        {
            return period;
        }

        const string Advice = "Write a period that days can be told of, as in 2025 or 2025-03.";
        context.Report(BindingRules.PeriodNotUnderstood, fields.SpanOf("is"), text, period.Problem ?? Advice);
        return null;
    }

    /// <summary>A year, with a month or a quarter, and a day only within a month.</summary>
    private static bool IsComplete(Fields fields, PeriodColumnsRecord period, BindingContext context)
    {
        if (period.Is is not null)
        {
            if (period.Columns.FirstOrDefault() is { } column)
            {
                context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf(column.Key), fields.Subject, "is", column.Key);
            }

            return true;
        }

        if (period.Year is null)
        {
            if (!fields.Has("is") && !fields.Has("year"))
            {
                context.Report(BindingRules.MissingKey, fields.Head, fields.Subject, "year", "the column of the year");
            }

            return false;
        }

        if (period is { Month: not null, Quarter: not null })
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("quarter"), fields.Subject, "month", "quarter");
            return false;
        }

        if (period is { Day: not null, Month: null })
        {
            context.Report(BindingRules.MissingKey, fields.KeySpanOf("day"), fields.Subject, "month", "the column of the month");
            return false;
        }

        return true;
    }

    private static MappedColumnRecord? Column(Fields fields, string key, BindingContext context)
    {
        if (fields.Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is not MappingNode)
        {
            return fields.Text(key) is { } column ? new(key, column, default) : null;
        }

        if (Fields.Of(entry, context, $"the column '{key}'", ColumnForm) is not { } inner)
        {
            return null;
        }

        var mapped = Mapped(inner, key, context);
        inner.Close();
        return mapped;
    }

    private static MappedColumnRecord? Mapped(Fields fields, string key, BindingContext context)
    {
        var column = fields.RequiredText("column", "the name of the column");
        var map = Meanings(fields, "map", "Write what a cell prints and what it means, as in '{ \"01 October\": 10 }'.", context);
        return column is null ? null : new(key, column, map);
    }

    private static EquatableArray<MeaningRecord> Meanings(Fields fields, string key, string advice, BindingContext context)
    {
        var meanings = new List<MeaningRecord>();
        foreach (var entry in fields.Entries(key, advice))
        {
            if (entry.Value is ScalarNode scalar)
            {
                meanings.Add(new(QuotedText.Collapse(entry.Key.Text), scalar.Text.Trim()));
            }
            else
            {
                context.Report(
                    BindingRules.WrongForm, entry.Key.Span, $"'{entry.Key.Text}'", Fields.FormOf(entry.Value), "a text", advice);
            }
        }

        return meanings.ToEquatable();
    }

    private static EquatableArray<MeaningRecord> Names(Fields fields, string? by, BindingContext context)
    {
        if (fields.Has("names") && by is null)
        {
            context.Report(BindingRules.MissingKey, fields.KeySpanOf("names"), "'names'", "by", "the column whose values they name");
        }

        var names = Meanings(fields, "names", "Write a value of the column and its name, as in '{ ARB: ArabWorld }'.", context);
        foreach (var wrong in names.Where(static name => !Identifier.IsName(name.Meaning)))
        {
            var suggested = Identifier.ToName(wrong.Meaning) is var name && Identifier.IsName(name) ? name : "ArabWorld";
            context.Report(BindingRules.NotAName, fields.KeySpanOf("names"), wrong.Meaning, suggested);
        }

        return names.Where(static name => Identifier.IsName(name.Meaning)).ToEquatable();
    }

    private static EquatableArray<RowFilterRecord> Where(Fields fields, BindingContext context)
    {
        const string Advice = "Write a column and the values that its cells may have, as in '{ Code: [ARB, CEB] }'.";
        var filters = new List<RowFilterRecord>();
        foreach (var entry in fields.Entries("where", Advice))
        {
            var values = entry.Value switch
            {
                ScalarNode one => [one],
                SequenceNode { Items.Count: > 0 } list when list.Items.All(static item => item is ScalarNode) =>
                    list.Items.Cast<ScalarNode>(),
                _ => null,
            };
            if (values is not null)
            {
                filters.Add(new(entry.Key.Text, values.Select(static one => QuotedText.Collapse(one.Text)).ToEquatable()));
                continue;
            }

            var form = entry.Value is SequenceNode ? "a list without texts" : Fields.FormOf(entry.Value);
            context.Report(BindingRules.WrongForm, entry.Key.Span, $"'{entry.Key.Text}'", form, "a value or a list of them", Advice);
        }

        return filters.ToEquatable();
    }

    private static decimal Times(Fields fields, BindingContext context)
    {
        if (fields.Text("times") is not { } text)
        {
            return 1;
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(text.Replace(",", string.Empty), Style, CultureInfo.InvariantCulture, out var times) && times > 0)
        {
            return times;
        }

        context.Report(TableRules.DialectNotUnderstood, fields.SpanOf("times"), text, "a number to multiply by",
            "Write a number above 0, as in 1000 or 1e6.");
        return 1;
    }

    private static bool IsTrue(Fields fields, string key, BindingContext context)
    {
        var text = fields.Text(key);
        if (text is not (null or "true" or "false"))
        {
            context.Report(BindingRules.NotOneOf, fields.SpanOf(key), text, "yes or no", string.Empty, "true, false");
        }

        return text == "true";
    }
}
