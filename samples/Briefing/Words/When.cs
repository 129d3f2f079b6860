using Briefing.Pages;

namespace Briefing.Words;

/// <summary>The period of a figure, and the printed words it was read from.</summary>
internal static class When
{
    public static PageCell Of(Period period) =>
        new(period.ToString(), period is { IsResolved: true, Printed: { } printed } ? $"printed “{printed}”" : null);
}
