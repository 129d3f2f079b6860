using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>The checks that fail, each with the words of every figure it speaks of.</summary>
internal static class FailedChecks
{
    public static void Write(IPage page)
    {
        page.Section("What does not add up", Verdicts.Checks()
            + " To compute a value asserts nothing; the automatic checks are built in, and no curator wrote them.");
        foreach (var check in Catalog.Checks.Where(check => check.Verdict is Verdict.Fails))
        {
            page.Heading($"Fails: {Subjects.Of(check.Figures)}");
            page.Paragraph($"{check.Id}: {Reasons(check)}", Tone.Quiet);
            page.Table(Figures(check));
            page.Paragraph($"Checked as {check.Assertion}", Tone.Quiet);
        }

        if (Catalog.Checks.Any(check => check.Verdict is Verdict.CannotTell))
        {
            page.Heading("What the hedges leave open");
            page.Table(Open());
        }
    }

    private static string Reasons(Check check)
    {
        string?[] reasons = [check.Explanation, check.Because is { } because ? $"The curators: {because}" : null];
        return string.Concat(reasons.OfType<string>().Select(static reason => reason + ". ")).TrimEnd();
    }

    private static Table Figures(Check check)
    {
        var table = new Table("Figure", "How much", "Who says so, in which words") { LastIsLong = true };
        foreach (var figure in check.Figures)
        {
            foreach (var claim in HowMuch.InUse(figure))
            {
                table.Add(new(figure.Series.Title, figure.Period.ToString()), new(claim.Text, Tone: Tone.Stated), WhoSays.Briefly(claim));
            }
        }

        return table;
    }

    private static Table Open()
    {
        var table = new Table("Compared", "Why it cannot be told");
        foreach (var check in Catalog.Checks.Where(check => check.Verdict is Verdict.CannotTell))
        {
            table.Add(Subjects.Of(check.Figures), check.Explanation ?? check.Because ?? "not explained");
        }

        return table;
    }
}
