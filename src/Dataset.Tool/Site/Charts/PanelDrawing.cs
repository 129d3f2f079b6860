using System.Security.Cryptography;
using System.Text;
using Dataset.Runtime;
using Dataset.Tool.Site.Markup;
using static Dataset.Tool.Site.Charts.ChartText;
using SeriesKind = Dataset.Runtime.SeriesKind;

namespace Dataset.Tool.Site.Charts;

/// <summary>Draws a panel: an SVG with its axes and marks, the legend, and what is not drawn.</summary>
/// <param name="series">The series of the chart; each has the symbol of its position.</param>
/// <param name="data">Where the page of each figure is.</param>
/// <param name="page">The page that the chart stands on.</param>
/// <param name="title">What the chart is called.</param>
internal sealed class PanelDrawing(IReadOnlyList<Series> series, SiteData data, SitePath page, string title)
{
    /// <summary>Up to so many marks have their number in words beside them.</summary>
    public const int MostLabels = 12;

    /// <summary>Up to so many are links, which a keyboard reaches one by one.</summary>
    public const int MostLinks = 40;

    private const double SmallRadius = 1.8;
    private const int MostTitles = 320;
    private const int MostMarks = 1000;
    private const int MostColumnsOfPixels = 2000;
    private const int MostNamed = 8;

    private readonly Dictionary<string, int> _positions =
        series.Select(static (one, at) => (one.Id, at))
            .ToDictionary(static pair => pair.Id, static pair => pair.at, StringComparer.Ordinal);

    /// <summary>Nothing where no figure of the panel has a number.</summary>
    public Html Draw(ChartPanel panel, IReadOnlyList<IFigure> figures)
    {
        var all = figures.SelectMany(figure => MarkReader.Read(figure, _positions[figure.Series.Id])).ToList();
        var columns = all.Select(static mark => mark.Figure.Period).Where(static period => !period.IsResolved)
            .Select(static period => period.Id).Distinct(StringComparer.Ordinal).Take(PanelFrame.MostColumns).ToHashSet();
        var marks = all.Where(mark => mark.Figure.Period.IsResolved || columns.Contains(mark.Figure.Period.Id)).ToList();
        if (marks.Count == 0)
        {
            return Html.None;
        }

        var isEnvelope = marks.Count > MostMarks;
        var wide = Drawing("chart", new PanelFrame(marks, isNarrow: false));
        var narrow = marks.Count > MostLinks ? Html.None : Drawing("chart narrow", new PanelFrame(marks, isNarrow: true));
        return Html.Of($"""
            <figure class="chart-panel{(narrow.IsEmpty ? "" : " has-narrow")}" data-kind="{Word(panel.Kind)}">
            <figcaption>{panel.Heading}</figcaption>
            {wide}{narrow}{ChartLegend.Draw(series, marks, isEnvelope)}{NotDrawn(figures, marks)}
            </figure>

            """);

        // A drawing that does not fit scrolls in itself, and so a keyboard has to reach it.
        Html Drawing(string look, PanelFrame frame) => Html.Of($"""
            <div class="{look}" tabindex="0" role="group" aria-label="Chart: {panel.Heading}">
            {Svg(panel, marks, frame, isEnvelope)}
            </div>

            """);
    }

    private Html Svg(ChartPanel panel, List<Mark> marks, PanelFrame frame, bool isEnvelope)
    {
        var id = Id(panel, marks) + (frame.IsNarrow ? "-narrow" : string.Empty);
        var hasLinks = marks.Count <= MostLinks;

        // An image has no links inside for a screen reader; a group has.
        var role = hasLinks ? "group" : "img";
        var (width, height) = (Px(frame.Width), Px(frame.Height));
        return Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="{role}"
            aria-labelledby="{id}-t" aria-describedby="{id}-d" font-size="{Px(Size)}" fill="currentColor">
            <title id="{id}-t">{Clip(title, 120)}: {panel.Heading}</title>
            <desc id="{id}-d">{Description(panel, marks, frame, isEnvelope)}</desc>
            {Axes(panel, frame)}<g fill="none" stroke="currentColor">
            {(isEnvelope ? Envelopes(marks, frame) : Marks(marks, frame, hasLinks))}
            </g>
            {(marks.Count <= MostLabels ? Labels(marks, frame) : Html.None)}</svg>
            """);
    }

    private Html Marks(List<Mark> marks, PanelFrame frame, bool hasLinks)
    {
        if (marks.Count > MostLinks)
        {
            // A series of few numbers would not be seen between hundreds of small ones.
            var many = marks.Select(mark => At(mark, frame)).ToList();
            return Html.Join(BySeries(many).OrderByDescending(static one => one.Count()).Select(one => Html.Of($"""
                <g class="many {MarkSymbol.Class(one.Key)}">{SeriesLines.Draw(one, frame)}{one.Select(mark => MarkDrawing.DrawSmall(
                    mark, frame, one.Count() > MostLinks ? SmallRadius : MarkSymbol.Radius, marks.Count <= MostTitles))}</g>
                """)), "\n");
        }

        var placed = MarkPlacer.Place(marks, frame);
        var lines = marks.Count > MostLabels
            ? BySeries(placed).Select(one => Html.Of($"<g class=\"{MarkSymbol.Class(one.Key)}\">{SeriesLines.Draw(one, frame)}</g>"))
            : [];
        return Html.Join([.. lines, .. Disputes(placed, frame), .. placed.Select(mark =>
            MarkDrawing.Draw(mark, frame, hasLinks ? data.Map.Figure(mark.Mark.Figure.Id)?.From(page) : null))], "\n");
    }

    private static Html Envelopes(List<Mark> marks, PanelFrame frame)
    {
        var count = marks.Select(static mark => mark.Series).Distinct().Count();
        var step = Math.Max(1, Math.Ceiling(count * frame.Width / MostColumnsOfPixels));
        return Html.Join(BySeries([.. marks.Select(mark => At(mark, frame))]).Select(one => Html.Of(
            $"<g class=\"{MarkSymbol.Class(one.Key)}\">{SeriesLines.DrawEnvelope(one, frame, step)}</g>")), "\n");
    }

    private static IEnumerable<IGrouping<int, PlacedMark>> BySeries(IReadOnlyList<PlacedMark> marks) =>
        marks.GroupBy(static mark => mark.Mark.Series).OrderBy(static one => one.Key);

    private static PlacedMark At(Mark mark, PanelFrame frame)
    {
        var (x, extent) = frame.Place(mark.Figure.Period, mark.Figure.Accumulation);
        return new(mark, x, extent, default);
    }

    /// <summary>A thin dashed line through the voices of each dispute.</summary>
    private static IEnumerable<Html> Disputes(IReadOnlyList<PlacedMark> placed, PanelFrame frame) => placed
        .Where(static mark => mark.Mark.IsVoice)
        .GroupBy(static mark => mark.Mark.Figure.Id, StringComparer.Ordinal)
        .Where(static voices => voices.Count() > 1)
        .Select(voices => Html.Of($"""
            <path class="joined {MarkSymbol.Class(voices.First().Mark.Series)}" d="M{string.Join('L', voices.Select(voice =>
                $"{Px(voice.X)} {Px(frame.Values.Y(voice.Mark.Printed().First().Number))}"))}"/>
            """));

    private static Html Labels(List<Mark> marks, PanelFrame frame) => Html.Join(
        MarkPlacer.PlaceLabels(MarkPlacer.Place(marks, frame), frame).Select(label =>
            Html.Of($"""<text class="label" x="{Px(label.X)}" y="{Px(label.Y)}" aria-hidden="true">{label.Text}</text>{"\n"}""")));

    /// <summary>The axes, with words that a screen reader has in the description instead.</summary>
    private static Html Axes(ChartPanel panel, PanelFrame frame)
    {
        var unit = Clip(panel.Unit.Plural, 60) + (frame.Values.IsLogarithmic ? " (logarithmic scale)"
            : frame.Values.HasZero ? string.Empty : " (the axis does not begin at 0)");
        var lines = frame.Values.Ticks.Select(tick => Html.Of($"""
            <path class="{(tick.Value == 0 ? "zero" : "grid")}" d="M{Px(frame.Left)} {Px(frame.Values.Y(tick.Value))}H{Px(frame.End)}"/>
            <text x="{Px(frame.Left - 6)}" y="{Px(frame.Values.Y(tick.Value) + 4)}" text-anchor="end" stroke="none">{tick.Text}</text>

            """));
        var times = TimeLabels(frame).Select(tick => Html.Of($"""
            <path class="grid" d="M{Px(tick.X)} {Px(frame.Bottom)}v5"/>
            <text x="{Px(tick.Middle)}" y="{Px(frame.Bottom + 18)}" text-anchor="middle" stroke="none">{tick.Text}</text>

            """));
        return Html.Of($"""
            <g class="axes" aria-hidden="true" fill="currentColor" stroke="currentColor">
            <text x="2" y="12" stroke="none">{unit}</text>
            {lines}{times}{Enumerable.Range(0, frame.Columns.Count).Select(at => Column(frame, at))}</g>

            """);
    }

    /// <summary>The names of times that do not meet each other; the last is moved to where it has room.</summary>
    private static IEnumerable<(double X, double Middle, string Text)> TimeLabels(PanelFrame frame)
    {
        var free = 0.0;
        foreach (var (x, text) in frame.Times?.Ticks ?? [])
        {
            var half = Width(text) / 2;
            var middle = Math.Min(x, (frame.Columns.Count > 0 ? frame.Right : frame.Width - 2) - half);
            if (middle - half >= free)
            {
                free = middle + half + 4;
                yield return (x, middle, text);
            }
        }
    }

    private static Html Column(PanelFrame frame, int at)
    {
        var (left, middle, right) = frame.Column(at);
        var letters = Math.Max(6, (int)((right - left - 6) / Width("0")));
        var edge = at > 0 || frame.Times is not null
            ? Html.Of($"""<path class="apart" d="M{Px(left)} {Px(frame.Top)}V{Px(frame.Bottom + 20)}"/>{"\n"}""") : Html.None;
        var period = frame.Columns[at];
        var words = Wrap(period.Printed is { } printed ? $"“{printed}”" : period.Id, letters, 2).Append("(no dates)");
        return Html.Of($"""
            {edge}<text class="undated" y="{Px(frame.Bottom)}" text-anchor="middle" stroke="none">{words.Select(line =>
                Html.Of($"""<tspan x="{Px(middle)}" dy="15">{line}</tspan>"""))}</text>

            """);
    }

    private string Description(ChartPanel panel, List<Mark> marks, PanelFrame frame, bool isEnvelope)
    {
        var dated = marks.Select(static mark => mark.Figure.Period).Where(static period => period.IsResolved).Order().ToList();
        string[] names =
        [
            "number without a hedge", "hedged number", "floor", "ceiling", "range", "number with an uncertainty",
        ];
        var kinds = marks.GroupBy(static mark => mark.Kind).OrderBy(static kind => kind.Key)
            .Select(kind => $"{ChartText.Count(kind.Count(), names[(int)kind.Key])}");
        var disputes = marks.Where(static mark => mark.IsVoice).DistinctBy(static mark => mark.Figure.Id).Count();
        var values = frame.Values;
        string?[] sentences =
        [
            $"{string.Join(", ", kinds)}, in {Clip(panel.Unit.Plural, 60)}.",
            dated.Count == 0 ? null
                : dated[0] == dated[^1] ? $"The period: {Clip(dated[0].ToString(), 60)}."
                : $"The first period: {Clip(dated[0].ToString(), 60)}; the last: {Clip(dated[^1].ToString(), 60)}.",
            frame.Columns.Count > 0 ? $"{ChartText.Count(frame.Columns.Count, "period")} without dates, apart from the axis." : null,
            disputes > 0 ? $"{ChartText.Count(disputes, "figure")} whose voices differ, each voice with a mark." : null,
            values.IsLogarithmic ? "The value axis is logarithmic."
                : values.HasZero ? null : "The value axis does not begin at 0: the uncertainty alone is to be seen.",
            isEnvelope ? "There are too many to draw each: lines show the least and the greatest number in each column of pixels, whatever "
                + "their hedges." : null,
            marks.Count > MostLinks ? null : "Each mark links to its figure.",
            "The table beside the chart has every number.",
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>Figures in words, and periods for which there was no room: they are told, since they are not drawn.</summary>
    private Html NotDrawn(IReadOnlyList<IFigure> figures, List<Mark> marks)
    {
        var drawn = marks.Select(static mark => mark.Figure.Id).ToHashSet(StringComparer.Ordinal);
        var left = figures.Where(figure => !drawn.Contains(figure.Id)
            || figure is IDisputedFigure disputed && disputed.Voices.Any(static voice => voice.Shape == FigureShape.Worded)).ToList();
        if (left.Count == 0)
        {
            return Html.None;
        }

        var named = left.Take(MostNamed).Select(figure =>
        {
            var words = Html.Of($"<bdi>{Clip(figure.Text, 80)}</bdi>, {Clip(figure.Period.ToString(), 60)}");
            return data.Map.Figure(figure.Id) is { } path ? Html.Of($"""<a href="{path.From(page)}">{words}</a>""") : words;
        });
        var more = left.Count > MostNamed ? Html.Of($"; and {left.Count - MostNamed} more, in the table") : Html.None;
        return Html.Of($"<p class=\"chart-note\">Not drawn: {Html.Join(named, "; ")}{more}.</p>");
    }

    /// <summary>An id that no other panel of the page has, and that is the same in each build.</summary>
    private string Id(ChartPanel panel, List<Mark> marks)
    {
        var what = string.Join('\n', [title, panel.Heading, panel.Unit.Plural, .. marks.Select(static mark => mark.Figure.Id)]);
        return "chart-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..10];
    }

    private static string Word(SeriesKind kind) => kind switch
    {
        SeriesKind.Target => "target",
        SeriesKind.Forecast => "forecast",
        SeriesKind.Capacity => "capacity",
        _ => "actual",
    };
}
