using Dataset.Generator.Emitting;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Tool.Comparing;

/// <summary>One figure in two versions.</summary>
internal static class FigureComparison
{
    public static IEnumerable<Change> Compare(SeriesModel oldSeries, FigureModel old, SeriesModel series, FigureModel now)
    {
        var name = $"`{series.Topic}.{series.Name}.{now.Member}`";

        // What code is compiled against. A change of unit is told once, at the series.
        var (oldType, type) = (Shape(oldSeries with { Unit = series.Unit }, old), Shape(series, now));
        if (oldType != type)
        {
            yield return new(Section.Changed,
                Step.Major, $"{name}: another shape, {DocCommentWriter.Lead(oldSeries, old)[..^1]} before, and "
                + $"{DocCommentWriter.Lead(series, now)}");
        }

        if (old.Against != now.Against)
        {
            yield return new(Section.Changed,
                Step.Major, $"{name}: was measured against {old.Against ?? "nothing"}, and is against {now.Against ?? "nothing"}.");
        }

        foreach (var (before, after) in DataComparison.Pairs(old.Claims, now.Claims, claim => claim.Voice))
        {
            var (was, value) = (ValueText.Of(before.Value, series.Unit), ValueText.Of(after.Value, series.Unit));
            if (was != value && (oldType == type || (old.HasVoices && now.HasVoices)))
            {
                yield return new(Section.Fixed, Step.Patch, $"{name}{Voice(now, after)}: was {was}, and is {value}.");
            }

            if (before.Rank != after.Rank)
            {
                yield return new(Section.Changed,
                    Step.Patch, $"{name}{Voice(now, after)}: was ranked {before.Rank.ToWord()}, and is "
                    + $"{after.Rank.ToWord()}{(after.Reason is null ? string.Empty : ": " + after.Reason)}.");
            }
        }

        foreach (var claim in now.Claims.Where(claim => old.Claims.All(one => one.Voice != claim.Voice)))
        {
            yield return new(Section.Changed,
                Step.Patch, $"{name}: also said by {claim.Speaker}, {ValueText.Of(claim.Value, series.Unit)}.");
        }

        foreach (var claim in old.Claims.Where(claim => now.Claims.All(one => one.Voice != claim.Voice)))
        {
            yield return new(Section.Changed, Step.Patch, $"{name}: no longer said by {claim.Speaker}.");
        }

        var isWithdrawn = now.Warning is { IsRetracted: true };
        if (now.Warning is { } warning && now.Warning != old.Warning)
        {
            yield return new(isWithdrawn ? Section.Deprecated : Section.Fixed, isWithdrawn && old.Warning is not { IsRetracted: true }
                ? Step.Minor : Step.Patch, $"{name}: {warning.Message[(warning.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]}");
        }
        else if (old.Warning is { IsRetracted: true } && !isWithdrawn)
        {
            yield return new(Section.Changed, Step.Minor, $"{name}: no longer retracted.");
        }

        var wordings = DataComparison.Wordings(
            ("printed period", old.Printed, now.Printed),
            ("basis", old.Basis, now.Basis),
            ("certainty of the period", old.Period.IsUncertain.ToString(), now.Period.IsUncertain.ToString()),
            ("status", Statuses(old), Statuses(now)),
            ("reading", Readings(old), Readings(now)),
            ("declared record", Extreme(old), Extreme(now)),
            ("note", old.Warning == now.Warning ? old.Note : null, old.Warning == now.Warning ? now.Note : null),
            ("speaker", Speakers(old), Speakers(now)),
            ("quotation", Words(oldSeries, old), Words(series, now)));
        if (wordings.Length > 0)
        {
            yield return new(Section.Changed, Step.Patch, $"{name}: another {wordings}.");
        }
    }

    private static string Voice(FigureModel figure, ClaimModel claim) => figure.HasVoices ? $" ({claim.Member})" : string.Empty;

    private static string Extreme(FigureModel figure) => $"{figure.ExtremeIsMaximum} {figure.ExtremeOf} {figure.Within}";

    private static string Statuses(FigureModel figure) =>
        string.Join('\n', figure.Claims.Select(claim => $"{claim.Voice}: {claim.Status}"));

    private static string Readings(FigureModel figure) =>
        string.Join('\n', figure.Claims.Select(claim => $"{claim.Voice}: {claim.Value.Reading}, {string.Join(", ", claim.Neutral)}"));

    /// <summary>
    /// A document that speaks for itself is known by its key: another title of it is another word about the document alone.
    /// </summary>
    private static string Speakers(FigureModel figure) => string.Join('\n', figure.Claims.Select(claim =>
        $"{claim.Voice}: {(claim.DocumentIndex < 0 ? claim.Speaker : string.Empty)}, {claim.Count}, {claim.Why}, {claim.Note}"));

    private static string Shape(SeriesModel series, FigureModel figure) =>
        figure.HasVoices ? VoicesEmitter.MembersOf(figure) : SeriesEmitter.TypeOf(series, figure);

    private static string Words(SeriesModel series, FigureModel figure) =>
        string.Join('\n', figure.Claims.SelectMany(claim =>
        claim.Quotes.Select(quote => $"{claim.Voice}: {series.Sources[quote.SourceIndex]}: {quote.Words}")));
}
