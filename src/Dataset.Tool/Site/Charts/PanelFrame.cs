using Dataset.Runtime;
using Accumulation = Dataset.Runtime.Accumulation;

namespace Dataset.Tool.Site.Charts;

/// <summary>The places of a panel: its axes, and the columns of what has no dates.</summary>
internal sealed class PanelFrame
{
    /// <summary>How far an open arrow reaches.</summary>
    public const double Arrow = 32;

    // What a page 360 pixels wide has room for, and a page of a desk.
    private const double NarrowWidth = 320;
    private const double WideWidth = 640;
    private const double WidthOfTime = 0.5;
    private const double WidthOfColumn = 90;
    private const double Plot = 240;
    private const double LowPlot = 130;
    private const int MostInLowPlot = 2;

    // Room for a number of some digits beside the last mark.
    private const double RightMargin = 40;
    private const double Gap = 16;

    /// <summary>How many periods without dates have a column.</summary>
    public const int MostColumns = 12;

    private readonly double _timeLeft;
    private readonly double _columnsLeft;
    private readonly double _columnWidth;
    private readonly Dictionary<string, int> _columns;

    /// <param name="marks">What is drawn; at least one.</param>
    /// <param name="isNarrow">Whether it is for a narrow page.</param>
    public PanelFrame(IReadOnlyList<Mark> marks, bool isNarrow)
    {
        IsNarrow = isNarrow;
        var least = isNarrow ? NarrowWidth : WideWidth;
        Top = 28;
        var upper = Top + (marks.Any(static mark => mark.Kind == MarkKind.Floor) ? Arrow : 0);
        Bottom = Top + (marks.Count > MostInLowPlot ? Plot : LowPlot);
        Values = ValueAxis.Of(marks, upper, Bottom);
        Left = Math.Ceiling(Values.Ticks.Max(static tick => ChartText.Width(tick.Text))) + 14;

        var periods = marks.Select(static mark => mark.Figure.Period).ToList();
        var dated = periods.Where(static period => period.IsResolved).ToList();
        Columns = [.. periods.Where(static period => !period.IsResolved).DistinctBy(static period => period.Id).Order()];
        _columns = Columns.Select(static (period, at) => (period.Id, at)).ToDictionary(static pair => pair.Id, static pair => pair.at);
        var time = dated.Count > 0 ? least * WidthOfTime : 0;
        var between = dated.Count > 0 && Columns.Count > 0 ? Gap : 0;
        Width = Math.Max(least, Left + time + between + (Columns.Count * WidthOfColumn) + RightMargin);
        _columnWidth = dated.Count > 0 ? WidthOfColumn : (Width - Left - RightMargin) / Math.Max(1, Columns.Count);
        _columnsLeft = Width - RightMargin - (Columns.Count * _columnWidth);
        _timeLeft = Left;
        Right = dated.Count > 0 ? _columnsLeft - between : Left;
        Times = dated.Count > 0 ? TimeAxis.Of(dated, _timeLeft, Right) : null;
        Height = Bottom + (Columns.Count > 0 ? 56 : 28);
    }

    public bool IsNarrow { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The upper end of the plot: that of the value axis, and room for arrows above it.</summary>
    public double Top { get; }

    public double Bottom { get; }

    public double Left { get; }

    /// <summary>The last pixel of the axis of time.</summary>
    public double Right { get; }

    /// <summary>The last pixel of the plot, the columns of what has no dates among it.</summary>
    public double End => Width - RightMargin;

    public ValueAxis Values { get; }

    /// <summary>Null where no figure has dates.</summary>
    public TimeAxis? Times { get; }

    /// <summary>The periods without dates, each in a column of its own, apart from the axis.</summary>
    public IReadOnlyList<Period> Columns { get; }

    /// <summary>The middle of a column, and its edges.</summary>
    public (double Left, double Middle, double Right) Column(int at) =>
        (_columnsLeft + (at * _columnWidth), _columnsLeft + ((at + 0.5) * _columnWidth), _columnsLeft + ((at + 1) * _columnWidth));

    /// <summary>Where the symbol of a period stands, and how far the period reaches.</summary>
    public (double X, Extent? Extent) Place(Period period, Accumulation? accumulation)
    {
        if (!period.IsResolved)
        {
            return (Column(_columns[period.Id]).Middle, null);
        }

        return Times!.Extent(period) switch
        {
            ({ } first, { } last) => (accumulation == Accumulation.ToDate ? last : (first + last) / 2, new(first, last, IsOpen: false)),
            ({ } first, null) => (first, new(first, Right, IsOpen: true)),
            (_, { } last) => (last, new(Left, last, IsOpen: true)),
            _ => throw new InvalidOperationException($"The period {period} is resolved and has no day."),
        };
    }
}
