using System.Text;
using Dataset.Runtime;
using Dataset.Tool.Site.Markup;
using static Dataset.Tool.Site.Charts.ChartText;

namespace Dataset.Tool.Site.Charts;

/// <summary>What many marks of a series make together.</summary>
internal static class SeriesLines
{
    /// <summary>A thin line through the numbers of periods that follow each other: where one is missing, it breaks.</summary>
    public static Html Draw(IEnumerable<PlacedMark> marks, PanelFrame frame)
    {
        var path = new StringBuilder();
        PlacedMark? before = null;
        foreach (var mark in marks.Where(static mark => mark.Mark is { Number: not null, IsFaint: false, IsVoice: false })
            .OrderBy(static mark => mark.Mark.Figure.Period))
        {
            path.Append(before is not null && Follows(before.Mark.Figure.Period, mark.Mark.Figure.Period) ? 'L' : 'M')
                .Append(Px(mark.X)).Append(' ').Append(Px(frame.Values.Y(mark.Mark.Number!.Value)));
            before = mark;
        }

        return path.Length == 0 ? Html.None : Html.Of($"""<path class="line" d="{path.ToString()}"/>""");
    }

    /// <summary>The least and the greatest number in each column of pixels, of what would be too many marks.</summary>
    /// <param name="step">How wide a column is, in pixels.</param>
    public static Html DrawEnvelope(IEnumerable<PlacedMark> marks, PanelFrame frame, double step)
    {
        var path = new StringBuilder();
        foreach (var column in marks.GroupBy(mark => (long)Math.Floor(mark.X / step)).OrderBy(static column => column.Key))
        {
            var low = frame.Values.Y(column.Min(static mark => mark.Mark.Bottom));
            var high = frame.Values.Y(column.Max(static mark => mark.Mark.Top));

            // A line without a length would not be drawn.
            path.Append('M').Append(Px((column.Key + 0.5) * step)).Append(' ').Append(Px(low))
                .Append('V').Append(Px(Math.Min(high, low - 1)));
        }

        return Html.Of($"""<path class="envelope" stroke-width="{Px(step)}" d="{path.ToString()}"/>""");
    }

    private static bool Follows(Period before, Period after) =>
        before.Last is { } last && after.First is { } first && last.DayNumber + 1 == first.DayNumber;
}
