using System.Globalization;

namespace Dataset.Fuzz.Phrases;

/// <summary>Makes a sentence with one number phrase whose meaning is known. The same seed and number make the same sentence.</summary>
internal sealed class PhraseMaker
{
    private static readonly PhrasePiece[] Groupings =
    [
        new(PhraseSlot.Grouping, ","), new(PhraseSlot.Grouping, " "), new(PhraseSlot.Grouping, "\u00a0"),
        new(PhraseSlot.Grouping, "\u2009"),
        new(PhraseSlot.Grouping, "\u202f"), new(PhraseSlot.Grouping, "'"), new(PhraseSlot.Grouping, "’"),
    ];

    private static readonly PhrasePiece[] Signs = [new(PhraseSlot.Sign, "-"), new(PhraseSlot.Sign, "−"), new(PhraseSlot.Sign, "minus "),
        new(PhraseSlot.Sign, "negative ")];

    private static readonly (string Word, int Power)[] Scales =
        [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("lakh", 5), ("crore", 7), ("mn", 6), ("bn", 9),
        ("hundred", 2)];

    private static readonly PhrasePiece[] Percents =
    [
        new(PhraseSlot.Unit, "%", "Percent"), new(PhraseSlot.Unit, " %", "Percent"), new(PhraseSlot.Unit, " percent", "Percent"),
        new(PhraseSlot.Unit, " per cent", "Percent"),
        new(PhraseSlot.Unit, "‰", "Permille"), new(PhraseSlot.Unit, " percentage points", "PercentagePoint"),
        new(PhraseSlot.Unit, " basis points", "BasisPoint"),
    ];

    private static readonly PhrasePiece[] Currencies =
    [
        new(PhraseSlot.Currency, "$", "us-dollar"), new(PhraseSlot.Currency, "US$", "us-dollar"), new(PhraseSlot.Currency, "€", "euro"),
        new(PhraseSlot.Currency, "£", "pound-sterling"),
        new(PhraseSlot.Currency, "USD ", "us-dollar"), new(PhraseSlot.Currency, "EUR ", "euro"),
        new(PhraseSlot.Currency, "CHF ", "swiss-franc"),
    ];

    private static readonly PhrasePiece[] CurrencyNames =
        [new(PhraseSlot.Unit, " euros", "euro"), new(PhraseSlot.Unit, " dollars", "us-dollar"), new(PhraseSlot.Unit, " USD", "us-dollar"),
        new(PhraseSlot.Unit, " Swiss francs", "swiss-franc")];

    private static readonly PhrasePiece[] Symbols =
        [new(PhraseSlot.Unit, " km", "km"), new(PhraseSlot.Unit, "km", "km"), new(PhraseSlot.Unit, " kg", "kg"),
        new(PhraseSlot.Unit, "µm", "µm"), new(PhraseSlot.Unit, " °C", "°C")];

    private static readonly PhrasePiece[] Rates =
    [
        new(PhraseSlot.Per, " a day", "1 day"), new(PhraseSlot.Per, " per day", "1 day"), new(PhraseSlot.Per, "/day", "1 day"),
        new(PhraseSlot.Per, " daily", "1 day"),
        new(PhraseSlot.Per, " each week", "1 week"), new(PhraseSlot.Per, " per month", "1 month"),
        new(PhraseSlot.Per, " annually", "1 year"), new(PhraseSlot.Per, " per head", "1 head"),
        new(PhraseSlot.Per, " per 100,000 people", "100000 people"), new(PhraseSlot.Per, " per 1,000 people", "1000 people"),
    ];

    private static readonly PhrasePiece[] PlusMinuses =
        [new(PhraseSlot.PlusMinus, " ± "), new(PhraseSlot.PlusMinus, "±"), new(PhraseSlot.PlusMinus, " +/- "),
        new(PhraseSlot.PlusMinus, " plus or minus ")];

    private readonly Random _random;
    private readonly List<PhrasePiece> _pieces = [];

    private PhrasePiece? _currency;
    private PhrasePiece? _mark;
    private PhrasePiece? _rate;
    private string _unit = string.Empty;
    private string _per = string.Empty;
    private string _hedge = string.Empty;

    private PhraseMaker(int seed, long number) => _random = new Random(HashCode(seed, number));

    public static MadePhrase Make(int seed, long number) => new PhraseMaker(seed, number).Make();

    // Not System.HashCode: its seed is another in every process.
    private static int HashCode(int seed, long number) =>
        unchecked((int)(((ulong)number + 1) * 0x9E3779B97F4A7C15UL >> 33) ^ (seed * 486187739));

    private MadePhrase Make() => _random.Next(10) switch
    {
        0 => Range(),
        1 => Measured(),
        2 => Spelled(),
        3 => Ratio(),
        4 => Scientific(),
        _ => Single(),
    };

    // ---- kinds of phrases ----

    private MadePhrase Single()
    {
        Unit(hasCurrency: true);
        Frame();
        var hedge = HedgeBefore();
        var isNegative = _hedge.Length == 0 && hedge is null && _per.Length == 0 && _random.Next(6) == 0;
        if (isNegative)
        {
            _pieces.Add(Any(Signs));
        }

        Currency();
        var value = Amount(mayScale: true);
        Close(hedge is null && !isNegative);
        return Done(PhraseReading.Write(_hedge, isNegative ? -value : value, unit: _unit, per: _per));
    }

    private MadePhrase Range()
    {
        Unit(hasCurrency: false);
        Frame();
        var (lead, link) = Any<(string,
            string)>([("", " to "), ("between ", " and "), ("from ", " to "), ("", "–"), ("", "-"), ("", " – ")]);
        Add(lead == "from " ? PhraseSlot.Frame : PhraseSlot.RangeLead, lead);
        var from = _random.Next(2, 900);
        var to = from + _random.Next(1, 900);
        Add(PhraseSlot.Digits, Text(from));
        Add(PhraseSlot.RangeLink, link);
        var value = Number(Text(to), PhraseSlot.Digits);
        Close(mayHedge: false);
        return Done(PhraseReading.Write(string.Empty, from, value, unit: _unit, per: _per));
    }

    private MadePhrase Measured()
    {
        Unit(hasCurrency: false);
        Frame();
        var decimals = _random.Next(0, 5);
        var (value, uncertainty) = ((_random.Next(10, 9_000) * 10) + _random.Next(1, 10), (_random.Next(9) * 10) + _random.Next(1, 10));
        var one = (decimal)Math.Pow(10, -decimals);
        Digits(Fixed(value, decimals));

        // "40 ± 5%" may be five percent of 40.
        if (_mark is { Meaning: "Percent" })
        {
            _mark = _mark with { Slot = PhraseSlot.Frame };
            _pieces.Add(_mark);
        }

        _pieces.Add(Any(PlusMinuses));
        Digits(Fixed(uncertainty, decimals));
        Close(mayHedge: false);
        return Done(PhraseReading.Write(string.Empty, value * one, null, uncertainty * one, _unit, _per));
    }

    private MadePhrase Spelled()
    {
        if (_random.Next(2) == 0)
        {
            Unit(hasCurrency: false, isSpelled: true);
        }

        Frame();
        HedgeBefore();
        var number = _random.Next(4) switch
        {
            0 => _random.Next(2, 20),
            1 => _random.Next(20, 1_000),
            2 => _random.Next(1_000, 1_000_000),
            _ => _random.Next(1_000_000, int.MaxValue)
        };
        var words = SpelledNumber.Words(number, hasAnd: _random.Next(2) == 0).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            Add(PhraseSlot.Frame, i == 0 ? string.Empty : " ");

            // "One hundred" and "hundred" are the same.
            Add(i + 1 < words.Count && words[i] == "one" && (i == 0 || words[i - 1] != "and") ? PhraseSlot.Frame
                : PhraseSlot.Word, words[i]);
        }

        Close(mayHedge: false);
        return Done(PhraseReading.Write(_hedge, number, unit: _unit, per: _per));
    }

    private MadePhrase Ratio()
    {
        Add(PhraseSlot.Frame, "The harbour says that ");
        HedgeBefore();
        var above = _random.Next(1, 9);
        var below = _random.Next(above + 1, 40);
        Add(PhraseSlot.RatioTerm, Text(above));
        Add(PhraseSlot.RatioLink, Any(" in ", " out of "));
        Add(PhraseSlot.RatioTerm, Text(below));
        Add(PhraseSlot.Frame, " boats called.");
        return Done(PhraseReading.Write(_hedge, (decimal)above / below));
    }

    private MadePhrase Scientific()
    {
        Add(PhraseSlot.Frame, "The harbour measured ");
        HedgeBefore();
        var (digits, power) = ((_random.Next(10, 99) * 10) + _random.Next(1, 10), Any(-8, -5, -3, -2, 2, 3, 6, 8));
        var value = digits / 100m * (decimal)Math.Pow(10, power);
        Digits(Fixed(digits, 2));
        _pieces.Add(new(PhraseSlot.PowerOfTen, Any<Func<int, string>>([
            static n => " × 10^" + Text(n), static n => " x 10" + Raised(n), static n => "e" + Text(n), static n => " · 10"
            + Raised(n), static n => "E" + (n < 0 ? "" : "+") + Text(n)])(power), Text(power)));
        Add(PhraseSlot.Frame, " in all of it.");
        return Done(PhraseReading.Write(_hedge, value));
    }

    // ---- parts ----

    private void Unit(bool hasCurrency, bool isSpelled = false)
    {
        var unit = _random.Next(hasCurrency ? 5 : 4) switch
        {
            0 => Any(Percents),
            1 when !isSpelled => Any(Symbols),
            2 => Any(CurrencyNames),
            4 => Any(Currencies),
            _ => null,
        };
        unit = isSpelled && unit is { Text: "%" or " %" or "‰" } ? null : unit;
        _currency = unit is { Slot: PhraseSlot.Currency } ? unit : null;
        _mark = unit is { Slot: PhraseSlot.Unit } ? unit : null;
        _unit = unit?.Meaning ?? string.Empty;
        if (_random.Next(4) == 0 && unit is null)
        {
            _rate = Any(Rates);
            _per = _rate.Meaning;
        }
    }

    private void Frame() => Add(PhraseSlot.Frame, _unit.Length == 0 ? "The harbour counted " : "The harbour says it was ");

    private PhrasePiece? HedgeBefore()
    {
        if (_random.Next(2) == 0)
        {
            return null;
        }

        var hedge = Any(HedgeWords.Before);
        _pieces.Add(hedge);
        Add(PhraseSlot.Frame, " ");
        _hedge = hedge.Meaning;
        return hedge;
    }

    private void Currency()
    {
        if (_currency is not null)
        {
            _pieces.Add(_currency);
        }
    }

    /// <summary>The unit, the noun, the rate, and a hedge behind all of it.</summary>
    private void Close(bool mayHedge)
    {
        if (_mark is not null)
        {
            _pieces.Add(_mark);
        }

        if (_unit.Length == 0)
        {
            Add(PhraseSlot.Frame, " boats");
        }

        if (_rate is not null)
        {
            _pieces.Add(_rate);
        }

        if (mayHedge && _hedge.Length == 0 && _rate is null && _random.Next(3) == 0)
        {
            var hedge = Any(HedgeWords.After);
            if (!hedge.Text.StartsWith('-'))
            {
                Add(PhraseSlot.Frame, " ");
                _pieces.Add(hedge);
                _hedge = hedge.Meaning;
            }
        }

        Add(PhraseSlot.Frame, ".");
    }

    private decimal Amount(bool mayScale)
    {
        if (mayScale && _random.Next(3) == 0)
        {
            var decimals = _random.Next(0, 3);

            // "1 million" and "million" are the same, and so are 1.50 and 1.5 with a token between.
            var digits = (_random.Next(11, 90) * 10) + _random.Next(1, 10);
            Digits(Fixed(digits, decimals));
            var (word, power) = Any(Scales);
            _mark = _mark is { Text: "km" or "µm" } ? _mark with { Text = " " + _mark.Text } : _mark;
            Add(PhraseSlot.Frame, " ");
            Add(PhraseSlot.Scale, word);
            return digits * (decimal)Math.Pow(10, -decimals) * (decimal)Math.Pow(10, power);
        }

        return _random.Next(4) switch
        {
            0 => Decimal(),
            1 => Number(Text(_random.Next(1, 999)), PhraseSlot.Digits),
            2 => Indian(_random.Next(100_000, 90_000_000)),
            _ => Grouped(_random.Next(1_000, int.MaxValue)),
        };
    }

    private decimal Decimal()
    {
        var (digits, decimals) = ((_random.Next(10_000) * 10) + _random.Next(1, 10), _random.Next(1, 5));
        Digits(Fixed(digits, decimals));
        return digits * (decimal)Math.Pow(10, -decimals);
    }

    private decimal Grouped(int number)
    {
        var sign = Any(Groupings);
        var groups = number.ToString("N0", CultureInfo.InvariantCulture).Split(',');
        for (var i = 0; i < groups.Length; i++)
        {
            if (i > 0)
            {
                _pieces.Add(sign);
            }

            Add(PhraseSlot.Digits, groups[i]);
        }

        return number;
    }

    private decimal Indian(int number)
    {
        var digits = Text(number);
        var (head, tail) = (digits[..^3], digits[^3..]);
        var first = true;
        for (var at = head.Length % 2 == 0 ? 0 : -1; at < head.Length; at += 2)
        {
            if (!first)
            {
                Add(PhraseSlot.Grouping, ",");
            }

            Add(PhraseSlot.Digits, head[Math.Max(0, at)..(at + 2)]);
            first = false;
        }

        Add(PhraseSlot.Grouping, ",");
        Add(PhraseSlot.Digits, tail);
        return number;
    }

    private decimal Number(string text, PhraseSlot slot)
    {
        Add(slot, text);
        return decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>Digits and their decimals, the point a piece of its own.</summary>
    private void Digits(string text)
    {
        var parts = text.Split('.');
        Add(PhraseSlot.Digits, parts[0]);
        if (parts.Length > 1)
        {
            Add(PhraseSlot.DecimalPoint, ".");
            Add(PhraseSlot.Digits, parts[1]);
        }
    }

    private MadePhrase Done(string reading) => new([.. _pieces.Where(static piece => piece.Text.Length > 0)], reading);

    private void Add(PhraseSlot slot, string text) => _pieces.Add(new(slot, text));

    private T Any<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private string Any(params string[] from) => Any<string>(from);

    private int Any(params int[] from) => Any<int>(from);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Fixed(int digits, int decimals)
    {
        var text = Text(digits).PadLeft(decimals + 1, '0');
        return decimals == 0 ? text : text[..^decimals] + "." + text[^decimals..];
    }

    private static string Raised(int number) => string.Concat(Text(number).Select(static c => c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
}
