using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>The checks that fail, each with the words of every figure it speaks of.</summary>
internal static class FailedChecks
{
    public static void Write(IPage page)
    {
        page.Section("What does not add up", Lead());
        foreach (var check in Catalog.Checks.Where(check => check.Verdict is Verdict.Fails))
        {
            page.Heading($"{check.Assertion} ({check.Id})");
            page.Paragraph(string.Join(" ", Remarks(check)), Tone.Quiet);
            page.Table(Figures(check));
        }

        if (Catalog.Checks.Any(check => check.Verdict is Verdict.CannotTell))
        {
            page.Heading("What the hedges leave open");
            page.Table(Open());
        }
    }

    private static string Lead()
    {
        if (Catalog.Checks.Count == 0)
        {
            return "The catalogue lists no checks yet, so nothing is said here of what adds up and what does not.";
        }

        var counts = Catalog.Checks.CountBy(check => check.Verdict).OrderBy(pair => pair.Key).Select(pair => $"{Words(pair.Key)}: {pair.Value}");
        return $"Checks between figures: {Catalog.Checks.Count}. {string.Join("; ", counts)}.";
    }

    private static IEnumerable<string> Remarks(Check check)
    {
        if (!check.IsWritten)
        {
            yield return "Always on: no curator wrote it.";
        }

        if (check.Explanation is { } explanation)
        {
            yield return $"{explanation}.";
        }

        if (check.Because is { } because)
        {
            yield return $"The curators: {because}.";
        }
    }

    private static Table Figures(Check check)
    {
        var table = new Table("Figure", "How much", "Who says so, in which words") { LastIsLong = true };
        foreach (var (figure, claim) in ClaimsOfCheck.In(check))
        {
            table.Add(new(figure.Series.Title, figure.Period.ToString()), new(claim.Text, Tone: Tone.Stated), WhoSays.Briefly(claim));
        }

        return table;
    }

    private static Table Open()
    {
        var table = new Table("Assertion", "Why it cannot be told");
        foreach (var check in Catalog.Checks.Where(check => check.Verdict is Verdict.CannotTell))
        {
            table.Add(new(check.Assertion, check.Id), check.Explanation ?? check.Because ?? "not explained");
        }

        return table;
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "hold",
        Verdict.HoldsWithinRounding => "hold within rounding",
        Verdict.CannotTell => "cannot be told",
        _ => "fail",
    };
}
