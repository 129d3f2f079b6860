using System.Globalization;

namespace Dataset.Tool.Factchecking.Reports;

/// <summary>A line for each number that may be a statistic, as compilers print them, and a line that counts them.</summary>
internal static class TextReport
{
    public static void Write(FactcheckReport report, TextWriter output)
    {
        foreach (var draft in report.Drafts)
        {
            foreach (var finding in draft.Findings.Where(static finding => finding.Verdict != ProseVerdict.NotStatistic))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{draft.Path}:{finding.Place.Line}:{finding.Place.Column}: {finding.Verdict.Words()}: {finding.Message}."));
            }
        }

        var counted = report.Counts.Where(static count => count.Verdict != ProseVerdict.NotStatistic)
            .Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Verdict.Words()}")).ToList();
        var aside = report.Counts.FirstOrDefault(static count => count.Verdict == ProseVerdict.NotStatistic).Count;
        output.WriteLine((counted.Count == 0 ? "No number is a statistic" : string.Join(", ", counted))
            + (aside == 0 ? "." : string.Create(
                CultureInfo.InvariantCulture, $"; {aside} set aside as dates, ages, names and lengths of time.")));
    }
}
