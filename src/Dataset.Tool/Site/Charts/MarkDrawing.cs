using Dataset.Tool.Site.Markup;
using static Dataset.Tool.Site.Charts.ChartText;

namespace Dataset.Tool.Site.Charts;

/// <summary>Draws marks: the shape of a figure is the shape of its mark.</summary>
internal static class MarkDrawing
{
    private const double ArrowHead = 6;
    private const double Cap = 4;

    /// <summary>A mark with its extent over time, its title and a link to its figure.</summary>
    /// <param name="address">The address of its figure; null for no link.</param>
    public static Html Draw(PlacedMark placed, PanelFrame frame, string? address)
    {
        var mark = placed.Mark;
        var look = $"mark {Name(mark.Kind)} {MarkSymbol.Class(mark.Series)}{(mark.IsFaint ? " faint" : string.Empty)}";
        var symbols = mark.Printed().Select(printed =>
            MarkSymbol.At(mark.Series, placed.X, frame.Values.Y(printed.Number), printed.IsHollow));
        var drawn = Html.Of(
            $"""<g class="{look}"><title>{mark.Title}</title>{Extent(placed, frame)}{Body(placed, frame)}{symbols}</g>""");
        return address is null ? drawn : Html.Of($"""<a href="{address}">{drawn}</a>""");
    }

    /// <summary>A mark without a link and the extent of its period, for where there are hundreds.</summary>
    public static Html DrawSmall(PlacedMark placed, PanelFrame frame, double radius, bool withTitle)
    {
        var mark = placed.Mark;
        var symbols = Html.Join(mark.Printed().Select(printed =>
            MarkSymbol.At(mark.Series, placed.X, frame.Values.Y(printed.Number), printed.IsHollow, radius)));
        var body = mark.Kind == MarkKind.Point ? Html.None : Body(placed, frame);
        var look = mark.IsFaint ? Html.Of($" class=\"faint\"") : Html.None;
        return withTitle ? Html.Of($"<g{look}><title>{Clip(mark.Figure.Period.ToString(), 40)}: {mark.Label}</title>{body}{symbols}</g>")
            : mark.IsFaint ? Html.Of($"<g{look}>{body}{symbols}</g>")
            : Html.Of($"{body}{symbols}");
    }

    /// <summary>The name of a kind in classes, as readers of the page have it.</summary>
    public static string Name(MarkKind kind) => kind switch
    {
        MarkKind.Point => "point",
        MarkKind.Hedged => "hedged",
        MarkKind.Floor => "floor",
        MarkKind.Ceiling => "ceiling",
        MarkKind.Range => "range",
        _ => "measured",
    };

    /// <summary>What stands between and beside the symbols.</summary>
    private static Html Body(PlacedMark placed, PanelFrame frame)
    {
        var (mark, x, values) = (placed.Mark, Px(placed.X), frame.Values);
        switch (mark.Kind)
        {
            case MarkKind.Floor:
                var floor = values.Y(mark.Lower!.Value);
                return Arrow(placed.X, floor - MarkSymbol.Radius, floor - PanelFrame.Arrow);
            case MarkKind.Ceiling:
                var ceiling = values.Y(mark.Upper!.Value);
                return Arrow(placed.X, ceiling + MarkSymbol.Radius, ceiling + MarkPlacer.CeilingArrow(mark, frame));
            case MarkKind.Range:
                return Html.Of($"""<path class="bar" d="M{x} {Px(values.Y(mark.Lower!.Value))}V{Px(values.Y(mark.Upper!.Value))}"/>""");
            case MarkKind.Hedged when mark is { Lower: { } lower, Upper: { } upper }:
                return Html.Of($"""<path class="whisker" d="M{x} {Px(values.Y(lower))}V{Px(values.Y(upper))}"/>""");
            case MarkKind.Measured when mark is { Lower: { } lower, Upper: { } upper }:
                var (low, high) = (Px(values.Y(lower)), Px(values.Y(upper)));
                var left = Px(placed.X - Cap);
                return Html.Of(
                    $"""<path class="whisker" d="M{x} {low}V{high}M{left} {low}h{Px(2 * Cap)}M{left} {high}h{Px(2 * Cap)}"/>""");
            default:
                return Html.None;
        }
    }

    private static Html Arrow(double x, double from, double to)
    {
        var back = to > from ? -ArrowHead : ArrowHead;
        var head = $"M{Px(x - ArrowHead)} {Px(to + back)}L{Px(x)} {Px(to)} {Px(x + ArrowHead)} {Px(to + back)}";
        return Html.Of($"""<path class="arrow" d="M{Px(x)} {Px(from)}V{Px(to)}{head}"/>""");
    }

    /// <summary>The days that it counts, at each of its numbers.</summary>
    private static Html Extent(PlacedMark placed, PanelFrame frame)
    {
        if (placed.Extent is not { } extent || (!extent.IsOpen && extent.Right - extent.Left < MarkSymbol.Radius * 2))
        {
            return Html.None;
        }

        var line = extent.IsOpen ? "extent open" : "extent";
        return Html.Join(placed.Mark.Printed().Select(printed => Html.Of(
            $"""<path class="{line}" d="M{Px(extent.Left)} {Px(frame.Values.Y(printed.Number))}H{Px(extent.Right)}"/>""")));
    }
}
