namespace Briefing.Pages;

/// <summary>How wide the columns of a plain table are: as wide as their text, the widest giving way first.</summary>
internal static class ColumnWidths
{
    public static int[] Fit(IReadOnlyList<string[]> rows, int columns, int available)
    {
        var widths = new int[columns];
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                widths[column] = Math.Max(widths[column], row[column].Split('\n').Max(line => line.Length));
            }
        }

        for (var excess = widths.Sum() - available; excess > 0; excess--)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }
}
