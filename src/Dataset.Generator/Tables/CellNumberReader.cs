using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>
/// The text of a cell as one number, by the habits of a language: understood whole or not at all. A cell has no words around it that
/// could say more, so a sign of a unit must be that of the series.
/// </summary>
internal static class CellNumberReader
{
    private static readonly Regex Exponent = new(
        @"\G\s*(?:[eE]|(?:×|x|\*|·)\s*10\s*\^?)\s*([+\-−]?[0-9]{1,3})", RegexOptions.CultureInvariant);

    private static readonly Regex Concise = new(@"\G\s?\(([0-9]{1,20})\)", RegexOptions.CultureInvariant);

    // Decimals in groups of three, the last of them up to four: nothing but the number stands in the cell.
    private static readonly Regex GroupedDecimals = new(
        @"(?<=[.,·][0-9]{3}(?:[ \u00A0\u2009\u202F][0-9]{3})*)[ \u00A0\u2009\u202F](?=[0-9]{1,4}(?![0-9]))", RegexOptions.CultureInvariant);

    /// <param name="unit">That of the series, as written.</param>
    /// <param name="problem">What is wrong with it and what to do; null when it is understood.</param>
    public static CellNumber? Read(string text, LanguageTable table, string unit, out string? problem)
    {
        var isAccounting = text.Length > 2 && text[0] == '(' && text[text.Length - 1] == ')' && text.IndexOf('(', 1) < 0;
        var cell = isAccounting ? text.Substring(1, text.Length - 2).Trim() : text;
        cell = GroupedDecimals.Replace(cell, string.Empty);
        var at = 0;
        var hedge = HedgeAt(cell, table, ref at);
        var isSigned = SignAt(cell, ref at, out var isNegative);
        if (!CurrencyAt(cell, unit, ref at, out problem))
        {
            return null;
        }

        // "-$5" and "$-5" are one number, "--5" is none.
        if (!isSigned)
        {
            SignAt(cell, ref at, out isNegative);
        }

        if (!IsNumberAt(cell, at, table))
        {
            problem = NotANumber(table);
            return null;
        }

        at = DigitScanner.Scan(cell, at, table, [], out var literal);
        if (literal.Value is not { } value)
        {
            problem = "It has more digits than a decimal can hold (28).";
            return null;
        }

        var isCutOff = TakeAny(cell, ref at, "...", "…");
        var lastDigits = Take(cell, Concise, ref at);
        isCutOff |= TakeAny(cell, ref at, "...", "…");
        var power = Take(cell, Exponent, ref at);
        var percent = cell.Substring(at).Trim();
        if (percent.Length > 0 && !IsOwnSign(percent, unit, out problem))
        {
            problem ??= NotANumber(table);
            return null;
        }

        if (isCutOff && literal.Decimals == 0)
        {
            problem = "Which of its digits the dots cut off is not known, since none stands behind a point. Take other rows with 'where:'.";
            return null;
        }

        problem = null;
        var number = PrintedNumber.Of(isNegative || isAccounting ? -value : value);
        return new(number, power is null ? 0 : int.Parse(power.Replace('−', '-'), CultureInfo.InvariantCulture), hedge)
        {
            LastDigits = lastDigits,
            IsCutOff = isCutOff,
        };
    }

    private static Qualifier HedgeAt(string cell, LanguageTable table, ref int at)
    {
        for (var length = 2; length > 0; length--)
        {
            if (cell.Length > length && table.HedgeSigns.TryGetValue(cell.Substring(0, length), out var kind) && cell[0] != '±')
            {
                at = length;
                SkipSpaces(cell, ref at);
                return HedgeWording.QualifierOf(kind);
            }
        }

        return Qualifier.Exact;
    }

    private static bool SignAt(string cell, ref int at, out bool isMinus)
    {
        isMinus = false;
        if (at >= cell.Length || cell[at] is not ('+' or '-' or '−' or '–'))
        {
            return false;
        }

        isMinus = cell[at++] != '+';
        SkipSpaces(cell, ref at);
        return true;
    }

    private static bool CurrencyAt(string cell, string unit, ref int at, out string? problem)
    {
        problem = null;
        if (at >= cell.Length || Currencies.OfSign(cell.Substring(at, 1)) is not { } currency)
        {
            return true;
        }

        if (!IsUnit(unit, currency))
        {
            problem = $"'{cell[at]}' is the sign of {currency}, and the series counts in {unit}. Write the unit that the table has.";
            return false;
        }

        at++;
        SkipSpaces(cell, ref at);
        return true;
    }

    private static bool IsOwnSign(string sign, string unit, out string? problem)
    {
        var meant = sign switch
        {
            "%" => "percent",
            "‰" => "permille",
            _ => Currencies.OfSign(sign) ?? Currencies.OfCode(sign),
        };
        problem = meant is null || IsUnit(unit, meant) ? null
            : $"'{sign}' is the sign of {meant}, and the series counts in {unit}. Write the unit that the table has.";
        return meant is not null && problem is null;
    }

    private static bool IsUnit(string unit, string key) => unit == key || unit.StartsWith(key + " ", StringComparison.Ordinal)
        || (key == "percent" && unit is "percentage-point");

    private static bool IsNumberAt(string cell, int at, LanguageTable table) =>
        Lexer.IsDigit(cell, at) || (at + 1 < cell.Length && cell[at] == table.DecimalSign && Lexer.IsDigit(cell, at + 1));

    private static string NotANumber(LanguageTable table) =>
        $"In the language '{table.Code}' a number is written as in {(table.DecimalSign == ',' ? "7.000,5" : "7,000.5")}. Add what a cell "
        + "without a value prints to 'missing:' of the source, state its 'language:', or take other rows with 'where:'.";

    private static bool TakeAny(string cell, ref int at, params string[] marks)
    {
        foreach (var mark in marks)
        {
            if (string.CompareOrdinal(cell, at, mark, 0, mark.Length) == 0)
            {
                at += mark.Length;
                return true;
            }
        }

        return false;
    }

    private static string? Take(string cell, Regex form, ref int at)
    {
        var match = at < cell.Length ? form.Match(cell, at) : Match.Empty;
        at += match.Length;
        return match.Success ? match.Groups[1].Value : null;
    }

    private static void SkipSpaces(string cell, ref int at)
    {
        while (at < cell.Length && char.IsWhiteSpace(cell[at]))
        {
            at++;
        }
    }
}
