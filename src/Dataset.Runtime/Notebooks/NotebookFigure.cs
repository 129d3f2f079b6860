using System.Globalization;

namespace Dataset.Runtime;

/// <summary>What a notebook shows of figures, however it writes it.</summary>
internal static class NotebookFigure
{
    internal const int MostRows = 50;

    internal static bool IsNone(IFigure figure) => figure.ToString() == "(no figure)";

    /// <summary>What a reader must know beside the value.</summary>
    internal static IEnumerable<string> Badges(IFigure figure)
    {
        if (figure.IsDisputed)
        {
            yield return "disputed";
        }

        if (figure.Status is FigureStatus.Provisional or FigureStatus.Revised or FigureStatus.Estimated)
        {
            yield return figure.Status.Value.ToString().ToLowerInvariant();
        }

        if (figure.Period.IsUncertain)
        {
            yield return "uncertain period";
        }

        if (FailedChecks.CountOf(figure) is > 0 and var failed)
        {
            yield return failed == 1 ? "1 failed check" : string.Create(CultureInfo.InvariantCulture, $"{failed} failed checks");
        }
    }

    internal static string Counted(int count) => string.Create(CultureInfo.InvariantCulture, $"{Figures(count)}{Capped(count)}");

    /// <summary>The speakers of the claims in use, each once.</summary>
    internal static string Speakers(IFigure figure) => string.Join(
        " and ", Generated.FigureText.InUse(figure.Claims).Select(static claim => claim.By.Name).Distinct(StringComparer.Ordinal));

    private static string Figures(int count) =>
        count == 1 ? "1 figure" : count.ToString("N0", CultureInfo.InvariantCulture) + " figures";

    private static string Capped(int count) =>
        count > MostRows ? ", of which these are the first " + MostRows.ToString(CultureInfo.InvariantCulture) : string.Empty;
}
