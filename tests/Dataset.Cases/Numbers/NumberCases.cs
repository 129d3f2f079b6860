using Dataset.Cases.Reporting;
using Dataset.Cases.Running;

namespace Dataset.Cases.Numbers;

/// <summary>
/// <c>numbers.tsv</c>. The document is "The reading was PHRASE.", the quotation the whole of it but the full stop, so that no word stands
/// outside the quotation and none of ours hedges.
/// </summary>
internal sealed class NumberCases : ICaseFile
{
    private static readonly string[] NumbersForWords = ["2", "3", "5", "7", "10", "20", "100", "about 3", "at least 2", "over 2", "9000"];

    public string Name => "numbers";

    public IEnumerable<CaseRow> ReadRows()
    {
        var lines = CaseFolder.ReadLines("numbers.tsv");
        for (var i = 0; i < lines.Count; i++)
        {
            var fields = lines[i].Split('\t');
            if (lines[i].StartsWith('#') || fields.Length < 3)
            {
                continue;
            }

            var (kind, phrase, id) = (fields[0], fields[1], $"numbers.tsv:{i + 1}");
            var written = NumberExpectation.Parse(fields[2], fields.ElementAtOrDefault(3) ?? string.Empty);
            var (expected, note) = NumberCorrection.Apply(phrase, written);
            yield return new(kind, id, () =>
            {
                var result = Judge(kind, id, phrase, expected);
                return note is null ? result : result with { Notes = [.. result.Notes, "row corrected: " + note] };
            });
        }
    }

    public static CaseResult Judge(string kind, string id, string phrase, NumberExpectation expected) => expected.Verdict switch
    {
        NumberVerdict.Read => Read(kind, id, phrase, expected),
        NumberVerdict.Refuse => Refuse(kind, id, phrase),
        _ => KeepWords(kind, id, phrase),
    };

    private static CaseResult Read(string kind, string id, string phrase, NumberExpectation expected)
    {
        var unit = expected.Unit is { } named ? PhraseUnit.OfName(named) : PhraseUnit.Of(phrase, NumberVerdict.Read);
        var right = new List<(string Value, TrialOutcome Outcome)>();
        foreach (var spelled in NumberSpelling.Spell(expected.Value!, phrase))
        {
            right.Add((spelled, Try(phrase, unit, spelled)));
            if (right[^1].Outcome.IsAccepted)
            {
                break;
            }
        }

        var wrong = Try(phrase, unit, CarelessReader.ValuesBeside(expected.Value!, phrase));
        if (expected.Unit is not null)
        {
            // Under a unit that does not decide, the same phrase has no value.
            wrong = [.. wrong, .. Try(phrase, PhraseUnit.Things, CarelessReader.ValuesOfNothing(phrase))];
        }

        return Judge(kind, id, phrase, right, wrong, expected.MayRefuse);
    }

    private static CaseResult Refuse(string kind, string id, string phrase) =>
        Judge(kind, id, phrase, [], Try(phrase, PhraseUnit.Of(phrase, NumberVerdict.Refuse), CarelessReader.ValuesOfNothing(phrase)), true);

    private static CaseResult KeepWords(string kind, string id, string phrase)
    {
        var unit = PhraseUnit.Of(phrase, NumberVerdict.Words);
        var words = phrase.Split(' ')[phrase.StartsWith("a ", StringComparison.Ordinal) ? 1 : 0];
        string[] worded = [phrase, words, "a " + words];
        var kept = worded.Any(value => Try(phrase, unit, value).IsAccepted);
        var wrong = NumbersForWords.Select(value => (value, Try(phrase, unit, value))).ToList();
        var result = Judge(kind, id, phrase, [], wrong, true);
        return kept ? result : result with { Notes = ["the words are not accepted as a worded value"] };
    }

    private static CaseResult Judge(
        string kind,
        string id,
        string phrase,
        IReadOnlyList<(string Value, TrialOutcome Outcome)> right,
        IReadOnlyList<(string Value, TrialOutcome Outcome)> wrong,
        bool mayRefuse)
    {
        var passed = wrong.Where(one => one.Outcome.IsAccepted).Select(one => one.Value).Distinct().ToList();
        var isRead = right.Any(one => one.Outcome.IsAccepted);
        var fault = (passed.Count > 0 ? CaseFault.AcceptedWrong : CaseFault.None)
            | (isRead || mayRefuse ? CaseFault.None : CaseFault.RefusedRight);
        var because = (passed.Count > 0 ? $"accepted: {string.Join("; ", passed)}. " : string.Empty)
            + (isRead || right.Count == 0 ? string.Empty : $"{right[0].Value} refused: {right[0].Outcome.FirstLine}");
        return new("numbers", kind, id, phrase, fault, because.Length == 0 ? "as it should be" : because)
        {
            Trace = [.. right.Concat(wrong).Select(one => $"{one.Value}: {(one.Outcome.IsAccepted ? "accepted" : one.Outcome.FirstLine)}")],
        };
    }

    private static List<(string Value, TrialOutcome Outcome)> Try(string phrase, PhraseUnit unit, IReadOnlyList<NumberValue> values)
    {
        // Digits, and the shortest form with a scale word: the precision of one may be refused where the number of the other is not.
        var spelled = values.SelectMany(value => NumberSpelling.Spell(value, string.Empty).Take(2)).Distinct();
        return [.. spelled.Select(value => (value, Try(phrase, unit, value)))];
    }

    private static TrialOutcome Try(string phrase, PhraseUnit unit, string value)
    {
        var words = "The reading was " + phrase.TrimEnd('.');
        var series = $"topic: T\nin: d\n\ns:\n  title: Readings\n  unit: {unit.Unit}\n{(unit.IsPercent ? "  of: level\n" : string.Empty)}"
            + $"  figures:\n    2025:\n      value: {YamlText.Quote(value)}\n      quote: {YamlText.Quote(words)}\n"
            + (unit.IsPercent ? "\nlevel:\n  title: All readings\n  unit: thing\n" : string.Empty);
        return TrialRun.Run(TrialDataset.Of(words + ".", unit.Declarations, series));
    }
}
