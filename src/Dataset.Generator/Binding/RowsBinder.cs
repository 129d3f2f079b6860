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

        var table = fields.Text("in") ?? defaults.In;
        if (table is null && !fields.Has("in"))
        {
            context.Report(BindingRules.MissingKey, fields.Head, fields.Subject, "in", "the key of the table, here or above");
        }

        var period = Period(fields, context);
        var value = period?.Header is null ? fields.RequiredText("value", "the column that holds the numbers") : string.Empty;
        if (period?.Header is not null && fields.Has("value"))
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("value"), fields.Subject, "value", "columns");
        }

        var by = fields.Text("by");
        var names = Names(fields, by, context);
        var figures = Figures(series, defaults, by, isBulk, context);
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
            RoundedTo = RoundedTo(fields, context),
            Powers = fields.Word<PowerPlace>("powers", "place of powers of ten"),
            Earlier = fields.Texts("earlier", "List the tables that are earlier editions of it, as in 'earlier: [codata-2018]'.")
                .ToEquatable(),
            Speaker = defaults.By,
            Counted = defaults.Counted,
            Figures = figures,
            IsBulk = isBulk,
        };
        if (isBulk)
        {
            ReportNotInBulk(fields, context);
        }

        fields.Close();
        return table is null || period is null || value is null ? null : rows;
    }

    /// <summary>The notes and earlier editions of single figures; a period names one figure where the rows make one series.</summary>
    private static EquatableArray<RowFigureRecord> Figures(
        Fields series, Defaults defaults, string? by, bool isBulk, BindingContext context)
    {
        if (series.Has("figures") && isBulk)
        {
            context.Report(BindingRules.NotInBulk, series.KeySpanOf("figures"), "figures");
        }
        else if (series.Has("figures") && by is not null)
        {
            context.Report(BindingRules.OneOrTheOther, series.KeySpanOf("figures"), series.Subject, "figures", "rows' with 'by");
        }

        return series.Entries("figures", "Write one period a line, with 'earlier:' or 'note:' below it.")
            .Select(entry => RowFigureBinder.Bind(entry, defaults, context))
            .OfType<RowFigureRecord>()
            .ToEquatable();
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

        if (inner.Has("column") && !inner.Has("columns"))
        {
            var whole = Mapped(inner, "period", context);
            inner.Close();
            return whole is null ? null : new(null, whole, null, null, null, null);
        }

        if (inner.Has("columns"))
        {
            return WithHeader(inner, context);
        }

        var period = new PeriodColumnsRecord(
            Fixed(inner, context),
            null,
            Column(inner, "year", context),
            Column(inner, "quarter", context),
            Column(inner, "month", context),
            Column(inner, "day", context));
        foreach (var key in (string[])["column", "columns", "map"])
        {
            inner.Find(key);
        }

        inner.Close();
        return IsComplete(inner, period, context) ? period : null;
    }

    /// <summary>
    /// Periods that the header states: <c>{ columns: 1960 .. 2024 }</c>, or of each year <c>{ year: Year, columns: Jan .. Dec }</c>.
    /// </summary>
    private static PeriodColumnsRecord? WithHeader(Fields fields, BindingContext context)
    {
        const string Advice = "Write the first and the last column, as in '1960 .. 2024', or a list of columns.";
        const string Between = " .. ";
        foreach (var key in (string[])["is", "column", "quarter", "month", "day"])
        {
            if (fields.Find(key) is { } other)
            {
                context.Report(BindingRules.OneOrTheOther, other.Key.Span, fields.Subject, "columns", key);
            }
        }

        var text = fields.Find("columns")!.Value is ScalarNode ? fields.Text("columns") : null;
        var at = text?.IndexOf(Between, StringComparison.Ordinal) ?? -1;
        var names = at >= 0 ? [text!.Substring(0, at).Trim()]
            : text is not null ? [text]
            : fields.Texts("columns", Advice).ToList();
        var header = new HeaderColumnsRecord(
            names.ToEquatable(),
            at >= 0 ? text!.Substring(at + Between.Length).Trim() : null,
            Meanings(fields, "map", "Write a header and the period that it means, as in '{ 2024p: 2024 }'.", context));
        var year = Column(fields, "year", context);
        fields.Close();
        return names.Count == 0 ? null : new(null, null, year, null, null, null) { Header = header };
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

    private static int? RoundedTo(Fields fields, BindingContext context)
    {
        if (fields.Text("rounded_to") is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text.Replace(",", string.Empty), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            for (var power = -28; power <= 28; power++)
            {
                if (number == (decimal)Math.Pow(10, power))
                {
                    return power;
                }
            }
        }

        context.Report(TableRules.DialectNotUnderstood, fields.SpanOf("rounded_to"), text, "what numbers are rounded to",
            "Write a power of ten, as in 10, 1000 or 0.1.");
        return null;
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
