using System.Text.RegularExpressions;

namespace Briefing.Words;

/// <summary>The claims that a check speaks of: all of a figure's, or the voices that its assertion names with <c>#</c>.</summary>
internal static class ClaimsOfCheck
{
    public static IEnumerable<(IFigure Figure, Claim Claim)> In(Check check) =>
        from id in check.FigureIds
        let figure = Catalog.Find(id)
        where figure is not null
        from claim in Of(check, figure)
        select (figure, claim);

    private static IEnumerable<Claim> Of(Check check, IFigure figure)
    {
        var named = figure.Claims.Where(claim => Names(check.Assertion, figure, claim)).ToList();
        return named.Count > 0 ? named : HowMuch.InUse(figure);
    }

    private static bool Names(string assertion, IFigure figure, Claim claim)
    {
        var series = figure.Series.Id[(figure.Series.Id.IndexOf('.') + 1)..];
        var voice = claim.Id[(claim.Id.IndexOf('#') + 1)..];
        return assertion.Contains(claim.Id, StringComparison.Ordinal)
            || Regex.IsMatch(assertion,
            $@"(?<![\w-]){Regex.Escape(series)}\[[^\]]*\]#{Regex.Escape(voice)}(?![\w-])", RegexOptions.CultureInvariant);
    }
}
