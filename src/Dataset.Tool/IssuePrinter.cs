using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Tool;

/// <summary>Prints issues in the form that MSBuild and editors read: <c>file(line,col): error DS4010: message</c>.</summary>
internal static class IssuePrinter
{
    public static void Print(IEnumerable<Issue> issues, TextWriter output)
    {
        foreach (var issue in InOrder(issues))
        {
            output.WriteLine(Line(issue));
        }
    }

    /// <summary>In the order of files and lines; what is only informative is left to the compiler.</summary>
    public static IEnumerable<Issue> InOrder(IEnumerable<Issue> issues) => issues
        .Where(static issue => issue.Rule.Severity != RuleSeverity.Info)
        .OrderBy(static issue => issue.Place.File, StringComparer.Ordinal)
        .ThenBy(static issue => issue.Span.Line)
        .ThenBy(static issue => issue.Span.Column);

    private static string Line(Issue issue)
    {
        var severity = issue.Rule.Severity == RuleSeverity.Error ? "error" : "warning";
        var place = issue.Place.File.Length == 0
            ? "Dataset"
            : string.Create(CultureInfo.InvariantCulture, $"{issue.Place.File}({issue.Span.Line + 1},{issue.Span.Column + 1})");

        // A line break would end the error for MSBuild.
        return $"{place}: {severity} {issue.Rule.Id}: {issue.Message.ReplaceLineEndings(" ").Replace('\t', ' ')}";
    }
}
