namespace Dataset.Generator.Language.Grammar;

/// <summary>A number in words.</summary>
/// <param name="Next">The token behind it.</param>
/// <param name="Power">The power of ten of its last scale word; 0 without.</param>
/// <param name="IsScaled">Whether a scale word ends it, so that no smaller digit is said.</param>
/// <param name="IsBroken">Whether its words make no number: "one twenty two", "two thousand hundred".</param>
internal readonly record struct Numeral(decimal Value, int Next, int Power, bool IsScaled, bool IsBroken = false);

/// <summary>Reads "two hundred and five", "twenty-five", "seven million, three hundred thousand", "three point five".</summary>
internal sealed class NumeralReader(List<Token> tokens, LanguageTable table)
{
    /// <summary>Whether only a space or one hyphen stands between two tokens; the index of the second.</summary>
    public int Joined(int at)
    {
        if (at >= tokens.Count)
        {
            return -1;
        }

        return tokens[at].Kind == TokenKind.Sign && tokens[at].Text is "-" or "‑" && tokens[at].IsGlued && at + 1 < tokens.Count
            && tokens[at + 1].IsGlued ? at + 1 : at;
    }

    public Numeral? Read(int at) => Whole(at) is { } whole ? whole.IsBroken ? whole : Point(whole) ?? whole : null;

    /// <summary>The power of ten of a scale word, in the plural too; null for any other word.</summary>
    public int? ScaleOf(string word) =>
        table.Scales.TryGetValue(word, out var scale) || table.ScalePlurals.TryGetValue(word, out scale) ? scale : null;

    /// <summary>A cardinal below a hundred, as one word or two: the value and the next token.</summary>
    public (int Value, int Next)? Small(int at)
    {
        if (Word(at) is not { } word)
        {
            return null;
        }

        if (table.CardinalPhrases.MatchAcrossHyphens(tokens, at, out var whole) is > 0 and var behind)
        {
            return (whole, behind);
        }

        if (CardinalOf(word) is not { } value)
        {
            return null;
        }

        if (table.TensJoiner is { } joiner && value is >= 20 and < 100 && value % 10 == 0 && Word(at + 1) == joiner
            && Word(at + 2) is { } last && table.Cardinals.TryGetValue(last, out var added) && added is > 0 and < 10)
        {
            return (value + added, at + 3);
        }

        if (value is >= 20 and < 100 && value % 10 == 0 && Joined(at + 1) is >= 0 and var unitAt && Word(unitAt) is { } unit
            && table.Cardinals.TryGetValue(unit, out var ones) && ones is > 0 and < 10)
        {
            return (value + ones, unitAt + 1);
        }

        return (value, at + 1);
    }

    private Numeral? Whole(int start)
    {
        var (total, current, at, power, isScaled) = (0m, -1m, start, 0, false);
        // A scale of a million and more closes what stands before it: mil doscientos millones are 1,200 × 10^6.
        var (largest, closed, largestClosed) = (99, 0m, 99);
        while (Joined(at) is >= 0 and var next)
        {
            next = at == start ? at : next;
            if (next > start && SkipJoiner(next, current, total, isScaled) is > 0 and var joined)
            {
                next = joined;
            }

            if (Word(next) is not { } word)
            {
                break;
            }

            if (Small(next) is { } small)
            {
                // "nineteen eighty", "two five": two numbers beside each other are no number.
                if (current >= 0 && !(current > 0 && current % 100 == 0 && small.Value is > 0 and < 100))
                {
                    return new Numeral(0, small.Next, 0, IsScaled: false, IsBroken: true);
                }

                current = Math.Max(current, 0) + small.Value;
                (at, isScaled) = (small.Next, false);
            }
            else if ((at > start ? ScaleOf(word) : table.Scales.TryGetValue(word, out var plain) ? plain : null) is { } scale)
            {
                if (!(current > 0 || (current < 0 && total == 0)))
                {
                    return new Numeral(0, next + 1, 0, IsScaled: false, IsBroken: true);
                }

                var multiplied = Math.Max(current, 1) * Power(scale);
                if (scale == 2 && current < 100)
                {
                    current = multiplied;
                }
                else if (scale > 2 && scale < largest && (total == 0 || total >= Power(scale)))
                {
                    largest = scale;

                    // "two thousand million", "three lakh crore": a scale of a scale.
                    while (Joined(next + 1) is >= 0 and var again && Word(again) is { } more && ScaleOf(more) is { } factor and > 2
                        && multiplied < Power(15))
                    {
                        (multiplied, scale, next) = (multiplied * Power(factor), scale + factor, again);
                        largest = factor;
                    }

                    (total, current) = (total + multiplied, -1);
                    (closed, largestClosed) = largest >= 6 ? (total, largest) : (closed, largestClosed);
                }
                else if (scale >= 6 && scale < largestClosed && total > closed && total - closed < Power(6))
                {
                    total = closed + ((total - closed + Math.Max(current, 0)) * Power(scale));
                    (current, largest, closed, largestClosed) = (-1, scale, total, scale);
                }
                else
                {
                    return new Numeral(0, next + 1, 0, IsScaled: false, IsBroken: true);
                }

                (at, power, isScaled) = (next + 1, scale, true);
            }
            else if (table.Multiples.TryGetValue(word, out var dozen) && (current > 0 || (current < 0 && total == 0)))
            {
                // "three hundred and two dozens" are three hundred and twenty-four, and "four hundred dozen" are 4,800.
                var counted = current > 100 && current % 100 > 0 ? current % 100 : Math.Max(current, 1);
                (current, at, isScaled, power) = (Math.Max(current, counted) - counted + (counted * dozen), next + 1, true, 0);
            }
            else
            {
                break;
            }
        }

        return at == start || (total == 0 && current < 0) ? null : new Numeral(total + Math.Max(current, 0), at, power, isScaled);
    }

    /// <summary>"hundred and five", "thousand, two hundred": a word or a comma that goes on.</summary>
    private int SkipJoiner(int at, decimal current, decimal total, bool isScaled)
    {
        if (!isScaled || at >= tokens.Count)
        {
            return 0;
        }

        var isComma = tokens[at].IsSign(",") && total > 0 && current < 0;
        var isAnd = tokens[at].IsWord && table.Joiners.Contains(tokens[at].Text);
        var next = at + 1;
        if (isComma && next < tokens.Count && tokens[next].IsWord && table.Joiners.Contains(tokens[next].Text))
        {
            next++;
        }

        if ((!isComma && !isAnd) || Word(next) is not { } word || CardinalOf(word) is not > 0)
        {
            return 0;
        }

        // "two thousand and five others": the rest is smaller than what it joins. A comma joins only what goes on with a scale or a smaller
        // group.
        return isAnd || Whole(next) is { } rest && rest.Value < Math.Max(total, 1) && rest.Value >= 100 ? next : 0;
    }

    private Numeral? Point(Numeral whole)
    {
        if (whole.Next >= tokens.Count || !tokens[whole.Next].IsWord || !table.Points.Contains(tokens[whole.Next].Text))
        {
            return null;
        }

        var (at, value, place) = (whole.Next + 1, whole.Value, 0.1m);
        while (Word(at) is { } word && table.Cardinals.TryGetValue(word, out var digit) && digit < 10 && place > 0.0000000001m)
        {
            (value, place, at) = (value + (digit * place), place / 10, at + 1);
        }

        if (at == whole.Next + 1 && Word(at) is { } tens && table.Cardinals.ContainsKey(tens))
        {
            return new Numeral(0, at + 1, 0, IsScaled: false, IsBroken: true);
        }

        if (at == whole.Next + 1)
        {
            return null;
        }

        // "point seventy-one" names no digits one by one.
        if (Word(at) is { } rest && table.Cardinals.ContainsKey(rest))
        {
            return new Numeral(0, at + 1, 0, IsScaled: false, IsBroken: true);
        }

        var power = 0;
        if (Word(at) is { } scaleWord && table.Scales.TryGetValue(scaleWord, out var scale))
        {
            (value, at, power) = (value * Power(scale), at + 1, scale);
        }

        return new Numeral(value, at, power, power > 0);
    }

    public static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private int? CardinalOf(string word) =>
        table.Cardinals.TryGetValue(word, out var value) ? value : table.Compounds ? CompoundNumeral.Read(word, table) : null;

    private string? Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Text : null;
}
