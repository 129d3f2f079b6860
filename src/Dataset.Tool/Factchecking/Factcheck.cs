using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Factchecking;

/// <summary>Every number of a draft against the facts of a dataset.</summary>
internal static class Factcheck
{
    /// <summary>The findings in the order of the draft.</summary>
    public static IReadOnlyList<NumberFinding> Check(ProseText prose, FactIndex index, CancellationToken cancellation)
    {
        var context = new ReadingContext(index.Table) { UnitNouns = [.. index.UnitNouns] };
        var sentences = Sentence.Split(prose, index.Table)
            .Select(sentence => (Sentence: sentence, Numbers: ProseNumber.Read(sentence, context, index.Powers).ToList()))
            .Where(static one => one.Numbers.Count > 0)
            .ToList();
        var pinned = new PinnedNumbers(prose, sentences.SelectMany(static one => one.Numbers));
        var checker = new NumberChecker(index);
        var findings = new List<NumberFinding>();
        var topics = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (sentence, numbers) = sentences[i];
            if (i > 0 && !ReferenceEquals(sentence.Context, sentences[i - 1].Sentence.Context))
            {
                topics.Clear();
            }

            var words = new SentenceWords(
                sentence, [.. numbers.Select(static number => number.Phrase)], topics, index.Symbols, index.Table);
            foreach (var number in numbers)
            {
                var place = prose.PlaceOf(number.Start, number.End);
                var finding = pinned.Find(number) is { } pin
                    ? checker.CheckPinned(number, words, place, pin, prose.PlaceOf(pin))
                    : checker.Check(number, words, place);
                findings.Add(finding);
                if (finding.NamesTopic)
                {
                    topics.Add(finding.Facts[0].Profile.Series.Id);
                }
            }
        }

        findings.AddRange(pinned.Unused.Select(pin => Unused(checker, index, pin, prose.PlaceOf(pin))));
        // The label of a row is read with each of its cells.
        return
        [
            .. findings.DistinctBy(static finding => finding.Place)
                .OrderBy(static finding => finding.Place.Line)
                .ThenBy(static finding => finding.Place.Column),
        ];
    }

    private static NumberFinding Unused(NumberChecker checker, FactIndex index, Pin pin, DraftPlace place) =>
        pin.Name != Pin.None && index.Named(pin.Name).Count == 0 ? checker.UnknownPin(pin, place)
        : new(place, pin.Name, ProseVerdict.PinUnused,
            "no number stands beside it, or another pin has that number: write the pin right behind the number", []);
}
