using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A figure's periods, whose fiscal years are counted as the documents of its quotations count them.</summary>
internal static class FiscalYears
{
    /// <summary>The period of a figure.</summary>
    public static ResolvedPeriod? Resolve(
        FigureRecord figure, Func<string, DateTime?> anchor, Func<string, SourceRecord?> source, out string? problem) =>
        Resolve(figure.Period, figure.Name, figure, anchor, source, out problem);

    /// <summary>A period that a figure refers to: what it is measured against.</summary>
    public static ResolvedPeriod? Resolve(
        PeriodSyntax syntax, string? name, FigureRecord figure, Func<string, DateTime?> anchor, Func<string, SourceRecord?> source,
            out string? problem)
    {
        problem = null;
        var fiscalYear = syntax.HasFiscalYear ? Find(syntax, figure, source, out problem) : null;
        return problem is null ? PeriodResolver.Resolve(syntax, name, anchor, fiscalYear, out problem) : null;
    }

    private static FiscalYearRecord? Find(PeriodSyntax syntax, FigureRecord figure, Func<string, SourceRecord?> source, out string? problem)
    {
        problem = null;
        FiscalYearRecord? found = null;
        foreach (var key in figure.Claims.SelectMany(static claim => claim.Sources).Distinct())
        {
            if (source(key) is not { } record)
            {
                // A source that is declared nowhere is reported where it is named.
                continue;
            }

            if (record.FiscalYear is not { } own)
            {
                problem = $"The source '{key}' does not state on which day its fiscal years start: "
                    + $"write 'fiscal_year: {{ starts: 10-01 }}' under '{key}', with its month and day, "
                    + $"or write the first and the last day in place of '{syntax.Raw}'.";
                return null;
            }

            if (found is not null && found != own)
            {
                problem = "The documents of its claims count fiscal years in different ways: write the first and the last day in place of "
                    + $"'{syntax.Raw}', or make a figure of each.";
                return null;
            }

            found = own;
        }

        return found;
    }
}
