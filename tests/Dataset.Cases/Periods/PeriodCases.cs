using System.Text.RegularExpressions;
using Dataset.Cases.Reporting;
using Dataset.Cases.Running;
using Dataset.Runtime;

namespace Dataset.Cases.Periods;

/// <summary>
/// <c>periods.tsv</c>. The document is "In the period PHRASE, 12 people came.", and PHRASE the key of the figure. What the message offers
/// is read as the runtime reads a period; so are the days of a figure that was accepted.
/// </summary>
internal sealed partial class PeriodCases : ICaseFile
{
    private const string Words = "12 people came";

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

    public static CaseResult Judge(string kind, string id, string phrase, ExpectedDays expected, bool isPlain)
    {
        var document = $"In the period {phrase}, {Words}.";
        var outcome = Run(document, phrase, string.Empty);
        if (outcome.IsOnlyOverlooked)
        {
            outcome = Run(document, phrase, SetAside.Around(document, Words));
        }

        var accepted = outcome.Figures.Select(figure => figure.Period).Where(period => period.IsResolved).ToList();
        var offered = outcome.Errors.SelectMany(message => Offers(message, phrase)).Distinct().ToList();
        var wrong = accepted.Where(period => !expected.Includes(period)).Select(period => $"accepted as {period.Id}")
            .Concat(offered.Where(spelling => IsWrong(spelling, expected)).Select(spelling => $"offered: {spelling}"));
        var isOffered = accepted.Any(expected.Includes) || offered.Any(spelling => !IsWrong(spelling, expected));
        var isMisleading = offered.Any(spelling => IsWrong(spelling, expected)) || (isPlain && !isOffered);

        var fault = (accepted.TrueForAll(expected.Includes) ? CaseFault.None : CaseFault.AcceptedWrong)
            | (isMisleading ? CaseFault.Misleading : CaseFault.None);
        return new("periods", kind, id, phrase, fault, string.Join("; ", wrong.Append(outcome.FirstLine)))
        {
            Notes = outcome.IsAccepted && accepted.Count == 0 ? ["accepted as words, without days"] : [],
            Trace = [$"days {expected}; offered {string.Join(", ", offered)}"],
        };
    }

    private static TrialOutcome Run(string document, string phrase, string sourceKeys) => TrialRun.Run(
        TrialDataset.Of(
            document,
            "units:\n  person: { plural: people }\n",
            "topic: T\nin: d\n\ns:\n  title: People\n  unit: person\n  figures:\n"
            + $"    {YamlText.Quote(phrase)}:\n      value: 12\n      quote: {Words}\n",
            sourceKeys),
        loadsFigures: true);

    /// <summary>A spelling that is offered and no period at all is as wrong as one of other days.</summary>
    private static bool IsWrong(string spelling, ExpectedDays expected) =>
        !Period.TryParse(spelling, out var period) || !expected.Includes(period);

    /// <summary>
    /// The spellings after "write", and whatever else the message quotes that is a period; not the phrase itself, and not the list of forms
    /// that some messages end with.
    /// </summary>
    private static IEnumerable<string> Offers(string message, string phrase)
    {
        var written = Written().Matches(message).Select(match => match.Groups["spelling"].Value);
        var quoted = Quoted().Matches(message).Select(match => match.Groups["spelling"].Value).Where(text => Period.TryParse(text, out _));
        return written.Concat(quoted).Where(spelling => spelling != phrase && spelling != "first 100 days");
    }

    [GeneratedRegex(@"\bwrite (?:it )?(?:'(?<spelling>[^']+)'|(?<spelling>(?>[0-9][^\s,;:']*[0-9]))(?!,))", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"['“](?<spelling>[^'”]+)['”]")]
    private static partial Regex Quoted();
}
