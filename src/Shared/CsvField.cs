using System.Globalization;

#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// A field of CSV as it is exported (RFC 4180). A spreadsheet program takes a field that begins with <c>=</c>, <c>+</c>, <c>-</c> or
/// <c>@</c> for a formula and runs it: such a text has an apostrophe before it, and so has one that begins with an apostrophe before one
/// of these, so that whoever takes one away has the text. A number is left as it is.
/// </summary>
internal static class CsvField
{
    private const NumberStyles Number =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    private static readonly char[] ToQuote = [',', '"', '\r', '\n'];

    internal static string Written(string? value) => value is null ? string.Empty : Quoted(IsFormula(value) ? "'" + value : value);

    private static string Quoted(string value) =>
        value.IndexOfAny(ToQuote) < 0 ? value : "\"" + string.Join("\"\"", value.Split('"')) + "\"";

    // White space before the sign, or its wide form, does not keep every program from seeing it.
    private static bool IsFormula(string value)
    {
        var text = value.TrimStart('\'', ' ', '\t', '\r', '\n', '\u00A0');
        return text.Length > 0
            && text[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'
            && !decimal.TryParse(value, Number, CultureInfo.InvariantCulture, out _);
    }
}
