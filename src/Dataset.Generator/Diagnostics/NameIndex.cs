namespace Dataset.Generator.Diagnostics;

/// <summary>
/// Names among which the nearest to a misspelt one is sought. They are walked in ordinal order, and what begins like none of the names
/// that are near is passed over as a whole: a thousand misspelt references beside a thousand names are not a million comparisons.
/// </summary>
internal sealed class NameIndex
{
    // What a slip or two of the fingers makes of a name. Most of a long list is further from a word than that from its beginning on.
    private const int MostSlips = 2;

    // Of a short list any name is suggested that shares two thirds with the word, by comparing with each.
    private const int ShortList = 500;

    private const int LongestWord = 128;

    private readonly Lazy<string[]> _names;

    public NameIndex(IEnumerable<string> names) => _names = new(() =>
        [.. names.Where(static name => name.Length is > 0 and <= LongestWord).Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)]);

    /// <summary>
    /// As <see cref="Suggestion.Nearest(string, IEnumerable{string})"/>; in a long list the nearest by two slips at most.
    /// </summary>
    public string? Nearest(string word) => Nearest(word, out _);

    /// <param name="looks">How many beginnings of names were looked at, or names of a short list.</param>
    public string? Nearest(string word, out int looks)
    {
        looks = _names.Value.Length;
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        if (looks <= ShortList)
        {
            return Suggestion.Nearest(word, _names.Value);
        }

        var walk = new Walk(word, _names.Value);
        var nearest = walk.Run();
        looks = walk.Looks;
        return nearest;
    }

    /// <summary>The nearest name as the end of a sentence; empty when none is near.</summary>
    public string DidYouMean(string word) => Suggestion.DidYouMean(word, Nearest(word) is { } nearest ? [nearest] : []);

    /// <summary>
    /// A walk over the tree of beginnings that sorted names are. A row has the distances of a beginning from those of the word.
    /// </summary>
    private sealed class Walk(string word, string[] names)
    {
        private readonly List<int[]> _rows = [[.. Enumerable.Range(0, word.Length + 1)]];
        private string? _nearest;
        private int _best = MostSlips + 1;

        public int Looks { get; private set; }

        public string? Run()
        {
            Visit(0, names.Length, 0);
            return _nearest;
        }

        /// <param name="first">The first of the names that share a beginning.</param>
        /// <param name="behind">The one behind them.</param>
        /// <param name="length">Of that beginning.</param>
        private void Visit(int first, int behind, int length)
        {
            if (first < behind && names[first].Length == length)
            {
                Take(names[first], _rows[length][word.Length]);
                first++;
            }

            while (first < behind)
            {
                var end = EndOf(first, behind, length);
                if (AddRow(names[first], length + 1) < _best)
                {
                    Visit(first, end, length + 1);
                }

                first = end;
            }
        }

        private void Take(string name, int distance)
        {
            var longer = Math.Max(word.Length, name.Length);
            var bound = longer == 1 ? 0 : Math.Max(1, longer / 3);
            if (distance > 0 && distance < _best && distance <= bound)
            {
                (_nearest, _best) = (name, distance);
            }
        }

        /// <summary>The least distance that a name with this beginning can have.</summary>
        private int AddRow(string name, int length)
        {
            Looks++;
            if (_rows.Count <= length)
            {
                _rows.Add(new int[word.Length + 1]);
            }

            var (previous, row) = (_rows[length - 1], _rows[length]);
            var c = name[length - 1];
            var least = row[0] = length;
            for (var j = 1; j <= word.Length; j++)
            {
                row[j] = Math.Min(Math.Min(previous[j], row[j - 1]) + 1, previous[j - 1] + (word[j - 1] == c ? 0 : 1));
                if (length > 1 && j > 1 && word[j - 2] == c && word[j - 1] == name[length - 2])
                {
                    row[j] = Math.Min(row[j], _rows[length - 2][j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            return least;
        }

        /// <summary>The name behind those that have the same character at a place, by halving.</summary>
        private int EndOf(int first, int behind, int at)
        {
            var c = names[first][at];
            var (low, high) = (first + 1, behind);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = names[middle][at] == c ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
