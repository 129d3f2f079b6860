using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Dataset.Tool.Drafting;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>A draft of one source counted against the records that were expected of it.</summary>
/// <param name="Expected">Numbers that a person recorded.</param>
/// <param name="Right">Of these, drafted with the same value, hedge and unit, and without a TODO at either.</param>
/// <param name="Wrong">Of these, drafted otherwise.</param>
/// <param name="Missed">Of these, not drafted.</param>
/// <param name="Extra">Drafted, and recorded by nobody.</param>
internal sealed record DraftScore(int Expected, int Right, int Wrong, int Missed, int Extra)
{
    /// <summary>What was wrong or missing, a line for each.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The share that needs no change, in whole percent.</summary>
    public int Percent => Expected == 0 ? 100 : Right * 100 / Expected;

    public static DraftScore Of(
        IReadOnlyList<ExpectedNumber> expected, Draft draft, SymbolTable units, string text)
    {
        var (right, wrong, missed) = (0, 0, 0);
        var faults = new List<string>();
        var drafted = draft.Numbers.ToDictionary(static number => number.Phrase.NumberStart);
        foreach (var one in expected)
        {
            var words = QuotedText.Collapse(text[one.Start..Math.Min(text.Length, one.Start + 40)]);
            var said = $"{one.Value.Raw} {one.Unit} at “{words}”";
            if (!drafted.Remove(one.Start, out var number))
            {
                missed++;
                faults.Add($"missed: {said}");
            }
            else if (number is { Doubt: null, Unit.IsFar: false } && IsSameValue(one, number) && IsSameUnit(one.Unit, number.Unit, units))
            {
                right++;
            }
            else
            {
                wrong++;
                var todo = number.Unit.IsFar ? "TODO " : string.Empty;
                faults.Add($"wrong: {said}: {number.Value} {number.Counts} {todo}{number.Unit.Key} {number.Doubt}");
            }
        }

        faults.AddRange(drafted.Values.Select(static number => $"extra: {number.Value} at “{number.Quote.Words}”"));
        return new(expected.Count, right, wrong, missed, drafted.Count) { Faults = faults };
    }

    private static bool IsSameValue(ExpectedNumber expected, DraftedNumber drafted)
    {
        if (drafted.Value is not { } written || ValueWords.Parse(written, out _) is not { } value)
        {
            return false;
        }

        return Signed(expected.Value.Low, expected.Counts) == Signed(value.Low, drafted.Counts)
            && expected.Value.High == value.High && expected.Value.Uncertainty == value.Uncertainty
            && expected.Value.Qualifier == value.Qualifier && expected.Value.Words == value.Words;
    }

    /// <summary>"down 94 percent" is 94 of a series that counts falls, and -94 of one that counts changes.</summary>
    private static decimal? Signed(Number? number, SeriesCounts counts) =>
        counts == SeriesCounts.Fall ? -number?.Value : number?.Value;

    /// <summary>The same key; of a unit that nothing declares, one of the words that the expected unit has.</summary>
    private static bool IsSameUnit(string expected, UnitProposal drafted, SymbolTable units)
    {
        var (parts, others) = (expected.Split(" per "), drafted.Key.Split(" per "));
        return parts.Length == others.Length && parts.Zip(others).All(pair => pair.First == pair.Second
            || (units.Units.Find(pair.First) is { } unit && drafted.Declares.TryGetValue(pair.Second, out var proposed)
                && (unit.Plural == proposed.Plural || unit.Words.Items.Contains(proposed.Plural, StringComparer.OrdinalIgnoreCase))));
    }
}
