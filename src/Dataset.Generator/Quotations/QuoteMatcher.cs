using Dataset.Generator.Language;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations;

/// <summary>Holds a value and its quoted words against each other, both ways.</summary>
internal static class QuoteMatcher
{
    /// <param name="value">The value of the record.</param>
    /// <param name="words">The quoted words.</param>
    /// <param name="contextBefore">What the document says right before the words, in the same paragraph; empty when the document is not at hand.</param>
    /// <param name="contextAfter">What the document says right after them.</param>
    /// <param name="isPercent">Whether the series counts percent, so that "half" is 50.</param>
    public static IEnumerable<QuoteMismatch> Check(ValueRecord value, string words, string contextBefore, string contextAfter, bool isPercent)
    {
        var passage = Passage.Of(words, contextBefore, contextAfter);
        if (value.Words is { } worded)
        {
            return Worded(passage, value, worded);
        }

        var (start, end) = (passage.WordsStart, passage.WordsEnd);
        if (value.Printed is { } printed)
        {
            if (passage.Find(QuotedText.Collapse(printed)) is not { } at)
            {
                return
                [
                    new QuoteMismatch(QuoteMismatchKind.PrintedMissing, printed, $"'printed' is copied from the words, and '{Clip(printed)}' does not stand in them: quote the passage that holds it, or correct 'printed'."),
                ];
            }

            (start, end) = at;
            passage = passage.WithReadingAt(start, end);
        }

        return value.Qualifier == Qualifier.Between && value is { Low: { } low, High: { } high }
            ? Range(passage, low.Value, high.Value, start, end)
            : value.Qualifier == Qualifier.Measured && value is { Low: { } measured, Uncertainty: { } uncertainty }
            ? Measured(passage, measured.Value, uncertainty.Value, start, end)
            : value.Low is { } number
                ? Single(passage, value, number.Value, start, end, isPercent)
                : [];
    }

    private static IEnumerable<QuoteMismatch> Worded(Passage passage, ValueRecord value, string worded)
    {
        var sought = value.Printed is { } printed ? QuotedText.Collapse(printed) : worded;
        if (passage.FindWhole(sought) is not { } at)
        {
            return
            [
                new QuoteMismatch(
                    value.Printed is null ? QuoteMismatchKind.WordsMissing : QuoteMismatchKind.PrintedMissing,
                    sought,
                    $"'{Clip(sought)}' does not stand in the words as a quantity of its own: quote the passage that holds it, or write the quantity that the words give."),
            ];
        }

        // "nearly all" is not all; "up to hundreds" can be kept no other way than as hundreds.
        if (worded is "all" or "none" || WordedQuantities.IsMajority(worded))
        {
            passage = passage.WithReadingAt(at.Start, at.End);
            foreach (var hedge in passage.Hedges)
            {
                if (hedge.IsCertain && passage.Numbers[hedge.Number] is var number && number.Start >= at.Start && number.End <= at.End)
                {
                    var text = passage.Slice(hedge.Start, hedge.End);
                    return
                    [
                        new QuoteMismatch(QuoteMismatchKind.HedgeMissingInValue, text, $"The document says '{text} {worded}', and a worded quantity has no hedge: write a number with its hedge, and the words under 'printed'."),
                    ];
                }
            }
        }

        return [];
    }

    private static IEnumerable<QuoteMismatch> Range(Passage passage, decimal low, decimal high, int start, int end)
    {
        var value = $"{NumberWords.Format(low)} to {NumberWords.Format(high)}";
        var (hasLow, hasHigh) = (false, false);
        for (var n = 0; n < passage.Numbers.Length; n++)
        {
            var number = passage.Numbers[n];
            if (number.Start < start || number.End > end || !number.IsQuantity)
            {
                continue;
            }

            hasHigh |= number.Value == high;
            hasLow |= number.Value == low || (n + 1 < passage.Numbers.Length && RangeWords.LowerValue(number, passage.Numbers[n + 1]) == low);
        }

        foreach (var hedge in passage.Hedges)
        {
            if (hedge.Qualifier == Qualifier.Between && hedge.Other > hedge.Number && hedge.Start >= passage.WordsStart && hedge.End <= passage.WordsEnd
                && passage.Numbers[hedge.Other].Value == high
                && (RangeWords.LowerValue(passage.Numbers[hedge.Number], passage.Numbers[hedge.Other]) == low || passage.Numbers[hedge.Number].Value == low))
            {
                return [];
            }
        }

        var missing = !hasLow ? NumberWords.Format(low) : !hasHigh ? NumberWords.Format(high) : null;
        return
        [
            missing is not null
                ? new QuoteMismatch(QuoteMismatchKind.NumberMissing, missing, Missing(passage, missing, start, end))
                : new QuoteMismatch(QuoteMismatchKind.HedgeMissingInWords, "between", $"Both numbers stand in the words, but not as a range: quote 'between … and …' or '… to …' with them, or do not write '{value}'."),
        ];
    }

    private static IEnumerable<QuoteMismatch> Measured(Passage passage, decimal value, decimal uncertainty, int start, int end)
    {
        foreach (var hedge in passage.Hedges)
        {
            if (hedge.Qualifier == Qualifier.Measured && hedge.Start >= start && hedge.End <= end
                && passage.Numbers[hedge.Number] is var number && passage.Numbers[hedge.Other] is var after
                && PlusMinus.ValueOf(number, after) == value && after.Value == uncertainty)
            {
                // "6.6743 ± 0.0001" has the numbers of "6.67430 ± 0.00010", and says less.
                return PrintedDecimals.Of(passage, number, after) is { } printed && printed != (PrintedDecimals.Of(value), PrintedDecimals.Of(uncertainty))
                    ? [new QuoteMismatch(QuoteMismatchKind.NumberMissing, passage.Slice(hedge.Start, hedge.End), $"The document prints '{passage.Slice(hedge.Start, hedge.End)}': write '{PrintedDecimals.Written(value, printed.Value)} ± {PrintedDecimals.Written(uncertainty, printed.Uncertainty)}', since the last digits are part of what it says.")]
                    : [];
            }
        }

        var inside = passage.Numbers.Where(mention => mention.Start >= start && mention.End <= end && mention.IsQuantity).ToList();
        var missing = inside.All(mention => mention.Value != value) ? NumberWords.Format(value) : inside.All(mention => mention.Value != uncertainty) ? NumberWords.Format(uncertainty) : null;
        return
        [
            missing is not null
                ? new QuoteMismatch(QuoteMismatchKind.NumberMissing, missing, Missing(passage, missing, start, end))
                : new QuoteMismatch(QuoteMismatchKind.HedgeMissingInWords, "±", $"Both numbers stand in the words, but not as a number and its uncertainty: quote them with the '±' between them, or write '{PrintedDecimals.Written(value, PrintedDecimals.Of(value))}' and make the uncertainty a series of its own."),
        ];
    }

    private static IEnumerable<QuoteMismatch> Single(Passage passage, ValueRecord value, decimal number, int start, int end, bool isPercent)
    {
        QuoteMismatch? first = null;
        for (var n = 0; n < passage.Numbers.Length; n++)
        {
            var mention = passage.Numbers[n];
            if (mention.Start < start || mention.End > end || !IsSame(mention, value, isPercent))
            {
                continue;
            }

            var disagreement = Governed(passage, n, value.Qualifier ?? Qualifier.Exact, number);
            if (disagreement is null)
            {
                return [];
            }

            first ??= disagreement;
        }

        var missing = NumberWords.Format(number);
        return [first ?? new QuoteMismatch(QuoteMismatchKind.NumberMissing, missing, Missing(passage, missing, start, end))];
    }

    private static bool IsSame(NumberMention mention, ValueRecord value, bool isPercent)
    {
        if (mention.IsReading)
        {
            return true;
        }

        if (!mention.IsQuantity || value.Low is not { } low)
        {
            return false;
        }

        if (mention.Value is { } number)
        {
            return number == low.Value;
        }

        // A fraction stands for its number only where the record says so: "half" of what is the record's reading.
        return value.Printed is not null && mention.Fraction is { } fraction
            && Math.Abs((fraction * (isPercent ? 100 : 1)) - low.Value) < low.LastDigit / 2;
    }

    private static QuoteMismatch? Governed(Passage passage, int number, Qualifier qualifier, decimal value)
    {
        HedgeMention? certain = null;
        HedgeMention? outside = null;
        foreach (var hedge in passage.Hedges)
        {
            if (hedge.Number != number)
            {
                continue;
            }

            var isInWords = hedge.Start >= passage.WordsStart && hedge.End <= passage.WordsEnd;
            if (hedge.Qualifier == qualifier && isInWords)
            {
                return null;
            }

            outside = hedge.Qualifier == qualifier ? hedge : outside;
            certain = hedge.IsCertain && hedge.Qualifier != qualifier ? certain ?? hedge : certain;
        }

        var written = PrintedDecimals.Written(value, PrintedDecimals.Of(value));
        if (qualifier != Qualifier.Exact && outside is { } near)
        {
            var text = passage.Slice(near.Start, near.End);
            return new QuoteMismatch(QuoteMismatchKind.HedgeMissingInWords, HedgeTable.Canonical(qualifier), $"'{text}' stands beside the words and not in them: lengthen the quotation so that it holds '{text}'.");
        }

        if (certain is { } other)
        {
            var text = passage.Slice(other.Start, other.End);
            var meant = other.Qualifier == Qualifier.Between
                ? RangeOf(passage, other)
                : other.Qualifier == Qualifier.Measured
                ? MeasuredOf(passage, other)
                : $"{HedgeTable.Canonical(other.Qualifier)} {written}";
            var isInWords = other.Start >= passage.WordsStart && other.End <= passage.WordsEnd;
            return new QuoteMismatch(
                qualifier == Qualifier.Exact ? QuoteMismatchKind.HedgeMissingInValue : QuoteMismatchKind.HedgeDiffers,
                text,
                $"The document says '{text}' of {written}: write '{meant}'{(isInWords ? string.Empty : " and quote the hedge too")}.");
        }

        return qualifier == Qualifier.Exact
            ? null
            : new QuoteMismatch(
                QuoteMismatchKind.HedgeMissingInWords,
                HedgeTable.Canonical(qualifier),
                $"Nothing in the words says '{HedgeTable.Canonical(qualifier)}' of {written}: write '{written}', or quote the words that hedge it.");
    }

    private static string RangeOf(Passage passage, HedgeMention range)
    {
        var (low, high) = (passage.Numbers[Math.Min(range.Number, range.Other)], passage.Numbers[Math.Max(range.Number, range.Other)]);
        return $"{NumberWords.Format(RangeWords.LowerValue(low, high) ?? 0)} to {NumberWords.Format(high.Value ?? 0)}";
    }

    private static string MeasuredOf(Passage passage, HedgeMention measured)
    {
        var (number, uncertainty) = (passage.Numbers[measured.Number], passage.Numbers[measured.Other]);
        var (value, after) = (PlusMinus.ValueOf(number, uncertainty) ?? 0, uncertainty.Value ?? 0);
        return PrintedDecimals.Of(passage, number, uncertainty) is { } printed
            ? $"{PrintedDecimals.Written(value, printed.Value)} ± {PrintedDecimals.Written(after, printed.Uncertainty)}"
            : $"{NumberWords.Format(value)} ± {NumberWords.Format(after)}";
    }

    private static string Missing(Passage passage, string value, int start, int end)
    {
        var inside = passage.Numbers.Where(number => !number.IsReading && number.Start >= start && number.End <= end).Take(5).Select(number => passage.Slice(number.Start, number.End)).ToList();
        var cut = passage.Numbers.Where(number => number.Start < end && number.End > start && (number.Start < start || number.End > end)).Select(number => passage.Slice(number.Start, number.End)).FirstOrDefault();
        return cut is not null ? $"{value} does not stand in the words, which cut '{cut}' in two: quote it whole."
            : inside.Count == 0 ? $"{value} does not stand in the words, which hold no number: quote the passage that states it, or say under 'printed' how it stands there."
            : $"{value} does not stand in the words, which hold {string.Join(", ", inside)}: correct the value, quote another passage, or say under 'printed' how it stands there.";
    }

    private static string Clip(string text) => text.Length <= 60 ? text : text.Substring(0, 59) + "…";
}
