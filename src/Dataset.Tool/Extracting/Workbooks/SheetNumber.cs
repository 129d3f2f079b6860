using System.Globalization;

namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>
/// A number with the digits that its cell prints, without separators of thousands: 1.5 in a cell of two places is 1.50. Where the cell
/// rounds a number it is written whole: nothing that is published is lost.
/// </summary>
internal static class SheetNumber
{
    // Of a decimal.
    private const int MostPlaces = 28;

    public static (string Text, bool IsRounded) Text(double value, string? format)
    {
        // Fifteen digits are what a workbook computes with; the sixteenth is noise.
        var written = value.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || (number == 0 && value != 0) || Math.Abs(value) is < 1e-12 and > 0 or > 1e20)
        {
            return (written, false);
        }

        if (NumberFormat.Read(format) is not { } printed)
        {
            return (Plain(number, 0), false);
        }

        var shown = printed.IsPercent ? number * 100 : number;
        var isRounded = decimal.Round(shown, Math.Min(printed.Most, MostPlaces)) != shown;
        return (Plain(shown, printed.Least) + (printed.IsPercent ? "%" : string.Empty), isRounded);
    }

    /// <summary>All its digits, and zeros up to a number of places.</summary>
    private static string Plain(decimal number, int places)
    {
        var zeros = Math.Min(places, MostPlaces);
        return number.ToString("0." + new string('0', zeros) + new string('#', MostPlaces - zeros), CultureInfo.InvariantCulture);
    }
}
