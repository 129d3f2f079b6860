namespace Dataset.Generator.Model;

/// <summary>
/// What the figures of a series state, for analyzers: a compiler that references the assembly sees its attributes, and neither its code nor
/// its texts.
/// </summary>
internal static class FigureIndex
{
    /// <summary>The figures in the order of their members, as <see cref="FigureIndexCode"/> has it; empty where there are none.</summary>
    public static string Of(SeriesModel series) =>
        string.Join(FigureIndexCode.Figure.ToString(), series.Figures.Select(static figure => Of(figure)));

    private static string Of(FigureModel figure) => !figure.HasVoices
        ? Of(figure.Leading)
        : string.Join(
            FigureIndexCode.Voice.ToString(),
            Enumerable.Range(0, figure.Claims.Count).Where(claim => figure.Claims[claim].IsInUse).Select(claim => OfVoice(figure, claim)));

    private static string OfVoice(FigureModel figure, int claim) =>
        (claim == figure.Preferred ? FigureIndexCode.Preferred.ToString() : string.Empty) + Of(figure.Claims[claim]);

    private static string Of(ClaimModel claim) => claim.Value.IsWorded
        ? SeriesTextCode.Worded.ToString()
        : ValueCode.Of(claim.Value).TrimStart(SeriesTextCode.CodeOf(Qualifier.Exact));
}
