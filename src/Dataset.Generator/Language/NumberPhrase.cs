using System.Collections.Immutable;

namespace Dataset.Generator.Language;

/// <summary>Number words: "twenty-five", "two hundred and five", "half a million", "two-thirds", "hundreds of thousands".</summary>
internal static class NumberPhrase
{
    private static readonly IReadOnlyDictionary<string, int> Parts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fourth"] = 4,
        ["fourths"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["sixth"] = 6,
        ["sixths"] = 6,
        ["eighth"] = 8,
        ["eighths"] = 8,
        ["tenth"] = 10,
        ["tenths"] = 10,
    };

    private static readonly HashSet<string> Plurals = new(StringComparer.Ordinal)
    {
        "tens", "dozens", "hundreds", "thousands", "millions", "billions", "trillions",
    };

    // Nearly every word begins no number, and one look tells so.
    private static readonly HashSet<string> Starts = new(
        ((string[])["several", "few", "many", "couple", "majority", "scores", "most", "half", "a", "quarter", "quarters"])
            .Concat(Plurals).Concat(NumberNames.Cardinals.Keys).Concat(NumberNames.Scales.Keys).Concat(NumberNames.Ordinals.Keys).Concat(NumberNames.Loners.Keys),
        StringComparer.Ordinal);

    /// <summary>Whether only spaces or one hyphen stand between two tokens.</summary>
    public static bool AreJoined(string text, WordToken left, WordToken right)
    {
        if (right.Start - left.End == 1 && text[left.End] is '-' or '‑')
        {
            return true;
        }

        for (var i = left.End; i < right.Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || text[i] is '\n' or '\r')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of tokens read from <paramref name="index"/>; 0 when no number starts there.</summary>
    public static int Read(string text, ImmutableArray<WordToken> tokens, int index, out NumberMention mention)
    {
        if (!Starts.Contains(tokens[index].Text))
        {
            mention = default;
            return 0;
        }

        var phrase = new Phrase(text, tokens, index);
        return phrase.Worded(out mention) is > 0 and var worded ? worded
            : phrase.Fraction(out mention) is > 0 and var fraction ? fraction
            : phrase.Cardinal(out mention) is > 0 and var cardinal ? cardinal
            : phrase.Loner(out mention);
    }

    private readonly struct Phrase(string text, ImmutableArray<WordToken> tokens, int index)
    {
        public int Worded(out NumberMention mention)
        {
            var first = At(0);
            if (first is "several" or "few" or "many" or "couple" && (NumberNames.Scales.ContainsKey(At(1)) || (At(1) == "of" && NumberNames.Scales.ContainsKey(At(2)))))
            {
                return Take(At(1) == "of" ? 3 : 2, null, NumberKind.WordedQuantity, out mention);
            }

            if (first is "majority" || (first == "scores" && At(1) == "of") || (first == "most" && !(index > 0 && tokens[index - 1].Text == "at")))
            {
                return Take(1, null, NumberKind.WordedQuantity, out mention);
            }

            var used = 0;
            if (Plurals.Contains(first))
            {
                used = 1;
                while (At(used) is "of" or "and" && Plurals.Contains(At(used + 1)))
                {
                    used += 2;
                }
            }

            return Take(used, null, NumberKind.WordedQuantity, out mention);
        }

        public int Fraction(out NumberMention mention)
        {
            var first = At(0);
            if (first == "half")
            {
                var scaleAt = At(1) == "a" ? 2 : 1;
                if (NumberNames.Scales.TryGetValue(At(scaleAt), out var scale))
                {
                    return Take(scaleAt + 1, scale / 2, NumberKind.Word, out mention);
                }

                return TakeFraction(1, 0.5m, out mention);
            }

            // "a third party" is an ordinal, "a third of" a part.
            if (first == "a" && Parts.TryGetValue(At(1), out var part) && At(1) is not ("half" or "halves") && At(2) == "of")
            {
                return TakeFraction(2, 1m / part, out mention);
            }

            if (NumberNames.Cardinals.TryGetValue(first, out var count) && count is > 0 and < 20 && Parts.TryGetValue(At(1), out part) && (count == 1 || At(1)[At(1).Length - 1] == 's'))
            {
                return TakeFraction(2, (decimal)count / part, out mention);
            }

            return Take(first is "quarter" or "quarters" ? 1 : 0, null, NumberKind.Word, out mention);
        }

        public int Cardinal(out NumberMention mention)
        {
            var (total, current, largest, product) = (0m, 0m, decimal.MaxValue, 1m);
            var used = 0;
            while (true)
            {
                var word = At(used);
                if (word == "and" && used > 0 && At(used - 1) is "hundred" or "thousand" or "million" && NumberNames.Cardinals.TryGetValue(At(used + 1), out var rest) && rest > 0)
                {
                    used++;
                    continue;
                }

                if (NumberNames.Cardinals.TryGetValue(word, out var small))
                {
                    var open = current % 100;
                    var isUnitOfTens = small < 10 && open >= 20 && open % 10 == 0;
                    if (used > 0 && (small == 0 || current + total == 0 || !(open == 0 || isUnitOfTens)))
                    {
                        break;
                    }

                    current += small;
                }
                else if (word is "hundred" or "dozen" && current < 100 && largest > 100 && !(used > 0 && current == 0))
                {
                    current = Math.Max(current, 1) * NumberNames.Scales[word];
                }
                else if (word is not ("hundred" or "dozen") && NumberNames.Scales.TryGetValue(word, out var scale) && scale < largest && !(used > 0 && current == 0))
                {
                    total += Math.Max(current, 1) * scale;
                    (current, largest, product) = (0, scale, scale);
                }
                else
                {
                    break;
                }

                used++;
            }

            // "twenty-first": the tens belong to the ordinal.
            if (used > 0 && current % 10 == 0 && current is >= 20 and < 100 && NumberNames.Ordinals.TryGetValue(At(used), out var nth) && nth < 10 && At(used) != "second")
            {
                return Take(used + 1, total + current + nth, NumberKind.Ordinal, out mention);
            }

            used = Take(used, total + current, NumberKind.Word, out mention);
            mention = mention with { Scale = product };
            return used;
        }

        public int Loner(out NumberMention mention) =>
            // "both agents and civilians" counts nothing; "both terms" does.
            At(0) == "both" && At(2) == "and" ? Take(0, null, NumberKind.Word, out mention)
            : NumberNames.Ordinals.TryGetValue(At(0), out var nth) ? Take(1, nth, NumberKind.Ordinal, out mention)
            : NumberNames.Loners.TryGetValue(At(0), out var value) ? Take(1, value, NumberKind.Word, out mention)
            : Take(0, null, NumberKind.Word, out mention);

        private string At(int offset)
        {
            var at = index + offset;
            return at >= tokens.Length || (offset > 0 && !AreJoined(text, tokens[at - 1], tokens[at])) ? string.Empty : tokens[at].Text;
        }

        private int TakeFraction(int used, decimal fraction, out NumberMention mention)
        {
            Take(used, null, NumberKind.Word, out mention);
            mention = mention with { Fraction = fraction };
            return used;
        }

        private int Take(int used, decimal? value, NumberKind kind, out NumberMention mention)
        {
            mention = used == 0 ? default : new NumberMention(tokens[index].Start, tokens[index + used - 1].End - tokens[index].Start, value, kind);
            return used;
        }
    }
}
