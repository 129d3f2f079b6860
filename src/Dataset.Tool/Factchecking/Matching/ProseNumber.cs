using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>A number of a draft.</summary>
/// <param name="Phrase">Its words; their places are those of the sentence.</param>
/// <param name="Value">What it states, as a record would; null where it is not understood.</param>
internal sealed record ProseNumber(Sentence Sentence, QuantityPhrase Phrase, ValueRecord? Value)
{
    /// <summary>What it states before its power of ten, and the power; null where it prints none that a unit has.</summary>
    public (ValueRecord Value, int Power)? Scaled { get; init; }

    /// <summary>With its hedge.</summary>
    public string Words => QuotedText.Collapse(Sentence.Text[WordsStart..WordsEnd]);

    /// <summary>Where its words begin in the text of the draft.</summary>
    public int Start => Sentence.Start + WordsStart;

    public int End => Sentence.Start + WordsEnd;

    private int WordsStart => Phrase.Start;

    private int WordsEnd => Math.Min(Math.Max(Phrase.End, Phrase.NumberEnd), Sentence.Text.Length);

    /// <summary>The numbers of a sentence.</summary>
    /// <param name="powers">The powers of ten that belong to units: a decimal does not hold 6.62607015 × 10^-34.</param>
    public static IEnumerable<ProseNumber> Read(Sentence sentence, ReadingContext context, IEnumerable<int> powers)
    {
        var numbers = Read(sentence, context).ToList();
        foreach (var power in powers.Where(power => PowerOfTen.IsIn(sentence.Text, power)))
        {
            var scaled = new ReadingContext(context.Table) { UnitNouns = context.UnitNouns, UnitPower = power };
            foreach (var phrase in QuantityReader.Read(sentence.Text, scaled))
            {
                var at = numbers.FindIndex(number => number.Phrase.NumberStart == phrase.NumberStart);
                if (at >= 0 && ValueOf(sentence, phrase) is { Low: { } low } value && low.Value != numbers[at].Value?.Low?.Value)
                {
                    var number = numbers[at].Value is null ? numbers[at] with { Phrase = phrase, Value = value } : numbers[at];
                    numbers[at] = number with { Scaled = (value, power) };
                }
            }
        }

        return numbers;
    }

    private static IEnumerable<ProseNumber> Read(Sentence sentence, ReadingContext context)
    {
        foreach (var read in QuantityReader.Read(sentence.Text, context))
        {
            var phrase = IsWithin(sentence, read, context.Table) ? read with { Per = null } : read;
            if (phrase is { High: { } high, IsUnderstood: true } && IsChange(sentence, phrase))
            {
                // "from about 8,300 to 7,000" are two numbers and no range.
                yield return Of(sentence, phrase with
                {
                    Kind = PhraseKind.Number,
                    High = null,
                    End = phrase.Low.End,
                    Low = WithUnit(phrase.Low, high),
                });
                yield return Of(sentence, phrase with
                {
                    Kind = PhraseKind.Number,
                    Start = high.Start,
                    Low = high,
                    High = null,
                    Hedge = null,
                });
                continue;
            }

            yield return Of(sentence, phrase);
        }
    }

    /// <summary>"94 percent in a year" is no rate.</summary>
    private static bool IsWithin(Sentence sentence, QuantityPhrase phrase, LanguageTable table)
    {
        if (phrase.Per is not { } per)
        {
            return false;
        }

        var before = Lexer.Scan(sentence.Text[..per.Start], table);
        return table.TimeRoles.MatchBefore(before, before.Count, out _) > 0;
    }

    private static ProseNumber Of(Sentence sentence, QuantityPhrase phrase) => new(sentence, phrase, ValueOf(sentence, phrase));

    private static Amount WithUnit(Amount low, Amount high) => low.Unit.Kind == UnitMarkKind.None ? low with { Unit = high.Unit } : low;

    private static bool IsChange(Sentence sentence, QuantityPhrase phrase)
    {
        const string From = "from ";
        var before = sentence.Text[..phrase.NumberStart].TrimEnd();
        return phrase.Change is not null || before.EndsWith("from", StringComparison.OrdinalIgnoreCase)
            || sentence.Text[phrase.Start..].StartsWith(From, StringComparison.OrdinalIgnoreCase);
    }

    private static ValueRecord? ValueOf(Sentence sentence, QuantityPhrase phrase)
    {
        var raw = sentence.Text[phrase.Start..Math.Max(phrase.End, phrase.NumberEnd)];
        if (!phrase.IsUnderstood)
        {
            return null;
        }

        if (phrase.Kind == PhraseKind.Worded)
        {
            return new(raw, null, null, null, QuotedText.Collapse(sentence.Text[phrase.NumberStart..phrase.NumberEnd]));
        }

        if (!phrase.IsQuantity || NumberOf(phrase.Low) is not { } low)
        {
            return null;
        }

        if (phrase.High is { } high)
        {
            return NumberOf(high) is { } upper ? new(raw, Qualifier.Between, low, upper, null) : null;
        }

        if (phrase.Uncertainty is { } printed && NumberOf(printed) is { } uncertainty)
        {
            return new(raw, Qualifier.Measured, low, null, null) { Uncertainty = uncertainty, Level = phrase.Level };
        }

        return new(raw, QualifierOf(phrase), low, null, null)
        {
            Fraction = phrase.Low.Fraction,
            Interval = phrase.Interval is { } ends && NumberOf(ends.Low) is { } from && NumberOf(ends.High) is { } to ? (from, to) : null,
            Plus = phrase.Asymmetric is { } above ? NumberOf(above.Plus) : null,
            Minus = phrase.Asymmetric is { } below ? NumberOf(below.Minus) : null,
            Level = phrase.Level,
        };
    }

    // A bound of which nothing says which is as good as none.
    private static Qualifier QualifierOf(QuantityPhrase phrase) => phrase.Hedge is not { } hedge ? Qualifier.Exact
        : hedge.Kind == HedgeKind.Unclear ? Qualifier.About
        : HedgeWording.QualifierOf(hedge.Kind);

    private static Number? NumberOf(Amount amount) =>
        amount.Value is { } value ? new(value, amount.LastDigit == 0 ? 1 : amount.LastDigit, amount.IsBare) : null;
}
