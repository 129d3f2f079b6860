using Dataset.Runtime;
using ClaimRank = Dataset.Runtime.ClaimRank;
using Qualifier = Dataset.Runtime.Qualifier;

namespace Dataset.Tool.Site.Charts;

/// <summary>Reads the marks of a figure: one for each number that one of its voices states, none for words.</summary>
internal static class MarkReader
{
    /// <param name="series">The position of its series among those of the chart.</param>
    public static IEnumerable<Mark> Read(IFigure figure, int series)
    {
        IReadOnlyList<IFigure> voices = figure is IDisputedFigure disputed ? disputed.Voices : [figure];
        foreach (var voice in voices)
        {
            var isFaint = voice.Claims.Count > 0 && voice.Claims.All(static claim => claim.Rank == ClaimRank.Deprecated);
            if (voice.Shape != FigureShape.Worded && KindOf(voice.Bounds) is { } kind)
            {
                yield return Of(figure, series, kind, voice.Bounds, (voice.Range.Lower, voice.Range.Upper)) with
                {
                    Label = ChartText.Clip(voice.Bounds.ToString(), 40),
                    Apart = voices.Count > 1 ? Speakers(voice) : null,
                    Title = Title(voice.Text, figure.Period, (isFaint ? "set aside, of " : "according to ") + Speakers(voice)),
                    IsVoice = voices.Count > 1 && !isFaint,
                    IsFaint = isFaint,
                };
            }
        }

        foreach (var edition in figure.Earlier)
        {
            if (KindOf(edition.Bounds) is { } kind)
            {
                var when = "earlier edition"
                    + (edition.AsOf is { } day ? FormattableString.Invariant($" of {day:yyyy-MM-dd}") : string.Empty);
                yield return Of(figure, series, kind, edition.Bounds, (edition.Bounds.Lower, edition.Bounds.Upper)) with
                {
                    Label = ChartText.Clip(edition.Bounds.ToString(), 40),
                    Apart = "earlier",
                    Title = Title(edition.Text, figure.Period, when),
                    IsFaint = true,
                };
            }
        }
    }

    /// <summary>How a number is drawn; null for what has none.</summary>
    private static MarkKind? KindOf(Bounds bounds) => bounds switch
    {
        { Qualifier: Qualifier.Exact } => MarkKind.Point,
        { Number: not null, Qualifier: Qualifier.Measured } => MarkKind.Measured,
        { Number: not null, Qualifier: Qualifier.About, Lower: not null, Upper: not null } => MarkKind.Measured,
        { Number: not null } => MarkKind.Hedged,
        { Lower: not null, Upper: not null } => MarkKind.Range,
        { Lower: not null } => MarkKind.Floor,
        { Upper: not null } => MarkKind.Ceiling,
        _ => null,
    };

    private static Mark Of(IFigure figure, int series, MarkKind kind, Bounds bounds, (decimal? Lower, decimal? Upper) range) =>
        new(figure, series, kind, (double?)bounds.Number, (double?)range.Lower, (double?)range.Upper, string.Empty, string.Empty)
        {
            LowerIsStrict = bounds.LowerIsStrict,
            UpperIsStrict = bounds.UpperIsStrict,
            IsHedged = bounds.Qualifier is Qualifier.About or Qualifier.Nearly or Qualifier.CutOff,
        };

    private static string Title(string text, Period period, string who) =>
        $"{ChartText.Clip(text, 120)}, {ChartText.Clip(period.ToString(), 60)}, {ChartText.Clip(who, 90)}";

    private static string Speakers(IFigure voice) =>
        string.Join(" and ", voice.Claims.Select(static claim => claim.By.Name).Distinct(StringComparer.Ordinal));
}
