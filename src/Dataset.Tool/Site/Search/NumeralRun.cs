using System.Globalization;

namespace Dataset.Tool.Site.Search;

/// <summary>Numerals in words that follow one another: “seven thousand”, “one hundred and twenty-three”.</summary>
internal sealed class NumeralRun
{
    private static readonly Dictionary<string, long> Small = Numbers(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        static at => at)
        .Concat(Numbers("twenty thirty forty fifty sixty seventy eighty ninety", static at => (at + 2) * 10)).ToDictionary();

    private static readonly Dictionary<string, long> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    };

    private readonly List<long> _done = [];
    private long _total;
    private long _group;
    private long _scale;
    private bool _isOpen;
    private bool _isAfterAnd;

    /// <summary>Whether a word is part of a number here.</summary>
    public bool Take(string word)
    {
        if (word == "and")
        {
            // Of "over one and under two" the "and" is a word that nobody looks for.
            return _isOpen && !_isAfterAnd && (_isAfterAnd = _group >= 100 || (_total > 0 && _group == 0));
        }

        if (Small.TryGetValue(word, out var small))
        {
            var isFull = small >= 10 ? _group % 100 != 0 : _group % 10 != 0 || _group % 100 is > 0 and < 20;
            if (_isOpen && (isFull || small == 0))
            {
                Close();
            }

            _group += small;
        }
        else if (word == "hundred")
        {
            if (_group >= 100)
            {
                Close(_group % 100);
            }

            _group = Math.Max(_group, 1) * 100;
        }
        else if (Scales.TryGetValue(word, out var scale))
        {
            if (_scale > 0 && scale >= _scale)
            {
                Close(_group);
            }

            _total += Math.Max(_group, 1) * scale;
            (_group, _scale) = (0, scale);
        }
        else
        {
            return false;
        }

        (_isOpen, _isAfterAnd) = (true, false);
        return true;
    }

    /// <summary>The numbers that were taken since the last call; what follows begins another.</summary>
    public IEnumerable<string> End()
    {
        if (_isOpen)
        {
            Close();
        }

        if (_done.Count == 0)
        {
            return [];
        }

        var numbers = _done.Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        _done.Clear();
        return numbers;
    }

    /// <param name="rest">What was added last and is the beginning of the next number.</param>
    private void Close(long rest = 0)
    {
        _done.Add(_total + _group - rest);
        (_total, _group, _scale, _isOpen, _isAfterAnd) = (0, rest, 0, false, false);
    }

    private static IEnumerable<KeyValuePair<string, long>> Numbers(string words, Func<int, int> value) =>
        words.Split(' ').Select((word, at) => KeyValuePair.Create(word, (long)value(at)));
}
