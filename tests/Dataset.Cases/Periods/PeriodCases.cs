using System.Text.RegularExpressions;
using Dataset.Cases.Reporting;
using Dataset.Cases.Running;
using Dataset.Runtime;

namespace Dataset.Cases.Periods;

/// <summary>
/// <c>periods.tsv</c>. The document is "In the period PHRASE, 12 people came.", and PHRASE the key of the figure. What the message offers is
/// read as the runtime reads a period; so are the days of a figure that was accepted.
/// </summary>
internal sealed partial class PeriodCases : ICaseFile
{
    public string Name => "periods";

    public IEnumerable<CaseRow> ReadRows()
    {
        var lines = CaseFolder.ReadLines("periods.tsv");
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('#') || lines[i].Split('\t') is not [var phrase, var days, ..])
            {
                continue;
            }

            var (id, isPlain) = ($"periods.tsv:{i + 1}", PlainDates.Contains(phrase));
            var kind = isPlain ? "plain dates" : "conventions and words";
            yield return new(kind, id, () => Judge(kind, id, phrase, ExpectedDays.Parse(phrase, days), isPlain));
        }
    }

    private static CaseResult Judge(string kind, string id, string phrase, ExpectedDays expected, bool isPlain)
    {
        var outcome = TrialRun.Run(
            TrialDataset.Of(
                $"In the period {phrase}, 12 people came.",
                "units:\n  person: { plural: people }\n",
                $"topic: T\nin: d\n\ns:\n  title: People\n  unit: person\n  figures:\n    {YamlText.Quote(phrase)}:\n      value: 12\n      quote: 12 people came\n"),
            loadsFigures: true);

        var accepted = outcome.Figures.Select(figure => figure.Period).Where(period => period.IsResolved).ToList();
        var offered = outcome.Errors.SelectMany(Offers).Distinct().ToList();
        var wrong = accepted.Where(period => !expected.Includes(period)).Select(period => $"accepted as {period.Id}")
            .Concat(offered.Where(spelling => IsWrong(spelling, expected)).Select(spelling => $"offered: {spelling}")).ToList();
        var isOffered = accepted.Any(expected.Includes) || offered.Any(spelling => Period.TryParse(spelling, out var period) && expected.Includes(period));

        var fault = (wrong.Exists(one => one.StartsWith("accepted", StringComparison.Ordinal)) ? CaseFault.AcceptedWrong : CaseFault.None)
            | (wrong.Exists(one => one.StartsWith("offered", StringComparison.Ordinal)) || (isPlain && !isOffered) ? CaseFault.Misleading : CaseFault.None);
        return new("periods", kind, id, phrase, fault, string.Join("; ", wrong.Append(outcome.FirstLine)))
        {
            Notes = outcome.IsAccepted && accepted.Count == 0 ? ["accepted as words, without days"] : [],
            Trace = [$"days {expected}; offered {string.Join(", ", offered)}"],
        };
    }

    /// <summary>A spelling that is offered and no period at all is as wrong as one of other days.</summary>
    private static bool IsWrong(string spelling, ExpectedDays expected) => !Period.TryParse(spelling, out var period) || !expected.Includes(period);

    /// <summary>The spellings of "write '2025-03'"; the list of forms that DS2006 gives is none.</summary>
    private static IEnumerable<string> Offers(string message) => Offer().Matches(message).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\bwrite (?:it )?'([^']+)'", RegexOptions.IgnoreCase)]
    private static partial Regex Offer();
}
