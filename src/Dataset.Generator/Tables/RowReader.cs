using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>What the cells of a row state of its number: digits, scale, hedge, uncertainty, status.</summary>
/// <param name="unit">That of the series, as written.</param>
internal sealed class RowReader(Table table, RowsRecord rows, string unit, IReadOnlyDictionary<string, int> columns, CappedIssues issues)
{
    private readonly LanguageTable _language = LanguageTable.Find(table.Source.Language ?? "en") ?? LanguageTable.English;

    /// <summary>The number of a row; null when its cell has none, or is not understood, which is reported.</summary>
    /// <param name="value">The column of the number.</param>
    /// <param name="isMissing">Whether the cell says that there is no number.</param>
    public RowValue? Read(int row, int value, out bool isMissing)
    {
        var text = table.Text(row, value);
        isMissing = table.IsMissing(text);
        if (isMissing)
        {
            return null;
        }

        if (CellNumberReader.Read(text, _language, unit, out var problem) is not { } cell)
        {
            issues.Report(TableRules.CellNotANumber, table.PlaceOf(row, value), text, table.Columns[value], problem!);
            return null;
        }

        if (ScaleOf(row) is not { } scale || HedgeOf(row, cell) is not { } hedge || !TryStatus(row, out var status)
            || !TryUncertainty(row, cell, out var uncertainty))
        {
            return null;
        }

        PrintedNumber Scaled(PrintedNumber number) => number.Times(scale).Times(rows.Times);
        var number = Scaled(cell.Number.Shifted(cell.Power));
        if (rows.RoundedTo is { } power)
        {
            if (number.RoundedTo(power) is not { } rounded)
            {
                issues.Report(TableRules.NotRounded, table.PlaceOf(row, value), text, table.Columns[value],
                    ((decimal)Math.Pow(10, power)).ToString(CultureInfo.InvariantCulture));
                return null;
            }

            number = rounded;
        }

        return new(number, hedge, status)
        {
            Uncertainty = uncertainty is { } one ? Scaled(one) : null,
            Power = cell.Power,
            IsCutOff = cell.IsCutOff,
        };
    }

    private decimal? ScaleOf(int row)
    {
        if (rows.Scale is not { } column)
        {
            return 1;
        }

        var index = columns[column.Column];
        var text = table.Text(row, index);
        var meaning = column.MeaningOf(text).ToLowerInvariant();
        if (NumberNames.Powers.TryGetValue(meaning.TrimEnd('s'), out var power))
        {
            return (decimal)Math.Pow(10, power);
        }

        const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(meaning, Style, CultureInfo.InvariantCulture, out var number) && IsPowerOfTen(number))
        {
            return number;
        }

        return table.IsMissing(meaning) ? 1 : Unknown<decimal>(row, column, "what a number is multiplied by", "1000");
    }

    /// <summary>A 3 may be a factor or a power of ten; a factor that is one is no question.</summary>
    private static bool IsPowerOfTen(decimal number)
    {
        for (; number >= 10 && number % 10 == 0; number /= 10)
        {
        }

        for (; number is > 0 and < 1; number *= 10)
        {
        }

        return number == 1;
    }

    private Qualifier? HedgeOf(int row, CellNumber cell)
    {
        if (rows.Hedge is not { } column)
        {
            return cell.Hedge;
        }

        var text = table.Text(row, columns[column.Column]);
        var meaning = column.MeaningOf(text);
        if (table.IsMissing(meaning) || meaning is "=" or "exact")
        {
            return cell.Hedge;
        }

        var hedge = HedgeWords.Read(meaning, _language);
        return hedge is null || (cell.Hedge is not Qualifier.Exact && cell.Hedge != hedge)
            ? Unknown<Qualifier>(row, column, "hedge of a number", "about")
            : hedge;
    }

    /// <summary>An empty cell says nothing; false where it says what is no status.</summary>
    private bool TryStatus(int row, out FigureStatus? status)
    {
        status = null;
        if (rows.Status is not { } column)
        {
            return true;
        }

        var meaning = column.MeaningOf(table.Text(row, columns[column.Column]));
        if (table.IsMissing(meaning))
        {
            return true;
        }

        status = EnumWord.Find<FigureStatus>(meaning.ToLowerInvariant()) ?? Unknown<FigureStatus>(row, column, "status", "provisional");
        return status is not null;
    }

    private bool TryUncertainty(int row, CellNumber cell, out PrintedNumber? uncertainty)
    {
        uncertainty = cell.LastDigits is { } own ? InLastDigits(cell, own) : null;
        if (rows.Uncertainty is not { } column)
        {
            return true;
        }

        var text = column.MeaningOf(table.Text(row, columns[column.Column]));
        var plain = text.TrimStart('±', ' ');
        if (table.IsMissing(text) || plain.Trim('(', ')') is "exact")
        {
            return true;
        }

        if (plain.Length > 2 && plain[0] == '(' && plain[plain.Length - 1] == ')'
            && plain.Substring(1, plain.Length - 2) is var digits && digits.All(static c => c is >= '0' and <= '9'))
        {
            uncertainty = InLastDigits(cell, digits);
            return true;
        }

        if (CellNumberReader.Read(plain, _language, unit, out _) is { Hedge: Qualifier.Exact, IsCutOff: false, LastDigits: null } number
            && number.Number.Mantissa.Sign > 0)
        {
            uncertainty = number.Number.Shifted(number.Power);
            return true;
        }

        _ = Unknown<decimal>(row, column, "uncertainty, a number above 0", "\"\"");
        return false;
    }

    private static PrintedNumber? InLastDigits(CellNumber cell, string digits) =>
        decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? cell.Number.Units(PrintedNumber.Of(number).Mantissa).Shifted(cell.Power)
            : null;

    private T? Unknown<T>(int row, MappedColumnRecord column, string what, string example) where T : struct
    {
        var index = columns[column.Column];
        var text = table.Text(row, index);
        issues.Report(TableRules.CellNotUnderstood, table.PlaceOf(row, index), text, column.Column, what,
            MapAdvice.Of(column, text, example));
        return null;
    }
}
