using Dataset.Runtime;

namespace Dataset.Tool.Site.Charts;

/// <summary>One number of one voice, as it is drawn.</summary>
/// <param name="Figure">The figure that it is a number of.</param>
/// <param name="Series">The position of its series among those of the chart.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Number">The one number that was printed; null for floors, ceilings and ranges.</param>
/// <param name="Lower">The lower end; null where it is open.</param>
/// <param name="Upper">The upper end; null where it is open.</param>
/// <param name="Label">The number in words, without its unit: <c>about 8,300</c>.</param>
/// <param name="Title">The number, its period and who states it.</param>
internal sealed record Mark(
    IFigure Figure, int Series, MarkKind Kind, double? Number, double? Lower, double? Upper, string Label, string Title)
{
    /// <summary>What tells it from others in its place: its speaker, or that it is an earlier edition; else null.</summary>
    public string? Apart { get; init; }

    /// <summary>The lower end itself is excluded.</summary>
    public bool LowerIsStrict { get; init; }

    /// <summary>The upper end itself is excluded.</summary>
    public bool UpperIsStrict { get; init; }

    /// <summary>Whether its number is hedged.</summary>
    public bool IsHedged { get; init; }

    /// <summary>Whether it is no longer in use: an earlier edition, or a claim that the curators set aside.</summary>
    public bool IsFaint { get; init; }

    /// <summary>Whether other voices state another number in its place.</summary>
    public bool IsVoice { get; init; }

    /// <summary>The words beside it.</summary>
    public string LabelFor(bool isNarrow) => Apart is null ? Label : $"{Label} · {ChartText.Clip(Apart, isNarrow ? 16 : 30)}";

    /// <summary>The smallest number that is drawn.</summary>
    public double Bottom => Math.Min(Lower ?? Number ?? Upper!.Value, Number ?? double.MaxValue);

    /// <summary>The largest number that is drawn.</summary>
    public double Top => Math.Max(Upper ?? Number ?? Lower!.Value, Number ?? double.MinValue);

    /// <summary>The numbers that its source printed: at these its symbols stand, and whether each is drawn hollow.</summary>
    public IEnumerable<(double Number, bool IsHollow)> Printed()
    {
        if (Number is { } number)
        {
            yield return (number, IsHedged);
            yield break;
        }

        if (Lower is { } lower)
        {
            yield return (lower, LowerIsStrict);
        }

        if (Upper is { } upper)
        {
            yield return (upper, UpperIsStrict);
        }
    }
}
