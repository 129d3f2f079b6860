using Dataset.Runtime;
using Dataset.Tool.Site.Markup;
using static Dataset.Tool.Site.Charts.ChartText;

namespace Dataset.Tool.Site.Charts;

/// <summary>What the marks of a panel mean: of those that it has, and no others.</summary>
internal static class ChartLegend
{
    private const int MostSeries = 16;
    private const int LongestTitle = 90;

    /// <param name="series">The series of the chart; each has the symbol of its position.</param>
    /// <param name="marks">What is drawn in the panel.</param>
    public static Html Draw(IReadOnlyList<Series> series, IReadOnlyList<Mark> marks, bool isEnvelope)
    {
        var entries = Series(series, marks).ToList();
        entries.AddRange(isEnvelope
            ? [Entry("key", Html.Of($"""<path class="envelope" stroke-width="3" d="M8 13V5M12 15V3M16 12V7"/>"""),
                "from the least to the greatest number of each moment: there are too many to draw each")]
            : Kinds(marks));
        return entries.Count == 0 ? Html.None : Html.Of($"<ul class=\"chart-legend\">{entries}</ul>");
    }

    private static IEnumerable<Html> Series(IReadOnlyList<Series> series, IReadOnlyList<Mark> marks)
    {
        var used = marks.Select(static mark => mark.Series).Distinct().Order().ToList();
        if (series.Count < 2)
        {
            yield break;
        }

        foreach (var one in used.Take(MostSeries))
        {
            yield return Entry(MarkSymbol.Class(one), MarkSymbol.At(one, 12, 9, isHollow: false), Clip(series[one].Title, LongestTitle));
        }

        if (used.Count > MostSeries)
        {
            yield return Html.Of($"<li>and {used.Count - MostSeries} more series, whose symbols come again in other colours</li>");
        }
    }

    private static IEnumerable<Html> Kinds(IReadOnlyList<Mark> marks)
    {
        foreach (var kind in marks.Select(static mark => mark.Kind).Distinct().Order())
        {
            yield return kind switch
            {
                MarkKind.Point => Entry("key", MarkSymbol.At(0, 12, 9, isHollow: false), "a number without a hedge"),
                MarkKind.Hedged => Entry("key",
                    Html.Of($"""<path class="whisker" d="M12 1V17"/>{MarkSymbol.At(0, 12, 9, isHollow: true)}"""),
                    "about, nearly or cut off: the whisker, where it is longer than the symbol, is how far the hedge is read"),
                MarkKind.Floor => Entry("key",
                    Html.Of($"""<path class="arrow" d="M12 12V1M8 5L12 1 16 5"/>{MarkSymbol.At(0, 12, 13, IsStrict(marks, kind), 3.5)}"""),
                    "a floor: this or more; hollow where the number itself is excluded (over)"),
                MarkKind.Ceiling => Entry("key",
                    Html.Of($"""<path class="arrow" d="M12 6V17M8 13l4 4 4-4"/>{MarkSymbol.At(0, 12, 5, IsStrict(marks, kind), 3.5)}"""),
                    "a ceiling: this or less; hollow where the number itself is excluded (under)"),
                MarkKind.Range => Entry("key",
                    Html.Join([Html.Of($"""<path class="bar" d="M12 4V14"/>"""), .. new[] { 4, 14 }.Select(static y =>
                        MarkSymbol.At(0, 12, y, isHollow: false, 3.5))]),
                    "a range between two numbers"),
                _ => Entry("key",
                    Html.Of($"""<path class="whisker" d="M12 1V17M8 1h8M8 17h8"/>{MarkSymbol.At(0, 12, 9, isHollow: false, 3.5)}"""),
                    "a number with its printed uncertainty or interval"),
            };
        }

        if (marks.Any(static mark => mark.IsVoice))
        {
            yield return Entry("key", Html.Of($"""<path class="joined" d="M12 1V17"/>"""), "voices that differ: one mark for each");
        }

        if (marks.Any(static mark => mark.IsFaint))
        {
            yield return Entry("faint", MarkSymbol.At(0, 12, 9, isHollow: false), "faint: an earlier edition, or set aside");
        }

        if (marks.Any(static mark => mark.Figure.Period is { IsResolved: true, Days: null }))
        {
            yield return Entry("key", Html.Of($"""<path class="extent open" d="M2 9H22"/>"""), "a period whose other end is not known");
        }
    }

    private static bool IsStrict(IReadOnlyList<Mark> marks, MarkKind kind) =>
        marks.Any(mark => mark.Kind == kind && (mark.LowerIsStrict || mark.UpperIsStrict));

    private static Html Entry(string look, Html drawing, string text) => Html.Of($"""
        <li><svg class="{look}" width="24" height="18" aria-hidden="true" fill="none" stroke="currentColor">{drawing}</svg>
        <span><bdi>{text}</bdi></span></li>
        """);
}
