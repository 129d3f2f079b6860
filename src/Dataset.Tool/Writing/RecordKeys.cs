using System.Globalization;

namespace Dataset.Tool.Writing;

/// <summary>The keys of one file: each is given once, with a number behind it where the words were taken before.</summary>
internal sealed class RecordKeys(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The number that was given last for each words: thousands of the same are not counted through for each.</summary>
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>A key that nothing had before: of the words, or of the words and a number.</summary>
    public string Take(string words)
    {
        var key = words;
        var number = _last.GetValueOrDefault(words, 1);
        while (!_taken.Add(key))
        {
            key = words + "-" + (++number).ToString(CultureInfo.InvariantCulture);
        }

        _last[words] = number;
        return key;
    }
}
