using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Factchecking;

/// <summary>
/// Which number each pin stands beside: the one it touches, the one before it first; else the one before it in its paragraph; else the
/// first of the next paragraph, or the last of the paragraph above.
/// </summary>
internal sealed class PinnedNumbers
{
    private readonly Dictionary<ProseNumber, Pin> _pins = new(ReferenceEqualityComparer.Instance);
    private readonly List<Pin> _unused = [];

    /// <param name="numbers">In the order of the draft.</param>
    public PinnedNumbers(ProseText prose, IEnumerable<ProseNumber> numbers)
    {
        var pinnable = numbers.Where(static number => number.Phrase.IsQuantity || number.Phrase.Kind == PhraseKind.Worded).ToList();
        foreach (var pin in prose.Pins)
        {
            if (Find(prose.Text, pinnable, pin.At) is not { } number || !_pins.TryAdd(number, pin))
            {
                _unused.Add(pin);
            }
        }
    }

    /// <summary>Those beside which no number stands, or one that another pin has.</summary>
    public IReadOnlyList<Pin> Unused => _unused;

    public Pin? Find(ProseNumber number) => _pins.GetValueOrDefault(number);

    private static ProseNumber? Find(string text, List<ProseNumber> numbers, int at)
    {
        var (next, end) = (0, numbers.Count);
        while (next < end)
        {
            var middle = (next + end) / 2;
            (next, end) = numbers[middle].End > at ? (next, middle) : (middle + 1, end);
        }

        var before = next > 0 ? numbers[next - 1] : null;
        var behind = next < numbers.Count ? numbers[next] : null;
        if (behind is { } around && around.Start < at)
        {
            return around;
        }

        var touchesBefore = before is { } last && IsTouching(text[last.End..at]);
        if (behind is { } following && !touchesBefore && IsTouching(text[at..following.Start]))
        {
            return following;
        }

        return before is { } earlier && ParagraphsIn(text[earlier.End..at]) == 0 ? earlier
            : behind is { } later && ParagraphsIn(text[at..later.Start]) <= 1 ? later
            : before is { } above && ParagraphsIn(text[above.End..at]) <= 1 ? above
            : null;
    }

    private static int ParagraphsIn(string between) => between.Split("\n\n").Length - 1;

    private static bool IsTouching(string between) =>
        between.All(static c => char.IsWhiteSpace(c) || c is '(' or '“' or '"' or '$' or '€' or '£');
}
